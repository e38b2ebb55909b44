package org.dauys.server.web.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dauys.counting.acts.Dossier;
import org.dauys.counting.acts.NightState;
import org.dauys.counting.acts.Paper;
import org.dauys.counting.acts.Role;
import org.dauys.counting.acts.Stage;
import org.dauys.election.Language;
import org.dauys.server.journal.Checkpoints;
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
    private static final String REASON = "Counted three times before observers: one ballot too many was in the box.";

    private static Office office;

    @BeforeAll
    static void begin(@TempDir Path data) throws IOException, InterruptedException {
        office = Office.open(data);
    }

    @AfterAll
    static void end() throws IOException {
        office.close();
    }

    /** The station whose paper nobody has typed, with its figures and more ballots found than were issued. */
    private static Station waiting() {
        var paper = new Paper(office.night().election().register().code(0), CONTEST);
        Station station =
                new Station(paper, office.night().election().rehearsed(paper).orElseThrow());
        int issued = station.figure("ballots_found") - 1;
        Map<String, Integer> odd = new LinkedHashMap<>(station.figures());
        odd.put("ballots_unused", station.figure("ballots_unused") + station.figure("ballots_issued") - issued);
        odd.put("ballots_issued", issued);
        return new Station(paper, odd);
    }

    /** Those whose paper came late: the rehearsal has none of them, so that they get figures of another one. */
    private static List<Station> missing(Map<String, Integer> figures) {
        return office.night().read(state -> state.inTheWay(CONTEST)).stream()
                .filter(dossier -> dossier.stage() == Stage.AWAITED)
                .map(dossier -> new Station(dossier.paper(), figures))
                .toList();
    }

    @Test
    void fromTheFirstAccountToTheDeclaration() throws IOException, InterruptedException {
        Station station = waiting();
        Clerk administrator = office.administrator();
        Clerk typist = office.officer("aru", Role.TYPIST, Language.KK);
        Clerk second = office.officer("boris", Role.SECOND_TYPIST, Language.RU);
        Clerk coordinator = office.officer("carol", Role.COORDINATOR, Language.EN);
        Clerk territorial = office.officer("dana", Role.TERRITORIAL, Language.KK);
        Clerk central = office.officer("elena", Role.CEC, Language.RU);
        administrator.go("/accounts");
        office.look(administrator, "accounts");

        String receipt = typed(typist, second, station);
        Map<Clerk, String> readers = readers();
        decided(coordinator, station);
        hasHeard(readers);
        handedUp(coordinator, territorial, station);
        Clerk observer = List.copyOf(readers.keySet()).getLast();
        observed(observer, station, receipt);
        for (Station lost : missing(station.figures())) {
            for (Clerk clerk : List.of(typist, second)) {
                typing(clerk, lost);
                clerk.fill(lost.figures());
                sent(clerk);
            }
            decided(coordinator, lost);
            handedUp(coordinator, coordinator, lost);
        }
        declared(central);
        observer.go("/results/en");
        office.look(observer, "results");

        assertThat(office.obstacles()).isEmpty();
        assertThat(List.copyOf(office.night().read(NightState::declarations).keySet()))
                .containsExactly(CONTEST);
    }

    private static void typing(Clerk clerk, Station station) throws InterruptedException {
        clerk.go("/entry");
        clerk.find(station.paper().station());
    }

    /** Both type it, the second with a slip; whose turn it is types the line again. The address of the first receipt. */
    private static String typed(Clerk typist, Clerk second, Station station) throws IOException, InterruptedException {
        typist.go("/entry");
        office.look(typist, "desk");
        typing(typist, station);
        typist.fill(station.figures());
        typist.browser().until("document.querySelectorAll('#found li').length > 0");
        office.look(typist, "form");
        sent(typist);
        typist.click(".done a");
        office.look(typist, "receipt");
        String address = typist.text(".receipt section p a");

        typing(second, station);
        second.fill(station.but("ballots_invalid", station.figure("ballots_invalid") + 10));
        sent(second);
        while (office.dossier(station.paper()).stage() == Stage.DIFFERING) {
            Clerk whose = office.dossier(station.paper()).turn().orElseThrow().equals("aru") ? typist : second;
            typing(whose, station);
            office.look(whose, "retype");
            whose.fill(station.figures());
            sent(whose);
        }
        assertThat(office.dossier(station.paper()).stage()).isEqualTo(Stage.AGREED);
        return address;
    }

    /** If something does not fit, the page asks first whether the paper has it so. */
    private static void sent(Clerk clerk) throws InterruptedException {
        clerk.enter();
        clerk.browser()
                .until("location.search.startsWith('?done=') || document.getElementById('alarm')?.hidden === false");
        if (clerk.sees("#alarm")) {
            clerk.enter();
        }
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
        office.look(coordinator, "case");
        closeFindings(coordinator);
        office.rest();
        String approve = "form[action$=\"decide/approve\"] button";
        coordinator.click(approve);
        office.look(coordinator, "confirm");
        office.confirm(coordinator);
        coordinator.click(approve);
        assertThat(office.dossier(station.paper()).stage()).isEqualTo(Stage.APPROVED);
    }

    /** Readers with the results open, in each language, and how many protocols these tell of. */
    private static Map<Clerk, String> readers() throws IOException, InterruptedException {
        Map<Clerk, String> readers = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            Clerk reader = office.reader(language);
            reader.go("/results/" + language.code());
            office.look(reader, "results-before");
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
        coordinator.go(station.address());
        coordinator.click(transmit);
        territorial.go(station.address());
        while (territorial.sees(transmit)) {
            territorial.click(transmit);
        }
        assertThat(office.dossier(station.paper()).holder()).isEqualTo("CEC");
    }

    /** Somebody who was there reads the station's page, and checks the receipt that they were given. */
    private static void observed(Clerk observer, Station station, String receipt)
            throws IOException, InterruptedException {
        observer.go("/results/en/stations/" + station.paper().station());
        office.look(observer, "station");
        assertThat(observer.text("main")).contains(REASON);
        office.part(Checkpoints.class).publish();
        observer.browser().go(URI.create(receipt));
        String hash = observer.text(".hash");
        observer.write("#leaf", hash);
        observer.click(".claim button");
        office.look(observer, "receipt-public");
        assertThat(observer.sees(".done")).isTrue();
    }

    /** Waits until what was done is published. */
    private static void isPublished(Clerk reader) throws InterruptedException {
        reader.browser()
                .until("fetch('/results/version', { cache: 'no-store' }).then(answer => answer.json())"
                        + ".then(newest => newest.version >= %d)"
                                .formatted(office.night().read(NightState::size)));
    }

    /** What was set aside is cleared, protocol by protocol; then the result is declared. */
    private static void declared(Clerk central) throws IOException, InterruptedException {
        String declaration = "/declaration/" + CONTEST;
        for (String page : List.of("/overview", "/overview/projector", declaration)) {
            central.go(page);
            office.look(central, page.substring(1).replace('/', '-'));
        }
        central.go("/confirm?to=/entry");
        office.confirm(central);
        for (Dossier dossier : office.night().read(state -> state.inTheWay(CONTEST))) {
            String form = "form[action$=\"decide/clear\"] ";
            central.go(Addresses.of(dossier.paper()));
            closeFindings(central);
            central.browser().ask("document.querySelectorAll('details').forEach(part => { part.open = true; })");
            central.write(form + "textarea", "Looked into by the commission.");
            central.write(form + ".document", "No. 30");
            central.click(form + "button");
        }
        assertThat(List.copyOf(office.night().read(state -> state.inTheWay(CONTEST))))
                .isEmpty();
        isPublished(central);
        central.go(declaration);
        central.browser().until("document.getElementById('document') !== null");
        central.write("#document", "No. 31");
        office.send(central);
        isPublished(central);
        central.go(declaration);
        office.look(central, "declared");
        assertThat(central.text("main")).contains("No. 31");
        assertThat(central.browser()
                        .ask("fetch('%s/protocol-kk.pdf').then(paper => paper.headers.get('Content-Type'))"
                                .formatted(declaration))
                        .asString())
                .isEqualTo("application/pdf");
    }
}
