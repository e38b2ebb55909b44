package org.dauys.server.web.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dauys.counting.acts.Kind;
import org.dauys.counting.acts.Role;
import org.dauys.counting.acts.Stage;
import org.dauys.counting.acts.Trace;
import org.dauys.documents.Words;
import org.dauys.election.Language;
import org.dauys.server.Browser;
import org.dauys.server.TestServer;
import org.dauys.server.Visitor;
import org.dauys.server.accounts.Account;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("browser")
class EntryBrowserTest {
    /** What stands in the fields. */
    private static final String TYPED = "[...document.querySelectorAll('[data-line]')]"
            + ".map(field => field.dataset.line + '=' + field.value).sort().join(' ')";

    private static Browser browser;

    @BeforeAll
    static void open() throws IOException, InterruptedException {
        browser = Browser.open();
        browser.look(1280, false);
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    private static List<Kind> acts(Station station) {
        return station.dossier().traces().stream().map(Trace::act).toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aProtocolIsTypedTwiceRetypedAndApprovedByKeyboard(Language language) throws IOException, InterruptedException {
        var clerk = new Clerk(browser, language);
        Station station = Station.next();
        List<String> obstacles = new ArrayList<>();
        Account first = station.officer(Role.TYPIST);
        Account second = station.officer(Role.SECOND_TYPIST);

        clerk.sit(first);
        clerk.go("/entry");
        obstacles.addAll(clerk.look("entry-desk"));
        clerk.open(station);
        clerk.fill(station.but("ballots_found", station.figure("ballots_found") + 1));
        browser.until("document.querySelectorAll('#found li').length > 0");
        obstacles.addAll(clerk.look("entry-form"));
        clerk.enter();
        browser.until("!document.getElementById('alarm').hidden");
        obstacles.addAll(clerk.look("entry-doubt"));
        clerk.enter();
        clerk.isDone();
        obstacles.addAll(clerk.look("entry-done"));

        clerk.sit(second);
        clerk.open(station);
        clerk.fill(station.figures());
        clerk.enter();
        clerk.isDone();

        retype(clerk, station, first, second, obstacles);
        approve(clerk, station, obstacles);

        assertThat(obstacles).isEmpty();
        assertThat(station.dossier().stage()).isEqualTo(Stage.APPROVED);
    }

    /** Whoever's turn it is types the line again; if the other must follow, the other does. */
    private static void retype(Clerk clerk, Station station, Account first, Account second, List<String> obstacles)
            throws IOException, InterruptedException {
        while (station.dossier().stage() == Stage.DIFFERING) {
            String turn = station.dossier().turn().orElseThrow();
            clerk.sit(first.name().equals(turn) ? first : second);
            clerk.open(station);
            obstacles.addAll(clerk.look("entry-retype"));
            clerk.fill(station.figures());
            clerk.enter();
            clerk.isDone();
        }
    }

    private static void approve(Clerk clerk, Station station, List<String> obstacles)
            throws IOException, InterruptedException {
        Visitor coordinator =
                TestServer.stranger().login(station.officer(Role.COORDINATOR)).confirm();
        clerk.sit(coordinator);
        clerk.go(station.address());
        obstacles.addAll(clerk.look("entry-case"));
        browser.ask("document.querySelector('form[action$=\"decide/approve\"] button').focus()");
        clerk.enter();
        browser.until("document.readyState === 'complete'"
                + " && document.querySelector('form[action$=\"decide/approve\"]') === null");
        clerk.go("/entry/receipts/" + station.dossier().traces().getFirst().index());
        obstacles.addAll(clerk.look("entry-receipt"));
    }

    @Test
    void aCutLineLosesNothingAndDoublesNothing() throws IOException, InterruptedException {
        var clerk = new Clerk(browser, Language.KK);
        Station station = Station.next();
        clerk.sit(station.officer(Role.TYPIST));
        clerk.open(station);
        clerk.fill(station.figures());

        browser.cut(true);
        clerk.enter();
        browser.until("document.getElementById('state').dataset.urgent === 'true'");
        clerk.look("entry-waiting");
        List<Kind> before = acts(station);
        browser.cut(false);
        clerk.isDone();

        assertThat(before).isEmpty();
        assertThat(acts(station)).containsExactly(Kind.ENTER);
        assertThat(station.dossier().first().orElseThrow().figures()).isEqualTo(station.figures());
    }

    @Test
    void aSessionThatEndsWhileTypingLosesNothing() throws InterruptedException {
        var clerk = new Clerk(browser, Language.RU);
        Station station = Station.next();
        Account officer = station.officer(Role.TYPIST);
        clerk.sit(officer);
        clerk.open(station);
        clerk.fill(station.figures());

        browser.forget();
        clerk.enter();
        browser.until("!document.getElementById('again').hidden");
        List<Kind> before = acts(station);
        clerk.sit(officer);
        clerk.isDone();

        assertThat(before).isEmpty();
        assertThat(acts(station)).containsExactly(Kind.ENTER);
    }

    @Test
    void whatTheServerNeverGotComesBackFromTheDevice() throws InterruptedException {
        var clerk = new Clerk(browser, Language.EN);
        Station station = Station.next();
        clerk.sit(station.officer(Role.TYPIST));
        clerk.open(station);
        browser.cut(true);
        clerk.fill(station.figures());
        browser.cut(false);

        clerk.go(station.address());
        browser.until("document.activeElement?.dataset.line !== undefined");

        assertThat(browser.ask(TYPED).asString()).isEqualTo(written(station.figures()));
    }

    private static String written(Map<String, Integer> figures) {
        var lines = new TreeMap<>(figures);
        return String.join(
                " ",
                lines.entrySet().stream()
                        .map(line -> line.getKey() + "=" + line.getValue())
                        .toList());
    }

    @Test
    void theLineThatIsTypedIsNeverBehindTheFoot() throws InterruptedException {
        Station station = Station.next();
        var clerk = new Clerk(browser, Language.KK);
        clerk.sit(station.officer(Role.TYPIST));
        clerk.open(station);
        int lines =
                browser.ask("document.querySelectorAll('[data-line]').length").asInt();
        for (int line = 1; line < lines; line++) {
            clerk.enter();
            browser.until("document.activeElement.getBoundingClientRect().bottom"
                    + " <= document.querySelector('.foot').getBoundingClientRect().top");
        }

        assertThat(browser.ask("scrollY").asDouble())
                .as("the form is longer than the window")
                .isPositive();
    }

    /** The tab goes, as when it crashes, and nothing is asked before. */
    @Test
    void aTabThatIsLostLosesNothing() throws IOException, InterruptedException {
        Station station = Station.next();
        Account officer = station.officer(Role.TYPIST);
        try (Browser lost = browser.other()) {
            var clerk = new Clerk(lost, Language.KK);
            clerk.sit(officer);
            clerk.open(station);
            clerk.fill(station.figures());
            lost.until("document.getElementById('state').textContent.includes(':')");
        }
        var clerk = new Clerk(browser, Language.KK);
        clerk.sit(officer);
        clerk.open(station);

        assertThat(browser.ask(TYPED).asString()).isEqualTo(written(station.figures()));
        assertThat(browser.ask("document.getElementById('state').textContent").asString())
                .isNotEmpty();
    }

    @Test
    void ofTwoWhoTypeTheSameTheSecondIsToldWhatHappenedAndKeepsWhatTheyTyped()
            throws IOException, InterruptedException {
        Station station = Station.next();
        var late = new Clerk(browser, Language.EN);
        late.sit(station.officer(Role.TYPIST));
        late.open(station);
        late.fill(station.figures());
        station.visitor(Role.TYPIST).post(station.address() + "/figures/enter", station.form(0));

        late.enter();
        browser.until("!document.getElementById('alarm').hidden");

        late.look("entry-refused");
        assertThat(browser.ask("document.getElementById('alarm').textContent").asString())
                .contains("What you typed is still here", "First entry");
        assertThat(browser.ask("document.querySelectorAll('#alarm a').length").asInt())
                .as("ways to go on")
                .isEqualTo(2);
        assertThat(browser.ask(TYPED).asString()).isEqualTo(written(station.figures()));
        assertThat(acts(station)).containsExactly(Kind.ENTER);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aRunningSumIsWrittenAsThePagesWriteFigures(Language language) throws IOException, InterruptedException {
        Station station = Station.next();
        var clerk = new Clerk(browser, language);
        clerk.sit(station.officer(Role.TYPIST));
        clerk.open(station);
        clerk.write("[data-line=ballots_issued]", "1234567");

        assertThat(clerk.text("output[data-of=ballots_received]"))
                .isEqualTo(Words.in(language).number(1_234_567));
    }

    @Test
    void aPhotographIsShownBesideTheFormOnceItIsKept() throws InterruptedException {
        var clerk = new Clerk(browser, Language.RU);
        Station station = Station.next();
        clerk.sit(station.officer(Role.TYPIST));
        clerk.open(station);

        browser.ask("""
                (async () => {
                  const canvas = document.createElement('canvas');
                  canvas.width = 60;
                  canvas.height = 90;
                  canvas.getContext('2d').fillRect(10, 10, 40, 20);
                  const picture = await new Promise(done => canvas.toBlob(done, 'image/jpeg'));
                  const chosen = new DataTransfer();
                  chosen.items.add(new File([picture], 'paper.jpg'));
                  const field = document.querySelector('[data-picture] input[type=file]');
                  field.files = chosen.files;
                  field.dispatchEvent(new Event('change', { bubbles: true }));
                })()
                """);
        browser.until("document.querySelector('.frames img')?.naturalHeight === 90");
        String address = browser.ask("document.querySelector('.frames img').getAttribute('src')")
                .asString();
        String width = "document.querySelector('.frames img').getBoundingClientRect().width";
        double before = browser.ask(width).asDouble();
        browser.type("4+");
        assertThat(browser.ask(width).asDouble()).isGreaterThan(before);
        browser.type("-2");
        assertThat(browser.ask("document.activeElement.value").asString())
                .as("the hands stay on the digits")
                .isEqualTo("42");

        assertThat(station.dossier().images())
                .singleElement()
                .satisfies(image -> assertThat(address).endsWith("/image/" + image.sha256()));
        assertThat(station.visitor(Role.SECOND_TYPIST).get(address).status()).isEqualTo(200);
        assertThat(TestServer.stranger()
                        .login(Station.officer(Role.TYPIST, "ABROAD"))
                        .get(address)
                        .status())
                .isEqualTo(404);
        assertThat(TestServer.stranger().get(address).status()).isNotEqualTo(200);
    }
}
