package org.dauys.apportionment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.figures.Claimants;
import org.dauys.figures.Decision;
import org.dauys.figures.Decisions;
import org.dauys.figures.Figure;
import org.dauys.figures.Fraction;
import org.dauys.figures.Path;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Tally;
import org.junit.jupiter.api.Test;

/** Seats that are given in several steps. */
class AwardsTest {
    private final Reasoning reasoning = Reasoning.recorded();

    private Figure<Standing> standing(long... seats) {
        return reasoning.conclude("whole", new SeatsBegun(Counts.LAW, Counts.given("begun", Counts.tally(seats))));
    }

    private static Figure<Fraction> quota(long numerator, long denominator) {
        return Counts.given("quota", Fraction.of(numerator, denominator));
    }

    private Awards awards(long seats, Tally votes, List<TieRule> ties, Decision... taken) {
        return new Awards(
                Counts.LAW,
                ties,
                Counts.given("votes", votes),
                Counts.given("mandates", seats),
                Decisions.of(List.of(taken)),
                reasoning);
    }

    private Figure<Tally> most(
            long seats, Tally votes, Figure<Standing> start, Optional<MostSeats.Bar> bar, Optional<Long> each) {
        return reasoning.conclude(
                "most",
                new MostSeats(
                        Counts.LAW,
                        Counts.given("votes", votes),
                        start,
                        Counts.given("mandates", seats),
                        bar,
                        each.map(number -> Counts.given("each", number)),
                        Optional.empty()));
    }

    private static MostSeats.Bar threeQuarters(Figure<Fraction> quota) {
        return new MostSeats.Bar(quota, Counts.given("part", Fraction.of(3, 4)));
    }

    private static String seats(Progress progress) {
        return switch (progress) {
            case Progress.Reached(var reached) -> reached.value().seats().toString();
            case Progress.Stopped(Allotment.Awaiting(var question, var _)) ->
                question.path() + " " + question.topic() + " " + question.among() + " " + question.places();
            case Progress.Stopped(var other) -> other.toString();
        };
    }

    /** 100 votes, 10 seats, quota 10: 4, 2, 2, 0 whole; remainders 8, 7, 1 and 8 of 8 votes; the bar is 7.5. */
    @Test
    void theLargestRemaindersGetASeatEach() {
        Tally votes = Counts.tally(48, 27, 17, 8);
        Figure<Standing> start = standing(4, 2, 1, 0);
        Figure<Tally> most = most(10, votes, start, Optional.of(threeQuarters(quota(10, 1))), Optional.of(1L));

        assertThat(most.value()).hasToString("{A=5, B=3, C=2, D=1}");
        // 7 whole, 3 left: remainders 8 (A), 7 (B), 7 (C), 8 (D): A and D, then B and C are level for one.
        assertThat(seats(awards(10, votes, List.of(Counts.LOT)).toRemainders(quota(10, 1), most, start)))
                .isEqualTo("tie/10 lot [B, C] 1");
    }

    @Test
    void theLotGivesTheSeatOfEqualRemainders() {
        Tally votes = Counts.tally(48, 27, 17, 8);
        Figure<Standing> start = standing(4, 2, 1, 0);
        Figure<Tally> most = most(10, votes, start, Optional.empty(), Optional.of(1L));
        Decision lot = Counts.drawn("tie/10", List.of("B", "C"), "C");

        assertThat(seats(awards(10, votes, List.of(Counts.LOT), lot).toRemainders(quota(10, 1), most, start)))
                .isEqualTo("{A=5, B=2, C=2, D=1}");
    }

    @Test
    void exactlyThePartOfTheQuotaTakesPart() {
        // Quota 12: the bar is 9 votes.
        Tally votes = Counts.tally(100, 9, 8, 0);
        Figure<Tally> most =
                most(20, votes, standing(8, 0, 0, 0), Optional.of(threeQuarters(quota(12, 1))), Optional.of(1L));

        assertThat(most.value()).hasToString("{A=9, B=1, C=0, D=0}");
    }

    @Test
    void nobodyGetsMoreThanTheStepAllows() {
        // D'Hondt would give all three seats to A: 60, 30, 20 against 5 and 4.
        Tally votes = Counts.tally(60, 5, 4);
        Figure<Standing> start = standing(0, 0, 0);
        Figure<Tally> most = most(3, votes, start, Optional.empty(), Optional.of(1L));

        assertThat(seats(awards(3, votes, List.of(Counts.LOT)).toAverages(Divisors.DHONDT, most, start)))
                .isEqualTo("{A=1, B=1, C=1}");
    }

    @Test
    void seatsThatNobodyCanTakeAreLeft() {
        Tally votes = Counts.tally(60, 5);
        Figure<Standing> start = standing(0, 0);
        Figure<Tally> most = most(5, votes, start, Optional.empty(), Optional.of(2L));

        assertThat(seats(awards(5, votes, List.of(Counts.LOT)).toAverages(Divisors.DHONDT, most, start)))
                .isEqualTo("{A=2, B=2}");
    }

    @Test
    void candidatesAreALimitWhereTheirNumberIsKnown() {
        Tally votes = Counts.tally(60, 20, 20);
        Figure<Standing> start = standing(0, 0, 0);
        var candidates = Counts.given("candidates", Tally.of(Claimants.of(List.of("A", "Z")), 2, 9));
        var limits = new MostSeats(
                Counts.LAW,
                Counts.given("votes", votes),
                start,
                Counts.given("mandates", 6L),
                Optional.empty(),
                Optional.empty(),
                Optional.of(candidates));

        assertThat(limits.result()).hasToString("{A=2, B=6, C=6}");
        assertThat(limits.inputs()).contains(candidates);
        // A 60, then 30, then no candidate; B and C 20, 20, 10, 10.
        assertThat(seats(awards(6, votes, List.of(Counts.LOT))
                        .toAverages(Divisors.DHONDT, Counts.given("most", limits.result()), start)))
                .isEqualTo("{A=2, B=2, C=2}");
    }

    @Test
    void whoHasMoreThanItCanGetKeepsIt() {
        Tally votes = Counts.tally(60, 20);
        var candidates = Counts.given("candidates", Counts.tally(1, 5));
        var limits = new MostSeats(
                Counts.LAW,
                Counts.given("votes", votes),
                standing(2, 0),
                Counts.given("mandates", 4L),
                Optional.empty(),
                Optional.empty(),
                Optional.of(candidates));

        assertThat(limits.result()).hasToString("{A=2, B=4}");
    }

    @Test
    void whoDoesNotReachTheBarKeepsWhatItHas() {
        // Quota 12, the bar is 9 votes: B has 8 and two seats from before.
        Tally votes = Counts.tally(100, 8);
        Figure<Tally> most = most(20, votes, standing(8, 2), Optional.of(threeQuarters(quota(12, 1))), Optional.of(1L));

        assertThat(most.value()).hasToString("{A=9, B=2}");
    }

    /** As in the first test: the seats of A and D, then the tie of B and C. */
    @Test
    void eachRemainderIsAStepFromTheOneBefore() {
        Tally votes = Counts.tally(48, 27, 17, 8);
        Figure<Standing> start = standing(4, 2, 1, 0);
        Figure<Tally> most = most(10, votes, start, Optional.of(threeQuarters(quota(10, 1))), Optional.of(1L));
        awards(10, votes, List.of(Counts.LOT)).toRemainders(quota(10, 1), most, start);

        AwardStep first = step("seat/8");
        AwardStep second = step("seat/10");
        assertThat(Counts.inputs(first)).containsExactly("votes", "quota", "whole", "most", "mandates");
        assertThat(first.before()).contains(start);
        assertThat(Counts.inputs(second)).containsExactly("votes", "quota", "whole", "most", "seat/8", "mandates");
        assertThat(second.before().orElseThrow().path()).isEqualTo(Path.of("seat/8"));
    }

    private AwardStep step(String path) {
        return (AwardStep)
                reasoning.explain().conclusion(Path.of(path)).orElseThrow().step();
    }

    @Test
    void anAverageWithinLimitsRestsOnThem() {
        Tally votes = Counts.tally(60, 5);
        Figure<Standing> start = standing(0, 0);
        Figure<Tally> most = most(3, votes, start, Optional.empty(), Optional.of(1L));
        awards(3, votes, List.of(Counts.LOT)).toAverages(Divisors.DHONDT, most, start);

        AwardStep first = step("seat/1");
        assertThat(Counts.inputs(first)).containsExactly("votes", "most", "whole", "mandates");
        assertThat(first.terms()).containsExactly(Map.entry("divisors", "dhondt"));
        assertThat(first.before()).contains(start);
        assertThat(Counts.inputs(reasoning
                        .explain()
                        .conclusion(Path.of("most"))
                        .orElseThrow()
                        .step()))
                .containsExactly("votes", "whole", "mandates", "each");
    }

    @Test
    void theSeatOfTheMajorityRestsOnTheLastSeat() {
        Tally votes = Counts.tally(51, 29, 20);
        Figure<Standing> last = last(votes, 10, 5, 3, 1);
        var candidates = Counts.given("candidates", Tally.of(Claimants.of(List.of("B")), 3));

        // Nobody limits A.
        assertThat(seats(awards(10, votes, List.of(Counts.LOT)).forMajority(last, Optional.of(candidates))))
                .isEqualTo("{A=6, B=3, C=1}");
        assertThat(Counts.inputs(step("given"))).containsExactly("votes", "seat/10", "mandates", "candidates");
        assertThat(step("given").before()).contains(last);
        assertThat(Counts.inputs(step("given-up"))).containsExactly("seat/10", "given", "mandates");
        assertThat(step("given-up").before().orElseThrow().path()).isEqualTo(Path.of("given"));
    }

    @Test
    void wholeQuotasStopAtTheCandidates() {
        var step = new WholeQuotasWithin(
                Counts.LAW,
                Counts.given("votes", Counts.tally(60, 20, 9)),
                quota(10, 1),
                Counts.given("most", Counts.tally(4, 9, 9)));

        assertThat(step.result().seats()).hasToString("{A=4, B=2, C=0}");
        assertThat(step.before()).isEmpty();
        assertThat(Counts.inputs(step)).containsExactly("votes", "quota", "most");
    }

    /** 51 of 100 votes, 5 of 10 seats: a majority of votes without one of seats; the last seat was that of C. */
    @Test
    void aMajorityGetsTheSeatOfWhoReceivedTheLast() {
        Tally votes = Counts.tally(51, 29, 20);
        Figure<Standing> last = last(votes, 10, 5, 3, 1);

        assertThat(last.value().seats()).hasToString("{A=5, B=3, C=2}");
        assertThat(seats(awards(10, votes, List.of(Counts.LOT)).forMajority(last, Optional.empty())))
                .isEqualTo("{A=6, B=3, C=1}");
    }

    @Test
    void exactlyHalfOfTheVotesIsNoMajority() {
        Tally votes = Counts.tally(50, 29, 21);
        Figure<Standing> last = last(votes, 10, 5, 3, 1);

        assertThat(seats(awards(10, votes, List.of(Counts.LOT)).forMajority(last, Optional.empty())))
                .isEqualTo("{A=5, B=3, C=2}");
    }

    @Test
    void whoHasMoreThanHalfOfTheSeatsGetsNoFurther() {
        Tally votes = Counts.tally(51, 29, 20);
        Figure<Standing> last = last(votes, 9, 5, 2, 1);

        assertThat(seats(awards(9, votes, List.of(Counts.LOT)).forMajority(last, Optional.empty())))
                .isEqualTo("{A=5, B=2, C=2}");
    }

    @Test
    void aMajorityWithoutAnotherCandidateGetsNone() {
        Tally votes = Counts.tally(51, 29, 20);
        Figure<Standing> last = last(votes, 10, 5, 3, 1);
        var candidates = Counts.given("candidates", Counts.tally(5, 9, 9));

        assertThat(seats(awards(10, votes, List.of(Counts.LOT)).forMajority(last, Optional.of(candidates))))
                .isEqualTo("{A=5, B=3, C=2}");
    }

    /** B and C received the last two seats with the same average 25 ÷ 3; one of them gives it up. */
    @Test
    void aLotDecidesWhichOfTwoLastSeatsIsGivenUp() {
        Tally votes = Counts.tally(51, 25, 25);
        Figure<Standing> start = standing(5, 2, 2);
        Figure<Tally> most = Counts.given("most", Counts.tally(5, 11, 11));
        Awards awards = awards(11, votes, List.of(Counts.LOT));
        var reached = (Progress.Reached) awards.toAverages(Divisors.DHONDT, most, start);

        assertThat(reached.standing().value().seats()).hasToString("{A=5, B=3, C=3}");
        assertThat(seats(awards.forMajority(reached.standing(), Optional.empty())))
                .isEqualTo("tie/12 lot [B, C] 1");
    }

    @Test
    void whoIsDrawnKeepsItsSeat() {
        Tally votes = Counts.tally(51, 25, 25);
        Figure<Tally> most = Counts.given("most", Counts.tally(5, 11, 11));
        Awards awards = awards(11, votes, List.of(Counts.LOT), Counts.drawn("tie/12", List.of("B", "C"), "B"));
        var reached = (Progress.Reached) awards.toAverages(Divisors.DHONDT, most, standing(5, 2, 2));

        assertThat(seats(awards.forMajority(reached.standing(), Optional.empty())))
                .isEqualTo("{A=6, B=3, C=2}");
    }

    /** The standing after C received the last seat. */
    private Figure<Standing> last(Tally votes, long seats, long... before) {
        Figure<Tally> most = Counts.given("most", Counts.tally(before).with(2, before[2] + 1));
        var progress = awards(seats, votes, List.of(Counts.LOT)).toAverages(Divisors.DHONDT, most, standing(before));
        return ((Progress.Reached) progress).standing();
    }

    /**
     * Quotients 120 ÷ 3 = 40 ÷ 1 for the fourth seat; quota 36 leaves 120 − 3 · 36 = 12 and 40 − 36 = 4: the seats are
     * A 2, B 0 before.
     */
    @Test
    void theLargerRemainderSettlesEqualAverages() {
        Tally votes = Counts.tally(120, 40);
        Figure<Standing> start = standing(2, 0);
        Figure<Tally> most = Counts.given("most", Counts.tally(9, 9));
        var ties = List.<TieRule>of(new TieRule.LargerRemainder(Counts.LAW, quota(36, 1)), Counts.LOT);

        assertThat(seats(awards(3, votes, ties).toAverages(Divisors.DHONDT, most, start)))
                .isEqualTo("{A=3, B=0}");
        var settled = reasoning
                .explain()
                .conclusion(Path.of("tie/3/larger-remainder/1"))
                .orElseThrow();
        assertThat(Counts.inputs(settled.step())).containsExactly("seat/3", "votes", "quota");
    }

    @Test
    void fewerVotesComeFirstWhereTheLawSaysSo() {
        // 120 ÷ 3 and 40 ÷ 1 are level; B has fewer votes.
        var ties = List.<TieRule>of(new TieRule.FewerVotes(Counts.LAW), Counts.LOT);
        Figure<Tally> most = Counts.given("most", Counts.tally(9, 9));

        assertThat(seats(awards(3, Counts.tally(120, 40), ties).toAverages(Divisors.DHONDT, most, standing(2, 0))))
                .isEqualTo("{A=2, B=1}");
        var settled =
                reasoning.explain().conclusion(Path.of("tie/3/fewer-votes/1")).orElseThrow();
        assertThat(Counts.inputs(settled.step())).containsExactly("seat/3", "votes");
    }

    @Test
    void equalRemaindersGoToTheNextRule() {
        // Quota 40 leaves nothing of 120 and nothing of 40.
        var ties = List.<TieRule>of(
                new TieRule.LargerRemainder(Counts.LAW, quota(40, 1)), new TieRule.MoreVotes(Counts.LAW), Counts.LOT);
        Figure<Tally> most = Counts.given("most", Counts.tally(9, 9));

        assertThat(seats(awards(3, Counts.tally(120, 40), ties).toAverages(Divisors.DHONDT, most, standing(2, 0))))
                .isEqualTo("{A=3, B=0}");
        assertThat(reasoning.explain().conclusion(Path.of("tie/3/more-votes/2")))
                .isPresent();
    }

    /** Steps one after another without limits are the method at once: whole quotas and then D'Hondt are D'Hondt. */
    @Test
    void wholeQuotasAndAveragesAreTheAverages() {
        Counts.cases(300, random -> {
            Tally votes = Counts.someVotes(random);
            long seats = random.nextLong(1, 40);
            Reasoning silent = Reasoning.silent();
            var number = Counts.given("mandates", seats);
            var of = Counts.given("votes", votes);
            var droop = silent.conclude("quota", new Quota(Counts.LAW, QuotaRule.DROOP, 1, of, number));
            var whole = silent.conclude("whole", new WholeQuotas(Counts.LAW, of, droop));
            var none =
                    new MostSeats(Counts.LAW, of, whole, number, Optional.empty(), Optional.empty(), Optional.empty());
            var most = silent.conclude("most", none);
            var steps = new Awards(Counts.LAW, List.of(Counts.LOT), of, number, Decisions.NONE, silent)
                    .toAverages(Divisors.DHONDT, most, whole);
            var method = new HighestAverages(Counts.LAW, Divisors.DHONDT, List.of(Counts.LOT));

            Standing expected = Counts.standing(method, seats, votes);
            Standing found = switch (steps) {
                case Progress.Reached(var reached) -> reached.value();
                case Progress.Stopped(Allotment.Awaiting(var _, var standing)) -> standing.value();
                case Progress.Stopped(var other) -> throw new AssertionError(other);
            };
            assertThat(found.certain()).isEqualTo(expected.certain());
            assertThat(found.tied()).isEqualTo(expected.tied());
        });
    }
}
