package org.dauys.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dauys.figures.Fraction;
import org.dauys.figures.Path;
import org.dauys.figures.Reason;
import org.dauys.figures.Reasoning;
import org.junit.jupiter.api.Test;

/** Lists whose voters choose among persons too. */
class PreferenceTest {
    private static SeatingRule rule(
            Fraction share, SeatingRule.Of of, SeatingRule.Equality equality, SeatingRule.Ties ties) {
        return new SeatingRule.PreferenceFirst(MadeUp.clause("P 15"), share, of, equality, ties);
    }

    /** Croatia: 10 % of the votes of the list. */
    private static SeatingRule tenth(SeatingRule.Equality equality) {
        return rule(Fraction.of(10, 100), SeatingRule.Of.LIST_VOTES, equality, SeatingRule.Ties.LIST_ORDER);
    }

    @Test
    void exactlyATenthOfTheVotesOfTheListComesFirst() {
        // 10 % of 1,000 votes are 100: a3 has 100, a4 has 300, a2 has 99.
        Seating seating = new MadeUp()
                .rules(tenth(SeatingRule.Equality.ENOUGH))
                .list("A", 3, "mmmm", 50, 99, 100, 300)
                .seating();

        assertThat(MadeUp.persons(seating, "A")).containsExactly("a4", "a3", "a1");
    }

    @Test
    void exactlyATenthIsNotEnoughWhereMoreIsAsked() {
        Seating seating = new MadeUp()
                .rules(tenth(SeatingRule.Equality.NOT_ENOUGH))
                .list("A", 3, "mmmm", 50, 99, 100, 300)
                .seating();

        assertThat(MadeUp.persons(seating, "A")).containsExactly("a4", "a1", "a2");
    }

    /** The Netherlands: a quarter of the electoral quota, all votes by all seats: 3,000 / 3 / 4 = 250. */
    @Test
    void aQuarterOfTheElectoralQuotaComesFirst() {
        Reasoning reasoning = Reasoning.recorded();
        Seating seating = new MadeUp()
                .rules(rule(
                        Fraction.of(1, 4),
                        SeatingRule.Of.ELECTORAL_QUOTA,
                        SeatingRule.Equality.NOT_ENOUGH,
                        SeatingRule.Ties.LIST_ORDER))
                .list("A", 1, "mmm", 10, 250, 251)
                .list("B", 2, "mm")
                .votes("A", 2000)
                .votes("B", 1000)
                .seating(reasoning);

        assertThat(MadeUp.persons(seating, "A")).containsExactly("a3");
        assertThat(reasoning
                        .explain()
                        .conclusion(Path.of("persons/house/NAT/A/preference-threshold"))
                        .orElseThrow()
                        .figure()
                        .value())
                .isEqualTo(Fraction.of(250));
    }

    /** 1,000 votes of the list by its two seats: 500, of which a fifth is 100. */
    @Test
    void aShareOfTheQuotientOfTheListComesFirst() {
        Seating seating = new MadeUp()
                .rules(rule(
                        Fraction.of(1, 5),
                        SeatingRule.Of.LIST_QUOTIENT,
                        SeatingRule.Equality.ENOUGH,
                        SeatingRule.Ties.LIST_ORDER))
                .list("A", 2, "mmm", 10, 99, 100)
                .seating();

        assertThat(MadeUp.persons(seating, "A")).containsExactly("a3", "a1");
    }

    @Test
    void onOpenListsTheVotesAloneDecide() {
        Seating seating = new MadeUp()
                .rules(open(SeatingRule.Ties.LIST_ORDER))
                .list("A", 2, "mmmm", 10, 40, 30, 30)
                .seating();

        assertThat(MadeUp.persons(seating, "A")).containsExactly("a2", "a3");
    }

    @Test
    void equalVotesForTheLastSeatAreDrawnByLot() {
        MadeUp house = new MadeUp().rules(open(SeatingRule.Ties.LOT)).list("A", 2, "mmmm", 10, 40, 30, 30);

        assertThat(MadeUp.of(house.seating(), "A").outcome())
                .isInstanceOfSatisfying(
                        Seated.Outcome.Awaiting.class,
                        open -> assertThat(open.questions()).singleElement().satisfies(question -> {
                            assertThat(question.among()).containsExactly("a3", "a4");
                            assertThat(question.places()).isEqualTo(1);
                        }));
        house.decision("persons/house/NAT/A/order/tie", List.of("a3", "a4"), "a4");
        assertThat(MadeUp.persons(house.seating(), "A")).containsExactly("a2", "a4");
    }

    @Test
    void equalVotesAmongThoseWhoAllSitNeedNoLot() {
        Seating seating = new MadeUp()
                .rules(open(SeatingRule.Ties.LOT))
                .list("A", 2, "mmm", 30, 30, 10)
                .seating();

        assertThat(MadeUp.persons(seating, "A")).containsExactly("a1", "a2");
    }

    @Test
    void aListWithFewerPersonsThanSeatsLeavesTheRestVacant() {
        Seating seating = new MadeUp()
                .rules(open(SeatingRule.Ties.LOT))
                .list("A", 3, "mm", 30, 30)
                .seating();

        assertThat(MadeUp.persons(seating, "A")).containsExactly("a1", "a2");
        assertThat(seating.holder(3)).isEmpty();
    }

    @Test
    void withoutVotesForPersonsWhoSitsIsNotKnown() {
        Seating seating = new MadeUp()
                .rules(open(SeatingRule.Ties.LOT))
                .list("A", 1, "mm")
                .seating();

        assertThat(MadeUp.of(seating, "A").outcome())
                .isEqualTo(new Seated.Outcome.NotKnown(Seated.Lack.VOTES_OF_PERSONS));
    }

    private static SeatingRule open(SeatingRule.Ties ties) {
        return rule(Fraction.of(0), SeatingRule.Of.LIST_VOTES, SeatingRule.Equality.ENOUGH, ties);
    }

    /** Each place by its own votes: 10 % of 2,000 in N are 200, of 1,000 in S they are 100. */
    @Test
    void eachConstituencyCountsItsOwnVotes() {
        Seating seating = new MadeUp()
                .rules(tenth(SeatingRule.Equality.ENOUGH))
                .in("N")
                .votes("A", 2000)
                .list("A", 1, "mm", 10, 150)
                .list("B", 1, "mm", 10, 100)
                .in("S")
                .list("C", 1, "mm", 10, 150)
                .seating();

        assertThat(MadeUp.persons(seating, "A")).containsExactly("a1");
        assertThat(MadeUp.persons(seating, "B")).containsExactly("b2");
        assertThat(MadeUp.persons(seating, "C")).containsExactly("c2");
    }

    /** N has 1,000 votes and two seats, S 1,000 and one: a quarter of the quota are 125 and 250. */
    @Test
    void theElectoralQuotaIsThatOfTheConstituency() {
        Seating seating = new MadeUp()
                .rules(quarter())
                .in("N")
                .list("A", 2, "mmm", 10, 20, 126)
                .in("S")
                .list("B", 1, "mm", 10, 126)
                .seating();

        assertThat(MadeUp.persons(seating, "A")).containsExactly("a3", "a1");
        assertThat(MadeUp.persons(seating, "B")).containsExactly("b1");
    }

    /** All 2,000 votes by all four seats are 500, a quarter of it 125. */
    @Test
    void seatsOfTheWholeContestTakeTheVotesOfAllConstituencies() {
        MadeUp house = new MadeUp().rules(quarter()).nationwide();
        house.in("N").seats("A", 3).in("S").seats("A", 1);
        Seating seating = house.in("lists")
                .listOfPersons("A", "mmmmmm", 10, 20, 30, 40, 126, 125)
                .seating();

        assertThat(MadeUp.persons(seating, "A")).containsExactly("a5", "a1", "a2", "a3");
    }

    private static SeatingRule quarter() {
        return rule(
                Fraction.of(1, 4),
                SeatingRule.Of.ELECTORAL_QUOTA,
                SeatingRule.Equality.NOT_ENOUGH,
                SeatingRule.Ties.LIST_ORDER);
    }

    private static MadeUp byLot() {
        return new MadeUp()
                .rules(rule(
                        Fraction.of(10, 100),
                        SeatingRule.Of.LIST_VOTES,
                        SeatingRule.Equality.ENOUGH,
                        SeatingRule.Ties.LOT));
    }

    /** Three have 200 votes for two seats: two are drawn, and the third is the first who does not sit. */
    @Test
    void whoIsNotDrawnComesAfterThoseWhoAre() {
        Reasoning reasoning = Reasoning.recorded();
        MadeUp house = byLot().list("A", 3, "mmmmm", 0, 200, 300, 200, 200);

        Seated.Outcome.Awaiting open =
                (Seated.Outcome.Awaiting) MadeUp.of(house.seating(), "A").outcome();
        assertThat(open.questions().getFirst().places()).isEqualTo(2);
        house.decision("persons/house/NAT/A/order/tie", List.of("a2", "a4", "a5"), "a5", "a4");
        assertThat(MadeUp.persons(house.seating(reasoning), "A")).containsExactly("a3", "a5", "a4");

        var why = reasoning
                .explain()
                .why(Path.of("persons/house/NAT/A/order-drawn"))
                .orElseThrow();
        assertThat(why.line().figure().value()).isEqualTo(List.of("a3", "a5", "a4", "a2", "a1"));
        assertThat(why.reasons()).extracting(Reason::path).containsExactly(Path.of("persons/house/NAT/A/order"));
        assertThat(why.reasons().getFirst().reasons())
                .extracting(Reason::path)
                .containsExactly(
                        Path.of("persons/house/NAT/A/standing"), Path.of("persons/house/NAT/A/preference-threshold"));
    }

    @Test
    void equalVotesBelowTheThresholdNeedNoLot() {
        // 99 is less than a tenth of 1,000: the order of the list decides.
        assertThat(MadeUp.persons(byLot().list("A", 1, "mm", 99, 99).seating(), "A"))
                .containsExactly("a1");
    }

    @Test
    void whereAllOfTheListSitNoLotIsNeeded() {
        assertThat(MadeUp.persons(byLot().list("A", 2, "mm", 200, 200).seating(), "A"))
                .containsExactly("a1", "a2");
    }

    @Test
    void whoFallsShortAndWhoDoesNotAreNotEqual() {
        assertThat(MadeUp.persons(byLot().list("A", 1, "mm", 200, 201).seating(), "A"))
                .containsExactly("a2");
    }

    @Test
    void aLotAmongOthersDecidesNothing() {
        MadeUp house = byLot().list("A", 1, "mm", 200, 200);
        house.decision("persons/house/NAT/A/order/tie", List.of("a1", "a9"), "a1");

        assertThat(MadeUp.of(house.seating(), "A").outcome()).isInstanceOf(Seated.Outcome.Awaiting.class);
    }
}
