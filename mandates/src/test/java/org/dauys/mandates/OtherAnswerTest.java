package org.dauys.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dauys.election.Body;
import org.dauys.figures.Confidence;
import org.dauys.figures.Fraction;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Rounding;
import org.junit.jupiter.api.Test;

/** What another reading of the law changes: 30 % of five seats are 1.5, so 2 rounded up and 1 rounded down. */
class OtherAnswerTest {
    private static final PersonsLaw.Reading UP = reading("up");
    private static final PersonsLaw.Reading DOWN = reading("down");

    private static PersonsLaw.Reading reading(String value) {
        return new PersonsLaw.Reading("rounding", value, Confidence.UNKNOWN, "");
    }

    private static MadeUp house(int years) {
        return new MadeUp()
                .group("quota", new Category.Women(), new Category.YoungerThan(years))
                .rules(new SeatingRule.PartyDesignates(MadeUp.clause("97"), 10));
    }

    private static PersonsLaw law(MadeUp house, PersonsLaw.Reading reading, Rounding rounding) {
        PersonsLaw law = house.rules(
                        new SeatingRule.ShareOfSeats(MadeUp.clause("97"), "quota", Fraction.of(30, 100), rounding))
                .law();
        return new PersonsLaw(law.statute(), List.of(reading), law.groups(), law.sections(), "");
    }

    private static OtherAnswer downInsteadOfUp(MadeUp house, int years, Rounding other) {
        PersonsLaw applied = law(house(29), UP, Rounding.UP);
        PersonsLaw otherwise = law(house(years), DOWN, other);
        var result = house.result(Reasoning.silent());
        Body body = result.bodies().getFirst().body();
        Seating seating = Seating.of(applied, result, body, house.roll(), Reasoning.silent());
        List<OtherAnswer> answers = OtherAnswer.of(
                new PersonsLaw.Readings(applied, List.of(otherwise)), seating, result, body, house.roll());
        assertThat(answers).hasSize(1);
        return answers.getFirst();
    }

    private static List<String> holders(OtherAnswer answer) {
        return answer.unlike().stream()
                .map(seated -> seated.mandates().holder())
                .toList();
    }

    @Test
    void aDemandThatDiffersIsAnotherAnswerAndOneThatDoesNotIsNone() {
        // 30 % of ten are 3 either way.
        MadeUp house = new MadeUp().list("A", 5, "mmmmmww").list("B", 10, "mmmmmmmmmmwww");
        OtherAnswer answer = downInsteadOfUp(house, 29, Rounding.DOWN);

        assertThat(holders(answer)).containsExactly("A");
        assertThat(answer.readings()).containsExactly(DOWN);
        assertThat(answer.seating().seated()).hasSize(2);
    }

    @Test
    void theSameReadingOfTheNumbersGivesTheSameAnswer() {
        MadeUp house = new MadeUp().list("A", 5, "mmmmmww").list("B", 2, "mw").designation("B", "b1", "b2");

        assertThat(holders(downInsteadOfUp(house, 29, Rounding.UP))).isEmpty();
    }

    /** A man of 20 counts if the age is 29, and not if it is 18. */
    @Test
    void whoMayBeChosenForTheQuotaIsPartOfTheAnswer() {
        MadeUp house = new MadeUp().list("A", 5, "mmmmmyw").list("B", 5, "mmmmmww");

        assertThat(holders(downInsteadOfUp(house, 18, Rounding.UP))).containsExactly("A");
    }

    @Test
    void aChoiceRefusedUnderOneReadingAloneIsAnotherAnswer() {
        MadeUp house = new MadeUp().list("A", 5, "mmmmwyw").designation("A", "a1", "a2", "a3", "a4", "a5");

        assertThat(holders(downInsteadOfUp(house, 29, Rounding.DOWN))).containsExactly("A");
    }

    /** Two of the group are short under one age, one under the other: the same finding, another change. */
    @Test
    void theChangesThatMendAChoiceArePartOfTheAnswer() {
        MadeUp house = new MadeUp().list("A", 5, "mmmmyww").designation("A", "a1", "a2", "a3", "a4", "a5");

        OtherAnswer answer = downInsteadOfUp(house, 18, Rounding.UP);
        assertThat(holders(answer)).containsExactly("A");
        assertThat(answer.unlike().getFirst().outcome())
                .isInstanceOfSatisfying(
                        Seated.Outcome.Refused.class,
                        refused -> assertThat(refused.shortfalls().getFirst().changes())
                                .isEqualTo(2));
    }

    /** Nobody but the man of 20 could fill the quota: whether he does is how far it is missed. */
    @Test
    void whatAQuotaIsMissedByIsPartOfTheAnswer() {
        MadeUp house = new MadeUp().list("A", 5, "mmmmy").designation("A", "a1", "a2", "a3", "a4", "a5");

        assertThat(holders(downInsteadOfUp(house, 18, Rounding.UP))).containsExactly("A");
    }
}
