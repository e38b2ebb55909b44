package org.dauys.server.security;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dauys.counting.acts.Role;
import org.dauys.server.MovableClock;
import org.dauys.server.TestServer;
import org.dauys.server.Visitor;
import org.dauys.server.accounts.Account;
import org.dauys.server.accounts.Accounts;
import org.dauys.server.accounts.TestFactor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

class SecurityTest {
    /** What {@code dauys.limits.logins} allows at once. */
    private static final int LOGINS = 100;

    @Test
    void everyAnswerForbidsWhatPagesDoNotNeed() {
        var page = TestServer.stranger().get("/login");

        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self';", "style-src 'self';", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(page.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(page.header("Permissions-Policy")).contains("geolocation=()");
        assertThat(page.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(page.header("Server")).isEmpty();
    }

    @Test
    void sessionsAreInCookiesThatScriptsAndOtherSitesDoNotGet() {
        assertThat(TestServer.stranger().get("/login").header("Set-Cookie"))
                .startsWith("session=")
                .contains("HttpOnly", "SameSite=Strict", "Path=/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/login", "/first", "/nowhere"})
    void noPageHoldsScriptOrStyleOfItsOwn(String path) {
        assertThat(TestServer.stranger().get(path).body())
                .contains("</html>")
                .doesNotContainPattern("<script(?![^>]*\\ssrc=)")
                .doesNotContainPattern("<style|\\sstyle=|\\son[a-z]+=|javascript:");
    }

    @Test
    void aFormThatDoesNotComeFromAPageOfOursIsRefused() {
        Visitor officer = TestServer.officer(Role.TYPIST, "CEC");

        var forged = officer.send(officer.request("/account/password")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("present=x&password=y")));

        assertThat(forged.status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//evil.example/", "/\\evil.example", "https://evil.example/", "javascript:alert(1)", "/{place}"
            })
    void noLinkLeadsThroughUsToAnotherServer(String to) {
        var answer = TestServer.stranger()
                .send(TestServer.stranger()
                        .request("/language/ru?to=" + java.net.URLEncoder.encode(to, StandardCharsets.UTF_8))
                        .GET());

        assertThat(answer.header("Location")).isEqualTo("/");
        assertThat(answer.status()).isEqualTo(303);
    }

    @Test
    void theNumberOfASessionChangesWhenSomebodyLogsIn() {
        Visitor visitor = TestServer.stranger();
        visitor.get("/login");
        String before = visitor.cookie("session");

        visitor.login(TestServer.account(Role.TYPIST, "CEC"));

        assertThat(before).isNotEmpty();
        assertThat(visitor.cookie("session")).isNotEqualTo(before);
    }

    private static String proof(String page) {
        return page.split("name=\"csrf\" content=\"", 2)[1].split("\"", 2)[0];
    }

    @Test
    void theProofLooksDifferentOnEveryPageAndIsGoodAllTheSame() {
        Visitor officer = TestServer.officer(Role.TYPIST, "cec");
        String first = proof(officer.get("/account").body());
        String second = proof(officer.get("/account").body());

        assertThat(first).isNotEmpty().isNotEqualTo(second);
        assertThat(officer.send(officer.request("/logout")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + first)))
                        .status())
                .isEqualTo(302);
    }

    /** At a desk that several use: the second factor of one is not that of the next, nor is a secret that one has seen. */
    @Test
    void whoLogsInAfterAnotherHasNothingOfTheirSession() {
        Visitor desk = TestServer.officer(Role.ADMINISTRATOR, "CEC").confirm();
        String seen = secret(desk.get("/account/factor").body());
        assertThat(desk.get("/accounts/new").status()).isEqualTo(200);

        desk.login(TestServer.account(Role.ADMINISTRATOR, "CEC"));

        assertThat(desk.get("/accounts/new").location()).startsWith("/confirm");
        assertThat(secret(desk.get("/account/factor").body())).isNotEqualTo(seen);
    }

    private static String secret(String page) {
        Matcher letters = Pattern.compile("([A-Z2-7]{4} ){7}[A-Z2-7]{4}").matcher(page);
        assertThat(letters.find()).isTrue();
        return letters.group();
    }

    @Test
    void whoOnlyKnowsThePasswordPutsNoFactorInThePlaceOfTheOldOne() {
        Account account = TestServer.account(Role.CEC, "CEC");
        TestFactor.set(TestServer.running().part(Accounts.class), account, TestServer.CLOCK);
        Visitor thief = TestServer.stranger().login(account);

        assertThat(thief.get("/account/factor").location()).isEqualTo("/confirm?to=/account/factor");
        assertThat(thief.post("/account/factor", Map.of("password", TestServer.PASSWORD, "code", "000000"))
                        .location())
                .isEqualTo("/confirm?to=/account/factor");
    }

    @Test
    void whoShowsTheOldFactorGetsANewOne() {
        Visitor officer = TestServer.officer(Role.CEC, "CEC").confirm();
        String secret = secret(officer.get("/account/factor").body());
        TestServer.CLOCK.pass(Duration.ofSeconds(60));

        var kept = officer.post(
                "/account/factor",
                Map.of("password", TestServer.PASSWORD, "code", TestFactor.code(secret, TestServer.CLOCK)));

        assertThat(kept.location()).isEqualTo("/account");
    }

    @Test
    void whoLogsInElsewhereIsLoggedOutHere() {
        var account = TestServer.account(Role.TYPIST, "CEC");
        Visitor first = TestServer.stranger().login(account);

        TestServer.stranger().login(account);

        assertThat(first.get("/account").location()).isEqualTo("/login?ended");
    }

    @Test
    void anAccountThatIsClosedIsOutAtOnce() {
        var account = TestServer.account(Role.TYPIST, "CEC");
        Visitor officer = TestServer.stranger().login(account);
        Visitor administrator = TestServer.officer(Role.ADMINISTRATOR, "CEC").confirm();

        administrator.post("/accounts/" + account.id() + "/close", Map.of());

        assertThat(officer.get("/account").location()).isEqualTo("/login?ended");
        assertThat(officer.login(account.name(), TestServer.PASSWORD).location())
                .isEqualTo("/login?refused");
    }

    @Test
    void theFirstPageLeadsAnOfficerToWork() {
        Visitor typist = TestServer.officer(Role.TYPIST, "CEC");

        String main = typist.get("/").body().replaceFirst("(?s).*<main", "");
        String strangers = TestServer.stranger().get("/").body().replaceFirst("(?s).*<main", "");

        assertThat(main).contains("href=\"/entry\"", "href=\"/account\"");
        assertThat(strangers).contains("href=\"/results\"").doesNotContain("href=\"/entry\"");
    }

    @Test
    void whatDecidesAsksForTheSecondFactorAndItLastsFiveMinutes() {
        Visitor administrator = TestServer.officer(Role.ADMINISTRATOR, "CEC");

        assertThat(administrator.get("/accounts/new").location()).isEqualTo("/confirm?to=/accounts/new");
        administrator.confirm();
        assertThat(administrator.get("/accounts/new").status()).isEqualTo(200);
        TestServer.CLOCK.pass(Duration.ofMinutes(5));
        assertThat(administrator.get("/accounts/new").location()).isEqualTo("/confirm?to=/accounts/new");
    }

    @Test
    void aFaultShowsNothingOfTheProgram() {
        Visitor visitor = TestServer.stranger();

        var strange = visitor.get("/language/%00?to=%ff");
        var missing = visitor.get("/nowhere");

        assertThat(strange.status()).isBetween(300, 499);
        assertThat(strange.body() + missing.body()).doesNotContainPattern("at org\\.|Exception|springframework|Tomcat");
        assertThat(missing.status()).isEqualTo(404);
    }

    @Test
    void aProgramGetsAProblemAndNotAPage() {
        var answer = TestServer.stranger().get("/api/nowhere");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"status\":404");
    }

    /** Two gigabytes are announced and none is sent: the answer comes at once. */
    @Test
    void aHugeUploadIsRefusedBeforeItIsSentAndTheServerGoesOn() throws IOException {
        URI server = TestServer.running().address();
        try (Socket socket = new Socket("localhost", server.getPort())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write("""
                    POST /login HTTP/1.1\r
                    Host: localhost\r
                    Content-Type: multipart/form-data; boundary=x\r
                    Content-Length: 2147483648\r
                    \r
                    """.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            InputStream in = socket.getInputStream();
            assertThat(new String(in.readNBytes(12), StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 413");
        }
        assertThat(TestServer.stranger().get("/").status()).isEqualTo(200);
    }

    @Test
    void aBodyThatHidesItsLengthIsReadNoFurtherThanItMayBeLong() {
        Visitor visitor = TestServer.stranger();
        visitor.get("/login");
        byte[] long1 = new byte[4 * 1024 * 1024];

        var answer = visitor.send(visitor.request("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(long1))));

        assertThat(answer.status()).isBetween(400, 413);
        assertThat(TestServer.stranger().get("/").status()).isEqualTo(200);
    }

    /** The clock of the tests stands still: a hundred at once, and none more. */
    @ParameterizedTest
    @ValueSource(strings = {"/login", "/%6Cogin", "/%63onfirm"})
    void passwordsAndCodesAreCountedHoweverThePathIsWritten(String path) {
        Visitor guesser = TestServer.stranger();
        try {
            assertThat(IntStream.rangeClosed(1, LOGINS + 1)
                            .map(_ -> guesser.post(path, Map.of()).status())
                            .filter(status -> status == 429)
                            .count())
                    .isPositive();
        } finally {
            TestServer.CLOCK.pass(Duration.ofMinutes(2));
        }
    }

    @Test
    void anAddressOfTheNewKindIsCountedByItsNetwork() {
        assertThat(Origin.of("2001:db8:1:2:3:4:5:6")).isEqualTo(Origin.of("2001:db8:1:2::1%eth0"));
        assertThat(Origin.of("2001:db8:1:2::1")).isNotEqualTo(Origin.of("2001:db8:1:3::1"));
        assertThat(Origin.of("::ffff:192.0.2.1")).isEqualTo(Origin.of("192.0.2.1"));
        assertThat(Origin.of("192.0.2.1")).isNotEqualTo(Origin.of("192.0.2.2"));
    }

    /** Three at once, then one a second. */
    @Test
    void whoAsksTooOftenWaits() {
        MovableClock clock = new MovableClock();
        Buckets buckets = new Buckets(3, Duration.ofSeconds(1), 2, clock);

        assertThat(Stream.of(1, 2, 3, 4).map(_ -> buckets.take("a"))).containsExactly(true, true, true, false);
        assertThat(buckets.take("b")).isTrue();
        clock.pass(Duration.ofSeconds(1));
        assertThat(Stream.of(1, 2).map(_ -> buckets.take("a"))).containsExactly(true, false);
    }

    @Test
    void metricsAreForAdministratorsAndForProgramsWithTheSecret() throws IOException {
        String secret = Files.readString(TestServer.data().resolve("secrets/metrics"));
        Visitor stranger = TestServer.stranger();

        assertThat(stranger.get("/manage/prometheus").status()).isNotEqualTo(200);
        assertThat(TestServer.officer(Role.CEC, "CEC").get("/manage/prometheus").status())
                .isEqualTo(403);
        Visitor administrator = TestServer.officer(Role.ADMINISTRATOR, "CEC");
        assertThat(administrator.send(metrics(administrator).GET()).body()).contains("jvm_memory_used_bytes");
        assertThat(stranger.send(metrics(stranger)
                                .header("Authorization", "Bearer " + secret)
                                .GET())
                        .body())
                .contains("jvm_memory_used_bytes");
        assertThat(stranger.send(stranger.request("/manage/health")
                                .setHeader("Accept", "*/*")
                                .GET())
                        .status())
                .isEqualTo(200);
        assertThat(stranger.get("/manage/env").status()).isNotEqualTo(200);
    }

    private static HttpRequest.Builder metrics(Visitor visitor) {
        return visitor.request("/manage/prometheus").setHeader("Accept", "text/plain");
    }

    @Test
    void logsNameNobody() {
        var said = new ListAppender<ILoggingEvent>();
        var all = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        said.start();
        all.addAppender(said);
        try {
            Visitor officer = TestServer.officer(Role.TYPIST, "CEC");
            officer.get("/accounts");
        } finally {
            all.detachAppender(said);
        }

        assertThat(List.copyOf(said.list))
                .extracting(ILoggingEvent::getFormattedMessage)
                .anyMatch(line -> line.startsWith("Refused, not for the role"))
                .noneMatch(line -> line.contains("Officer officer") || line.contains(TestServer.PASSWORD));
    }
}
