package org.dauys.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.dauys.figures.Citation;
import org.dauys.figures.Fraction;
import org.dauys.protocol.Finding;
import org.dauys.protocol.History;
import org.dauys.protocol.Measure;
import org.dauys.protocol.TurnoutReport;
import org.dauys.tabulation.Act;
import org.junit.jupiter.api.Test;

/** Every scope of the rules is reached. */
class ExaminationTest {
    private static final Citation ENTRY = Citation.of("turnout.csv", "2");

    private static List<String> all(Examination examination) {
        List<Finding> found = new ArrayList<>();
        examination.all(found::add);
        return Night.codes(found);
    }

    private static int[] paper(int found, int... paper) {
        paper[8] = found;
        return paper;
    }

    private static TurnoutReport report(String commission, String time, long voters) {
        return new TurnoutReport(commission, time, Measure.NUMBER, Fraction.of(voters), ENTRY);
    }

    private static Evidence reports(TurnoutReport... reports) {
        return new Evidence(_ -> Optional.empty(), List.of(), List.of(reports));
    }

    private static Evidence declared(String commission, String contest, String line, long figure) {
        SequencedMap<String, Long> figures = new LinkedHashMap<>(Map.of(line, figure));
        return new Evidence(
                _ -> Optional.empty(), List.of(new UpperProtocol(commission, contest, figures, ENTRY)), List.of());
    }

    @Test
    void aProtocolIsExaminedByItself() {
        // 60 + 20 votes, 81 ballots.
        var night = Night.with("P201").lists("C2", 60, 20, 0);
        night.put(Night.LISTS, "C1", paper(81, Night.paper(100, 60, 20, 0)));

        assertThat(all(night.examination())).containsExactly("P201 C1");
        assertThat(Night.codes(night.examination().ofStation(night.position("C1"))))
                .containsExactly("P201 C1");
        assertThat(night.examination().ofStation(night.position("C2"))).isEmpty();
        assertThat(night.examination().ofStation(night.position("T1"))).isEmpty();
    }

    @Test
    void onlyTheStationsAskedForAreExamined() {
        var night = Night.with("P201");
        for (String station : List.of("C1", "C2", "T1")) {
            night.put(Night.LISTS, station, paper(81, Night.paper(100, 60, 20, 0)));
        }
        List<Finding> found = new ArrayList<>();
        night.examination().stations(1, 2, found::add);

        assertThat(Night.codes(found)).containsExactly("P201 C2");
    }

    @Test
    void aProtocolIsExaminedBesideTheElectionBefore() {
        // P501: 100 on the list; 50 before, allowed are 50 or a quarter, whichever lets more pass. 49 before: 51 more.
        var night = Night.with("P501").lists("C1", 60, 20, 0).lists("C2", 60, 20, 0);
        var evidence = new Evidence(
                station -> station == 0 ? Optional.of(new History(49, 30)) : Optional.empty(), List.of(), List.of());

        assertThat(all(night.examination(evidence))).containsExactly("P501 C1");
    }

    @Test
    void aProtocolIsExaminedBesideItsNeighbours() {
        // P505, turnout: in TOWN four of ten vote, but all of T5. C1, alone in CITY, has nobody to be beside.
        var night = neighbours();

        assertThat(all(night.examination())).containsExactly("P505 T5");
    }

    @Test
    void whatIsSetAsideIsNotANeighbour() {
        var night = neighbours().act(new Act.Quarantine(Night.head(1, "T5")));

        assertThat(all(night.examination())).isEmpty();
    }

    private static Night neighbours() {
        return Night.with("P505")
                .lists("C1", 100, 0, 0)
                .lists("T1", 120, 0, 0)
                .lists("T2", 160, 0, 0)
                .lists("T3", 200, 0, 0)
                .lists("T4", 240, 0, 0)
                .lists("T5", 600, 0, 0)
                .lists("T6", 12, 0, 0);
    }

    @Test
    void theProtocolsOfAStationAreExaminedBesideEachOther() {
        // P401: 80 ballots issued for lists, 40 for persons; five or 2 % may pass.
        var night = Night.with("P401").lists("C1", 60, 20, 0);
        night.put(Night.PERSONS, "C1", Night.paper(100, 30, 10, 0));

        assertThat(all(night.examination())).containsExactly("P401 C1");
        assertThat(Night.codes(night.examination().ofStation(0))).containsExactly("P401 C1");
    }

    @Test
    void aStationWithOneProtocolHasNothingBesideIt() {
        assertThat(all(Night.with("P401").lists("C1", 60, 20, 0).examination())).isEmpty();
    }

    @Test
    void identicalProtocolsOfACommissionAreFound() {
        var night = Night.with("P507");
        for (String station : List.of("T1", "T3")) {
            night.put(Night.LISTS, station, Night.paper(300, 60, 20, 0));
        }

        assertThat(all(night.examination())).containsExactly("P507 T3");
    }

    @Test
    void identicalProtocolsOfTwoCommissionsAreChance() {
        var night = Night.with("P507");
        for (String station : List.of("C1", "T1")) {
            night.put(Night.LISTS, station, Night.paper(100, 60, 20, 0));
        }

        assertThat(all(night.examination())).isEmpty();
    }

    @Test
    void protocolsOfTwoConstituenciesAreNotIdentical() {
        var night = Night.with("P507");
        night.put(Night.PERSONS, "C1", Night.paper(100, 60, 20, 0));
        night.put(Night.PERSONS, "T1", Night.paper(100, 60, 20, 0));
        night.put(Night.PERSONS, "C2", Night.paper(100, 60, 20, 0));

        assertThat(all(night.examination())).containsExactly("P507 C2");
    }

    @Test
    void whatAnUpperCommissionDeclaresIsExaminedBesideItsStations() {
        // CITY: A 60 + 100.
        var night = Night.with("P701")
                .lists("C1", 60, 20, 0)
                .lists("C2", 100, 50, 0)
                .lists("T1", 5, 0, 0);

        assertThat(all(night.examination(declared("CITY", Night.LISTS, "A", 161))))
                .containsExactly("P701 CITY");
        assertThat(all(night.examination(declared("CITY", Night.LISTS, "A", 160))))
                .isEmpty();
        assertThat(all(night.examination(declared("TOP", Night.LISTS, "A", 165))))
                .isEmpty();
    }

    @Test
    void whatAnUpperCommissionDeclaresMustBeKnown() {
        var night = Night.with("P701");
        for (Evidence evidence : List.of(
                declared("NOWHERE", Night.LISTS, "A", 1),
                declared("CITY", "mayor", "A", 1),
                declared("CITY", Night.LISTS, "X", 1))) {
            var examination = night.examination(evidence);
            assertThatThrownBy(() -> all(examination)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void turnoutMustNotFall() {
        var evidence = reports(
                report("CITY", "12:00", 90),
                report("TOWN", "12:00", 500),
                report("CITY", "14:00", 89),
                report("TOWN", "14:00", 600));

        assertThat(all(Night.with("P601").examination(evidence))).containsExactly("P601 CITY");
    }

    @Test
    void theLastReportIsExaminedWhenAllProtocolsAreIn() {
        // CITY: 80 + 150 issued; the last report says 231.
        var night = Night.with("P602").lists("C1", 60, 20, 0);
        var evidence = reports(report("CITY", "12:00", 300), report("CITY", "20:00", 231));
        assertThat(all(night.examination(evidence))).isEmpty();

        night.lists("C2", 100, 50, 0);
        assertThat(all(night.examination(evidence))).containsExactly("P602 CITY");
        night.act(new Act.Dispute(Night.head(1, "C2")));
        assertThat(all(night.examination(evidence))).containsExactly("P602 CITY");
        night.act(new Act.Quarantine(Night.head(2, "C2")));
        assertThat(all(night.examination(evidence))).isEmpty();
    }

    @Test
    void reportsOfCommissionsThatAreNotRegisteredHaveNoEnd() {
        var night = Night.with("P602").lists("C1", 60, 20, 0).lists("C2", 100, 50, 0);

        assertThat(all(night.examination(reports(report("ABROAD", "20:00", 9999)))))
                .isEmpty();
    }

    @Test
    void protocolsOfInvalidatedVotingAreNotExaminedButThoseSetAsideAre() {
        var night = Night.with("P201");
        night.put(Night.LISTS, "C1", paper(81, Night.paper(100, 60, 20, 0)));
        night.act(new Act.Quarantine(Night.head(1, "C1")));
        assertThat(all(night.examination())).containsExactly("P201 C1");

        night.act(new Act.Invalidate(Night.head(2, "C1")));
        assertThat(all(night.examination())).isEmpty();
    }

    @Test
    void everyContestMustHaveRules() {
        var tabulation = Night.with().tabulation();

        assertThatThrownBy(() -> new Examination(tabulation, Map.of(), Evidence.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lists");
    }

    @Test
    void equalPrintsAreGroupedByCommissionAndConstituency() {
        var night = Night.with();
        for (String station : List.of("C1", "C2", "T1", "T2", "T4")) {
            night.put(Night.LISTS, station, Night.paper(700, 60, 20, 0));
        }
        night.put(Night.LISTS, "T3", Night.paper(700, 20, 60, 0));
        var prints = new Prints(night.tabulation().sheet(Night.LISTS));

        assertThat(prints.alike(station -> station < 6)).containsExactlyInAnyOrder(List.of(0, 1), List.of(2, 3, 5));
        assertThat(prints.alike(station -> station < 3)).containsExactly(List.of(0, 1));
        assertThat(prints.alike(_ -> false)).isEmpty();
    }
}
