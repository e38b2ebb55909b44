package org.dauys.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dauys.figures.Fraction;
import org.dauys.figures.Reasoning;
import org.dauys.statute.Outcome;
import org.dauys.tabulation.Act;
import org.dauys.tabulation.State;
import org.junit.jupiter.api.Test;

/** Seats from protocols, and when they can be announced. */
class LiveCountTest {
    /** All but T2 (400 voters): A 60 + 100 + 200, B 20 + 50 + 40, and T3 to T5 with A 100, B 50 each; nobody voted at T6. */
    private static Night allButOne() {
        return Night.with()
                .lists("C1", 60, 20, 0)
                .lists("C2", 100, 50, 0)
                .lists("T1", 200, 40, 0)
                .lists("T3", 100, 50, 0)
                .lists("T4", 100, 50, 0)
                .lists("T5", 100, 50, 0)
                .lists("T6", 0, 0, 0);
    }

    private static Prospect.OfContest lists(LiveCount live) {
        return live.prospect().contests().getFirst();
    }

    private static Prospect.OfArea all(LiveCount live) {
        return lists(live).areas().getFirst();
    }

    private static Race race(LiveCount live) {
        return switch (all(live).bounds()) {
            case Prospect.Bounds.Ranges(var _, var distribution) -> distribution.race();
            case Prospect.Bounds other -> throw new AssertionError(other);
        };
    }

    @Test
    void theRecordHasTheTotalsOfTheProtocols() {
        var votes = Optional.ofNullable(allButOne().live().record().votes().get("ALL"))
                .orElseThrow();

        // A: 60 + 100 + 200 + 3 · 100 = 660. B: 20 + 50 + 40 + 3 · 50 = 260.
        assertThat(votes.options().values().stream().map(count -> count.votes()))
                .containsExactly(660L, 260L);
    }

    @Test
    void theRecordFollowsEveryProtocol() {
        var night = allButOne();
        var live = night.live();
        night.lists("T2", 7, 0, 0);

        assertThat(race(live).votes().of("A")).isEqualTo(667);
    }

    @Test
    void votesAreThereWhenEveryConstituencyHasSome() {
        var night = allButOne();
        night.put(Night.PERSONS, "C1", Night.paper(100, 30, 20, 0));
        assertThat(night.live().hasVotes()).isFalse();

        night.put(Night.PERSONS, "T1", Night.paper(300, 0, 1, 0));
        assertThat(night.live().hasVotes()).isTrue();
    }

    @Test
    void seatsFollowFromTheTotals() {
        var night = allButOne();
        night.put(Night.PERSONS, "C1", Night.paper(100, 30, 20, 0));
        night.put(Night.PERSONS, "T1", Night.paper(300, 30, 40, 0));

        // Quota 920 ÷ 5 = 184: A 660 is 3 quotas and 108, B 260 is 1 and 76.
        var outcome = night.live().outcome(Reasoning.recorded());
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Settled.class, settled -> {
            var seats =
                    settled.result().contests().getFirst().seats().orElseThrow().value();
            assertThat(seats.of("A")).isEqualTo(4);
            assertThat(seats.of("B")).isEqualTo(1);
        });
    }

    @Test
    void whoHasNotReportedCanVoteAsItLikes() {
        // T2 alone, 0 to 400: quota 1320 ÷ 5 = 264. All for B: 660 each, 2 and 132. All for A: 1060 is 4.02, 260 is
        // 0.98.
        var live = allButOne().live();

        assertThat(all(live).awaited()).isEqualTo(new Awaited("ALL", 1, 0, 400));
        assertThat(MadeUp.written(all(live))).isEqualTo("A 2-4, B 1-3");
    }

    @Test
    void turnoutBoundsNarrowWhatIsToCome() {
        // From 12.4 % to 25.1 % of 400: 49.6, so 50, to 100.4, so 100.
        var bounds = new TurnoutBounds(Fraction.of(124, 1000), Fraction.of(251, 1000));

        assertThat(all(allButOne().live(bounds)).awaited()).isEqualTo(new Awaited("ALL", 1, 50, 100));
    }

    @Test
    void boundsAreTakenOfEachStation() {
        // A third at most: of 100, 200, 300, 400, 500, 600, 600 and 30 at most 33, 66, 100, 133, 166, 200, 200 and 10;
        // at
        // least a tenth: 10 + 20 + 30 + 40 + 50 + 60 + 60 + 3.
        var bounds = new TurnoutBounds(Fraction.of(1, 10), Fraction.of(1, 3));

        assertThat(all(Night.with().live(bounds)).awaited())
                .isEqualTo(new Awaited("ALL", 8, 273, 33 + 66 + 100 + 133 + 166 + 200 + 200 + 10));
    }

    @Test
    void disputedProtocolsCountInTheSeatsButAreNotSure() {
        var night = allButOne().act(new Act.Dispute(Night.head(1, "T1")));
        var live = night.live();

        assertThat(night.votesForA()).isEqualTo(660);
        // Without T1: A 660 − 200, B 260 − 40, and 300 + 400 to come.
        assertThat(race(live).votes().of("A")).isEqualTo(460);
        assertThat(race(live).votes().of("B")).isEqualTo(220);
        assertThat(race(live).base()).isEqualTo(680);
        assertThat(all(live).awaited()).isEqualTo(new Awaited("ALL", 2, 0, 700));
    }

    @Test
    void votesAgainstAllOfDisputedProtocolsAreTakenOutToo() {
        var night =
                Night.with().lists("C1", 60, 20, 5).lists("C2", 100, 50, 7).act(new Act.Dispute(Night.head(1, "C2")));

        // Lists and against all: 60 + 20 + 5.
        assertThat(race(night.live()).base()).isEqualTo(85);
    }

    @Test
    void aBlankLineOfADisputedProtocolTakesNothingOut() {
        var night = Night.with().lists("C1", 60, 20, 5);
        int[] blank = Night.paper(200, 100, 0, 0);
        blank[11] = -1;
        night.put(Night.LISTS, "C2", blank);
        night.act(new Act.Dispute(Night.head(1, "C2")));

        assertThat(race(night.live()).votes().of("A")).isEqualTo(60);
        assertThat(race(night.live()).votes().of("B")).isEqualTo(20);
    }

    @Test
    void stationsAreAwaitedWhileTheirVotesAreMissingOrNotSureLargestFirst() {
        var night = allButOne()
                .act(
                        new Act.Quarantine(Night.head(1, "T4")),
                        new Act.Dispute(Night.head(2, "T5")),
                        new Act.Invalidate(Night.head(3, "T1")));

        assertThat(night.live().awaited(Night.LISTS, "ALL"))
                .containsExactly(
                        new AwaitedStation("T4", State.QUARANTINED, 600),
                        new AwaitedStation("T5", State.DISPUTED, 600),
                        new AwaitedStation("T2", State.MISSING, 400),
                        new AwaitedStation("T1", State.INVALIDATED, 300));
        assertThat(night.live(new TurnoutBounds(Fraction.of(0), Fraction.of(1, 2)))
                        .awaited(Night.LISTS, "ALL"))
                .extracting(AwaitedStation::most)
                .containsExactly(300L, 300L, 200L, 150L);
    }

    @Test
    void onlyStationsThatVoteInAConstituencyAreAwaitedThere() {
        var night = Night.with();
        night.put(Night.PERSONS, "C1", Night.paper(100, 30, 20, 0));

        assertThat(night.live().awaited(Night.PERSONS, "D1"))
                .extracting(AwaitedStation::code)
                .containsExactly("C2");
        assertThat(night.live().awaited(Night.PERSONS, "D2"))
                .extracting(AwaitedStation::code)
                .containsExactly("T1");
        assertThat(night.live().prospect().contests().get(1).areas())
                .extracting(Prospect.OfArea::awaited)
                .containsExactly(new Awaited("D1", 1, 0, 200), new Awaited("D2", 1, 0, 300));
    }

    @Test
    void seatsAreAnnouncedWhenAllAreCertain() {
        var night = allButOne();

        assertThat(Announcement.of(night.live(), lists(night.live()))).isInstanceOf(Announcement.NotYet.class);
        night.lists("T2", 200, 100, 0);
        assertThat(Announcement.of(night.live(), lists(night.live()))).isEqualTo(new Announcement.Yes());
    }

    @Test
    void stationsAreToHurryUntilTheOthersCannotChangeASeat() {
        // D1: at C1 X is 40 ahead, and C2 with 200 can change it. D2: T1 is in, V is 150 ahead and nothing is to come.
        var night = Night.with();
        night.put(Night.PERSONS, "C1", Night.paper(100, 60, 20, 0));
        night.put(Night.PERSONS, "T1", Night.paper(300, 200, 50, 0));
        var persons = night.live().prospect().contests().get(1);

        assertThat(Announcement.of(night.live(), persons))
                .isEqualTo(new Announcement.NotYet(1, List.of(new AwaitedStation("C2", State.MISSING, 200))));
    }

    @Test
    void theLargestStationsAreToHurryAndNotTheRest() {
        var night = Night.with()
                .lists("T1", 150, 50, 0)
                .lists("T2", 150, 50, 0)
                .lists("T3", 150, 50, 0)
                .lists("T4", 150, 50, 0)
                .lists("T5", 90, 110, 0)
                .lists("T6", 0, 0, 0);

        // C1 and C2 are missing, 100 and 200. A 690, B 310 of 1000: A 3 quotas and 90, B 1 and 110, so 3 and 2. n more
        // for A: 690 + n − 3 (1000 + n) ÷ 5 =
        // 90 + 0.4 n reaches B's 110 − 0.2 n first with n = 34 (33.3). C1 alone can do that: both are to hurry.
        assertThat(Announcement.of(night.live(), lists(night.live())))
                .isEqualTo(new Announcement.NotYet(
                        4,
                        List.of(
                                new AwaitedStation("C2", State.MISSING, 200),
                                new AwaitedStation("C1", State.MISSING, 100))));
        // A third of the voters: 66 and 33, and 33 are not enough.
        var third = night.live(new TurnoutBounds(Fraction.of(0), Fraction.of(1, 3)));
        assertThat(Announcement.of(third, lists(third)))
                .isEqualTo(new Announcement.NotYet(4, List.of(new AwaitedStation("C2", State.MISSING, 66))));
    }

    @Test
    void aTieIsNotAnnouncedAndNobodyCanHurry() {
        var night = Night.with();
        night.put(Night.PERSONS, "C1", Night.paper(100, 20, 20, 0));
        night.put(Night.PERSONS, "C2", Night.paper(200, 50, 50, 0));
        night.put(Night.PERSONS, "T1", Night.paper(300, 50, 20, 0));

        assertThat(Announcement.of(
                        night.live(), night.live().prospect().contests().get(1)))
                .isEqualTo(new Announcement.NotYet(1, List.of()));
    }

    @Test
    void underAnUnknownProcedureNothingIsAnnouncedBeforeAllHaveCome() {
        // The Mazhilis of 2004: whether there is a second round, the commission decides.
        var night = Night.under("kz/elections/2004-04-14", "mazhilis-districts", "mazhilis-districts");
        for (String station : List.of("C1", "C2", "T1", "T3", "T4", "T5", "T6")) {
            night.lists(station, 20, 1, 0);
        }

        assertThat(Announcement.of(night.live(), lists(night.live())))
                .isEqualTo(
                        new Announcement.NotBeforeAll(List.of(new AwaitedStation("T2", State.MISSING, 400)), "9(1)"));
    }

    @Test
    void theFirstStationsLeaveFewerVotesThanCanChangeASeat() {
        var stations = List.of(
                new AwaitedStation("S1", State.MISSING, 400),
                new AwaitedStation("S2", State.MISSING, 200),
                new AwaitedStation("S3", State.MISSING, 100));

        // 700 in all. Less than 701: none. Less than 300: S1 leaves 300, S2 leaves 100. Less than 301: S1.
        assertThat(AwaitedStation.untilFewerThan(701, stations)).isEmpty();
        assertThat(AwaitedStation.untilFewerThan(700, stations)).hasSize(1);
        assertThat(AwaitedStation.untilFewerThan(301, stations)).hasSize(1);
        assertThat(AwaitedStation.untilFewerThan(300, stations)).hasSize(2);
        assertThat(AwaitedStation.untilFewerThan(1, stations)).isEqualTo(stations);
        assertThat(AwaitedStation.untilFewerThan(0, stations)).isEqualTo(stations);
    }
}
