package org.dauys.apportionment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dauys.figures.Claimants;
import org.dauys.figures.Decisions;
import org.dauys.figures.Figure;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Seats in all, of which some were won elsewhere. */
class CompensationTest {
    private static final Method HARE =
            new LargestRemainders(Counts.LAW, QuotaRule.HARE, OverAward.WITHDRAW, List.of(Counts.LOT));
    private static final HighestAverages SAINTE_LAGUE =
            new HighestAverages(Counts.LAW, Divisors.SAINTE_LAGUE, List.of(Counts.LOT));

    private static Map<String, Long> seats(Compensation rule, long house, Tally votes, Tally won) {
        return switch (allot(rule, house, votes, won)) {
            case Allotment.Settled(var seats) -> byName(seats.value());
            case Allotment.Awaiting(var question, var _) -> throw new AssertionError("awaits " + question);
            case Allotment.Unfit(var question, var _) -> throw new AssertionError("unfit for " + question);
        };
    }

    private static Allotment allot(Compensation rule, long house, Tally votes, Tally won) {
        return rule.allot(
                Counts.given("votes", votes),
                Counts.given("house", house),
                Counts.given("won", won),
                Decisions.NONE,
                Reasoning.silent());
    }

    private static Map<String, Long> byName(Tally tally) {
        Map<String, Long> seats = new TreeMap<>();
        tally.claimants().names().forEach(name -> seats.put(name, tally.of(name)));
        return seats;
    }

    private static Tally won(String name, long seats) {
        return Tally.of(Claimants.of(List.of(name)), seats);
    }

    @Test
    void whoWonMoreLeavesAndTheOthersShareWhatIsLeft() {
        // 10 seats for 50, 30, 20: 5, 3, 2. A won 6: 4 are left for 30 and 20 votes, quota 12.5: 2 and 1, remainders
        // 5 and 7.5, so the fourth goes to C.
        var rule = new Compensation(HARE, Overhang.LEAVES);

        assertThat(seats(rule, 10, Counts.tally(50, 30, 20), won("A", 6))).isEqualTo(Map.of("A", 6L, "B", 2L, "C", 2L));
    }

    /** The same with every sentence: A leaves after the first round, and X, who takes no part, won nothing. */
    @Test
    void everyRoundStandsInTheLedgerWithWhatItRestsOn() {
        var reasoning = Reasoning.recorded();
        new Compensation(HARE, Overhang.LEAVES)
                .allot(
                        Counts.given("votes", Counts.tally(50, 30, 20)),
                        Counts.given("house", 10L),
                        Counts.given("won", Tally.of(Claimants.of(List.of("A", "X")), 6, 0)),
                        Decisions.NONE,
                        reasoning);

        assertThat(reasoning.explain().conclusions())
                .filteredOn(line -> line.step() instanceof CompensationStep<?>)
                .extracting(line -> line.figure() + " from " + Counts.inputs(line.step()))
                .containsExactly(
                        "round/1/seats-left = 10 from [house, won, votes]",
                        "round/1/staying = {B=30, C=20} from [votes, round/1/seats, won]",
                        "round/2/seats-left = 4 from [house, won, round/1/staying]",
                        "round/2/staying = {B=30, C=20} from [round/1/staying, round/2/seats, won]",
                        "seats-in-all = {B=2, C=2, A=6} from [round/2/seats, won]");
    }

    @Test
    void thatNoSeatIsDueRestsOnTheSeatsLeft() {
        var none = new CompensationStep.NoneDue(
                Counts.LAW, Counts.given("votes", Counts.tally(5, 3)), Counts.given("seats", 0L));

        assertThat(none.result()).hasToString("{A=0, B=0}");
        assertThat(Counts.inputs(none)).containsExactly("votes", "seats");
    }

    @Test
    void aDecisionThatDoesNotFitTheTieOfItsRoundIsRefused() {
        // As in the tie below, but the lot was drawn among A and B.
        Allotment allotment = new Compensation(HARE, Overhang.LEAVES)
                .allot(
                        Counts.given("votes", Counts.tally(50, 10, 10)),
                        Counts.given("house", 3L),
                        Counts.given("won", won("A", 2)),
                        Decisions.of(List.of(Counts.drawn("round/1/tie/3", List.of("A", "B"), "A"))),
                        Reasoning.silent());

        assertThat(allotment).isInstanceOf(Allotment.Unfit.class);
    }

    @Test
    void whoWonMoreKeepsTheSeatsOnTopOfTheHouse() {
        var rule = new Compensation(HARE, Overhang.ADDED);

        assertThat(seats(rule, 10, Counts.tally(50, 30, 20), won("A", 6))).isEqualTo(Map.of("A", 6L, "B", 3L, "C", 2L));
    }

    @Test
    void exactlyTheSeatsDueLeaveNobody() {
        var rule = new Compensation(HARE, Overhang.LEAVES);

        assertThat(seats(rule, 10, Counts.tally(50, 30, 20), won("A", 5))).isEqualTo(Map.of("A", 5L, "B", 3L, "C", 2L));
    }

    @ParameterizedTest
    @EnumSource
    void seatsOfWhoTakesNoPartAreTakenOffTheHouse(Overhang overhang) {
        // 2 of 12 seats are someone else's; 10 for 50, 30, 20.
        var rule = new Compensation(HARE, overhang);

        assertThat(seats(rule, 12, Counts.tally(50, 30, 20), won("X", 2)))
                .isEqualTo(Map.of("A", 5L, "B", 3L, "C", 2L, "X", 2L));
    }

    @Test
    void whenNothingIsLeftEveryoneHasWhatTheyWon() {
        var rule = new Compensation(HARE, Overhang.LEAVES);

        assertThat(seats(rule, 2, Counts.tally(50, 30), won("X", 3))).isEqualTo(Map.of("A", 0L, "B", 0L, "X", 3L));
    }

    @Test
    void aTieAwaitsALotInItsOwnRound() {
        // 3 seats for 50, 10, 10: A won 2 and is due 2; B and C tie. 3 · 50/70 = 2.14; 0.43 each.
        var rule = new Compensation(HARE, Overhang.LEAVES);

        assertThat(allot(rule, 3, Counts.tally(50, 10, 10), won("A", 2)))
                .isInstanceOfSatisfying(Allotment.Awaiting.class, awaiting -> {
                    assertThat(awaiting.question().among()).containsExactly("B", "C");
                    assertThat(awaiting.question().path()).hasToString("round/1/tie/3");
                });
    }

    @Test
    void theSeatsInAllAreTheHouseAndNobodyLosesAWonSeat() {
        Counts.cases(2_000, random -> {
            Tally votes = Counts.someVotes(random);
            Tally won =
                    Tally.of(votes.claimants(), random.longs(votes.size(), 0, 4).toArray());
            long house = won.total() + random.nextLong(1, 20);
            var rule = new Compensation(SAINTE_LAGUE, Overhang.LEAVES);
            if (allot(rule, house, votes, won) instanceof Allotment.Settled(var seats)) {
                assertThat(seats.value().total()).isEqualTo(house);
                for (int i = 0; i < votes.size(); i++) {
                    String name = votes.claimants().name(i);
                    assertThat(seats.value().of(name)).as(name).isGreaterThanOrEqualTo(won.at(i));
                }
            }
        });
    }

    @Test
    void averagesThatGoOnFromMinimaAreTheDivisorMethodWithMinima() {
        Counts.cases(1_500, random -> {
            Tally votes = Counts.someVotes(random);
            long[] minima = random.longs(votes.size(), 0, 4).toArray();
            long seats = Math.max(1, Arrays.stream(minima).sum() + random.nextLong(0, 20));
            Allotment allotment = SAINTE_LAGUE.goOn(
                    Counts.given("votes", votes),
                    Counts.given("seats", seats),
                    Counts.given("minima", Tally.of(votes.claimants(), minima)),
                    Decisions.NONE,
                    Reasoning.silent());
            long[] defined =
                    Definitions.withMinima(Definitions.Sequence.SAINTE_LAGUE, seats, Counts.numbers(votes), minima);

            assertThat(
                            allotment instanceof Allotment.Settled(var settled)
                                    ? Counts.numbers(settled.value())
                                    : new long[0])
                    .as("%d seats for %s, at least %s", seats, votes, Arrays.toString(minima))
                    .isEqualTo(defined);
        });
    }

    private static Figure<Tally> minima(long... numbers) {
        return Counts.given("minima", Counts.tally(numbers));
    }

    private static CompensationStep.GrownHouse grown(
            long seats, Tally votes, Figure<Tally> minima, Figure<Tally> firm, long uncovered) {
        return new CompensationStep.GrownHouse(
                Counts.LAW,
                Divisors.SAINTE_LAGUE,
                Counts.given("votes", votes),
                Counts.given("seats", seats),
                minima,
                firm,
                Counts.given("uncovered", uncovered));
    }

    private static long house(long seats, Tally votes, Figure<Tally> minima, Figure<Tally> firm, long uncovered) {
        return grown(seats, votes, minima, firm, uncovered).result();
    }

    @Test
    void theHouseGrowsUntilEveryMinimumIsMet() {
        // B's second seat costs 30/3 = 10; A's quotients down to it: 100, 33.3, 20, 14.3, 11.1 (5), then 9.1.
        // So the house has A 5, B 2 = 7, not 4.
        assertThat(house(4, Counts.tally(100, 30), minima(0, 2), minima(0, 2), 0))
                .isEqualTo(7);
    }

    @Test
    void theHouseStaysWhereTheMinimaAreMet() {
        assertThat(house(8, Counts.tally(100, 30), minima(3, 2), minima(3, 2), 0))
                .isEqualTo(8);
    }

    @Test
    void someSeatsMayStayUncoveredButNotTheFirmOnes() {
        // As above: with one seat uncovered B needs one, 30/1 = 30: A 100, 33.3, B 30: the house of 4 is enough.
        assertThat(house(4, Counts.tally(100, 30), minima(0, 2), minima(0, 1), 1))
                .isEqualTo(4);
        assertThat(house(4, Counts.tally(100, 30), minima(0, 2), minima(0, 2), 1))
                .isEqualTo(7);
    }

    @Test
    void aLotCannotTakeAMinimumAway() {
        // B's seat and A's second are level at 30 = 90/3, so a house of 2 leaves it to a lot; 3 does not.
        assertThat(house(1, Counts.tally(90, 30), minima(0, 1), minima(0, 1), 0))
                .isEqualTo(3);
    }

    @Test
    void theGrownHouseRestsOnVotesSeatsAndMinima() {
        var firm = Counts.given("firm", Counts.tally(0, 1));

        assertThat(Counts.inputs(grown(4, Counts.tally(100, 30), minima(0, 2), firm, 1)))
                .containsExactly("votes", "seats", "minima", "firm", "uncovered");
        assertThat(Counts.inputs(grown(4, Counts.tally(100, 30), minima(0, 2), minima(0, 2), 1)))
                .containsExactly("votes", "seats", "minima", "uncovered");
    }

    @Test
    void aMinimumThatNoVotesCanMeetIsRefused() {
        assertThatThrownBy(() -> house(1, Counts.tally(90, 0), minima(0, 1), minima(0, 1), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("No house");
    }

    /** The house of {@link CompensationStep.GrownHouse} is the first of all houses, tried one after another. */
    @Test
    void theGrownHouseIsTheFirstThatIsEnough() {
        Counts.cases(600, random -> {
            Tally votes = Counts.tally(random.longs(3, 5, 60).toArray());
            long[] least = random.longs(3, 0, 5).toArray();
            long seats = random.nextLong(1, 8);
            long uncovered = random.nextLong(0, 3);
            long[] firm = Arrays.stream(least)
                    .map(number -> Math.max(0, number - uncovered))
                    .toArray();

            assertThat(house(seats, votes, minima(least), minima(firm), uncovered))
                    .isEqualTo(firstEnough(seats, votes, least, uncovered));
        });
    }

    private static long firstEnough(long seats, Tally votes, long[] least, long uncovered) {
        for (long house = seats; ; house++) {
            Tally certain = Counts.standing(SAINTE_LAGUE, house, votes).certain();
            long lacking = 0;
            for (int i = 0; i < least.length; i++) {
                lacking += Math.max(0, least[i] - certain.at(i));
            }
            if (lacking <= uncovered) {
                return house;
            }
        }
    }
}
