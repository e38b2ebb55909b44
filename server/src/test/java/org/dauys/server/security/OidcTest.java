package org.dauys.server.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dauys.counting.acts.Post;
import org.dauys.counting.acts.Role;
import org.dauys.server.Browser;
import org.dauys.server.Server;
import org.dauys.server.TestServer;
import org.dauys.server.TestSettings;
import org.dauys.server.Visitor;
import org.dauys.server.Visitor.Answer;
import org.dauys.server.accounts.Account;
import org.dauys.server.accounts.Accounts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Logging in by an issuer of OpenID Connect, which the tests run. */
class OidcTest {
    private static final Pattern ON = Pattern.compile("content=\"0; url=([^\"]*)\"");

    @TempDir
    private static Path data;

    private static TestIssuer issuer;
    private static Server server;
    private static int officers;

    @BeforeAll
    static void start() throws IOException, JOSEException {
        issuer = new TestIssuer();
        issuer.setDown(true);
        server = Server.start(
                TestSettings.of(data),
                Clock.systemUTC(),
                Map.of(
                        "DAUYS_OIDC_ISSUER",
                        issuer.address(),
                        "DAUYS_OIDC_CLIENT_ID",
                        TestIssuer.CLIENT,
                        "DAUYS_OIDC_CLIENT_SECRET",
                        TestIssuer.SECRET));
        assertThat(visitor().get("/login/issuer").location()).isEqualTo("/login?unreachable");
        issuer.setDown(false);
    }

    @AfterAll
    static void end() throws IOException {
        server.close();
        issuer.close();
    }

    private static Visitor visitor() {
        return new Visitor(server.address());
    }

    private static Accounts accounts() {
        return server.part(Accounts.class);
    }

    private static Account account(boolean provisional) {
        officers++;
        return accounts()
                .open(
                        "vouched" + officers,
                        "Officer " + officers,
                        new Post(Role.TYPIST, "cec"),
                        TestServer.PASSWORD,
                        provisional,
                        Optional.empty())
                .orElseThrow();
    }

    private static List<@Nullable String> events(Account account) {
        return server.part(JdbcClient.class)
                .sql("select kind from account_event where account = ? order by number")
                .param(account.id())
                .query(String.class)
                .list();
    }

    /** The path to which the issuer sends whoever follows the button. */
    private static String cameBack(Visitor visitor) throws IOException, InterruptedException {
        URI asked = URI.create(visitor.get("/login/issuer").header("Location"));
        URI back;
        try (HttpClient elsewhere = HttpClient.newHttpClient()) {
            back = URI.create(elsewhere
                    .send(HttpRequest.newBuilder(asked).build(), HttpResponse.BodyHandlers.ofString())
                    .headers()
                    .firstValue("Location")
                    .orElseThrow());
        }
        return back.getRawPath() + "?" + back.getRawQuery();
    }

    private static Answer login(Visitor visitor, String name, TestIssuer.Lie lie)
            throws IOException, InterruptedException {
        issuer.vouch(name, lie);
        return visitor.get(on(visitor.get(cameBack(visitor))));
    }

    private static String on(Answer page) {
        Matcher found = ON.matcher(page.body());
        assertThat(found.find()).as(page.body()).isTrue();
        return found.group(1).replace("&amp;", "&");
    }

    @Test
    void whomTheIssuerVouchesForIsLoggedInAsByThePassword() throws IOException, InterruptedException {
        Account account = account(false);
        Visitor visitor = visitor();
        Answer page = visitor.get("/login");
        String before = visitor.cookie("session");

        Answer in = login(visitor, account.name(), TestIssuer.Lie.NONE);

        assertThat(page.body()).contains("href=\"/login/issuer\"", "127.0.0.1");
        assertThat(page.header("Content-Security-Policy")).contains("form-action 'self';");
        assertThat(in.location()).isEqualTo("/");
        assertThat(before).isNotEmpty();
        assertThat(visitor.cookie("session")).isNotEqualTo(before);
        assertThat(visitor.get("/account").body()).contains(account.person());
        assertThat(events(account)).containsExactly("OPENED", "LOGGED_IN");
    }

    @Test
    void anAccountHasOneSessionWhicheverWayItLoggedIn() throws IOException, InterruptedException {
        Account account = account(false);
        Visitor first = visitor().login(account);
        Visitor second = visitor();

        login(second, account.name(), TestIssuer.Lie.NONE);
        assertThat(first.get("/account").location()).isEqualTo("/login?ended");
        visitor().login(account);
        assertThat(second.get("/account").location()).isEqualTo("/login?ended");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void whatIsNotProvedLogsNobodyIn(TestIssuer.Lie lie) throws IOException, InterruptedException {
        Account account = account(false);
        Visitor visitor = visitor();
        int refused = refused();

        assertThat(login(visitor, account.name(), lie).location()).isEqualTo("/login?refused");
        assertThat(visitor.get("/account").location()).isEqualTo("/login");
        assertThat(events(account)).containsExactly("OPENED");
        assertThat(refused()).isEqualTo(refused + 1);
    }

    private static int refused() {
        return server.part(JdbcClient.class)
                .sql("select count(*) from account_event where kind = 'REFUSED' and account is null")
                .query(Integer.class)
                .single();
    }

    @Test
    void nobodyIsLetInWhoHasNoAccountThatMayLogIn() throws IOException, InterruptedException {
        Account closed = account(false);
        accounts().close(closed, closed);
        Account provisional = account(true);
        Account locked = account(false);
        for (int i = 0; i < 5; i++) {
            accounts().login(locked.name(), "wrong");
        }
        Account other = account(false);
        int all = accounts().all().size();

        for (String name : List.of(
                "nobody",
                "",
                closed.name(),
                provisional.name(),
                locked.name(),
                other.name() + " ",
                other.name().toUpperCase(java.util.Locale.ROOT))) {
            Visitor visitor = visitor();
            assertThat(login(visitor, name, TestIssuer.Lie.NONE).location())
                    .as(name)
                    .isEqualTo("/login?refused");
            assertThat(visitor.get("/account").location()).isEqualTo("/login");
        }
        assertThat(accounts().all()).hasSize(all);
        assertThat(events(provisional)).containsExactly("OPENED", "REFUSED");
    }

    @Test
    void anAnswerIsGoodOnceAndOnlyInTheBrowserThatAsked() throws IOException, InterruptedException {
        Account account = account(false);
        issuer.vouch(account.name(), TestIssuer.Lie.NONE);
        Visitor asking = visitor();
        String back = cameBack(asking) + "&own";
        Visitor other = visitor();
        other.get("/login/issuer");

        assertThat(other.get(back).location()).isEqualTo("/login?refused");
        assertThat(asking.get(back.replace("state=", "state=x")).location()).isEqualTo("/login?refused");
        assertThat(asking.get(back).location()).isEqualTo("/");
        assertThat(asking.get(back).location()).isEqualTo("/login?refused");
    }

    @Test
    void theFirstStepBackGivesNoCookieSoThatTheOneOfTheSessionStays() {
        assertThat(visitor().get("/login/issuer/back?code=x&state=y").header("Set-Cookie"))
                .isEmpty();
    }

    @Test
    void anAnswerWithScriptInItStaysText() {
        assertThat(visitor()
                        .get("/login/issuer/back?code=%22%3E%3Cscript%3E&state='%3Cb")
                        .body())
                .doesNotContain("<script", "\">\"");
    }

    @Test
    void withoutConfigurationThereIsNoSuchWay() {
        Visitor visitor = TestServer.stranger();

        assertThat(visitor.get("/login").body()).doesNotContain("/login/issuer");
        assertThat(visitor.get("/login/issuer").status()).isEqualTo(404);
        assertThat(visitor.get("/login/issuer/back?code=x&state=y").status()).isEqualTo(404);
    }

    @Test
    void anIssuerWhomAnybodyOnTheWayCouldReplaceIsNotTaken() {
        assertThatThrownBy(() -> new Issuer("http://login.example", "dauys", "secret", "preferred_username"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("https:");
    }

    /** The issuer is another site than the server, so its redirect alone brings no strict cookie. */
    @Test
    @Tag("browser")
    void aBrowserComesBackFromAnotherSiteAndIsLoggedIn() throws IOException, InterruptedException {
        Account account = account(false);
        issuer.vouch(account.name(), TestIssuer.Lie.NONE);
        try (Browser browser = Browser.open()) {
            browser.go(server.address().resolve("/login"));
            browser.ask("document.querySelector('a[href=\"/login/issuer\"]').click()");
            browser.until("location.pathname === '/' && document.querySelector('form.who') !== null");

            assertThat(browser.ask("document.querySelector('form.who').innerText")
                            .asString())
                    .contains(account.person());
        }
    }
}
