package org.dauys.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dauys.figures.Fraction;
import org.dauys.figures.Path;
import org.dauys.figures.Reasoning;
import org.junit.jupiter.api.Test;

/** Further seats for the best of a group who were not elected. */
class FurtherSeatsTest {
    private static final SeatingRule OPEN = new SeatingRule.PreferenceFirst(
            MadeUp.clause("30"),
            Fraction.of(0),
            SeatingRule.Of.LIST_VOTES,
            SeatingRule.Equality.ENOUGH,
            SeatingRule.Ties.LIST_ORDER);

    private static SeatingRule best(String group, int seats, SeatingRule.Over over, SeatingRule.By by) {
        return new SeatingRule.BestLosers(MadeUp.clause("8"), group, seats, over, by);
    }

    private static SeatingRule here(int seats) {
        return best("women", seats, SeatingRule.Over.CONSTITUENCY, SeatingRule.By.VOTES);
    }

    private static SeatingRule everywhere(int seats, SeatingRule.By by) {
        return best("women", seats, SeatingRule.Over.CONTEST, by);
    }

    private static MadeUp house(SeatingRule... rules) {
        return new MadeUp()
                .group("women", new Category.Women())
                .group("disabled", new Category.Women(), new Category.WithDisability())
                .rules(OPEN)
                .rules(rules);
    }

    /** Jordan 2020: one more seat for the woman who was not elected and did best. */
    @Test
    void theBestWomanWhoWasNotElectedGetsAFurtherSeat() {
        Reasoning reasoning = Reasoning.recorded();
        Seating seating = house(here(1))
                .list("A", 1, "wmw", 100, 90, 30)
                .list("B", 1, "mw", 60, 40)
                .seating(reasoning);

        assertThat(seating.seats()).isEqualTo(3);
        assertThat(MadeUp.persons(seating, "women")).containsExactly("b2");
        assertThat(seating.of(3).orElseThrow().mandates().first()).isEqualTo(3);
        assertThat(reasoning
                        .explain()
                        .why(Path.of("persons/house/seat/3"))
                        .orElseThrow()
                        .reasons()
                        .getFirst()
                        .path())
                .isEqualTo(Path.of("persons/house/NAT/best-women"));
    }

    @Test
    void theFurtherSeatsOfTheNextConstituencyFollowInNumber() {
        Seating seating = house(here(2))
                .in("N")
                .list("A", 1, "mwww", 100, 10, 30, 20)
                .in("S")
                .list("B", 1, "mw", 100, 5)
                .in("W")
                .list("C", 1, "mw", 100, 7)
                .seating();

        assertThat(List.of(4, 5, 6, 7))
                .extracting(seat -> seating.holder(seat).orElseThrow().value())
                .containsExactly("a3", "a4", "b2", "c2");
        assertThat(seating.of(6).orElseThrow().mandates().where()).isEqualTo("S");
        assertThat(seating.seats()).isEqualTo(7);
    }

    /** 40 of 200 votes are a fifth, 30 of 100 three tenths: by shares b2 is better, by votes a2. */
    @Test
    void overAllConstituenciesASmallOneIsHeardByShares() {
        assertThat(MadeUp.persons(twoPlaces(SeatingRule.By.SHARE), "women")).containsExactly("b2");
        assertThat(MadeUp.persons(twoPlaces(SeatingRule.By.VOTES), "women")).containsExactly("a2");
    }

    private static Seating twoPlaces(SeatingRule.By by) {
        return house(everywhere(1, by))
                .in("N")
                .list("A", 1, "mw", 160, 40)
                .in("S")
                .list("B", 1, "mw", 70, 30)
                .seating();
    }

    @Test
    void nobodyGetsTwoFurtherSeats() {
        Seating seating = house(here(1), best("disabled", 1, SeatingRule.Over.CONTEST, SeatingRule.By.VOTES))
                .list("A", 1, "mwd", 100, 40, 30)
                .seating();

        assertThat(MadeUp.persons(seating, "women")).containsExactly("a2");
        assertThat(MadeUp.persons(seating, "disabled")).containsExactly("a3");
    }

    @Test
    void equalVotesOfTheBestAreDrawnByLot() {
        MadeUp house = house(here(2)).list("A", 1, "mw", 100, 50).list("B", 1, "mwww", 60, 40, 40, 40);

        Seating open = house.seating();
        assertThat(MadeUp.of(open, "women").outcome())
                .isInstanceOfSatisfying(Seated.Outcome.Awaiting.class, waiting -> {
                    assertThat(waiting.questions().getFirst().among()).containsExactly("b2", "b3", "b4");
                    assertThat(waiting.questions().getFirst().places()).isEqualTo(1);
                });
        assertThat(open.seats()).isEqualTo(4);
        house.decision("persons/house/NAT/best-women/tie", List.of("b2", "b3", "b4"), "b3");
        assertThat(MadeUp.persons(house.seating(), "women")).containsExactly("a2", "b3");
    }

    @Test
    void equalVotesThatAllGetASeatNeedNoLot() {
        Seating seating = house(here(2)).list("A", 1, "mww", 100, 40, 40).seating();

        assertThat(MadeUp.persons(seating, "women")).containsExactly("a2", "a3");
    }

    @Test
    void withoutAnybodyOfTheGroupThereIsNoFurtherSeat() {
        assertThat(house(here(2)).list("A", 1, "mm", 100, 40).seating().seats()).isEqualTo(1);
    }

    @Test
    void withoutAnyVotesForAnybodySharesAreEqual() {
        Seating seating = house(everywhere(1, SeatingRule.By.SHARE))
                .list("A", 1, "mww", 0, 0, 0)
                .seating();

        assertThat(MadeUp.of(seating, "women").outcome())
                .isInstanceOfSatisfying(
                        Seated.Outcome.Awaiting.class,
                        waiting -> assertThat(waiting.questions().getFirst().among())
                                .containsExactly("a2", "a3"));
    }

    @Test
    void whoIsOfTheGroupMustBeKnown() {
        Seating seating = house(here(1)).list("A", 1, "m?w", 100, 50, 40).seating();

        assertThat(MadeUp.of(seating, "women").outcome()).isEqualTo(new Seated.Outcome.NotKnown(Seated.Lack.TRAITS));
        assertThat(seating.seats()).isEqualTo(2);
    }

    @Test
    void whileTheSeatsOfAListAreOpenTheFurtherOnesAre() {
        Seating seating = house(here(3)).list("A", 1, "mw").seating();

        assertThat(MadeUp.of(seating, "women").outcome())
                .isEqualTo(new Seated.Outcome.NotKnown(Seated.Lack.VOTES_OF_PERSONS));
        assertThat(seating.seats()).isEqualTo(4);
    }

    /** The list sits in its order; who of the others did best cannot be told. */
    @Test
    void withoutVotesOfPersonsNobodyDidBest() {
        Seating seating = new MadeUp()
                .group("women", new Category.Women())
                .rules(new SeatingRule.InListOrder(MadeUp.clause("30")), here(1))
                .list("A", 1, "mw")
                .seating();

        assertThat(MadeUp.persons(seating, "A")).containsExactly("a1");
        assertThat(MadeUp.of(seating, "women").outcome())
                .isEqualTo(new Seated.Outcome.NotKnown(Seated.Lack.VOTES_OF_PERSONS));
    }

    private static MadeUp byLot() {
        return new MadeUp()
                .group("women", new Category.Women())
                .rules(
                        new SeatingRule.PreferenceFirst(
                                MadeUp.clause("30"),
                                Fraction.of(0),
                                SeatingRule.Of.LIST_VOTES,
                                SeatingRule.Equality.ENOUGH,
                                SeatingRule.Ties.LOT),
                        here(1));
    }

    /** Which of two women sits for the list is drawn first; then the other has the further seat. */
    @Test
    void whileALotOnTheListIsOutstandingTheFurtherSeatWaitsForIt() {
        MadeUp house = byLot().list("A", 1, "wwm", 50, 50, 10);

        Seating open = house.seating();
        assertThat(MadeUp.of(open, "women").outcome())
                .isEqualTo(MadeUp.of(open, "A").outcome())
                .isInstanceOf(Seated.Outcome.Awaiting.class);
        house.decision("persons/house/NAT/A/order/tie", List.of("a1", "a2"), "a2");
        assertThat(MadeUp.persons(house.seating(), "women")).containsExactly("a1");
    }

    @Test
    void aLotAmongOthersDecidesNothing() {
        MadeUp house = house(here(1)).list("A", 1, "mww", 100, 40, 40);
        house.decision("persons/house/NAT/best-women/tie", List.of("a2", "a9"), "a2");

        assertThat(MadeUp.of(house.seating(), "women").outcome()).isInstanceOf(Seated.Outcome.Awaiting.class);
    }
}
