package org.dauys.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private final Findings findings = new Findings();

    @Test
    void findingsComeInTheOrderOfFilesAndLinesAndReporting() {
        findings.report(ReadingCode.MISSING, new Place("b", 1), "1", "");
        findings.report(ReadingCode.MISSING, new Place("a", 10), "2", "");
        findings.report(ReadingCode.MISSING, new Place("a", 9), "3", "");
        findings.report(ReadingCode.BLANK, new Place("a", 10), "4", "");
        findings.report(ReadingCode.BLANK, new Place("a", 0), "5", "");

        assertThat(findings.all()).extracting(Finding::field).containsExactly("5", "3", "2", "4", "1");
        assertThat(findings.size()).isEqualTo(5);
        assertThat(findings.isEmpty()).isFalse();
    }

    @Test
    void afterTenThousandFindingsNoMoreAreKept() {
        for (var line = 1; line <= 20_000; line++) {
            findings.report(ReadingCode.BLANK, new Place("a", line), "", "");
        }

        assertThat(findings.all()).hasSize(10_001);
        assertThat(findings.all().getLast())
                .isEqualTo(
                        new Finding(ReadingCode.TOO_MANY_FINDINGS, new Place("a", 10_001), "", "", List.of("10000")));
    }

    @Test
    void noTwoCodesAreTheSameAndEachSaysWhenItOccurs() {
        assertThat(Arrays.stream(ReadingCode.values()).map(ReadingCode::id))
                .doesNotHaveDuplicates()
                .isSorted()
                .allMatch(id -> id.matches("R[0-3][0-9]{2}"));
        assertThat(Arrays.stream(ReadingCode.values()).map(ReadingCode::when))
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
    }

    @Test
    void placesAndRatiosThatCannotBeAreMistakesOfTheProgram() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Place("a", -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Ratio(1, 0));
    }
}
