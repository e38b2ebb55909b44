package org.dauys.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dauys.reading.Faults.FILE;
import static org.dauys.reading.Faults.fault;
import static org.dauys.reading.Faults.inFields;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FieldsTest {

    enum Bar {
        TAKES_PART,
        STAYS_OUT,
        IS_INVITED
    }

    @Test
    void wellWrittenFieldsAreReadInTheirTypes() {
        var fields = fields("""
                name: Mazhilis
                seats: 69
                date: 2023-03-19
                share: 5 %
                bar: takes-part
                languages: [kk, ru, en]
                parties:
                  B: { votes: 2 }
                  A: { votes: 1 }
                steps:
                  - sum: 1
                """);

        assertThat(fields.text("name")).contains("Mazhilis");
        assertThat(fields.wholeNumber("seats", 69, 69)).contains(69L);
        assertThat(fields.date("date")).contains(LocalDate.of(2023, 3, 19));
        assertThat(fields.ratio("share")).contains(new Ratio(5, 100));
        assertThat(fields.word("bar", Bar.class)).contains(Bar.TAKES_PART);
        assertThat(fields.texts("languages")).containsExactly("kk", "ru", "en");
        assertThat(fields.mappings("parties").keySet()).containsExactly("B", "A");
        assertThat(fields.mappings("parties").get("A"))
                .extracting(a -> a.wholeNumber("votes", 0, 9).orElseThrow())
                .isEqualTo(1L);
        assertThat(fields.sequence("steps")).hasSize(1);
        assertThat(fields.placeOf("share")).isEqualTo(new Place(FILE, 4));
        assertThat(fields.placeOf("nothing")).isEqualTo(new Place(FILE, 1));
    }

    @Test
    void whatIsOptionalMayBeMissing() {
        assertThat(inFields("a: 1", fields -> {
                    assertThat(fields.optionalText("b")).isEmpty();
                    assertThat(fields.optionalWholeNumber("b", 0, 1)).isEmpty();
                    assertThat(fields.optionalDate("b")).isEmpty();
                    assertThat(fields.optionalRatio("b")).isEmpty();
                    assertThat(fields.optionalWord("b", Bar.class)).isEmpty();
                    assertThat(fields.optionalMapping("b")).isEmpty();
                    assertThat(fields.optionalMappings("b")).isEmpty();
                    assertThat(fields.optionalSequence("b")).isEmpty();
                    assertThat(fields.optionalItems("b")).isEmpty();
                    assertThat(fields.optionalTexts("b")).isEmpty();
                    assertThat(fields.has("b")).isFalse();
                }))
                .isEmpty();
    }

    @Test
    void everyMissingFieldIsReportedWithThePlaceWhereItBelongs() {
        assertThat(inFields("\na:\n  b: 1\n", fields -> {
                    var below = fields.mapping("a").orElseThrow();
                    below.text("name");
                    below.mapping("title");
                    below.sequence("steps");
                    fields.date("date");
                }))
                .containsExactly(
                        fault(2, ReadingCode.MISSING, "a.name", ""),
                        fault(2, ReadingCode.MISSING, "a.title", ""),
                        fault(2, ReadingCode.MISSING, "a.steps", ""),
                        fault(2, ReadingCode.MISSING, "date", ""));
    }

    @Test
    void aFieldWithNothingInItIsBlankEvenIfItIsOptional() {
        assertThat(inFields("a:\nb: ' \u00A0'\nc: [x, '']\n", fields -> {
                    fields.text("a");
                    fields.optionalText("b");
                    fields.texts("c");
                }))
                .containsExactly(
                        fault(1, ReadingCode.BLANK, "a", ""),
                        fault(2, ReadingCode.BLANK, "b", " \u00A0"),
                        fault(3, ReadingCode.BLANK, "c[1]", ""));
    }

    @Test
    void aWrongShapeIsReported() {
        assertThat(inFields("a: [x]\nb: 5\nc: 6\nd:\n  - e: 1\n", fields -> {
                    fields.text("a");
                    fields.sequence("b");
                    fields.mapping("c");
                    fields.texts("d");
                }))
                .containsExactly(
                        fault(1, ReadingCode.NOT_A_TEXT, "a", ""),
                        fault(2, ReadingCode.NOT_A_LIST, "b", "5"),
                        fault(3, ReadingCode.NOT_A_MAPPING, "c", "6"),
                        fault(5, ReadingCode.NOT_A_TEXT, "d[0]", ""));
    }

    @Test
    void whatIsNoMappingIsReportedOnceAndMissesNothing() {
        assertThat(inFields("just text", fields -> {
                    assertThat(fields.text("a")).isEmpty();
                    assertThat(fields.mapping("b")).isEmpty();
                    assertThat(fields.keys()).isEmpty();
                    fields.close();
                }))
                .containsExactly(fault(1, ReadingCode.NOT_A_MAPPING, "", "just text"));
    }

    @Test
    void keysThatWereNeverAskedForAreUnknown() {
        assertThat(inFields("a:\n  seats: 1\n  dtae: x\n  sets: 2\n  far-away: 3\n", fields -> {
                    var below = fields.mapping("a").orElseThrow();
                    below.wholeNumber("seats", 0, 9);
                    below.optionalDate("date");
                    below.close();
                    fields.close();
                }))
                .containsExactly(
                        fault(3, ReadingCode.UNKNOWN_KEY, "a.dtae", "dtae", "date"),
                        fault(4, ReadingCode.UNKNOWN_KEY, "a.sets", "sets", "seats"),
                        fault(5, ReadingCode.UNKNOWN_KEY, "a.far-away", "far-away"));
    }

    @Test
    void aWrongNumberIsReportedByWhatIsWrongWithIt() {
        var numbers = List.of(
                "abc",
                "-1",
                "\u22121",
                "1.5",
                "0,5",
                "1 234",
                "1,234,567",
                "1\u00A0234",
                "1.234.567",
                "101",
                "9223372036854775808",
                "٣",
                "1e3",
                "+1",
                "1".repeat(70) + "x");

        assertThat(inFields(list(numbers), fields -> each(fields).forEach(one -> one.wholeNumber("n", 0, 100))))
                .containsExactly(
                        fault(1, ReadingCode.NOT_A_NUMBER, "all[0].n", "abc"),
                        fault(2, ReadingCode.NEGATIVE, "all[1].n", "-1"),
                        fault(3, ReadingCode.NEGATIVE, "all[2].n", "\u22121"),
                        fault(4, ReadingCode.FRACTIONAL, "all[3].n", "1.5"),
                        fault(5, ReadingCode.FRACTIONAL, "all[4].n", "0,5"),
                        fault(6, ReadingCode.GROUPED, "all[5].n", "1 234", "1234"),
                        fault(7, ReadingCode.GROUPED, "all[6].n", "1,234,567", "1234567"),
                        fault(8, ReadingCode.GROUPED, "all[7].n", "1\u00A0234", "1234"),
                        fault(9, ReadingCode.GROUPED, "all[8].n", "1.234.567", "1234567"),
                        fault(10, ReadingCode.OUT_OF_RANGE, "all[9].n", "101", "0", "100"),
                        fault(
                                11,
                                ReadingCode.NUMBER_TOO_LARGE,
                                "all[10].n",
                                "9223372036854775808",
                                "9223372036854775807"),
                        fault(12, ReadingCode.NOT_A_NUMBER, "all[11].n", "٣"),
                        fault(13, ReadingCode.NOT_A_NUMBER, "all[12].n", "1e3"),
                        fault(14, ReadingCode.NOT_A_NUMBER, "all[13].n", "+1"),
                        fault(15, ReadingCode.NOT_A_NUMBER, "all[14].n", "1".repeat(70) + "x"));
    }

    @Test
    void aNumberBelowZeroIsReadWhereItMayBe() {
        assertThat(fields("n: \u22125").wholeNumber("n", -5, 5)).contains(-5L);
        assertThat(inFields("n: -6", fields -> fields.wholeNumber("n", -5, 5)))
                .containsExactly(fault(1, ReadingCode.OUT_OF_RANGE, "n", "-6", "-5", "5"));
    }

    @Test
    void aWrongDateIsReportedByWhatIsWrongWithIt() {
        assertThat(inFields(
                        list(List.of("19.03.2023", "2023-3-19", "2023-02-29", "2023-13-01")),
                        fields -> each(fields).forEach(one -> one.date("n"))))
                .containsExactly(
                        fault(1, ReadingCode.NOT_A_DATE, "all[0].n", "19.03.2023"),
                        fault(2, ReadingCode.NOT_A_DATE, "all[1].n", "2023-3-19"),
                        fault(3, ReadingCode.NO_SUCH_DAY, "all[2].n", "2023-02-29"),
                        fault(4, ReadingCode.NO_SUCH_DAY, "all[3].n", "2023-13-01"));
    }

    @Test
    void aRatioKeepsItsTermsAsWritten() {
        var ratios = List.of("5/100", "1 / 20", "5 %", "5%", "7/5", "0/1");
        var read = new ArrayList<Ratio>();

        assertThat(inFields(
                        list(ratios),
                        fields -> each(fields).forEach(one -> one.ratio("n").ifPresent(read::add))))
                .isEmpty();

        assertThat(read)
                .containsExactly(
                        new Ratio(5, 100),
                        new Ratio(1, 20),
                        new Ratio(5, 100),
                        new Ratio(5, 100),
                        new Ratio(7, 5),
                        new Ratio(0, 1));
    }

    @Test
    void aWrongRatioIsReportedByWhatIsWrongWithIt() {
        var ratios = List.of("0.05", "5,5 %", "1/0", "5", "1/2/3", "-1/2", "1".repeat(19) + "/2");

        assertThat(inFields(list(ratios), fields -> each(fields).forEach(one -> one.ratio("n"))))
                .containsExactly(
                        fault(1, ReadingCode.RATIO_DECIMAL, "all[0].n", "0.05"),
                        fault(2, ReadingCode.RATIO_DECIMAL, "all[1].n", "5,5 %"),
                        fault(3, ReadingCode.RATIO_BY_ZERO, "all[2].n", "1/0"),
                        fault(4, ReadingCode.NOT_A_RATIO, "all[3].n", "5"),
                        fault(5, ReadingCode.NOT_A_RATIO, "all[4].n", "1/2/3"),
                        fault(6, ReadingCode.NOT_A_RATIO, "all[5].n", "-1/2"),
                        fault(7, ReadingCode.NOT_A_RATIO, "all[6].n", "1".repeat(19) + "/2"));
    }

    @Test
    void aWordThatIsNotAllowedIsReportedWithThoseThatAre() {
        var allowed = "takes-part, stays-out, is-invited";

        assertThat(inFields(
                        list(List.of("take-part", "TAKES_PART", "wins")),
                        fields -> each(fields).forEach(one -> one.word("n", Bar.class))))
                .containsExactly(
                        fault(1, ReadingCode.UNKNOWN_WORD, "all[0].n", "take-part", allowed, "takes-part"),
                        fault(2, ReadingCode.UNKNOWN_WORD, "all[1].n", "TAKES_PART", allowed),
                        fault(3, ReadingCode.UNKNOWN_WORD, "all[2].n", "wins", allowed));
    }

    @Test
    void wordsAreTheSameInEveryCountry() {
        // These tests run in Turkish, where the small letter of I is another one.
        assertThat(fields("n: is-invited").word("n", Bar.class)).contains(Bar.IS_INVITED);
        assertThat("I".toLowerCase(Locale.getDefault())).isEqualTo("ı");
    }

    @Test
    void aFieldIsNamedByItsPathFromTheRoot() {
        assertThat(inFields(
                        """
                sections:
                  mazhilis-list:
                    steps:
                      - share: 5/100
                      - share: x
                """,
                        fields -> fields.mappings("sections").values().stream()
                                .flatMap(section -> section.items("steps").stream())
                                .forEach(step -> step.ratio("share"))))
                .containsExactly(fault(5, ReadingCode.NOT_A_RATIO, "sections.mazhilis-list.steps[1].share", "x"));
    }

    @Test
    void aPathMayBeginAnywhere() {
        var findings = new Findings();
        var node = Yaml.read(FILE, "share: x", findings).orElseThrow();

        Fields.of(node, "steps[2]", findings).ratio("share");

        assertThat(findings.all()).containsExactly(fault(1, ReadingCode.NOT_A_RATIO, "steps[2].share", "x"));
    }

    @Test
    void aMappingOfMappingsReportsEachThatIsNone() {
        assertThat(inFields(
                        "a:\n  b: 1\n  c: {}\n  d: []\n",
                        fields -> assertThat(fields.mappings("a")).containsOnlyKeys("b", "c", "d")))
                .containsExactly(
                        fault(2, ReadingCode.NOT_A_MAPPING, "a.b", "1"),
                        fault(4, ReadingCode.NOT_A_MAPPING, "a.d", ""));
    }

    @Test
    void otherRoomsReportTheirOwnCodes() {
        Code unheard = () -> "S101";

        assertThat(inFields("a: 1\nb: 2\n", fields -> fields.report(unheard, "b", "2", "why")))
                .containsExactly(new Finding(unheard, new Place(FILE, 2), "b", "2", List.of("why")));
    }

    private static Fields fields(String text) {
        var findings = new Findings();
        return Fields.of(Yaml.read(FILE, text, findings).orElseThrow(), "", findings);
    }

    /** A list that holds a value on each of its lines. */
    private static String list(List<String> values) {
        var text = new StringBuilder("all: [");
        values.forEach(value -> text.append("{ n: '").append(value).append("' },\n"));
        return text.append("]").toString();
    }

    private static List<Fields> each(Fields fields) {
        return fields.items("all");
    }
}
