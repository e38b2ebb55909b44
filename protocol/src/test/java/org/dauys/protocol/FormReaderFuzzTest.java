package org.dauys.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.dauys.reading.Findings;
import org.junit.jupiter.api.Test;

/** Whatever a form file holds, it is read whole or reported, never thrown and never read in part. */
class FormReaderFuzzTest {
    @FuzzTest(maxDuration = "60s")
    void anyTextIsReadWholeOrReported(byte[] bytes) {
        readWholeOrReported(new String(bytes, StandardCharsets.UTF_8));
    }

    @Test
    void aFormWithAnyLineGoneIsReadWholeOrReported() {
        for (Path form : Forms.tried("good", ".yaml")) {
            List<String> lines = Forms.text(form).lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                List<String> fewer = new ArrayList<>(lines);
                fewer.remove(i);
                readWholeOrReported(String.join("\n", fewer));
            }
        }
    }

    @Test
    void aFormThatWasDisturbedIsReadWholeOrReported() {
        List<Path> forms = Forms.tried("good", ".yaml");
        Seeded.cases(1_000, random -> {
            List<String> lines = new ArrayList<>(
                    Forms.text(forms.get(random.nextInt(forms.size()))).lines().toList());
            for (int times = random.nextInt(1, 4); times > 0; times--) {
                disturb(lines, random);
            }
            readWholeOrReported(String.join("\n", lines));
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
                List<String> values = List.of("", "{}", "[]", "[{}]", "x", "{ en: x }", "5 %", "1/0", "recalled");
                lines.set(at, line.replaceFirst(": .*|:$", ": " + values.get(random.nextInt(values.size()))));
            }
        }
    }

    private static void readWholeOrReported(String text) {
        var findings = new Findings();

        var read = FormReader.read(Forms.TRIED, "any.yaml", text, findings);

        assertThat(read.isPresent()).isEqualTo(findings.isEmpty());
        assertThat(findings.all()).allMatch(finding -> finding.place().file().equals("any.yaml"));
        read.ifPresent(form -> {
            assertThat(form.lines().size()).isEqualTo(text.split(" item:", -1).length - 1);
            assertThat(form.checks())
                    .allMatch(check -> text.contains(check.rule().code()));
        });
    }
}
