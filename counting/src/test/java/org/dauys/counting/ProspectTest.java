package org.dauys.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.election.Constituency;
import org.dauys.election.Contest;
import org.dauys.election.Text;
import org.dauys.figures.Fraction;
import org.junit.jupiter.api.Test;

/** What is certain, and what open seats hang on. */
class ProspectTest {
    private static MadeUp lists(long seats, String votes) {
        return MadeUp.under("kz/elections/2022-11-18", "maslikhat-list").district("D", seats, votes);
    }

    private static MadeUp persons(String votes) {
        return MadeUp.under("kz/elections/2022-11-18", "maslikhat-districts").district("D", 1, votes);
    }

    private static Stake.Change change(long seat, long votes, List<String> rivals, String... thresholds) {
        return new Stake.Change(seat, votes, rivals, List.of(thresholds));
    }

    @Test
    void aSeatIsOpenFromTheFirstVoteThatCanMoveIt() {
        // Quota 100 ÷ 5 = 20: A 3, B 2. With 20 more for B both have 60 of 120: 2.5 quotas of 24 each.
        assertThat(lists(5, "A 60, B 40").toCome("D", 19).ranges()).isEqualTo("A 3, B 2");
        assertThat(lists(5, "A 60, B 40").toCome("D", 20).ranges()).isEqualTo("A 2-3, B 2-3");
    }

    @Test
    void aStakeNamesTheFewestVotesAndTheRival() {
        var election = lists(5, "A 60, B 40").toCome("D", 30);

        assertThat(election.stake("A"))
                .contains(new Stake("A", Optional.of(change(3, 20, List.of("B"))), Optional.empty()));
        assertThat(election.stake("B"))
                .contains(new Stake("B", Optional.empty(), Optional.of(change(3, 20, List.of("A")))));
    }

    @Test
    void aListCanHaveSomethingToLoseAndSomethingToGain() {
        // Quota 24: A 2.5, B 1.25, C 1.25, so 3, 1 and 1. With n for B, B's second claim 30 + n − 2 q reaches A's
        // third,
        // 60 − 3 q, where q = (120 + n) ÷ 5 ≥ 30 − n: n = 5. With n for A, its fourth, 60 + n − 4 q, reaches the first
        // of
        // B and C, 30 − q, where 30 + n ≥ 3 (120 + n) ÷ 5: n = 105.
        var election = lists(5, "A 60, B 30, C 30").toCome("D", 110);

        assertThat(election.stake("A"))
                .contains(new Stake(
                        "A",
                        Optional.of(change(3, 5, List.of("B", "C"))),
                        Optional.of(change(4, 105, List.of("B", "C")))));
    }

    @Test
    void aSeatCanHangOnAThreshold() {
        // B has exactly 5 of 100; of 101 it has less. Quota 5: A 12, C 7, B 1. Without B quota 96 ÷ 20 = 4.8 with one
        // more
        // vote for C: A 12.5, C 7.5, so that either can have B's seat.
        var election = lists(20, "A 60, C 35, B 5").toCome("D", 1);

        assertThat(election.ranges()).isEqualTo("A 12-13, C 7-8, B 0-1");
        assertThat(election.stake("B"))
                .contains(new Stake("B", Optional.of(change(1, 1, List.of("A", "C"), "B")), Optional.empty()));
    }

    @Test
    void aListBelowTheThresholdGainsWithTheVotesThatItLacks() {
        // 4 + n of 100 + n is 5 % first with n = 2. Before quota 96 ÷ 20 = 4.8: A 12.7, C 7.3, so 13 and 7. Then quota
        // 102 ÷ 20 = 5.1: A 11.96, C 6.9, B 1.2, so 12, 7 and 1.
        var election = lists(20, "A 61, C 35, B 4").toCome("D", 3);

        assertThat(election.stake("B"))
                .contains(new Stake("B", Optional.empty(), Optional.of(change(1, 2, List.of("A"), "B"))));
    }

    @Test
    void whoHasASeatOnlyByATieIsARivalForIt() {
        // Quota 4.8: A 12.5, C 7.5; the twentieth seat is drawn between them, and B takes it with two votes.
        var election = lists(20, "A 60, C 36, B 4").toCome("D", 2);

        assertThat(election.stake("B"))
                .contains(new Stake("B", Optional.empty(), Optional.of(change(1, 2, List.of("A", "C"), "B"))));
    }

    @Test
    void aTieIsOpenWhateverComes() {
        var election = persons("X 10, Y 10, Z 3");

        assertThat(election.ranges()).isEqualTo("X 0-1, Y 0-1, Z 0");
        assertThat(election.stake("X"))
                .contains(new Stake(
                        "X", Optional.of(change(1, 0, List.of("Y"))), Optional.of(change(1, 0, List.of("Y")))));
        assertThat(election.first().isCertain()).isFalse();
    }

    @Test
    void theLeaderOfADistrictIsCertainWithMoreVotesAheadThanAreToCome() {
        assertThat(persons("X 30, Y 20").toCome("D", 9).ranges()).isEqualTo("X 1, Y 0");
        assertThat(persons("X 30, Y 20").toCome("D", 9).first().isCertain()).isTrue();
        assertThat(persons("X 30, Y 20").toCome("D", 10).stake("Y"))
                .contains(new Stake("Y", Optional.empty(), Optional.of(change(1, 10, List.of("X")))));
    }

    @Test
    void aCertainSeatHangsOnNothing() {
        assertThat(persons("X 30, Y 20").toCome("D", 9).stake("X")).isEmpty();
    }

    @Test
    void nothingIsSaidOfStakesWhileTheListsCanBeTooFew() {
        var election = lists(20, "A 95, B 5").toCome("D", 1);

        assertThat(election.ranges()).isEqualTo("A 0-20, B 0-20");
        assertThat(election.stake("A")).isEmpty();
        assertThat(election.first().certain()).isZero();
        assertThat(election.first().bounds())
                .isInstanceOfSatisfying(
                        Prospect.Bounds.Ranges.class,
                        ranges -> assertThat(ranges.race().canHaveTooFewLists()).isTrue());
    }

    @Test
    void certainSeatsAreThoseThatSomeListHasInAnyCase() {
        var area = lists(5, "A 60, B 40").toCome("D", 20).first();

        assertThat(area.certain()).isEqualTo(4);
        assertThat(area.awaited()).isEqualTo(new Awaited("D", 1, 0, 20));
        assertThat(area.isCertain()).isFalse();
    }

    @Test
    void seatsAreAsCountedWhenNothingIsToComeAndUnknownBefore() {
        var election = MadeUp.under("kz/elections/2004-04-14", "mazhilis-districts")
                .district("D1", 1, "X 30, Y 20")
                .district("D2", 1, "X 30, Y 20");

        assertThat(election.ranges()).isEqualTo("as counted");
        assertThat(election.first().isCertain()).isTrue();
        assertThat(election.first().stake(new SeatRange("X", 0, 1))).isEmpty();
        // A vote to come in one district is enough: the procedure may look at all of them.
        assertThat(election.toCome("D2", 1).ranges()).isEqualTo("unknown: Ask");
        assertThat(election.first().certain()).isZero();
        assertThat(election.first().isCertain()).isFalse();
    }

    @Test
    void theSeatsOfAContestAreThoseOfItsDistrictsTogether() {
        var contest = MadeUp.under("pt/assembly/1979-05-16", "assembly")
                .district("D1", 5, "P 60, Q 40")
                .district("D2", 3, "P 30, R 10")
                .toCome("D1", 20)
                .prospect()
                .contests()
                .getFirst();

        // D1: with 20 for Q 60 ÷ 3 is matched by 60 ÷ 3; with 20 for P 80 ÷ 4 matches 40 ÷ 2. D2: 30, 15, 10 and 10:
        // drawn.
        assertThat(contest.areas().stream().map(MadeUp::written)).containsExactly("P 2-4, Q 1-3", "P 2-3, R 0-1");
        assertThat(Prospect.together(contest))
                .isEqualTo(Map.of(
                        "P", new SeatRange("P", 4, 7), "Q", new SeatRange("Q", 1, 3), "R", new SeatRange("R", 0, 1)));
        assertThat(contest.seats()).isEqualTo(8);
        assertThat(contest.certain()).isEqualTo(5);
    }

    @Test
    void aContestThatIsDeclaredIsNotCounted() {
        var declared = new Contest(
                "d",
                Text.same("d"),
                "b",
                "maslikhat-list",
                Contest.CountedFrom.DECLARED,
                List.of(new Constituency("E", Text.same("E"), 1)));
        var election = lists(5, "A 60, B 40");
        var made = election.election();
        var both = MadeUp.election(
                MadeUp.law("kz/elections/2022-11-18"),
                List.of(declared, election.contest()),
                made.votes(),
                made.election().parties(),
                made.particulars());

        var prospect = Prospect.of(MadeUp.law("kz/elections/2022-11-18"), both, Map.of());

        assertThat(prospect.contests()).extracting(it -> it.contest().id()).containsExactly("c");
    }

    @Test
    void turnoutBoundsAreRoundedInwards() {
        // Of 7 voters, from a third to a half: 2.33 … to 3.5, so 3 or 3.
        var bounds = new TurnoutBounds(Fraction.of(1, 3), Fraction.of(1, 2));

        assertThat(bounds.leastOf(7)).isEqualTo(3);
        assertThat(bounds.mostOf(7)).isEqualTo(3);
        assertThat(bounds.leastOf(6)).isEqualTo(2);
        assertThat(bounds.mostOf(6)).isEqualTo(3);
    }

    @Test
    void boundsBetweenWhichNoWholeNumberLiesGiveTheNextOne() {
        // Exactly a half of 7 voters is 3.5: no number is that, and 4 is the careful one.
        var half = new TurnoutBounds(Fraction.of(1, 2), Fraction.of(1, 2));

        assertThat(half.leastOf(7)).isEqualTo(4);
        assertThat(half.mostOf(7)).isEqualTo(4);
    }

    @Test
    void moreThanAllVotersMayVoteWhereTheListCanGrow() {
        var bounds = new TurnoutBounds(Fraction.of(0), Fraction.of(11, 10));

        assertThat(bounds.mostOf(109)).isEqualTo(119);
        assertThat(bounds.leastOf(109)).isZero();
        assertThat(TurnoutBounds.ALL.mostOf(109)).isEqualTo(109);
        assertThat(TurnoutBounds.ALL.leastOf(109)).isZero();
        assertThat(new TurnoutBounds(Fraction.of(11, 10), Fraction.of(2)).leastOf(9))
                .isEqualTo(10);
    }

    @Test
    void turnoutBoundsMustBeInOrder() {
        assertThatThrownBy(() -> new TurnoutBounds(Fraction.of(-1, 2), Fraction.of(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1/2");
        assertThatThrownBy(() -> new TurnoutBounds(Fraction.of(1), Fraction.of(1, 2)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void votesToComeMustBeInOrder() {
        assertThatThrownBy(() -> new Awaited("D", -1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Awaited("D", 1, -1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Awaited("D", 1, 2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Awaited.nothing("D")).isEqualTo(new Awaited("D", 0, 0, 0));
    }
}
