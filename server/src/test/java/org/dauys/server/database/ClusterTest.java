package org.dauys.server.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.dauys.server.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

class ClusterTest {
    @TempDir
    Path folder;

    private static Connection connect(Database database) throws SQLException {
        return DriverManager.getConnection(
                database.url(), database.owner().user(), database.owner().password());
    }

    private static long one(Database database) throws SQLException {
        try (Connection connection = connect(database);
                var rows = connection.createStatement().executeQuery("select count(*) from kept")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static ProcessHandle postmaster(Path folder) throws IOException {
        return new Postmaster(
                        TestPrograms.FOLDER,
                        folder.toRealPath().resolve("postgresql"),
                        folder.resolve("postgresql.log"))
                .process()
                .orElseThrow();
    }

    @Test
    void whatWasCommittedIsThereAfterEitherProcessWasKilled() throws Exception {
        try (Cluster cluster = Cluster.start(folder, TestPrograms.FOLDER)) {
            try (Connection connection = connect(cluster.database())) {
                connection.createStatement().execute("create table kept as select 1 as one");
            }
            ProcessHandle killed = postmaster(folder);
            killed.destroyForcibly();
            killed.onExit().join();

            assertThat(answerAfterDeath(cluster.database())).isEqualTo(1);
        }
        // A server that was killed leaves PostgreSQL behind, and the file with its number.
        Postmaster orphan = new Postmaster(
                TestPrograms.FOLDER, folder.toRealPath().resolve("postgresql"), folder.resolve("postgresql.log"));
        orphan.start(new Configuration(
                folder.toRealPath().resolve("postgresql"), Cluster.freePort(), Optional.empty(), Optional.empty()));
        long left = postmaster(folder).pid();

        try (Cluster again = Cluster.start(folder, TestPrograms.FOLDER)) {
            assertThat(one(again.database())).isEqualTo(1);
            assertThat(postmaster(folder).pid()).isNotEqualTo(left);
            assertThatThrownBy(() -> Cluster.start(folder, TestPrograms.FOLDER)).isInstanceOf(IOException.class);
        }
        assertThat(new Postmaster(TestPrograms.FOLDER, folder.resolve("postgresql"), folder).process())
                .isEmpty();
    }

    private static long answerAfterDeath(Database database) throws SQLException {
        for (int attempt = 1; ; attempt++) {
            try {
                return one(database);
            } catch (SQLException notYet) {
                if (attempt == 600) {
                    throw notYet;
                }
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
        }
    }

    @Test
    void secretsAreForTheirOwnerAlone() throws IOException {
        Path secrets = TestServer.data().resolve("secrets");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets)))
                .isEqualTo("rwx------");
        try (var files = Files.list(secrets)) {
            assertThat(files)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update account_event set kind = 'OPENED'",
                "delete from account_event",
                "truncate account_event",
                "delete from account",
                "drop table account",
                "alter table account add column more text",
                "create table more (one integer)",
                "select * from flyway_schema_history",
                "set role dauys_owner",
                "copy account to program 'true'"
            })
    void theRunningServerMayOnlyDoWhatItMust(String forbidden) {
        JdbcClient database = TestServer.running().part(JdbcClient.class);

        assertThatThrownBy(() -> database.sql(forbidden).update())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .message()
                .containsAnyOf("permission denied", "must be owner");
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsNotWaitedForForever() throws SQLException {
        try (Connection connection =
                        TestServer.running().part(javax.sql.DataSource.class).getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(connection.getNetworkTimeout()).isEqualTo(10_000);
            assertThat(shown(statement, "statement_timeout")).isEqualTo("9s");
            assertThat(shown(statement, "idle_in_transaction_session_timeout")).isEqualTo("30s");
        }
    }

    private static String shown(Statement statement, String setting) throws SQLException {
        try (var rows = statement.executeQuery("show " + setting)) {
            rows.next();
            return rows.getString(1);
        }
    }

    @Test
    void nobodyGetsInWithoutThePassword() {
        String url = TestServer.running().part(javax.sql.DataSource.class).toString();
        assertThat(url).doesNotContain("password");
        assertThatThrownBy(() -> DriverManager.getConnection(address(), "dauys_owner", "guess"))
                .hasMessageContaining("password authentication failed");
    }

    private static String address() throws SQLException {
        try (Connection connection =
                TestServer.running().part(javax.sql.DataSource.class).getConnection()) {
            return connection.getMetaData().getURL();
        }
    }
}
