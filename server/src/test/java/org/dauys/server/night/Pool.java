package org.dauys.server.night;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;

/** Connections to a database as the server has them, with less patience. */
final class Pool {
    private static final int CONNECTIONS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private Pool() {}

    static HikariDataSource of(String url, String user, String password) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setConnectionTimeout(PATIENCE.toMillis());
        pool.setValidationTimeout(PATIENCE.dividedBy(2).toMillis());
        pool.addDataSourceProperty("connectTimeout", String.valueOf(PATIENCE.toSeconds()));
        pool.addDataSourceProperty("socketTimeout", String.valueOf(PATIENCE.toSeconds()));
        return pool;
    }
}
