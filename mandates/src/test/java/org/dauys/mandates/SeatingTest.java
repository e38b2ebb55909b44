package org.dauys.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dauys.figures.Fraction;
import org.dauys.figures.Path;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Rounding;
import org.junit.jupiter.api.Test;

class SeatingTest {
    private static final SeatingRule ORDER = new SeatingRule.InListOrder(MadeUp.clause("67"));
    private static final SeatingRule THIRTY =
            new SeatingRule.ShareOfSeats(MadeUp.clause("97-1"), "quota", Fraction.of(30, 100), Rounding.UP);
    private static final SeatingRule HALF = skip(SeatingRule.Exhausted.VACANT);
    private static final SeatingRule WINNER = new SeatingRule.DistrictWinner(MadeUp.clause("9"));

    private static SeatingRule skip(SeatingRule.Exhausted exhausted) {
        return new SeatingRule.SkipForGroup(MadeUp.clause("67"), "women", Fraction.of(1, 2), Rounding.UP, exhausted);
    }

    private static MadeUp taiwan(SeatingRule skipping) {
        return new MadeUp().group("women", new Category.Women()).rules(ORDER, skipping);
    }

    @Test
    void seatsAreNumberedThroughTheHouse() {
        Seating seating = new MadeUp()
                .rules(ORDER)
                .districtRules(WINNER)
                .list("A", 2, "mmm")
                .list("B", 0, "m")
                .list("C", 1, "m")
                .winner("D1", "x")
                .seating();

        assertThat(seating.seats()).isEqualTo(4);
        assertThat(seating.holder(1))
                .hasValueSatisfying(person -> assertThat(person.value()).isEqualTo("a1"));
        assertThat(seating.holder(3))
                .hasValueSatisfying(person -> assertThat(person.value()).isEqualTo("c1"));
        assertThat(seating.holder(4))
                .hasValueSatisfying(person -> assertThat(person.value()).isEqualTo("x"));
        assertThat(seating.holder(5)).isEmpty();
        assertThat(seating.of(0)).isEmpty();
    }

    /** Seats 1 to 12 and 16 of the Democratic Progressive Party in 2020: its first 13 hold six women, 7 must be. */
    @Test
    void theLastManGivesWayToTheNextWoman() {
        Seating seating = taiwan(HALF).list("DPP", 13, "wmwwmwmmwmwmmmmw").seating();

        assertThat(MadeUp.persons(seating, "DPP"))
                .containsExactly(
                        "dpp1", "dpp2", "dpp3", "dpp4", "dpp5", "dpp6", "dpp7", "dpp8", "dpp9", "dpp10", "dpp11",
                        "dpp12", "dpp16");
        assertThat(MadeUp.of(seating, "DPP").demands().getFirst().least().value())
                .isEqualTo(7);
    }

    @Test
    void withEnoughWomenNobodyGivesWay() {
        Reasoning reasoning = Reasoning.recorded();
        Seating seating = taiwan(HALF).list("A", 4, "mwmwww").seating(reasoning);

        assertThat(MadeUp.persons(seating, "A")).containsExactly("a1", "a2", "a3", "a4");
        assertThat(reasoning.explain().conclusion(Path.of("persons/house/NAT/A/persons-with-women")))
                .isEmpty();
    }

    /** 4 seats, 2 women must be; the list has one: the last man goes, and nobody comes. */
    @Test
    void aSeatStaysVacantWhenTheListHasNoMoreWomen() {
        Seating seating = taiwan(HALF).list("A", 4, "mmmmw").seating();

        assertThat(MadeUp.persons(seating, "A")).containsExactly("a1", "a2", "a5");
        assertThat(seating.holder(4)).isEmpty();
    }

    @Test
    void theNextOfTheListSitsWhenTheLawSaysSo() {
        Seating seating = taiwan(skip(SeatingRule.Exhausted.NEXT_ON_LIST))
                .list("A", 4, "mmmmw")
                .seating();

        assertThat(MadeUp.persons(seating, "A")).containsExactly("a1", "a2", "a3", "a5");
        Seated.Outcome.Taken taken =
                (Seated.Outcome.Taken) MadeUp.of(seating, "A").outcome();
        assertThat(taken.unmet()).singleElement().satisfies(gap -> {
            assertThat(gap.has()).isEqualTo(1);
            assertThat(gap.changes()).isEqualTo(1);
            assertThat(gap.canBeMet()).isFalse();
        });
    }

    @Test
    void withoutKnowingWhoIsAWomanNobodyIsSkipped() {
        Seating seating = taiwan(HALF).list("A", 2, "m?w").seating();

        assertThat(MadeUp.of(seating, "A").outcome()).isEqualTo(new Seated.Outcome.NotKnown(Seated.Lack.TRAITS));
    }

    @Test
    void nobodyOfAListThatWasWithdrawnStands() {
        Seating seating = taiwan(HALF)
                .list("A", 1, "w")
                .status("A", Optional.empty(), Registration.Status.WITHDRAWN, "2023-03-10T10:00+06:00")
                .seating();

        assertThat(MadeUp.persons(seating, "A")).isEmpty();
    }

    @Test
    void aDecisionOfTheDayAfterDoesNotUndoTheOrderOfElectionDay() {
        Seating seating = taiwan(HALF)
                .list("A", 1, "w")
                .status("A", Optional.of("a1"), Registration.Status.WITHDRAWN, "2023-03-20T00:00+06:00")
                .seating();

        assertThat(MadeUp.persons(seating, "A")).containsExactly("a1");
    }

    @Test
    void whereTheActSaysNothingOfPersonsWhoSitsIsNotKnown() {
        Seating seating = new MadeUp().list("A", 1, "m").seating();

        assertThat(MadeUp.of(seating, "A").outcome()).isEqualTo(new Seated.Outcome.NotKnown(Seated.Lack.RULES));
    }

    @Test
    void whoWonADistrictIsNotKnownWithoutAPerson() {
        Seating seating = new MadeUp()
                .declared()
                .districtRules(WINNER)
                .winner("D1", "x")
                .districtOfNobody("D2")
                .seating();

        assertThat(seating.holder(1))
                .hasValueSatisfying(person -> assertThat(person.value()).isEqualTo("x"));
        assertThat(seating.of(2).orElseThrow().outcome()).isEqualTo(new Seated.Outcome.NotKnown(Seated.Lack.WINNER));
    }

    @Test
    void withoutTheListWhoSitsIsNotKnown() {
        Seating seating = new MadeUp().rules(ORDER).seats("A", 2).seating();

        assertThat(MadeUp.of(seating, "A").outcome()).isEqualTo(new Seated.Outcome.NotKnown(Seated.Lack.LIST));
    }

    /** The rules of a section may be written in any order. */
    @Test
    void theRuleThatOrdersAListNeedNotComeFirst() {
        Seating seating = new MadeUp()
                .group("women", new Category.Women())
                .rules(HALF, ORDER)
                .list("A", 2, "mmw")
                .seating();

        assertThat(MadeUp.persons(seating, "A")).containsExactly("a1", "a3");
    }

    /** Of two groups each has its own half: the last man goes for a woman, and who is young does not count for it. */
    @Test
    void eachSkippingCountsItsOwnGroup() {
        Seating seating = new MadeUp()
                .group("women", new Category.Women())
                .group("young", new Category.YoungerThan(29))
                .rules(
                        ORDER,
                        new SeatingRule.SkipForGroup(
                                MadeUp.clause("67"),
                                "young",
                                Fraction.of(0),
                                Rounding.UP,
                                SeatingRule.Exhausted.VACANT),
                        HALF)
                .list("A", 2, "ymw")
                .seating();

        assertThat(MadeUp.persons(seating, "A")).containsExactly("a1", "a3");
    }

    /** A quota of seats that an order of the list does not meet is said, with who is not of the group. */
    @Test
    void aQuotaThatTheOrderOfTheListMissesIsSaid() {
        Seating seating = new MadeUp()
                .group("quota", new Category.Women())
                .rules(ORDER, THIRTY)
                .list("A", 4, "mwmmw")
                .list("B", 3, "mwm")
                .seating();

        assertThat(((Seated.Outcome.Taken) MadeUp.of(seating, "A").outcome()).unmet())
                .singleElement()
                .satisfies(gap -> {
                    assertThat(gap.has()).isEqualTo(1);
                    assertThat(gap.mayGo()).containsExactly("a1", "a3", "a4");
                });
        assertThat(((Seated.Outcome.Taken) MadeUp.of(seating, "B").outcome()).unmet())
                .isEmpty();
    }

    @Test
    void whyAWomanWasPulledUpLeadsToThoseWhoWouldHaveSat() {
        Reasoning reasoning = Reasoning.recorded();
        taiwan(HALF).list("A", 2, "mmw").seating(reasoning);

        assertThat(reasoning
                        .explain()
                        .why(Path.of("persons/house/NAT/A/persons-with-women"))
                        .orElseThrow()
                        .reasons())
                .extracting(reason -> reason.path().last())
                .containsExactly("persons", "women", "standing");
    }

    @Test
    void whatIsPrivateHasNoText() {
        MadeUp house = taiwan(HALF).list("A", 2, "mmw");
        Members members = Members.of(house.law().group("women"), List.of("a1", "a3"), house.roll(), MadeUp.DAY);

        assertThat(house.roll().traitsOf("a3")).hasToString("withheld");
        assertThat(members).hasToString("withheld");
        assertThat(members.group().name()).isEqualTo("women");
    }

    /** Half of one seat, rounded up, is one: the first of the list is the last who sits. */
    @Test
    void theFirstOfTheListMayBeTheOneWhoGivesWay() {
        assertThat(MadeUp.persons(taiwan(HALF).list("A", 1, "mw").seating(), "A"))
                .containsExactly("a2");
    }

    @Test
    void aListOfTheWholeContestSitsInItsConstituencies() {
        Seating seating = new MadeUp()
                .rules(ORDER)
                .seats("A", 2)
                .in("lists")
                .listOfPersons("A", "mmm")
                .seating();

        assertThat(seating.holder(2))
                .hasValueSatisfying(person -> assertThat(person.value()).isEqualTo("a2"));
    }
}
