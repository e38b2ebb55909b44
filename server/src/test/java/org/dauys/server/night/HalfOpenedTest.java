package org.dauys.server.night;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.counting.acts.AccountAct;
import org.dauys.counting.acts.Post;
import org.dauys.counting.acts.Role;
import org.dauys.documents.acts.EntryBytes;
import org.dauys.journal.Journal;
import org.dauys.server.MovableClock;
import org.dauys.server.Server;
import org.dauys.server.TestServer;
import org.dauys.server.TestSettings;
import org.dauys.server.Visitor;
import org.dauys.server.accounts.Account;
import org.dauys.server.accounts.Accounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An account that was opened while the journal could not be written: the account is there, and its post is not. */
class HalfOpenedTest {
    private static final Post TYPIST = new Post(Role.TYPIST, "ABAI");

    @TempDir
    private Path data;

    private final MovableClock clock = new MovableClock();

    private Server server() throws IOException {
        return Server.start(TestSettings.of(data), clock, Map.of("DAUYS_REHEARSAL_STATIONS", "24"));
    }

    private static Account administrator(Server server) {
        return server.part(Accounts.class)
                .open(
                        "first",
                        "First",
                        new Post(Role.ADMINISTRATOR, "CEC"),
                        TestServer.PASSWORD,
                        false,
                        Optional.empty())
                .orElseThrow();
    }

    private static Account halfOpened(Server server, Account by) {
        return server.part(Accounts.class)
                .open("half", "Half", TYPIST, TestServer.PASSWORD, false, Optional.of(by))
                .orElseThrow();
    }

    /** Lets the server write its journal, or not; all else it writes. */
    private void journalIs(Server server, boolean writable) throws IOException, SQLException {
        String role = server.part(JdbcClient.class)
                .sql("select current_user")
                .query(String.class)
                .single();
        String url = server.part(HikariDataSource.class).getJdbcUrl();
        String password = Files.readString(data.resolve("secrets/database-superuser"));
        try (Connection connection = DriverManager.getConnection(url, "postgres", password)) {
            connection
                    .createStatement()
                    .execute((writable ? "grant insert on journal to " : "revoke insert on journal from ") + role);
        }
    }

    private static List<Post> posts(Server server) {
        return server.part(Posts.class).of("half");
    }

    private static long appointments(Server server) {
        Journal journal = server.part(Journal.class);
        return journal.entries(0, journal.size()).stream()
                .map(bytes -> EntryBytes.read(bytes.toArray()))
                .filter(entry ->
                        entry.officer().equals("first") && entry.act().equals(new AccountAct.Appoint("half", TYPIST)))
                .count();
    }

    @Test
    void getsItsPostWhenTheServerStartsAgainAfterItDiedInBetween() throws IOException, SQLException {
        try (Server server = server()) {
            Account by = administrator(server);
            journalIs(server, false);
            halfOpened(server, by);
            assertThat(posts(server)).isEmpty();
            journalIs(server, true);
            MortalCluster.killPostmaster(data);
        }
        try (Server again = server()) {
            assertThat(posts(again)).containsExactly(TYPIST);
            assertThat(appointments(again)).isEqualTo(1);
            assertThat(new Visitor(again, clock)
                            .login(again.part(Accounts.class).named("half").orElseThrow())
                            .get("/entry")
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void getsItsPostWhenTheOfficerLogsIn() throws IOException, SQLException {
        try (Server server = server()) {
            Account by = administrator(server);
            Visitor administrator = new Visitor(server, clock).login(by).confirm();
            administrator.get("/language/en?to=/account");
            administrator.get("/accounts/new");
            journalIs(server, false);
            var form = Map.of("name", "half", "person", "Half", "role", "TYPIST", "area", "ABAI");
            assertThat(administrator.post("/accounts/new", form).body())
                    .contains("The post could not be recorded yet", "class=\"letters\"");
            assertThat(administrator.get("/accounts").body()).contains("no post");
            server.part(Accounts.class)
                    .changePassword(server.part(Accounts.class).named("half").orElseThrow(), TestServer.PASSWORD);
            journalIs(server, true);

            Visitor desk = new Visitor(server, clock)
                    .login(server.part(Accounts.class).named("half").orElseThrow());

            assertThat(desk.get("/entry").status()).isEqualTo(200);
            assertThat(posts(server)).containsExactly(TYPIST);
            assertThat(administrator.get("/accounts").body()).doesNotContain("no post");
        }
    }

    /** The first appointment is that of the opening; that it is repaired must not undo what was done since. */
    @Test
    void aPostThatWasTakenIsNotGivenAgain() throws IOException {
        try (Server server = server()) {
            Account by = administrator(server);
            Account officer = halfOpened(server, by);
            Posts posts = server.part(Posts.class);
            var other = new Post(Role.SCREEN, "CEC");
            assertThat(posts.give(officer, other, by)).isEmpty();
            assertThat(posts.take(officer, TYPIST, "why", by)).isEmpty();
            CountingNight night = server.part(CountingNight.class);
            night.submit("first", "bare", new AccountAct.Dismiss("half", other, "why"))
                    .join();

            new Visitor(server, clock).login(officer);

            assertThat(posts(server)).isEmpty();
            assertThat(appointments(server)).isEqualTo(1);
        }
    }
}
