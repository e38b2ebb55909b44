package org.dauys.server.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.dauys.counting.acts.Post;
import org.dauys.counting.acts.Role;
import org.dauys.server.TestServer;
import org.dauys.server.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class AccountsTest {
    private static Accounts accounts() {
        return TestServer.running().part(Accounts.class);
    }

    private static JdbcClient database() {
        return TestServer.running().part(JdbcClient.class);
    }

    @Test
    void aWrongPasswordAndAnUnknownNameAreAnsweredAlike() {
        Account account = TestServer.account(Role.TYPIST, "CEC");
        Visitor visitor = TestServer.stranger();

        var wrong = visitor.login(account.name(), "four steppe horses ran");
        var unknown = visitor.login("nobody", "four steppe horses ran");

        assertThat(wrong.location()).isEqualTo("/login?refused").isEqualTo(unknown.location());
        assertThat(visitor.get("/account").location()).isEqualTo("/login");
    }

    @Test
    void fiveWrongPasswordsLockAnAccountEvenForTheRightOne() {
        Account account = TestServer.account(Role.TYPIST, "CEC");
        for (int i = 0; i < 5; i++) {
            assertThat(accounts().login(account.name(), "wrong")).isEmpty();
        }

        assertThat(accounts().login(account.name(), TestServer.PASSWORD)).isEmpty();
        TestServer.CLOCK.pass(Duration.ofSeconds(61));
        assertThat(accounts().login(account.name(), TestServer.PASSWORD)).isPresent();
        assertThat(accounts().named(account.name()).orElseThrow().lockedUntil()).isEmpty();
    }

    /** One minute, doubled with each further failure: 1, 2, 4, 8, 16, 32, then an hour. */
    @ParameterizedTest
    @CsvSource({"5, 1", "6, 2", "7, 4", "10, 32", "11, 60", "1000000, 60"})
    void eachFurtherFailureLocksForLonger(int failures, long minutes) {
        assertThat(Accounts.lock(failures)).isEqualTo(Duration.ofMinutes(minutes));
    }

    @Test
    void aPasswordThatTheAdministratorKnowsMustBeChangedBeforeAnythingElse() {
        Account account = TestServer.account(Role.TYPIST, "CEC");
        String drawn = accounts().resetPassword(account, account);
        Visitor visitor = TestServer.stranger();
        visitor.login(account.name(), drawn);

        assertThat(visitor.get("/account").location()).isEqualTo("/account/password");

        visitor.get("/account/password");
        var changed = visitor.post("/account/password", Map.of("present", drawn, "password", "two red foxes at dawn"));
        assertThat(changed.location()).isEqualTo("/account");
        assertThat(visitor.get("/account").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "short, TOO_SHORT",
        "officer77 and more, EASY",
        "Password123456, EASY",
        "мойпарольмойпароль, EASY",
        "aaaaaaaaaaaaaaaa, EASY"
    })
    void passwordsThatAreGuessedFirstAreRefused(String password, Passwords.Weakness weakness) {
        assertThat(TestServer.running().part(Passwords.class).weakness(password, "officer77"))
                .contains(weakness);
    }

    @Test
    void nobodyIsCalledLikeTheSystem() {
        Account administrator = TestServer.administrator();
        Visitor visitor = TestServer.stranger().login(administrator).confirm();
        var post = new Post(Role.CEC, "CEC");

        assertThat(accounts().open(" System", "System", post, TestServer.PASSWORD, false, Optional.of(administrator)))
                .isEmpty();
        assertThat(visitor.post(
                                "/accounts/new",
                                Map.of("name", "system", "person", "System", "role", "CEC", "area", "CEC"))
                        .body())
                .contains("class=\"fault\"");
        assertThat(accounts().named("system")).isEmpty();
    }

    @Test
    void passwordsAreKeptByArgon2id() {
        Account account = TestServer.account(Role.TYPIST, "CEC");

        assertThat(database()
                        .sql("select password from account where id = ?")
                        .param(account.id())
                        .query(String.class)
                        .single())
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void theSecretOfASecondFactorIsNotInTheDatabase() {
        Account account = TestServer.account(Role.CEC, "CEC");
        byte[] secret = TestFactor.set(accounts(), account, TestServer.CLOCK);

        byte[] kept = database()
                .sql("select factor from account where id = ?")
                .param(account.id())
                .query(byte[].class)
                .single();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(secret, StandardCharsets.ISO_8859_1));
    }

    @Test
    void aCodeIsGoodOnce() {
        Account account = TestServer.account(Role.CEC, "CEC");
        byte[] secret = TestFactor.set(accounts(), account, TestServer.CLOCK);
        TestServer.CLOCK.pass(Duration.ofSeconds(30));
        String code = TestFactor.code(secret, TestServer.CLOCK);

        assertThat(accounts().confirm(account, code)).isTrue();
        assertThat(accounts().confirm(account, code)).isFalse();
    }

    @Test
    void wrongPasswordsOfStrangersKeepNobodyFromConfirming() {
        Account account = TestServer.account(Role.CEC, "CEC");
        byte[] secret = TestFactor.set(accounts(), account, TestServer.CLOCK);
        TestServer.CLOCK.pass(Duration.ofSeconds(30));
        for (int i = 0; i < 5; i++) {
            accounts().login(account.name(), "wrong");
        }
        assertThat(accounts().login(account.name(), TestServer.PASSWORD)).isEmpty();

        assertThat(accounts().confirm(account, TestFactor.code(secret, TestServer.CLOCK)))
                .isTrue();
    }

    @Test
    void fiveWrongCodesLockCodesUntilTheAdministratorUnlocksThem() {
        Account account = TestServer.account(Role.CEC, "CEC");
        byte[] secret = TestFactor.set(accounts(), account, TestServer.CLOCK);
        TestServer.CLOCK.pass(Duration.ofSeconds(30));
        for (int i = 0; i < 5; i++) {
            assertThat(accounts().confirm(account, "no code")).isFalse();
        }
        String code = TestFactor.code(secret, TestServer.CLOCK);
        assertThat(accounts().confirm(account, code)).isFalse();
        assertThat(accounts().login(account.name(), TestServer.PASSWORD)).isPresent();
        Account locked = accounts().named(account.name()).orElseThrow();
        assertThat(locked.wasLocked()).isTrue();

        accounts().unlock(locked, TestServer.administrator());

        assertThat(accounts().confirm(account, code)).isTrue();
    }

    /** Five are looked at, though none was counted yet when all of them came. */
    @Test
    void guessesAtTheSameMomentAreAllCounted() {
        Account account = TestServer.account(Role.CEC, "CEC");
        TestFactor.set(accounts(), account, TestServer.CLOCK);

        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 40).forEach(_ -> all.execute(() -> accounts().confirm(account, "no code")));
        }

        assertThat(database()
                        .sql("select count(*) from account_event where account = ? and kind = 'CONFIRMATION_REFUSED'")
                        .param(account.id())
                        .query(Long.class)
                        .single())
                .isEqualTo(5);
    }

    @Test
    void whatHappensToAnAccountIsRecordedWithWhoDidIt() {
        Account administrator = TestServer.account(Role.ADMINISTRATOR, "CEC");
        Account account = TestServer.account(Role.TYPIST, "CEC");
        accounts().login(account.name(), "wrong");
        accounts().close(account, administrator);

        assertThat(database()
                        .sql("select kind from account_event where account = ? order by number")
                        .param(account.id())
                        .query(String.class)
                        .list())
                .containsExactly("OPENED", "REFUSED", "CLOSED");
        assertThat(database()
                        .sql("select by_account from account_event where account = ? and kind = 'CLOSED'")
                        .param(account.id())
                        .query(java.util.UUID.class)
                        .single())
                .isEqualTo(administrator.id());
    }
}
