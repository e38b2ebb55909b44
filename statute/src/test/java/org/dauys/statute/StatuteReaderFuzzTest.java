package org.dauys.statute;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.dauys.reading.Findings;
import org.junit.jupiter.api.Test;

/** Whatever a statute file holds, it is read whole or reported, never thrown and never read in part. */
class StatuteReaderFuzzTest {
    private static final List<String> LAWS = List.of("lists-and-candidates", "every-word");

    @FuzzTest(maxDuration = "60s")
    void anyTextIsReadWholeOrReported(byte[] bytes) {
        readWholeOrReported(new String(bytes, StandardCharsets.UTF_8));
    }

    @Test
    void aLawWithAnyLineGoneIsReadWholeOrReported() {
        for (String law : LAWS) {
            List<String> lines = lines(law);
            for (int i = 0; i < lines.size(); i++) {
                List<String> fewer = new ArrayList<>(lines);
                fewer.remove(i);
                everyStepIsReadOrReported(fewer);
            }
        }
    }

    @Test
    void aLawThatWasDisturbedIsReadWholeOrReported() {
        Seeded.cases(1_000, random -> {
            List<String> lines = new ArrayList<>(lines(LAWS.get(random.nextInt(LAWS.size()))));
            for (int times = random.nextInt(1, 4); times > 0; times--) {
                disturb(lines, random);
            }
            everyStepIsReadOrReported(lines);
        });
    }

    /** Removes, repeats, moves or indents a line, or puts another value after its key. */
    private static void disturb(List<String> lines, RandomGenerator random) {
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        switch (random.nextInt(6)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, line);
            case 2 -> lines.add(random.nextInt(lines.size()), lines.remove(at));
            case 3 -> lines.set(at, "  " + line);
            case 4 -> lines.set(at, line.replaceFirst("^ {2}", ""));
            default -> {
                List<String> values = List.of("", "{}", "[]", "[{}]", "x", "{ en: x }", "exactly 1", "ask", "recalled");
                lines.set(at, line.replaceFirst(": .*|:$", ": " + values.get(random.nextInt(values.size()))));
            }
        }
    }

    private static List<String> lines(String law) {
        return Laws.text(Laws.tried("good", law + ".yaml").getFirst()).lines().toList();
    }

    private static Optional<Statute> readWholeOrReported(String text) {
        var findings = new Findings();

        var read = StatuteReader.read(Laws.TRIED, "any.yaml", text, findings);

        assertThat(read.isPresent()).isEqualTo(findings.isEmpty());
        assertThat(findings.all()).allMatch(finding -> finding.place().file().equals("any.yaml"));
        read.ifPresent(statute -> {
            assertThat(statute.authorities()).isNotEmpty();
            assertThat(statute.sections()).isNotEmpty();
            assertThat(text).contains(statute.sections().keySet());
        });
        return read;
    }

    /** A law that was read has as many steps as lines that begin one. */
    private static void everyStepIsReadOrReported(List<String> lines) {
        Pattern step = Pattern.compile(" *((- )+(base-of-shares|admit-lists|one-of|allot-.*|leave-unfilled"
                + "|elect-by-plurality|elected-elsewhere)|question):.*");

        readWholeOrReported(String.join("\n", lines))
                .ifPresent(statute -> assertThat(statute.sections().values().stream()
                                .flatMap(section -> Ways.all(section.steps()))
                                .count())
                        .isEqualTo(
                                lines.stream().filter(step.asMatchPredicate()).count()));
    }
}
