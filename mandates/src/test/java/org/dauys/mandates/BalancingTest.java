package org.dauys.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dauys.figures.Fraction;
import org.dauys.figures.Rounding;
import org.junit.jupiter.api.Test;

/** Rules that look at all who are seated in a constituency together. */
class BalancingTest {
    private static final SeatingRule OPEN = new SeatingRule.PreferenceFirst(
            MadeUp.clause("30"),
            Fraction.of(0),
            SeatingRule.Of.LIST_VOTES,
            SeatingRule.Equality.ENOUGH,
            SeatingRule.Ties.LIST_ORDER);

    /** Chile, Convention of 2021: of an even number of seats half are women and half men, of an odd one more of either. */
    private static MadeUp parity(SeatingRule.Within within) {
        return house(new SeatingRule.SwapFewestVotes(
                MadeUp.clause("31"), List.of("women", "men"), Fraction.of(1, 2), Rounding.UP, within));
    }

    private static MadeUp house(SeatingRule rule) {
        return new MadeUp()
                .group("women", new Category.Women())
                .group("men", new Category.Men())
                .rules(OPEN, rule);
    }

    @Test
    void theManWithTheFewestVotesGivesWayToTheBestWomanOfHisList() {
        // Four seats: a1, a2, b1, b2, three of them men, two may be; of the men b2 has the fewest votes, 20.
        Seating seating = parity(SeatingRule.Within.LIST)
                .list("A", 2, "mwmw", 100, 90, 80, 70)
                .list("B", 2, "mmww", 60, 20, 5, 6)
                .seating();

        assertThat(MadeUp.persons(seating, "A")).containsExactly("a1", "a2");
        assertThat(MadeUp.persons(seating, "B")).containsExactly("b1", "b4");
    }

    @Test
    void womenGiveWayTooWhereTheyAreTooMany() {
        Seating seating =
                parity(SeatingRule.Within.LIST).list("A", 2, "wwm", 100, 90, 1).seating();

        assertThat(MadeUp.persons(seating, "A")).containsExactly("a1", "a3");
    }

    @Test
    void oneMoreOfEitherMaySitWhereSeatsAreOdd() {
        Seating seating = parity(SeatingRule.Within.LIST)
                .list("A", 3, "mmww", 100, 90, 80, 70)
                .seating();

        assertThat(MadeUp.persons(seating, "A")).containsExactly("a1", "a2", "a3");
    }

    @Test
    void aListWithoutAnybodyToComeKeepsItsSeatAndTheNextLowestGives() {
        // B has no woman left: the next lowest man is a1 with 60 votes.
        Seating seating = parity(SeatingRule.Within.LIST)
                .list("A", 1, "mw", 60, 5)
                .list("B", 1, "mm", 20, 10)
                .seating();

        assertThat(MadeUp.persons(seating, "A")).containsExactly("a2");
        assertThat(MadeUp.persons(seating, "B")).containsExactly("b1");
    }

    @Test
    void withNobodyToComeAnywhereAllStayAsTheyAre() {
        Seating seating =
                parity(SeatingRule.Within.LIST).list("A", 2, "mmm", 60, 50, 40).seating();

        assertThat(MadeUp.persons(seating, "A")).containsExactly("a1", "a2");
    }

    /** Kyrgyzstan 2025: of three seats at most two of one gender; the best of the other comes, whoever put her up. */
    @Test
    void theThirdOfThreeMenGivesWayToTheBestWomanOfTheConstituency() {
        Seating seating = house(new SeatingRule.SwapFewestVotes(
                        MadeUp.clause("65"),
                        List.of("women", "men"),
                        Fraction.of(2, 3),
                        Rounding.DOWN,
                        SeatingRule.Within.CONSTITUENCY))
                .list("A", 1, "m", 100)
                .list("B", 1, "m", 90)
                .list("C", 1, "m", 80)
                .list("D", 0, "w", 30)
                .list("E", 0, "w", 40)
                .list("F", 0, "m", 70)
                .seating();

        assertThat(MadeUp.persons(seating, "A")).containsExactly("a1");
        assertThat(MadeUp.persons(seating, "B")).containsExactly("b1");
        assertThat(MadeUp.persons(seating, "C")).containsExactly("e1");
    }

    @Test
    void equalVotesOfThoseWhoComeAreDrawnByLot() {
        MadeUp house = parity(SeatingRule.Within.LIST).list("A", 2, "mmww", 100, 90, 40, 40);

        assertThat(MadeUp.of(house.seating(), "A").outcome())
                .isInstanceOfSatisfying(
                        Seated.Outcome.Awaiting.class,
                        open -> assertThat(open.questions().getFirst().among()).containsExactly("a3", "a4"));
        house.decision("persons/house/NAT/swap/1/comes", List.of("a3", "a4"), "a4");
        assertThat(MadeUp.persons(house.seating(), "A")).containsExactly("a1", "a4");
    }

    /** Jordan 2020: one more seat for the woman who was not elected and did best. */
    @Test
    void theBestWomanWhoWasNotElectedGetsAFurtherSeat() {
        Seating seating = house(new SeatingRule.BestLosers(MadeUp.clause("8"), "women", 1, SeatingRule.Over.CONSTITUENCY, SeatingRule.By.VOTES))
                .list("A", 1, "wmw", 100, 90, 30)
                .list("B", 1, "mw", 60, 40)
                .seating();

        assertThat(seating.seats()).isEqualTo(3);
        assertThat(MadeUp.persons(seating, "women")).containsExactly("b2");
        assertThat(seating.of(3).orElseThrow().mandates().first()).isEqualTo(3);
    }

    @Test
    void equalSharesOfTheBestAreDrawnByLot() {
        Seating seating = house(new SeatingRule.BestLosers(MadeUp.clause("8"), "women", 1, SeatingRule.Over.CONSTITUENCY, SeatingRule.By.SHARE))
                .list("A", 1, "mw", 100, 40)
                .list("B", 1, "mww", 60, 40, 30)
                .seating();

        assertThat(MadeUp.of(seating, "women").outcome())
                .isInstanceOfSatisfying(Seated.Outcome.Awaiting.class, open -> {
                    assertThat(open.questions().getFirst().among()).containsExactly("a2", "b2");
                    assertThat(open.questions().getFirst().places()).isEqualTo(1);
                });
    }

    @Test
    void withoutAnybodyOfTheGroupThereIsNoFurtherSeat() {
        Seating seating = house(new SeatingRule.BestLosers(MadeUp.clause("8"), "women", 2, SeatingRule.Over.CONSTITUENCY, SeatingRule.By.VOTES))
                .list("A", 1, "mm", 100, 40)
                .seating();

        assertThat(seating.seats()).isEqualTo(1);
    }
}
