package org.dauys.server.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dauys.server.Server;
import org.dauys.server.Settings;
import org.dauys.server.TestSettings;
import org.dauys.server.database.Cluster;
import org.dauys.server.database.Database;
import org.dauys.server.database.TestPrograms;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UpgradeTest {
    /** A row for each table, in the order in which they need each other. */
    private static final SequencedMap<String, String> ROWS = rows();

    @TempDir
    private static Path place;

    private static DataFolder data;
    private static Cluster cluster;

    private static SequencedMap<String, String> rows() {
        var rows = new LinkedHashMap<String, String>();
        rows.put("account", """
                insert into account (id, name, person, role, area, password, provisional, created)
                values ('00000000-0000-0000-0000-000000000001', 'aigul', 'Aigul', 'TYPIST', 'ALA', 'x', false, now())""");
        rows.put("account_event", """
                insert into account_event (happened, account, kind)
                values (now(), '00000000-0000-0000-0000-000000000001', 'OPENED')""");
        rows.put("journal", """
                insert into journal (index, leaf_hash, stamp, entry)
                values (0, decode(repeat('ab', 32), 'hex'), decode(repeat('cd', 40), 'hex'), 'entry')""");
        rows.put("journal_checkpoint", "insert into journal_checkpoint (number, note) values (0, 'note')");
        rows.put("draft", """
                insert into draft (officer, station, contest, seen, figures, saved)
                values ('aigul', 'ALA/1', 'lists', 0, '{}', now())""");
        rows.put("image", """
                insert into image (sha256, type, width, height, bytes, stored)
                values (repeat('ab', 32), 'image/png', 1, 1, 'x', now())""");
        return rows;
    }

    @BeforeAll
    static void start() throws IOException {
        data = DataFolder.made(place.resolve("data"));
        cluster = data.start();
    }

    @AfterAll
    static void end() throws IOException {
        cluster.close();
    }

    /** An empty database of this name. */
    private static Database database(String name) throws IOException, SQLException {
        data.asSuperuser(cluster.database(), "create database %s owner dauys_owner".formatted(name));
        Database ours = cluster.database();
        return new Database(ours.url().replaceFirst("/dauys$", "/" + name), ours.owner(), ours.application());
    }

    private static Connection owner(Database database) throws SQLException {
        return DriverManager.getConnection(
                database.url(), database.owner().user(), database.owner().password());
    }

    private static void does(Database database, String statement) throws SQLException {
        try (Connection connection = owner(database)) {
            connection.createStatement().execute(statement);
        }
    }

    private static List<String> ask(Connection connection, String question) throws SQLException {
        var found = new ArrayList<String>();
        try (ResultSet rows = connection.createStatement().executeQuery(question)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    /** What each table holds, by column; of the tables and columns that are named, or of all. */
    private static Map<String, List<String>> content(Database database, Iterable<String> named) throws SQLException {
        var content = new TreeMap<String, List<String>>();
        try (Connection connection = owner(database)) {
            for (String each : named) {
                String[] parts = each.split("\\.", 2);
                content.put(each, ask(connection, "select %s::text from %s".formatted(parts[1], parts[0])));
            }
        }
        return content;
    }

    private static List<String> columns(Database database) throws SQLException {
        try (Connection connection = owner(database)) {
            return ask(connection, """
                    select table_name || '.' || column_name from information_schema.columns
                    where table_schema = 'public' and table_name <> 'flyway_schema_history' order by 1""");
        }
    }

    static Stream<String> migrations() {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
            return files
                    .map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .map(name -> name.substring(1, name.indexOf("__")))
                    .toList()
                    .stream();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @ParameterizedTest
    @MethodSource("migrations")
    void aDatabaseOfEachEarlierVersionBecomesTheNewestWithAllThatIsInIt(String version) throws Exception {
        Database database = database("from_" + version);
        TestPrograms.migrations(database).target(version).load().migrate();
        List<String> columns = columns(database);
        for (Map.Entry<String, String> row : ROWS.entrySet()) {
            if (columns.stream().anyMatch(column -> column.startsWith(row.getKey() + "."))) {
                does(database, row.getValue());
            }
        }
        Map<String, List<String>> before = content(database, columns);

        TestPrograms.migrations(database).load().migrate();

        assertThat(before)
                .allSatisfy((column, rows) -> assertThat(rows).as(column).hasSize(1));
        assertThat(content(database, columns)).isEqualTo(before);
        MigrationInfo current = TestPrograms.migrations(database).load().info().current();
        assertThat(current.getVersion().getRawVersion())
                .isEqualTo(migrations().toList().getLast());
    }

    @Test
    void aMigrationThatFailsLeavesTheDatabaseAsItWas() throws Exception {
        Database database = database("broken");
        TestPrograms.migrations(database).load().migrate();
        does(database, ROWS.firstEntry().getValue());
        List<String> columns = columns(database);
        Map<String, List<String>> before = content(database, columns);
        Flyway broken = TestPrograms.migrations(database)
                .locations("classpath:db/migration", "classpath:db/broken")
                .load();

        assertThatThrownBy(broken::migrate).isInstanceOf(FlywayException.class).hasMessageContaining("V999__broken");

        assertThat(columns(database)).isEqualTo(columns);
        assertThat(content(database, columns)).isEqualTo(before);
        TestPrograms.migrations(database).load().validate();
    }

    @Test
    void anOlderServerRefusesANewerDatabase() throws Exception {
        Database database = database("newer");
        TestPrograms.migrations(database).load().migrate();
        does(database, """
                insert into flyway_schema_history
                    (installed_rank, version, description, type, script, installed_by, execution_time, success)
                values (999, '999', 'newer', 'SQL', 'V999__newer.sql', 'dauys_owner', 1, true)""");
        Settings settings = TestSettings.of(
                place.resolve("older"),
                Path.of(".."),
                Map.of(
                        "DAUYS_DATABASE_URL", database.url(),
                        "DAUYS_DATABASE_OWNER", database.owner().user(),
                        "DAUYS_DATABASE_OWNER_PASSWORD", database.owner().password(),
                        "DAUYS_DATABASE_USER", database.application().user(),
                        "DAUYS_DATABASE_PASSWORD", database.application().password()));

        assertThatThrownBy(() -> Server.start(settings, DataFolder.CLOCK))
                .rootCause()
                .isInstanceOf(FlywayException.class)
                .hasMessageContaining("999");
    }
}
