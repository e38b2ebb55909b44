package org.dauys.server.database;

import java.nio.file.Path;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** PostgreSQL for tests: unpacked once for all of them, and with the tables of the server where no server makes them. */
public final class TestPrograms {
    /** Where the programs are. */
    public static final Path FOLDER = Path.of("target", "postgresql").toAbsolutePath();

    private TestPrograms() {}

    /** Makes the tables, or brings them up to date. */
    public static void migrate(Database database) {
        migrations(database).load().migrate();
    }

    /** What is done for that, before it is. */
    public static FluentConfiguration migrations(Database database) {
        return Flyway.configure()
                .dataSource(
                        database.url(),
                        database.owner().user(),
                        database.owner().password())
                .placeholders(Map.of("application", database.application().user()));
    }
}
