package org.dauys.server.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * Who may do everything with a cluster of our own, for what only PostgreSQL's superuser can: to copy it, to promote it.
 *
 * @param url the address for JDBC
 * @param password its password; never printed
 */
public record Superuser(String url, String password) {
    private static final String SECONDS_FOR_AN_ANSWER = "600";

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
