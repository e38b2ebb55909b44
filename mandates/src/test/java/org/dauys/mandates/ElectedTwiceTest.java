package org.dauys.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dauys.figures.Path;
import org.dauys.figures.Question;
import org.junit.jupiter.api.Test;

/** Who has won a district and stands on a list too. */
class ElectedTwiceTest {
    private static final SeatingRule ORDER = new SeatingRule.InListOrder(MadeUp.clause("67"));
    private static final SeatingRule WINNER = new SeatingRule.DistrictWinner(MadeUp.clause("9"));
    private static final SeatingRule TWICE = new SeatingRule.ElectedTwiceChooses(MadeUp.clause("97-1"));

    @Test
    void aWinnerOfADistrictIsPassedOverOnTheListWhereTheLawLeavesNoChoice() {
        Seating seating = new MadeUp()
                .rules(ORDER)
                .districtRules(WINNER)
                .list("A", 2, "mmm")
                .winner("D1", "a1")
                .seating();

        assertThat(MadeUp.persons(seating, "A")).containsExactly("a2", "a3");
    }

    @Test
    void whoIsElectedTwiceIsAskedAndTheListWaits() {
        Seating seating = twice().seating();

        assertThat(MadeUp.of(seating, "A").outcome())
                .isEqualTo(new Seated.Outcome.Awaiting(List.of(new Question(
                        Path.of("persons/house/elected-twice/a1"),
                        "elected-twice",
                        List.of("D1", "A"),
                        1,
                        MadeUp.clause("97-1").citation(),
                        "a1"))));
    }

    @Test
    void whoChoosesTheDistrictLeavesTheListToTheNext() {
        Seating seating = twice().decision("persons/house/elected-twice/a1", List.of("D1", "A"), "D1")
                .seating();

        assertThat(MadeUp.persons(seating, "A")).containsExactly("a2");
        assertThat(MadeUp.persons(seating, "C-D1")).containsExactly("a1");
    }

    @Test
    void whoChoosesTheListLeavesTheDistrictVacant() {
        Seating seating = twice().decision("persons/house/elected-twice/a1", List.of("D1", "A"), "A")
                .seating();

        assertThat(MadeUp.persons(seating, "A")).containsExactly("a1");
        assertThat(MadeUp.persons(seating, "C-D1")).isEmpty();
    }

    @Test
    void whoCouldNotBeSeatedByTheListIsNotAsked() {
        Seating seating = new MadeUp()
                .rules(ORDER)
                .districtRules(WINNER, TWICE)
                .list("A", 1, "mm")
                .winner("D1", "a2")
                .seating();

        assertThat(MadeUp.persons(seating, "A")).containsExactly("a1");
    }

    /** a1 has won D1 and must go there; a2 has won D2 and may choose: with two seats it is a2 who is asked. */
    @Test
    void whoMustTakeADistrictIsPassedOverWhereItIsAskedWhoIsReached() {
        Seating seating = new MadeUp()
                .rules(ORDER)
                .districtRules(WINNER, TWICE)
                .list("A", 2, "mmmm")
                .winner("D1", "a1")
                .winner("D2", "a3")
                .decision("persons/house/elected-twice/a1", List.of("D1", "A"), "D1")
                .seating();

        assertThat(MadeUp.of(seating, "A").outcome())
                .isInstanceOfSatisfying(
                        Seated.Outcome.Awaiting.class,
                        open -> assertThat(open.questions().getFirst().path().last())
                                .isEqualTo("a3"));
    }

    @Test
    void aDecisionAmongOtherSeatsIsNoAnswerToWhoIsElectedTwice() {
        Seating seating = twice().decision("persons/house/elected-twice/a1", List.of("D9", "A"), "A")
                .seating();

        assertThat(MadeUp.of(seating, "A").outcome()).isInstanceOf(Seated.Outcome.Awaiting.class);
    }

    @Test
    void whoIsElectedTwiceIsAskedOfTheirOwnList() {
        Seating seating = new MadeUp()
                .rules(ORDER)
                .districtRules(WINNER, TWICE)
                .list("B", 1, "mm")
                .list("A", 1, "mm")
                .winner("D1", "a1")
                .seating();

        assertThat(MadeUp.persons(seating, "B")).containsExactly("b1");
        assertThat(MadeUp.of(seating, "A").outcome())
                .isInstanceOfSatisfying(
                        Seated.Outcome.Awaiting.class,
                        open -> assertThat(open.questions().getFirst().among()).containsExactly("D1", "A"));
    }

    private static MadeUp twice() {
        return new MadeUp()
                .rules(ORDER)
                .districtRules(WINNER, TWICE)
                .list("A", 1, "mm")
                .winner("D1", "a1");
    }
}
