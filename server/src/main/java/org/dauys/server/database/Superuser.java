package org.dauys.server.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;

/**
 * Who may do everything with a cluster of our own, for what only PostgreSQL's superuser can: to copy it, to promote it.
 *
 * @param url the address for JDBC
 * @param password its password; never printed
 */
public record Superuser(String url, String password) {
    private static final String SECONDS_FOR_AN_ANSWER = "600";
    private static final int ATTEMPTS = 240;
    private static final Duration PAUSE = Duration.ofMillis(250);

    /** A session. */
    Connection connect() throws IOException {
        var words = new Properties();
        words.setProperty("user", Cluster.SUPERUSER);
        words.setProperty("password", password);
        words.setProperty("socketTimeout", SECONDS_FOR_AN_ANSWER);
        try {
            return DriverManager.getConnection(url, words);
        } catch (SQLException fault) {
            throw new IOException(
                    "The superuser of the database does not get in: %s".formatted(fault.getMessage()), fault);
        }
    }

    /** Waits until the standby follows, so that nothing waits for it in vain. */
    void awaitStandby() throws IOException {
        for (int attempt = 1;
                !says("select count(*) = 1 from pg_stat_replication where sync_state = 'sync'");
                attempt++) {
            if (attempt == ATTEMPTS) {
                throw new IOException(
                        "The standby does not follow. Start it; or go on without: DAUYS_STANDBY_WAIT=no.");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** Whether this standby receives what the one it follows writes. */
    public boolean receives() throws IOException {
        return says("select count(*) = 1 from pg_stat_wal_receiver where status = 'streaming'");
    }

    /** Makes this standby a server of its own, with all that it has received. */
    public void promote() throws IOException {
        if (!says("select pg_promote(true, 60)") || says("select pg_is_in_recovery()")) {
            throw new IOException("PostgreSQL did not become a server of its own in time.");
        }
    }

    private boolean says(String question) throws IOException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        } catch (SQLException fault) {
            throw new IOException("The database does not answer: %s".formatted(fault.getMessage()), fault);
        }
    }

    /** The version of PostgreSQL that answers, like {@code 18.6}. */
    public String version() throws IOException {
        try (Connection connection = connect()) {
            return connection.getMetaData().getDatabaseProductVersion();
        } catch (SQLException fault) {
            throw new IOException("The version of the database could not be asked for.", fault);
        }
    }

    @Override
    public String toString() {
        return url;
    }
}
