package org.dauys.server.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The roles of a cluster of our own, and its database. */
final class Roles {
    private Roles() {}

    /** Makes them, or what is missing of them, with the passwords that are in the secrets. */
    static void prepare(Superuser superuser, Database database, Database.Credentials standby) throws IOException {
        try (Connection connection = superuser.connect();
                Statement statement = connection.createStatement()) {
            role(statement, database.owner());
            role(statement, database.application());
            role(statement, standby);
            statement.execute("alter role %s replication".formatted(standby.user()));
            if (isMissing(statement, "select 1 from pg_database where datname = '%s'".formatted(Cluster.DATABASE))) {
                statement.execute("create database %s owner %s"
                        .formatted(Cluster.DATABASE, database.owner().user()));
            }
            statement.execute("revoke all on database %s from public".formatted(Cluster.DATABASE));
            statement.execute("grant connect on database %s to %s"
                    .formatted(Cluster.DATABASE, database.application().user()));
        } catch (SQLException fault) {
            throw new IOException("The roles of the database could not be made.", fault);
        }
    }

    private static void role(Statement statement, Database.Credentials role) throws SQLException {
        if (isMissing(statement, "select 1 from pg_roles where rolname = '%s'".formatted(role.user()))) {
            statement.execute("create role %s login nosuperuser nocreatedb nocreaterole".formatted(role.user()));
        }
        statement.execute("alter role %s password '%s'".formatted(role.user(), role.password()));
    }

    private static boolean isMissing(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }
}
