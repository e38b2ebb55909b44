package org.dauys.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionTest {
    private static final Citation LAW = Citation.of("law", "1");
    private static final Path TIE = Path.of("tie/3");
    private static final Question TWO_OF_THREE = new Question(TIE, "lot", List.of("A", "B", "C"), 2, LAW, "cec");

    @Test
    void itFitsTheQuestionItAnswers() {
        assertThat(decision(TIE, List.of("A", "B", "C"), "A", "C").fits(TWO_OF_THREE))
                .isTrue();
        assertThat(decision(TIE, List.of("C", "A", "B"), "C", "A").fits(TWO_OF_THREE))
                .isTrue();
    }

    @Test
    void itDoesNotFitIfTheQuestionChanged() {
        assertThat(decision(Path.of("tie/4"), List.of("A", "B", "C"), "A", "C").fits(TWO_OF_THREE))
                .isFalse();
        assertThat(decision(TIE, List.of("A", "B", "C", "D"), "A", "C").fits(TWO_OF_THREE))
                .isFalse();
        assertThat(decision(TIE, List.of("A", "C"), "A", "C").fits(TWO_OF_THREE))
                .isFalse();
    }

    @Test
    void itChoosesAsManyAsAreToBeChosenEachOnceAndAmongThem() {
        assertThat(decision(TIE, List.of("A", "B", "C"), "A").fits(TWO_OF_THREE))
                .isFalse();
        assertThat(decision(TIE, List.of("A", "B", "C"), "A", "A").fits(TWO_OF_THREE))
                .isFalse();
        assertThat(decision(TIE, List.of("A", "B", "C"), "A", "D").fits(TWO_OF_THREE))
                .isFalse();
    }

    @Test
    void itsListsAreItsOwn() {
        var chosen = new ArrayList<>(List.of("A", "C"));
        var among = new ArrayList<>(List.of("A", "B", "C"));
        var decision = new Decision(TIE, among, chosen, "cec", LocalDate.of(2023, 3, 20), "drawn", LAW);

        chosen.clear();
        among.clear();

        assertThat(decision.fits(TWO_OF_THREE)).isTrue();
    }

    @Test
    void aQuestionLeavesSomethingToDecide() {
        assertThatThrownBy(() -> new Question(TIE, "lot", List.of("A", "B"), 2, LAW, "cec"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2 places among [A, B] leave nothing to decide at tie/3.");
        assertThatThrownBy(() -> new Question(TIE, "lot", List.of("A", "B"), 0, LAW, "cec"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Question(TIE, "lot", List.of("A"), 2, LAW, "cec"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Question(TIE, "lot", List.of(), 1, LAW, "cec"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Question(TIE, "lot", List.of("A", "A"), 1, LAW, "cec"))
                .hasMessage("The alternatives [A, A] at tie/3 must be distinct.");
    }

    @Test
    void aSingleAlternativeIsAConfirmation() {
        assertThat(new Question(TIE, "open", List.of("A"), 1, LAW, "cec").among())
                .containsExactly("A");
    }

    @Test
    void decisionsAreFoundByTheirQuestionWhetherTheyFitOrNot() {
        Decision unfit = decision(TIE, List.of("A", "B"), "A");
        Decision other = decision(Path.of("tie/4"), List.of("A", "B"), "A");
        Decisions decisions = Decisions.of(List.of(unfit, other));

        assertThat(decisions.on(TWO_OF_THREE)).containsSame(unfit);
        assertThat(decisions.all()).containsExactly(unfit, other);
        assertThat(Decisions.NONE.on(TWO_OF_THREE)).isEmpty();
        assertThat(Decisions.NONE.all()).isEmpty();
    }

    @Test
    void aQuestionIsDecidedOnce() {
        Decision first = decision(TIE, List.of("A", "B"), "A");
        Decision second = decision(TIE, List.of("A", "B"), "B");

        assertThatThrownBy(() -> Decisions.of(List.of(first, second)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("tie/3 must be decided once.");
    }

    private static Decision decision(Path question, List<String> among, String... chosen) {
        return new Decision(question, among, List.of(chosen), "cec", LocalDate.of(2023, 3, 20), "drawn", LAW);
    }
}
