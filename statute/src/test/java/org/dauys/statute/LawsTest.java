package org.dauys.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dauys.reading.Findings;
import org.junit.jupiter.api.Test;

/** Statute files that are in order, and those that break one rule each, with the findings beside them. */
class LawsTest {
    @Test
    void goodLawsAreReadWithoutAFinding() {
        for (Path file : Laws.tried("good", ".yaml")) {
            assertThat(Laws.written(Laws.faults(Laws.TRIED, file))).isEmpty();
        }
    }

    @Test
    void goodLawsAreReadWhole() {
        assertThat(Laws.good("lists-and-candidates").sections()).hasSize(2);
        assertThat(Laws.good("every-word").sections()).hasSize(5);
        assertThat(Laws.good("base-in-a-case").sections()).hasSize(1);
        assertThat(Laws.good("whole-contest").sections()).hasSize(3);
    }

    @Test
    void badLawsHaveTheFindingsBesideThemAndNoOther() {
        Map<String, String> found = new TreeMap<>();
        Map<String, String> expected = new TreeMap<>();
        for (Path file : Laws.tried("bad", ".yaml")) {
            String name = file.getFileName().toString();
            found.put(name, Laws.written(Laws.faults(Laws.TRIED, file)));
            expected.put(name, Laws.text(file.resolveSibling(name.replace(".yaml", ".txt"))));
        }

        assertThat(found).containsExactlyEntriesOf(expected).hasSizeGreaterThan(70);
    }

    @Test
    void badLawsAreNotRead() {
        for (Path file : Laws.tried("bad", ".yaml")) {
            assertThat(StatuteReader.read(Laws.TRIED, "law.yaml", Laws.text(file), new Findings()))
                    .isEmpty();
        }
    }

    @Test
    void everyFaultOfAStatuteHasABadLaw() {
        String findings = Laws.tried("bad", ".txt").stream().map(Laws::text).collect(Collectors.joining());

        List<StatuteCode> ofStatutes = Arrays.stream(StatuteCode.values())
                .filter(code -> code.id().startsWith("L1"))
                .toList();

        assertThat(ofStatutes).hasSize(17).allMatch(code -> findings.contains(" " + code.id() + " "));
    }

    @Test
    void theLawsOfTheProjectAreReadWithoutAFinding() {
        List<Path> laws = Laws.real();

        assertThat(laws).hasSizeGreaterThanOrEqualTo(5);
        for (Path file : laws) {
            assertThat(Laws.written(Laws.faults(Laws.id(file), file))).isEmpty();
        }
    }
}
