package org.dauys.server.web.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dauys.counting.acts.Dossier;
import org.dauys.counting.acts.NightState;
import org.dauys.counting.acts.Paper;
import org.dauys.counting.acts.Role;
import org.dauys.counting.acts.Stage;
import org.dauys.election.Language;
import org.dauys.server.Browser;
import org.dauys.server.MovableClock;
import org.dauys.server.Server;
import org.dauys.server.Settings;
import org.dauys.server.Visitor;
import org.dauys.server.accounts.FirstAdministrator;
import org.dauys.server.accounts.TestFactor;
import org.dauys.server.journal.Checkpoints;
import org.dauys.server.night.CountingNight;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A night from the first account to the declaration, by people before browsers in three languages, on a small rehearsal.
 * Each page on the way is looked at; pictures of them are kept in {@code target/screenshots}.
 */
@Tag("browser")
class WholeNightTest {
    private static final String CONTEST = "mazhilis-list";
    private static final String PASSWORD = "seven wells in the steppe";
    private static final String REASON = "Counted three times before observers: one ballot too many was in the box.";

    private static final MovableClock CLOCK = new MovableClock();
    private static final List<String> OBSTACLES = new ArrayList<>();
    private static final Map<String, String> KEYS = new LinkedHashMap<>();

    private static Server server;
    private static Browser first;

    @BeforeAll
    static void begin(@TempDir Path data) throws IOException, InterruptedException {
        var own = Settings.read(
                new String[] {"--port", "0", "--data", data.toString(), "--home", ".."},
                Map.of("DAUYS_PROGRAMS", Path.of("target", "postgresql").toString()));
        server = Server.start(own, CLOCK, Map.of("DAUYS_REHEARSAL_STATIONS", "24"));
        first = Browser.open();
    }

    @AfterAll
    static void end() throws IOException {
        first.close();
        server.close();
    }

    private static CountingNight night() {
        return server.part(CountingNight.class);
    }

    /** A person at a window of their own. */
    private static Clerk person(Language language) throws IOException, InterruptedException {
        Clerk person = new Clerk(first.other(), language, server.address());
        person.go("/language/%s?to=/login".formatted(language.code()));
        return person;
    }

    private static void look(Clerk person, String page) throws IOException, InterruptedException {
        OBSTACLES.addAll(person.look("night-" + page));
    }

    private static void send(Clerk person) throws InterruptedException {
        person.click("form.form button");
    }

    /** A code is good once, so that time passes before each. */
    private static String code(String letters) {
        CLOCK.pass(Duration.ofSeconds(30));
        return TestFactor.code(letters, CLOCK);
    }

    private static void setFactor(Clerk person, String name, String password) throws InterruptedException {
        String letters = person.text(".letters");
        KEYS.put(name, letters);
        person.write("#code", code(letters));
        person.write("#password", password);
        send(person);
    }

    private static void confirm(Clerk person, String name) throws InterruptedException {
        person.write("#code", code(KEYS.getOrDefault(name, "")));
        send(person);
    }

    /** What the administrator opens for an officer: the password to hand over. */
    private static String opened(Clerk administrator, String name, Role role, String area) throws InterruptedException {
        administrator.go("/accounts/new");
        administrator.write("#name", name);
        administrator.write("#person", "Officer " + name);
        administrator.browser().ask("document.getElementById('role').value = '%s'".formatted(role.name()));
        administrator.write("#area", area);
        send(administrator);
        return administrator.text("dd:last-of-type .letters");
    }

    private static Clerk administrator() throws IOException, InterruptedException {
        Clerk administrator = person(Language.RU);
        administrator.go("/first");
        look(administrator, "first");
        administrator.write(
                "#code", server.part(FirstAdministrator.class).code().orElseThrow());
        administrator.write("#name", "marat");
        administrator.write("#person", "Марат");
        administrator.write("#password", PASSWORD);
        send(administrator);
        look(administrator, "factor");
        setFactor(administrator, "marat", PASSWORD);
        return administrator;
    }

    /** An officer who has an account, has changed its password, and has a second factor where it is needed. */
    private static Clerk officer(Clerk administrator, String name, Role role, Language language)
            throws IOException, InterruptedException {
        boolean types = role == Role.TYPIST || role == Role.SECOND_TYPIST;
        String area = role == Role.CEC ? "CEC" : "ABAI";
        String handedOver = opened(administrator, name, role, area);
        Clerk officer = person(language);
        officer.write("#name", name);
        officer.write("#password", handedOver);
        send(officer);
        officer.go("/account");
        officer.write("#present", handedOver);
        officer.write("#password", PASSWORD);
        send(officer);
        if (!types) {
            officer.go("/account/factor");
            setFactor(officer, name, PASSWORD);
        }
        return officer;
    }

    /** The station whose paper nobody has typed, with its figures and more ballots found than were issued. */
    private static Station waiting() {
        var paper = new Paper(night().election().register().code(0), CONTEST);
        Station station = new Station(paper, night().election().rehearsed(paper).orElseThrow());
        int issued = station.figure("ballots_found") - 1;
        Map<String, Integer> odd = new LinkedHashMap<>(station.figures());
        odd.put("ballots_unused", station.figure("ballots_unused") + station.figure("ballots_issued") - issued);
        odd.put("ballots_issued", issued);
        return new Station(paper, odd);
    }

    private static Dossier dossier(Station station) {
        return night().read(state -> state.dossier(station.paper()));
    }

    @Test
    void fromTheFirstAccountToTheDeclaration() throws IOException, InterruptedException {
        Station station = waiting();
        Clerk administrator = administrator();
        Clerk typist = officer(administrator, "aru", Role.TYPIST, Language.KK);
        Clerk second = officer(administrator, "boris", Role.SECOND_TYPIST, Language.RU);
        Clerk coordinator = officer(administrator, "carol", Role.COORDINATOR, Language.EN);
        Clerk territorial = officer(administrator, "dana", Role.TERRITORIAL, Language.KK);
        Clerk central = officer(administrator, "elena", Role.CEC, Language.RU);
        administrator.go("/accounts");
        look(administrator, "accounts");

        String receipt = typed(typist, second, station);
        Map<Clerk, String> readers = readers();
        decided(coordinator, station);
        hasHeard(readers);
        handedUp(coordinator, territorial, station);
        Clerk observer = List.copyOf(readers.keySet()).getLast();
        observed(observer, station, receipt);
        declared(central, station);
        observer.go("/results/en");
        look(observer, "results");

        assertThat(OBSTACLES).isEmpty();
        assertThat(List.copyOf(night().read(NightState::declarations).keySet())).containsExactly(CONTEST);
    }

    private static void typing(Clerk clerk, Station station) throws InterruptedException {
        clerk.go("/entry");
        clerk.find(station.number());
    }

    /** Both type it, the second with a slip; whose turn it is types the line again. The address of the first receipt. */
    private static String typed(Clerk typist, Clerk second, Station station) throws IOException, InterruptedException {
        typist.go("/entry");
        look(typist, "desk");
        typing(typist, station);
        typist.fill(station.figures());
        typist.browser().until("document.querySelectorAll('#found li').length > 0");
        look(typist, "form");
        sendTwice(typist);
        typist.click(".done a");
        look(typist, "receipt");
        String address = typist.text(".receipt section p a");

        typing(second, station);
        second.fill(station.but("ballots_invalid", station.figure("ballots_invalid") + 10));
        sendTwice(second);
        while (dossier(station).stage() == Stage.DIFFERING) {
            Clerk whose = dossier(station).turn().orElseThrow().equals("aru") ? typist : second;
            typing(whose, station);
            look(whose, "retype");
            whose.fill(station.figures());
            sendTwice(whose);
        }
        assertThat(dossier(station).stage()).isEqualTo(Stage.AGREED);
        return address;
    }

    /** The first time the page asks whether the paper has it so. */
    private static void sendTwice(Clerk clerk) throws InterruptedException {
        clerk.browser().until("document.querySelectorAll('#found li').length > 0");
        clerk.enter();
        clerk.browser().until("!document.getElementById('alarm').hidden");
        clerk.enter();
        clerk.isDone();
    }

    private static void closeFindings(Clerk officer) throws InterruptedException {
        String close = "form[action$=\"act/close-finding\"] ";
        while (officer.sees(close)) {
            officer.write(close + "textarea", REASON);
            officer.click(close + "button");
        }
    }

    /** The finding is closed with a reason, and the protocol is approved. */
    private static void decided(Clerk coordinator, Station station) throws IOException, InterruptedException {
        coordinator.go(station.address());
        look(coordinator, "case");
        closeFindings(coordinator);
        String approve = "form[action$=\"decide/approve\"] button";
        CLOCK.pass(Duration.ofMinutes(6));
        coordinator.click(approve);
        look(coordinator, "confirm");
        confirm(coordinator, "carol");
        coordinator.click(approve);
        assertThat(dossier(station).stage()).isEqualTo(Stage.APPROVED);
    }

    /** Readers with the results open, in each language, and how many protocols these tell of. */
    private static Map<Clerk, String> readers() throws IOException, InterruptedException {
        Map<Clerk, String> readers = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            Clerk reader = new Clerk(first.other(), language, server.address());
            reader.go("/results/" + language.code());
            look(reader, "results-before");
            reader.browser().ask("window.isSame = true");
            readers.put(reader, reader.text(".intake .figure b"));
        }
        return readers;
    }

    /** What was approved stands on the pages that were open, and none was loaded again. */
    private static void hasHeard(Map<Clerk, String> readers) throws InterruptedException {
        for (Map.Entry<Clerk, String> reader : readers.entrySet()) {
            reader.getKey()
                    .browser()
                    .until("document.querySelector('.intake .figure b').textContent !== '%s'"
                            .formatted(reader.getValue()));
            assertThat(reader.getKey().browser().ask("window.isSame === true").asBoolean())
                    .isTrue();
        }
    }

    private static void handedUp(Clerk coordinator, Clerk territorial, Station station) throws InterruptedException {
        String transmit = "form[action$=\"act/transmit\"] button";
        coordinator.click(transmit);
        territorial.go(station.address());
        while (territorial.sees(transmit)) {
            territorial.click(transmit);
        }
        assertThat(dossier(station).holder()).isEqualTo("CEC");
    }

    /** Somebody who was there reads the station's page, and checks the receipt that they were given. */
    private static void observed(Clerk observer, Station station, String receipt)
            throws IOException, InterruptedException {
        observer.go("/results/en/stations/" + station.paper().station());
        look(observer, "station");
        assertThat(observer.text("main")).contains(REASON);
        server.part(Checkpoints.class).publish();
        observer.browser().go(URI.create(receipt));
        String hash = observer.text(".hash");
        observer.write("#leaf", hash);
        observer.click(".claim button");
        look(observer, "receipt-public");
        assertThat(observer.sees(".done")).isTrue();
    }

    /** What stands in the way is ruled on, protocol by protocol; then the result is declared. */
    private static void declared(Clerk central, Station station) throws IOException, InterruptedException {
        String declaration = "/declaration/" + CONTEST;
        for (String page : List.of("/overview", "/overview/projector", declaration)) {
            central.go(page);
            look(central, page.substring(1).replace('/', '-'));
        }
        central.go("/confirm?to=/entry");
        confirm(central, "elena");
        for (Dossier dossier : night().read(state -> state.inTheWay(CONTEST))) {
            String act = dossier.stage() == Stage.QUARANTINED ? "clear" : "invalidate";
            String form = "form[action$=\"decide/%s\"] ".formatted(act);
            central.go(Addresses.of(dossier.paper()));
            closeFindings(central);
            central.browser().ask("document.querySelectorAll('details').forEach(part => { part.open = true; })");
            central.write(form + "textarea", "Looked into by the commission.");
            central.write(form + ".document", "No. 30");
            central.click(form + "button");
        }
        assertThat(List.copyOf(night().read(state -> state.inTheWay(CONTEST)))).isEmpty();
        long acts = night().read(NightState::size);
        central.browser().until("fetch('/results/version', { cache: 'no-store' }).then(answer => answer.json())"
                + ".then(newest => newest.version >= %d)".formatted(acts));
        central.go(declaration);
        central.write("#document", "No. 31");
        send(central);
        look(central, "declared");
        assertThat(central.browser()
                        .ask("fetch('%s/protocol-kk.pdf').then(paper => paper.headers.get('Content-Type'))"
                                .formatted(declaration))
                        .asString())
                .isEqualTo("application/pdf");
    }
}
