package org.dauys.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dauys.reading.Faults.FILE;
import static org.dauys.reading.Faults.inYaml;

import java.io.Reader;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Inputs that try to use up time or memory. What grows with the square of a million does not end within the hour; the limit
 * only ends it, and says nothing of speed.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class BoundsTest {

    private static final int MILLION = 1_000_000;

    @Test
    void aMillionBracketsAreRefused() {
        assertThat(inYaml("[".repeat(MILLION))).extracting(Finding::code).containsExactly(ReadingCode.YAML_TOO_DEEP);
        assertThat(inYaml("{a: ".repeat(MILLION))).extracting(Finding::code).containsExactly(ReadingCode.YAML_TOO_DEEP);
        assertThat(inYaml("- ".repeat(MILLION))).extracting(Finding::code).containsExactly(ReadingCode.YAML_TOO_DEEP);
        assertThat(inYaml("? ".repeat(MILLION))).extracting(Finding::code).containsExactly(ReadingCode.YAML_TOO_DEEP);
    }

    @Test
    void aMillionLinesAreRead() {
        var text = new StringBuilder();
        for (var line = 1; line <= MILLION; line++) {
            text.append('k').append(line).append(": 1\n");
        }
        var findings = new Findings();

        var read = Yaml.read(FILE, text.toString(), findings);

        assertThat(findings.all()).isEmpty();
        assertThat(((Mapping) read.orElseThrow()).entries()).hasSize(MILLION);
    }

    @Test
    void moreThanThreeMillionValuesAreRefused() {
        assertThat(inYaml("[\n" + "{},\n".repeat(4 * MILLION) + "]"))
                .containsExactly(
                        Faults.fault(3 * MILLION + 1, ReadingCode.YAML_TOO_MANY_VALUES, "[2999999]", "", "3000000"));
    }

    @Test
    void aMillionFaultsAreNotKept() {
        assertThat(inYaml("a: 1\n".repeat(MILLION))).hasSize(Findings.LIMIT + 1);
        assertThat(inYaml("\u0000".repeat(MILLION))).hasSize(Findings.LIMIT + 1);
    }

    @Test
    void aMillionFaultsDeepBelowLongKeysAreNotSpeltOut() {
        var deep = new StringBuilder();
        for (var level = 0; level < 60; level++) {
            deep.append("{ ").append("k".repeat(250)).append(": ");
        }

        assertThat(inYaml(deep.append("[").append("*a ,".repeat(MILLION)).toString()))
                .hasSize(Findings.LIMIT + 1);
    }

    @Test
    void aMillionUnknownKeysAreNotAllCompared() {
        var text = new StringBuilder();
        for (var line = 1; line <= MILLION; line++) {
            text.append("k%07d: 1%n".formatted(line));
        }

        assertThat(Faults.inFields(text.toString(), fields -> {
                    fields.has("k00000000");
                    fields.close();
                }))
                .hasSize(Findings.LIMIT + 1);
    }

    @Test
    void aMillionCharactersInALineAreRead() {
        assertThat(inYaml("a: " + "x".repeat(MILLION))).isEmpty();
        assertThat(inYaml("a: \"" + "x\\n".repeat(MILLION) + "\"")).isEmpty();
        assertThat(inYaml("a:\n" + "  x\n".repeat(MILLION))).isEmpty();
        assertThat(inYaml("# \n".repeat(MILLION) + "a: 1")).isEmpty();
        assertThat(inYaml("[" + "a,".repeat(MILLION) + "]")).isEmpty();
    }

    @Test
    void aNumberOfAMillionDigitsIsRefused() {
        assertThat(Faults.inFields("n: " + "1".repeat(MILLION), fields -> fields.wholeNumber("n", 0, 9)))
                .extracting(Finding::code)
                .containsExactly(ReadingCode.NUMBER_TOO_LARGE);
    }

    @Test
    void aBillionLaughsAreRefused() {
        var text = new StringBuilder("l0: &l0 [ha, ha]\n");
        for (var level = 1; level <= 30; level++) {
            text.append("l%d: &l%d [%s*l%d]\n"
                    .formatted(level, level, "*l%d, ".formatted(level - 1).repeat(9), level - 1));
        }

        assertThat(inYaml(text.toString()))
                .hasSize(31 + 300)
                .extracting(Finding::code)
                .containsOnly(ReadingCode.YAML_ANCHOR, ReadingCode.YAML_ALIAS);
    }

    @Test
    void millionsOfRowsAreHandedOnOneByOne() {
        var rows = new AtomicLong();

        Table.forEach(
                FILE,
                new Repeated("n\n", "12\n", 3 * MILLION),
                List.of("n"),
                List.of(),
                new Findings(),
                row -> rows.addAndGet(row.wholeNumber("n").orElse(0L)));

        assertThat(rows.get()).isEqualTo(12L * 3 * MILLION);
    }

    @Test
    void aFieldOrALineWithoutEndIsRefused() {
        var findings = new Findings();

        Table.forEach(FILE, new Repeated("n\n", "x", 100 * MILLION), List.of("n"), List.of(), findings, row -> {});
        Table.forEach(FILE, new Repeated("n\n", ",", 30 * MILLION), List.of("n"), List.of(), findings, row -> {});

        assertThat(findings.all())
                .extracting(Finding::code)
                .containsExactly(ReadingCode.CSV_FIELD_TOO_LONG, ReadingCode.CSV_FIELD_COUNT);
    }

    /** A text that begins once and then repeats itself. */
    private static final class Repeated extends Reader {

        private final String first;
        private final String again;
        private final long length;

        private long position;

        Repeated(String first, String again, int times) {
            this.first = first;
            this.again = again;
            this.length = first.length() + (long) again.length() * times;
        }

        @Override
        public int read(char[] target, int offset, int wanted) {
            var count = (int) Math.min(wanted, length - position);
            for (var index = 0; index < count; index++, position++) {
                target[offset + index] = position < first.length()
                        ? first.charAt((int) position)
                        : again.charAt((int) ((position - first.length()) % again.length()));
            }
            return count == 0 ? -1 : count;
        }

        @Override
        public void close() {}
    }
}
