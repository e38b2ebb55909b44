package org.dauys.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dauys.figures.Citation;
import org.dauys.figures.Claimants;
import org.dauys.figures.Decision;
import org.dauys.figures.Figure;
import org.dauys.figures.Fraction;
import org.dauys.figures.Given;
import org.dauys.figures.Path;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Step;
import org.dauys.figures.Tally;
import org.junit.jupiter.api.Test;

/** Single sentences on tiers, carried votes and second counts, with what they rest on. */
class StepsTest {
    private static final Citation LAW = Citation.of("law", "1");

    private static <T> Figure<T> given(String word, T value) {
        return Reasoning.silent().conclude(word, new Given<>(LAW, value));
    }

    /** A tally of numbers written {@code A 3, B 2}. */
    private static Tally tally(String written) {
        if (written.isEmpty()) {
            return Tally.of(Claimants.of(List.of()));
        }
        List<String[]> parts = List.of(written.split(", ", -1)).stream()
                .map(part -> part.split(" ", 2))
                .toList();
        return Tally.of(
                Claimants.of(parts.stream().map(part -> part[0]).toList()),
                parts.stream().mapToLong(part -> Long.parseLong(part[1])).toArray());
    }

    private static List<String> inputs(Step<?> step) {
        return step.inputs().stream().map(input -> input.path().toString()).toList();
    }

    private static Decision chosen(String... names) {
        return new Decision(
                Path.of("question"),
                List.of("A", "B"),
                List.of(names),
                "cec",
                LocalDate.of(2024, 1, 2),
                "drawn",
                Citation.of("decisions.yaml", "3"));
    }

    private static SecondCountStep.InTurn inTurn(String votes, String whole, long seats, Optional<Decision> decision) {
        return new SecondCountStep.InTurn(
                LAW, given("votes", tally(votes)), given("whole", tally(whole)), given("seats", seats), decision);
    }

    @Test
    void seatsThatAreLeftGoInTheOrderOfVotes() {
        // Two of ten are left: to B with 50 and C with 30.
        var step = inTurn("A 20, B 50, C 30", "A 1, B 4, C 3", 10, Optional.empty());

        assertThat(step.level()).isEmpty();
        assertThat(step.result()).isEqualTo(tally("A 1, B 5, C 4"));
        assertThat(step.terms()).isEmpty();
        assertThat(inputs(step)).containsExactly("votes", "whole", "seats");
    }

    @Test
    void moreSeatsThanListsGoRoundAndRound() {
        // Five are left for three lists: one each, then B and C.
        assertThat(inTurn("A 20, B 50, C 30", "A 1, B 1, C 1", 8, Optional.empty())
                        .result())
                .isEqualTo(tally("A 2, B 3, C 3"));
        assertThat(inTurn("A 20, B 20, C 20", "A 1, B 1, C 1", 6, Optional.empty())
                        .level())
                .isEmpty();
    }

    @Test
    void equalVotesForTheLastSeatMustBeDecided() {
        // Two of eleven are left: one to C with 40, the other to A or B.
        var open = inTurn("A 30, B 30, C 40", "A 3, B 3, C 3", 11, Optional.empty());

        assertThat(open.level()).containsExactly("A", "B");
        assertThat(open.places()).isEqualTo(1);
        var decided = inTurn("A 30, B 30, C 40", "A 3, B 3, C 3", 11, Optional.of(chosen("B")));
        assertThat(decided.result()).isEqualTo(tally("A 3, B 4, C 4"));
        assertThat(decided.terms()).containsExactly(Map.entry("decision", "decisions.yaml 3"));
    }

    @Test
    void equalVotesForAllSeatsLeftNeedNoDecision() {
        // Two of eleven are left, for A and B; C has fewer votes.
        assertThat(inTurn("A 30, B 30, C 20", "A 3, B 3, C 3", 11, Optional.empty())
                        .level())
                .isEmpty();
    }

    private static TransferStep.Fragments fragments(String votes, String seats, boolean losers, boolean surplus) {
        return new TransferStep.Fragments(
                LAW,
                Claimants.of(List.of("A", "B", "C")),
                given("votes", tally(votes)),
                given("seats", tally(seats)),
                Map.of("a", "A", "b", "B", "x", "X"),
                losers,
                surplus);
    }

    @Test
    void fragmentsAreTheVotesOfLosersAndWhatTheWinnerHadToSpare() {
        // b has 7; x stands for nobody's list; C stands by its own name. a needed 8 of its 10.
        String votes = "a 10, b 7, x 5, C 2";
        String won = "a 1, b 0, x 0, C 0";
        var both = fragments(votes, won, true, true);

        assertThat(both.result()).isEqualTo(tally("A 2, B 7, C 2"));
        assertThat(both.terms()).containsOnly(Map.entry("losers", "carried"), Map.entry("surplus", "carried"));
        assertThat(inputs(both)).containsExactly("votes", "seats");
        assertThat(fragments(votes, won, true, false).result()).isEqualTo(tally("A 0, B 7, C 2"));
        assertThat(fragments(votes, won, false, true).result()).isEqualTo(tally("A 2, B 0, C 0"));
        assertThat(fragments(votes, won, false, false).terms())
                .containsOnly(Map.entry("losers", "lost"), Map.entry("surplus", "lost"));
    }

    @Test
    void whoWonByLotHasNothingToSpare() {
        assertThat(fragments("a 10, b 10", "a 1, b 0", true, true).result()).isEqualTo(tally("A 0, B 10, C 0"));
        assertThat(fragments("a 10", "a 1", true, true).result()).isEqualTo(tally("A 9, B 0, C 0"));
    }

    @Test
    void aSeatOfPreferenceCostsAPartOfASeat() {
        // 93 + 12 votes, 10 seats: 10.5 each; a quarter is 2.625.
        var quota = new TransferStep.PreferentialQuota(
                LAW,
                given("votes", tally("A 60, B 33")),
                given("preferred", tally("M 12")),
                given("seats", 10L),
                given("part", Fraction.of(1, 4)));

        assertThat(quota.result()).isEqualTo(2);
        assertThat(inputs(quota)).containsExactly("votes", "preferred", "seats", "part");
    }

    @Test
    void exactlyTheQuotaIsASeatOfPreferenceAndNoVotesNever() {
        var preferred = given("preferred", tally("M 2, N 1, O 0"));

        assertThat(new TransferStep.PreferentialSeats(LAW, preferred, given("quota", 2L)).result())
                .isEqualTo(tally("M 1, N 0, O 0"));
        assertThat(new TransferStep.PreferentialSeats(LAW, preferred, given("quota", 0L)).result())
                .isEqualTo(tally("M 1, N 1, O 0"));
    }

    @Test
    void seatsSetAsideAreTakenOffAndAddedAgain() {
        var aside = given("aside", tally("M 1, N 1"));

        assertThat(new TransferStep.SeatsLeft(LAW, given("seats", 10L), aside).result())
                .isEqualTo(8);
        assertThat(new TransferStep.SeatsLeft(LAW, given("seats", 2L), aside).result())
                .isZero();
        assertThatThrownBy(() -> new TransferStep.SeatsLeft(LAW, given("seats", 1L), aside).result())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must not be more than 1 seats");
        assertThat(new TransferStep.SeatsTogether(
                                LAW,
                                Claimants.of(List.of("A", "M", "N")),
                                List.of(aside, given("seats", tally("A 6, N 1"))))
                        .result())
                .isEqualTo(tally("A 6, M 1, N 2"));
        assertThat(new TransferStep.Without(LAW, given("votes", tally("A 6, M 1")), given("admitted", tally("A 6")))
                        .result())
                .isEqualTo(tally("M 1"));
    }

    private static LevelStep.MinimumSeats minimum(Leveling.GrowHouse.Minimum rule) {
        // A won 1 of 4, B 3 of 2, C has 3 of which it won none.
        return new LevelStep.MinimumSeats(
                LAW, rule, given("allotted", tally("A 4, B 2, C 3")), given("won", tally("A 1, B 3")));
    }

    @Test
    void theMinimumOfAListIsTheLargerNumberOrTheMean() {
        var larger = minimum(Leveling.GrowHouse.Minimum.LARGER_OF_BOTH);
        // 5/2 and 5/2 and 3/2, rounded up.
        var mean = minimum(Leveling.GrowHouse.Minimum.ROUNDED_UP_MEAN);

        assertThat(larger.result()).isEqualTo(tally("A 4, B 3, C 3"));
        assertThat(larger.terms()).containsExactly(Map.entry("minimum", "larger-of-both"));
        assertThat(mean.result()).isEqualTo(tally("A 3, B 3, C 2"));
        assertThat(mean.terms()).containsExactly(Map.entry("minimum", "rounded-up-mean"));
    }

    @Test
    void whatWasWonBeyondIsTheDifferenceIfThereIsOne() {
        assertThat(new LevelStep.WonBeyond(
                                LAW, given("allotted", tally("A 4, B 2, C 3")), given("won", tally("A 1, B 3")))
                        .result())
                .isEqualTo(tally("A 0, B 1, C 0"));
        assertThat(new TallyStep.Lessened(LAW, given("from", tally("A 4, B 2, C 3")), given("off", tally("A 1, B 3")))
                        .result())
                .isEqualTo(tally("A 3, B 0, C 3"));
    }

    @Test
    void placedSeatsAreAddedToThoseOfTheirPlaceAlone() {
        var placed = given("placed", tally("N/A 1, NN/B 2, N/C 3"));

        assertThat(new LevelStep.WithPlaced(LAW, given("before", tally("A 4, B 2")), placed, "N").result())
                .isEqualTo(tally("A 5, B 2, C 3"));
    }

    @Test
    void independentsAndThoseWithoutAListAreOthers() {
        // At least five seats make a party take part: X with 4 does not, Y with 5 does.
        var step = new LevelStep.WonByOthers(
                LAW, given("won", tally("A 2, X 4, Y 5, I 7")), given("votes", tally("A 50")), 5, Set.of("I"));

        assertThat(step.result()).isEqualTo(tally("X 4, I 7"));
        assertThat(step.terms()).containsExactly(Map.entry("seats-to-take-part", "5"));
    }

    @Test
    void aPartOfWhatIsLackingIsLinked() {
        // Shares of 300: 150, 90, 60. A lacks 30, of which half are 15; B nothing; C 49, half are 24.5: 25.
        assertThat(new LevelStep.LinkedSeats(
                                LAW,
                                given("votes", tally("A 50, B 30, C 20")),
                                given("won", tally("A 120, B 90, C 11")),
                                given("house", 300L),
                                given("part", Fraction.of(1, 2)))
                        .result())
                .isEqualTo(tally("A 15, B 0, C 25"));
    }

    @Test
    void seatsHeldAreThoseOfAll() {
        var held = new SumStep.SeatsHeld(LAW, List.of(given("a", tally("A 2, B 1")), given("b", tally("A 4"))));

        assertThat(held.result()).isEqualTo(7);
        assertThat(inputs(held)).containsExactly("a", "b");
    }

    @Test
    void whatLeadsToAStepIsNamed() {
        Figure<Boolean> ground = given("ground", true);
        Figure<Tally> votes = given("votes", tally("A 2, B 1"));
        var reading = new StatuteStep.ReadingChosen(LAW, Optional.of(ground), chosen("A"));

        assertThat(inputs(new StatuteStep.Unfilled(LAW, votes, Optional.of(ground))))
                .containsExactly("votes", "ground");
        assertThat(inputs(new NextListStep.WithNextList(
                        LAW, Optional.of(ground), votes, given("admitted", tally("A 2")), Optional.empty())))
                .containsExactly("votes", "admitted", "ground");
        assertThat(inputs(reading)).containsExactly("ground");
        assertThat(reading.terms()).containsExactly(Map.entry("decision", "decisions.yaml 3"));
        assertThat(inputs(new ThresholdStep.Qualified(LAW, votes, votes, new Span(1, 9))))
                .containsExactly("votes");
        assertThat(inputs(new ThresholdStep.Qualified(LAW, votes, given("won", tally("A 1")), new Span(1, 9))))
                .containsExactly("votes", "won");
    }

    @Test
    void stepsOfAGroupNameIt() {
        assertThat(new JoinStep.GroupSeats(LAW, given("seats", tally("G 3, A 2")), "G").terms())
                .containsExactly(Map.entry("group", "G"));
        assertThat(new JoinStep.GroupSeats(LAW, given("seats", tally("G 3, A 2")), "G").result())
                .isEqualTo(3);
    }
}
