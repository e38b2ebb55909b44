package org.dauys.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dauys.figures.Fraction;
import org.dauys.figures.Path;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Rounding;
import org.junit.jupiter.api.Test;

/** Who gives way where a group has too many of the seats of a constituency. */
class SwappingTest {
    private static final SeatingRule OPEN = new SeatingRule.PreferenceFirst(
            MadeUp.clause("30"),
            Fraction.of(0),
            SeatingRule.Of.LIST_VOTES,
            SeatingRule.Equality.ENOUGH,
            SeatingRule.Ties.LIST_ORDER);

    /** Chile, Convention of 2021: of an even number of seats half are women and half men, of an odd one more of either. */
    private static MadeUp parity(SeatingRule.Within within) {
        return house(swap(within));
    }

    private static SeatingRule swap(SeatingRule.Within within) {
        return new SeatingRule.SwapFewestVotes(
                MadeUp.clause("31"), List.of("women", "men"), Fraction.of(1, 2), Rounding.UP, within);
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

    /** a1 and b1 have 50 votes each; A has no woman to come, so that only b1 can give way, and no lot is needed. */
    @Test
    void whoCannotBeFollowedIsNotInTheLot() {
        Seating seating = parity(SeatingRule.Within.LIST)
                .list("A", 1, "mm", 50, 10)
                .list("B", 1, "mw", 50, 10)
                .seating();

        assertThat(MadeUp.persons(seating, "A")).containsExactly("a1");
        assertThat(MadeUp.persons(seating, "B")).containsExactly("b2");
    }

    /** Whoever gives way by lot is followed by a person of the same list. */
    @Test
    void theListOfWhoGivesWayByLotKeepsItsSeat() {
        MadeUp house = parity(SeatingRule.Within.LIST)
                .list("A", 1, "mw", 50, 10)
                .list("B", 1, "mw", 50, 20)
                .list("C", 1, "m", 60);
        Seating open = house.seating();

        assertThat(MadeUp.persons(open, "C")).containsExactly("c1");
        assertThat(MadeUp.of(open, "A").outcome())
                .isEqualTo(MadeUp.of(open, "B").outcome());
        assertThat(MadeUp.of(open, "A").outcome())
                .isInstanceOfSatisfying(
                        Seated.Outcome.Awaiting.class,
                        waiting -> assertThat(waiting.questions().getFirst().among())
                                .containsExactly("a1", "b1"));
        house.decision("persons/house/NAT/swap/1/goes", List.of("a1", "b1"), "b1");
        assertThat(MadeUp.persons(house.seating(), "A")).containsExactly("a1");
        assertThat(MadeUp.persons(house.seating(), "B")).containsExactly("b2");
    }

    /** Five of six are men, three may be: the two lowest give way, one after the other. */
    @Test
    void asManyGiveWayAsAreTooMany() {
        Reasoning reasoning = Reasoning.recorded();
        Seating seating = parity(SeatingRule.Within.LIST)
                .list("A", 6, "mmmmmwwwm", 90, 80, 70, 60, 50, 40, 30, 20, 10)
                .seating(reasoning);

        assertThat(MadeUp.persons(seating, "A")).containsExactly("a1", "a2", "a3", "a8", "a7", "a6");
        var seat = reasoning.explain().why(Path.of("persons/house/seat/4")).orElseThrow();
        var swapped = seat.reasons().getFirst();
        assertThat(swapped.path()).isEqualTo(Path.of("persons/house/NAT/swap/2"));
        assertThat(swapped.reasons().getFirst().path()).isEqualTo(Path.of("persons/house/NAT/swap/1"));
    }

    @Test
    void withoutKnowingWhoIsAWomanNobodyGivesWay() {
        Seating seating =
                parity(SeatingRule.Within.LIST).list("A", 2, "mm?", 60, 50, 40).seating();

        assertThat(MadeUp.of(seating, "A").outcome()).isEqualTo(new Seated.Outcome.NotKnown(Seated.Lack.TRAITS));
    }

    /** The list sits in its order; the votes of its persons are not at hand. */
    @Test
    void withoutTheVotesOfPersonsNobodyGivesWay() {
        Seating seating = new MadeUp()
                .group("women", new Category.Women())
                .group("men", new Category.Men())
                .rules(new SeatingRule.InListOrder(MadeUp.clause("30")), swap(SeatingRule.Within.LIST))
                .list("A", 2, "mmw")
                .seating();

        assertThat(MadeUp.of(seating, "A").outcome())
                .isEqualTo(new Seated.Outcome.NotKnown(Seated.Lack.VOTES_OF_PERSONS));
    }

    @Test
    void whereOneListIsNotSettledNobodyOfTheOthersGivesWay() {
        Seating seating = parity(SeatingRule.Within.LIST)
                .list("A", 2, "mmw", 60, 50, 40)
                .list("B", 1, "m")
                .seating();

        assertThat(MadeUp.persons(seating, "A")).containsExactly("a1", "a2");
    }

    /** Kyrgyzstan 2025, in person: three men won; the woman with the most votes comes, and men outside do not. */
    @Test
    void candidatesOfADistrictGiveWayToo() {
        Seating seating = new MadeUp()
                .group("men", new Category.Men())
                .rules(
                        new SeatingRule.DistrictWinner(MadeUp.clause("9")),
                        new SeatingRule.SwapFewestVotes(
                                MadeUp.clause("65"),
                                List.of("men"),
                                Fraction.of(2, 3),
                                Rounding.DOWN,
                                SeatingRule.Within.CONSTITUENCY))
                .in("K1")
                .candidate("p", 'm', true, 500)
                .candidate("q", 'm', true, 400)
                .candidate("r", 'm', true, 300)
                .candidate("s", 'm', false, 290)
                .candidate("t", 'w', false, 100)
                .in("K2")
                .candidate("u", 'w', true, 900)
                .candidate("v", 'w', false, 800)
                .seating();

        assertThat(MadeUp.persons(seating, "r")).containsExactly("t");
        assertThat(MadeUp.persons(seating, "q")).containsExactly("q");
        assertThat(MadeUp.persons(seating, "u")).containsExactly("u");
    }

    @Test
    void aLotAmongOthersDecidesNothing() {
        MadeUp house = parity(SeatingRule.Within.LIST).list("A", 2, "mmww", 100, 90, 40, 40);
        house.decision("persons/house/NAT/swap/1/comes", List.of("a3", "a9"), "a3");

        assertThat(MadeUp.of(house.seating(), "A").outcome()).isInstanceOf(Seated.Outcome.Awaiting.class);
    }

    /** Who sits for A is drawn first: of B nobody gives way before, though two men are too many. */
    @Test
    void whileALotOnAListIsOutstandingNobodyGivesWay() {
        Seating seating = new MadeUp()
                .group("women", new Category.Women())
                .group("men", new Category.Men())
                .rules(
                        new SeatingRule.PreferenceFirst(
                                MadeUp.clause("30"),
                                Fraction.of(0),
                                SeatingRule.Of.LIST_VOTES,
                                SeatingRule.Equality.ENOUGH,
                                SeatingRule.Ties.LOT),
                        swap(SeatingRule.Within.LIST))
                .list("A", 1, "wm", 50, 50)
                .list("B", 2, "mmmw", 40, 30, 20, 10)
                .list("C", 1, "m", 60)
                .seating();

        assertThat(MadeUp.of(seating, "A").outcome()).isInstanceOf(Seated.Outcome.Awaiting.class);
        assertThat(MadeUp.persons(seating, "B")).containsExactly("b1", "b2");
    }
}
