package org.dauys.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dauys.figures.Fraction;
import org.dauys.figures.Path;
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
}
