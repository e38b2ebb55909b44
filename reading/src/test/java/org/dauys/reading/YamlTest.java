package org.dauys.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dauys.reading.Faults.FILE;
import static org.dauys.reading.Faults.fault;
import static org.dauys.reading.Faults.inYaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class YamlTest {

    @Test
    void everyValueIsText() {
        var read = Yaml.read(FILE, "a: 5\nb: no\nc: ~\nd: [2023-03-19, '5', 0x1F]\ne:\n", new Findings());

        assertThat(read)
                .contains(mapping(
                        1,
                        Map.of(
                                "a", text("5", 1),
                                "b", text("no", 2),
                                "c", text("~", 3),
                                "d",
                                        new Sequence(
                                                List.of(text("2023-03-19", 4), text("5", 4), text("0x1F", 4)), line(4)),
                                "e", text("", 5)),
                        Map.of("a", line(1), "b", line(2), "c", line(3), "d", line(4), "e", line(5))));
    }

    @Test
    void keysKeepTheOrderOfTheFile() {
        var read = Yaml.read(FILE, "ы: 1\nb: 2\nа: 3\n", new Findings());

        assertThat(read.map(Mapping.class::cast)
                        .map(Mapping::entries)
                        .orElseThrow()
                        .keySet())
                .containsExactly("ы", "b", "а");
    }

    @Test
    void aByteOrderMarkAndAnyLineEndAreTolerated() {
        var findings = new Findings();

        var read = Yaml.read(FILE, "\uFEFFa: 1\r\nb: 2\rc: 3\n", findings);

        assertThat(findings.all()).isEmpty();
        assertThat(read)
                .map(Mapping.class::cast)
                .map(Mapping::keyPlaces)
                .contains(Map.of("a", line(1), "b", line(2), "c", line(3)));
    }

    @Test
    void severalLinesMayBeOneText() {
        var read = Yaml.read(FILE, "a: |\n  one\n  two\n", new Findings());

        assertThat(read).contains(mapping(1, Map.of("a", text("one\ntwo\n", 1)), Map.of("a", line(1))));
    }

    @Test
    void aFileThatIsTooLongIsNotRead() {
        var findings = new Findings();

        var read = Yaml.read(FILE, "a: 123", 5, findings);

        assertThat(read).isEmpty();
        assertThat(findings.all()).containsExactly(fault(0, ReadingCode.YAML_TOO_LONG, "", "", "5"));
    }

    @Test
    void everyCharacterThatCannotBeSeenIsReported() {
        assertThat(inYaml("a: \u0007\r\nb: x\u202Ey\rc: \"\uD800\"\nd: \u00A0\u0085"))
                .containsExactly(
                        fault(1, ReadingCode.CHARACTER, "", "U+0007"),
                        fault(2, ReadingCode.CHARACTER, "", "U+202E"),
                        fault(3, ReadingCode.CHARACTER, "", "U+D800"),
                        fault(4, ReadingCode.CHARACTER, "", "U+0085"));
    }

    @Test
    void everyTabIsReported() {
        assertThat(inYaml("a:\n\tb: 1\nc: x\ty\n"))
                .containsExactly(
                        fault(2, ReadingCode.YAML_TAB, "", "U+0009"), fault(3, ReadingCode.YAML_TAB, "", "U+0009"));
    }

    @Test
    void aTextThatIsNotYamlIsReportedWithItsLine() {
        assertThat(inYaml("a: 1\nb: c: 2\n"))
                .containsExactly(
                        fault(2, ReadingCode.YAML_SYNTAX, "", "b: c: 2", "mapping values are not allowed here"));
    }

    @Test
    void aQuotationMarkThatIsNeverClosedIsReportedWhereItStands() {
        assertThat(inYaml("a: 1\nb: \"two\nc: 3\nd: 4\n"))
                .containsExactly(fault(2, ReadingCode.YAML_UNCLOSED, "", "b: \"two"));
    }

    @Test
    void aBracketThatIsNeverClosedIsReportedWhereItStands() {
        assertThat(inYaml("a: 1\nb: [1,\n 2\n\n")).containsExactly(fault(2, ReadingCode.YAML_UNCLOSED, "", "b: [1,"));
        assertThat(inYaml("a: 1\n😀: { b: 1\n")).containsExactly(fault(2, ReadingCode.YAML_UNCLOSED, "", "😀: { b: 1"));
    }

    @Test
    void aLineWithoutItsColonIsReportedWhereItStands() {
        assertThat(inYaml("a: 1\nb 2\nc: 3\n")).containsExactly(fault(2, ReadingCode.YAML_COLON_MISSING, "", "b 2"));
    }

    @Test
    void aFileThatHoldsNothingIsReported() {
        var nothing = fault(0, ReadingCode.YAML_EMPTY, "", "");

        assertThat(inYaml("")).containsExactly(nothing);
        assertThat(inYaml("# only a remark\n")).containsExactly(nothing);
        assertThat(inYaml("---\n")).containsExactly(nothing);
    }

    @Test
    void aSecondDocumentIsReported() {
        assertThat(inYaml("a: 1\n---\na: 2\n---\na: 3\n"))
                .containsExactly(fault(2, ReadingCode.YAML_SEVERAL_DOCUMENTS, "", ""));
    }

    @Test
    void aDirectiveIsReported() {
        assertThat(inYaml("%YAML 1.2\n---\na: 1\n"))
                .containsExactly(fault(1, ReadingCode.YAML_DIRECTIVE, "", "%YAML 1.2"));
        assertThat(inYaml("%YAML 9.9\n---\na: 1\n"))
                .containsExactly(fault(1, ReadingCode.YAML_DIRECTIVE, "", "%YAML 9.9"));
    }

    @Test
    void tagsAndAnchorsAndAliasesAreReportedTogether() {
        assertThat(inYaml("a: !!int 5\nb: &x [1]\nc:\n  - 2\n  - *x\n"))
                .containsExactly(
                        fault(1, ReadingCode.YAML_TAG, "a", "tag:yaml.org,2002:int"),
                        fault(2, ReadingCode.YAML_ANCHOR, "b", "x"),
                        fault(5, ReadingCode.YAML_ALIAS, "c[1]", "x"));
    }

    @Test
    void aDocumentWithAnAliasIsNotGiven() {
        assertThat(Yaml.read(FILE, "a: &x 1\nb: *x\n", new Findings())).isEmpty();
    }

    @Test
    void sixtyFourLevelsAreEnough() {
        assertThat(inYaml("[".repeat(64) + "]".repeat(64))).isEmpty();
        assertThat(inYaml("[".repeat(65) + "]".repeat(65)))
                .containsExactly(fault(1, ReadingCode.YAML_TOO_DEEP, "[0]".repeat(64), "", "64"));
    }

    @Test
    void aKeyThatStandsTwiceIsReportedAndTheFirstIsKept() {
        var findings = new Findings();

        var read = Yaml.read(FILE, "a:\n  b: 1\n  c: 2\n  b: 3\n", findings);

        assertThat(findings.all()).containsExactly(fault(4, ReadingCode.YAML_KEY_REPEATED, "a.b", "b", "2"));
        assertThat(read.map(document -> Fields.of(document, "", findings))
                        .flatMap(document -> document.mapping("a"))
                        .flatMap(a -> a.text("b")))
                .isEqualTo(Optional.of("1"));
    }

    @Test
    void aKeyThatIsNoTextIsReported() {
        assertThat(inYaml("a:\n  ? [x]\n  : 1\n  \"\": 2\n"))
                .containsExactly(
                        fault(2, ReadingCode.YAML_KEY_NOT_TEXT, "a", ""),
                        fault(4, ReadingCode.YAML_KEY_NOT_TEXT, "a", ""));
    }

    @Test
    void aKeyThatIsTooLongIsReported() {
        var key = "k".repeat(257);

        assertThat(inYaml("a: 1\n" + key + ": 2\n"))
                .containsExactly(fault(2, ReadingCode.YAML_KEY_TOO_LONG, "", key, "256"));
    }

    @Test
    void faultsBeforeTheOneThatStopsTheReadingAreReportedToo() {
        assertThat(inYaml("a: 1\na: 2\nb: [\n"))
                .containsExactly(
                        fault(2, ReadingCode.YAML_KEY_REPEATED, "a", "a", "1"),
                        fault(3, ReadingCode.YAML_UNCLOSED, "", "b: ["));
    }

    private static Mapping mapping(int line, Map<String, Node> entries, Map<String, Place> keyPlaces) {
        return new Mapping(entries, keyPlaces, line(line));
    }

    private static Scalar text(String text, int line) {
        return new Scalar(text, line(line));
    }

    private static Place line(int line) {
        return new Place(FILE, line);
    }
}
