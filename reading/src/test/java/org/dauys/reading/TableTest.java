package org.dauys.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.dauys.reading.Faults.FILE;
import static org.dauys.reading.Faults.fault;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableTest {

    private static final List<String> REQUIRED = List.of("party", "votes");
    private static final List<String> OPTIONAL = List.of("remark");

    private enum Word {
        TAKES_PART,
        STAYS_OUT
    }

    private final Findings findings = new Findings();

    @Test
    void rowsAreReadByTheNamesOfTheirColumns() {
        var rows = read("votes,party,remark\r\n10,A,\"one, \"\"two\"\"\r\nthree\"\r\n\r\n20,B,\r\n");

        assertThat(findings.all()).isEmpty();
        assertThat(rows).extracting(row -> row.text("party")).containsExactly("A", "B");
        assertThat(rows)
                .extracting(row -> row.wholeNumber("votes").orElseThrow())
                .containsExactly(10L, 20L);
        assertThat(rows).extracting(row -> row.text("remark")).containsExactly("one, \"two\"\r\nthree", "");
        assertThat(rows).extracting(Row::place).containsExactly(new Place(FILE, 2), new Place(FILE, 5));
    }

    @Test
    void anOptionalColumnThatIsNotThereIsEmpty() {
        var row = read("party,votes\nA,1\n").getFirst();

        assertThat(row.text("remark")).isEmpty();
        assertThat(row.optionalWholeNumber("remark")).isEmpty();
        assertThat(findings.all()).isEmpty();
    }

    @Test
    void aByteOrderMarkIsTolerated() {
        assertThat(read("\uFEFF\"party\",votes\nA,1\n")).hasSize(1);
        assertThat(findings.all()).isEmpty();
    }

    @Test
    void rowsAreHandedOnOneByOne() {
        var parties = new ArrayList<String>();

        Table.forEach(
                FILE,
                new StringReader("party,votes\nA,1\nB,2"),
                REQUIRED,
                OPTIONAL,
                findings,
                row -> parties.add(row.text("party")));

        assertThat(parties).containsExactly("A", "B");
    }

    @Test
    void aColumnTheTableWasNotReadWithIsAMistakeOfTheProgram() {
        var row = read("party,votes\nA,1\n").getFirst();

        assertThatIllegalArgumentException().isThrownBy(() -> row.text("district"));
    }

    @Test
    void aFileWithoutHeaderIsReported() {
        assertThat(read("\n\n")).isEmpty();
        assertThat(findings.all()).containsExactly(fault(0, ReadingCode.CSV_EMPTY, "", ""));
    }

    @Test
    void anotherSeparatorIsReported() {
        assertThat(read("party;votes\nA;1\n")).isEmpty();
        assertThat(read("party\tvotes\nA\t1\n")).isEmpty();
        assertThat(findings.all())
                .containsExactly(
                        fault(1, ReadingCode.CSV_SEPARATOR, "", ";"), fault(1, ReadingCode.CSV_SEPARATOR, "", "\t"));
    }

    @Test
    void everyFaultOfTheHeaderIsReportedAndNoRowIsReadIfAColumnIsMissing() {
        assertThat(read("party,vots,party,zzz\nA,1,B,2\n")).isEmpty();
        assertThat(findings.all())
                .containsExactly(
                        fault(1, ReadingCode.CSV_COLUMN_UNKNOWN, "vots", "vots", "votes"),
                        fault(1, ReadingCode.CSV_COLUMN_REPEATED, "party", "party"),
                        fault(1, ReadingCode.CSV_COLUMN_UNKNOWN, "zzz", "zzz"),
                        fault(1, ReadingCode.CSV_COLUMN_MISSING, "votes", ""));
    }

    @Test
    void theFirstOfRepeatedColumnsIsRead() {
        assertThat(read("party,votes,party\nA,1,B\n"))
                .extracting(row -> row.text("party"))
                .containsExactly("A");
        assertThat(findings.all()).containsExactly(fault(1, ReadingCode.CSV_COLUMN_REPEATED, "party", "party"));
    }

    @Test
    void rowsWithAWrongNumberOfFieldsAreReportedAndLeftOut() {
        assertThat(read("party,votes\nA\nB,1\nC,1,2,3\n")).hasSize(1);
        assertThat(findings.all())
                .containsExactly(
                        fault(2, ReadingCode.CSV_FIELD_COUNT, "", "1", "2"),
                        fault(4, ReadingCode.CSV_FIELD_COUNT, "", "4", "2"));
    }

    @Test
    void aFieldMayHaveSixtyFourThousandCharactersButNotMore() {
        var longest = "x".repeat(65_536);

        assertThat(read("party,votes\n%s,1\n%sx,1\nA,1\n".formatted(longest, longest)))
                .hasSize(2);
        assertThat(findings.all()).containsExactly(fault(3, ReadingCode.CSV_FIELD_TOO_LONG, "party", "", "65536"));
    }

    @Test
    void aFieldThatIsMuchTooLongEndsTheReading() {
        assertThat(read("party,votes\nA,1\nB,%s\n".formatted("9".repeat(1_000_000))))
                .hasSize(1);
        assertThat(findings.all()).containsExactly(fault(3, ReadingCode.CSV_FIELD_TOO_LONG, "votes", "", "65536"));
    }

    @Test
    void aQuotationMarkThatIsNeverClosedIsReportedWhereItsRowBegins() {
        assertThat(read("party,votes\nA,1\nB,\"2\nC,3\nD,4\n")).hasSize(1);
        assertThat(findings.all()).containsExactly(fault(3, ReadingCode.CSV_QUOTE_UNCLOSED, "votes", ""));
    }

    @Test
    void textAfterAClosingQuotationMarkIsReportedWhereItsRowBegins() {
        assertThat(read("party,votes\nA,1\n\"B\"b,2\n")).hasSize(1);
        assertThat(findings.all()).containsExactly(fault(3, ReadingCode.CSV_TEXT_AFTER_QUOTE, "party", ""));
    }

    @Test
    void textAfterALongFieldIsNotTakenForATooLongField() {
        assertThat(read("party,votes\n\"%s\"b,2\n".formatted("B".repeat(65_000))))
                .isEmpty();
        assertThat(findings.all()).containsExactly(fault(2, ReadingCode.CSV_TEXT_AFTER_QUOTE, "party", ""));
    }

    @Test
    void blanksAroundAFieldAreReportedAndLeftOut() {
        assertThat(read("party, votes\nA ,\"\u00A01\"\n"))
                .extracting(
                        row -> row.text("party"),
                        row -> row.wholeNumber("votes").orElseThrow())
                .containsExactly(tuple("A", 1L));
        assertThat(findings.all())
                .containsExactly(
                        fault(1, ReadingCode.CSV_BLANK_AROUND, "", " votes"),
                        fault(2, ReadingCode.CSV_BLANK_AROUND, "party", "A "),
                        fault(2, ReadingCode.CSV_BLANK_AROUND, "votes", "\u00A01"));
    }

    @Test
    void aCharacterThatCannotBeSeenIsReported() {
        read("party,votes\nA\u0000B,1\n");

        assertThat(findings.all()).containsExactly(fault(2, ReadingCode.CHARACTER, "party", "U+0000"));
    }

    @Test
    void everyWrongNumberIsReportedByWhatIsWrongWithIt() {
        var text = """
                party,votes
                A,
                B,-1
                C,1.5
                D,1 234
                E,"1,234"
                F,99999999999999999999
                G,many
                """;

        assertThat(read(text)).extracting(row -> row.wholeNumber("votes")).allMatch(Optional::isEmpty);
        assertThat(findings.all())
                .containsExactly(
                        fault(2, ReadingCode.BLANK, "votes", ""),
                        fault(3, ReadingCode.NEGATIVE, "votes", "-1"),
                        fault(4, ReadingCode.FRACTIONAL, "votes", "1.5"),
                        fault(5, ReadingCode.GROUPED, "votes", "1 234", "1234"),
                        fault(6, ReadingCode.GROUPED, "votes", "1,234", "1234"),
                        fault(7, ReadingCode.NUMBER_TOO_LARGE, "votes", "99999999999999999999", "9223372036854775807"),
                        fault(8, ReadingCode.NOT_A_NUMBER, "votes", "many"));
    }

    @Test
    void aNumberOrAWordThatMayBeLeftOutIsStillReadStrictly() {
        var rows = read("party,votes,remark\nA,3,takes-part\nB,11,\nC,5,takes-prat\n");

        assertThat(rows).extracting(row -> row.wholeNumber("votes", 1, 10)).contains(Optional.of(3L), Optional.empty());
        assertThat(rows)
                .extracting(row -> row.optionalWord("remark", Word.class))
                .containsExactly(Optional.of(Word.TAKES_PART), Optional.empty(), Optional.empty());
        assertThat(rows.get(1).optionalWholeNumber("remark", 1, 10)).isEmpty();
        assertThat(findings.all())
                .containsExactly(
                        fault(3, ReadingCode.OUT_OF_RANGE, "votes", "11", "1", "10"),
                        fault(
                                4,
                                ReadingCode.UNKNOWN_WORD,
                                "remark",
                                "takes-prat",
                                "takes-part, stays-out",
                                "takes-part"));
    }

    @Test
    void itIsKnownWhetherEveryRowWasHandedOn() {
        assertThat(whole("party,votes\nA,x\n")).isTrue();
        assertThat(whole("party,votes\n")).isTrue();
        assertThat(whole("party,votes\nA\n")).isFalse();
        assertThat(whole("party,votes\nA,1\nB,\"2\n")).isFalse();
        assertThat(whole("party\nA\n")).isFalse();
        assertThat(whole("")).isFalse();
    }

    private static boolean whole(String text) {
        return Table.forEach(FILE, new StringReader(text), REQUIRED, OPTIONAL, new Findings(), _ -> {});
    }

    @Test
    void aRequiredFieldThatIsEmptyIsReported() {
        assertThat(read("party,votes\n,1\n").getFirst().required("party")).isEmpty();
        assertThat(findings.all()).containsExactly(fault(2, ReadingCode.BLANK, "party", ""));
    }

    @Test
    void aRowReportsTheCodesOfOtherRooms() {
        Code unheard = () -> "E101";

        read("party,votes\nA,1\n").getFirst().report(unheard, "party", "B");

        assertThat(findings.all())
                .containsExactly(new Finding(unheard, new Place(FILE, 2), "party", "A", List.of("B")));
    }

    @Test
    void aTextThatFailsToBeReadIsNoFinding() {
        var failing = new Reader() {
            @Override
            public int read(char[] target, int offset, int length) throws IOException {
                throw new IOException("The disk is gone.");
            }

            @Override
            public void close() {}
        };

        assertThatThrownBy(() -> Table.read(FILE, failing, REQUIRED, OPTIONAL, findings))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(findings.all()).isEmpty();
    }

    private List<Row> read(String text) {
        return Table.read(FILE, text, REQUIRED, OPTIONAL, findings);
    }
}
