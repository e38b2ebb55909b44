package org.dauys.server.security;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dauys.counting.acts.Role;
import org.dauys.server.TestServer;
import org.dauys.server.Visitor;
import org.dauys.server.Visitor.Answer;
import org.dauys.server.accounts.Account;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

class RefusedTest {
    /** What {@code dauys.limits.acts} allows at once. */
    private static final int ACTS = 600;

    private final Account account = TestServer.account(Role.TYPIST, "CEC");
    private final Visitor officer = TestServer.stranger().login(account);

    private final ListAppender<ILoggingEvent> said = new ListAppender<>();

    @BeforeEach
    void listen() {
        said.start();
        logger().addAppender(said);
    }

    @AfterEach
    void listenNoMore() {
        logger().detachAppender(said);
    }

    /** The file of the log belongs to whichever server of this process started last. */
    private static Logger logger() {
        return (Logger) LoggerFactory.getLogger(Refused.class);
    }

    private String log() {
        return List.copyOf(said.list).stream()
                .map(ILoggingEvent::getFormattedMessage)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void whoAcceptsNoStreamIsNotKeptWaiting() {
        assertThat(officer.get("/results/stream").status()).isEqualTo(406);
    }

    @Test
    void aBodyOfTheWrongKindIsRefusedAsThat() {
        Answer answer = officer.post("/api/v1/desk/acts", Map.of("act", "enter"));

        assertThat(answer.status()).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "a/b;q=x", "*"})
    void anAcceptedTypeThatIsNoneIsNoFaultOfOurs(String type) {
        Answer answer = officer.send(
                officer.request("/results/version").setHeader("Accept", type).GET());

        assertThat(answer.status()).isBetween(200, 406);
    }

    @Test
    void whatAnOfficerMayNotAskForIsRecordedByTheNumberOfTheAccount() {
        assertThat(officer.get("/accounts").status()).isEqualTo(403);

        assertThat(log())
                .contains("Refused, not for the role: GET /accounts of account " + account.id())
                .doesNotContain("Officer " + account.name());
    }

    @Test
    void whatAStrangerWantsToChangeIsRecorded() {
        Visitor stranger = TestServer.stranger();
        stranger.get("/login");

        stranger.fetch("/entry/S-REFUSED/C/figures/enter", Map.of());

        assertThat(log())
                .contains("Refused, nobody is logged in: POST /entry/S-REFUSED/C/figures/enter of account nobody");
    }

    @Test
    void aForgedFormIsRecorded() {
        officer.send(officer.request("/account/password")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("present=x&password=y")));

        assertThat(log()).contains("Refused, no proof of the page: POST /account/password of account " + account.id());
    }

    /** The clock of the tests stands still: six hundred at once, then two a second. */
    @Test
    void anAccountActsNoFasterThanAPersonCan() {
        Visitor other = TestServer.officer(Role.TYPIST, "CEC");
        long refused = IntStream.rangeClosed(1, ACTS + 1)
                .map(_ -> officer.fetch("/entry/NOWHERE/C/draft", Map.of()).status())
                .filter(status -> status == 429)
                .count();

        assertThat(refused).isEqualTo(1);
        assertThat(officer.fetch("/entry/NOWHERE/C/draft", Map.of()).header("Retry-After"))
                .isEqualTo("10");
        assertThat(officer.get("/account").status()).isEqualTo(200);
        assertThat(other.fetch("/entry/NOWHERE/C/draft", Map.of()).status()).isNotEqualTo(429);
        assertThat(log()).contains("Refused, too often: POST /entry/NOWHERE/C/draft of account " + account.id());
        TestServer.CLOCK.pass(Duration.ofSeconds(1));
        assertThat(officer.fetch("/entry/NOWHERE/C/draft", Map.of()).status()).isNotEqualTo(429);
    }

    @Test
    void aLoginLastsTwelveHoursHoweverBusyTheOfficerIs() {
        officer.get("/account");
        TestServer.CLOCK.pass(Duration.ofHours(12));
        assertThat(officer.get("/account").status()).isEqualTo(200);

        TestServer.CLOCK.pass(Duration.ofSeconds(1));

        assertThat(officer.get("/account").location()).isEqualTo("/login?ended");
        assertThat(officer.get("/account").location()).isEqualTo("/login");
        assertThat(TestServer.stranger().login(account).get("/account").status())
                .isEqualTo(200);
    }
}
