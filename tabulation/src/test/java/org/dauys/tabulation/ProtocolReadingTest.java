package org.dauys.tabulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dauys.tabulation.Country.careful;
import static org.dauys.tabulation.Country.content;
import static org.dauys.tabulation.Country.fast;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.dauys.reading.Code;
import org.dauys.reading.Finding;
import org.dauys.reading.Findings;
import org.dauys.reading.ReadingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProtocolReadingTest {
    private static final String HEADER =
            "station,contest,commission,voters_on_list,ballots_found,ballots_invalid,A,B,X,Y,Z,V,AGAINST_ALL\n";

    private final Register register = Country.register();
    private final Findings findings = new Findings();

    @Test
    void theLongFormIsKnownByItsTwoColumns() {
        assertThat(ProtocolTable.isLong("station,contest,line,number")).isTrue();
        assertThat(ProtocolTable.isLong("station,\"line\",\"number\"")).isTrue();
        assertThat(ProtocolTable.isLong("station,line,A")).isFalse();
        assertThat(ProtocolTable.isLong("station,number,A")).isFalse();
        assertThat(ProtocolTable.isLong(HEADER)).isFalse();
    }

    @Test
    void whetherEverythingWasReadIsSaid() {
        var draft = new Draft(register, Country.ballots());
        var good = new StringReader(HEADER + "C1,lists,CITY,100,90,1,50,30,,,,,9\n");
        var bad = new StringReader(HEADER + "C9,lists,CITY,100,90,1,50,30,,,,,9\n");

        assertThat(ProtocolTable.readWide(good, draft, draft.part("good.csv"), findings))
                .isTrue();
        assertThat(ProtocolTable.readWide(bad, draft, draft.part("bad.csv"), findings))
                .isFalse();
    }

    /** The station is not known, nor is the commission that of the other; both have a figure that is none. */
    @Test
    void ofARowThatIsNoStationsTheFiguresAreReadAllTheSame() {
        careful(register, HEADER + "C9,lists,CITY,x,90,1,50,30,,,,,9\nC1,lists,NORTH,100,y,1,50,30,,,,,9\n", findings);

        assertThat(findings.all())
                .extracting(finding -> finding.place().line() + " " + finding.field())
                .containsExactlyInAnyOrder("2 station", "2 voters_on_list", "3 commission", "3 ballots_found");
    }

    @Test
    void aPlainFileIsReadAlikeInTheFastLaneAndWithCare() {
        String text = HEADER
                + "C1,lists,CITY,100,90,1,50,30,,,,,9\n"
                + "C1,persons,CITY,100,,1,,,10,20,007,,9\r\n"
                + "S1,persons,SOUTH,400,90,1,,,,,,999999999,9\n";

        Draft draft = fast(register, text).orElseThrow();

        assertThat(content(draft))
                .containsExactly(
                        "lists C1 protocols.csv 2 COUNTED [100, 90, 1, 50, 30, 9]",
                        "persons C1 protocols.csv 3 COUNTED [100, -1, 1, 10, 20, 7, 9]",
                        "persons S1 protocols.csv 4 COUNTED [400, 90, 1, 999999999, 9, -1, -1]")
                .isEqualTo(content(careful(register, text, findings)));
        assertThat(draft.isWhole()).isTrue();
        assertThat(findings.all()).isEmpty();
        // 100 + 90 + 1 + 50 + 30 + 9 = 280; 100 + 1 + 10 + 20 + 7 + 9 = 147; 400 + 90 + 1 + 999999999 + 9
        assertThat(draft.parts().getFirst().sum()).isEqualTo(280 + 147 + 1_000_000_499L);
        assertThat(draft.parts().getFirst().protocols()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "C9,lists,CITY,100,90,1,50,30,,,,,9 | N121",
                "C1,list,CITY,100,90,1,50,30,,,,,9 | N122",
                "C1,,CITY,100,90,1,50,30,,,,,9 | R202",
                ",lists,CITY,100,90,1,50,30,,,,,9 | R202",
                "C1,lists,NORTH,100,90,1,50,30,,,,,9 | N124",
                "C1,lists,CITY,100,90,1,50,30,5,,,,9 | N125",
                "S2,persons,SOUTH,100,90,1,,,5,,,,9 | N126",
                "C1,lists,CITY,100,90,1,50,-30,,,,,9 | R211",
                "C1,lists,CITY,100,90,1,50,3.5,,,,,9 | R212",
                "C1,lists,CITY,100,90,1,50,1 234,,,,,9 | R213",
                "C1,lists,CITY,100,90,1,50,2147483648,,,,,9 | R214",
                "C1,lists,CITY,100,90,1,50,99999999999999999999,,,,,9 | R215",
                "C1,lists,CITY,100,90,1,50,abc,,,,,9 | R210",
                "C1,lists,CITY,100,90,1,50,٣٠,,,,,9 | R210",
                "C1,lists,CITY,100,90,1,50,' 30',,,,,9 | R310",
                "C1,lists,CITY,100,90,1,50,30,,,,9 | R306",
                "C1,lists,CITY,100,90,1,50,30,,,,,9,9 | R306",
                "C1;lists;CITY;100;90;1;50;30;;;;;9 | R306",
                "C1,lists,CITY,100,90,1,50,3\u00000,,,,,9 | R002"
            })
    void whatIsWrongLeavesTheFastLaneAndIsReported(String row, String code) {
        String text = HEADER + "N1,lists,NORTH,100,90,1,50,30,,,,,9\n" + row.replace("'", "") + "\n";

        assertThat(fast(register, text)).isEmpty();
        careful(register, text, findings);
        assertThat(findings.all())
                .extracting(Finding::code)
                .extracting(Code::id)
                .contains(code);
        assertThat(findings.all()).allMatch(finding -> finding.place().line() == 3);
    }

    @Test
    void aSecondProtocolOfAStationIsReportedWithTheFirst() {
        String text = HEADER + "C1,lists,,1,1,,1,0,,,,,\nC1,lists,CITY,1,1,,1,0,,,,,\n";

        assertThat(fast(register, text)).isEmpty();
        careful(register, text, findings);
        assertThat(findings.all()).extracting(Finding::details).containsExactly(List.of("protocols.csv:2"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "station,contest,A,A | R305",
                "station,contest,C | R304",
                "contest,A | R303",
                "station,A | R303",
                "station;contest;A | R302"
            })
    void aHeaderThatIsWrongIsReported(String header, String code) {
        String text = header + "\nC1,lists,1,1\n";

        assertThat(fast(register, text)).isEmpty();
        careful(register, text, findings);
        assertThat(findings.all())
                .extracting(Finding::code)
                .extracting(Code::id)
                .contains(code);
    }

    @Test
    void quotationMarksAByteOrderMarkAndEmptyLinesAreReadWithCare() {
        String plain = "station,contest,A,B\nC1,lists,1,2\nS1,lists,3,4\n";
        String unusual = "\uFEFFstation,contest,A,B\n\"C1\",lists,\"1\",2\n\nS1,lists,3,4";

        assertThat(fast(register, unusual)).isEmpty();
        assertThat(content(careful(register, unusual, findings)))
                .map(line -> line.replace("csv 4", "csv 3"))
                .isEqualTo(content(fast(register, plain).orElseThrow()));
        assertThat(findings.all()).isEmpty();
    }

    @Test
    void theLongFormSaysTheSame() {
        var draft = new Draft(register, Country.ballots());
        Part part = draft.part("protocols.csv");
        String text = """
                station,contest,line,number
                C1,lists,A,50
                S1,persons,V,4
                C1,lists,voters_on_list,100
                C1,lists,B,
                """;

        assertThat(ProtocolTable.isLong(text.lines().findFirst().orElseThrow())).isTrue();
        assertThat(ProtocolTable.readLong(new StringReader(text), draft, part, findings))
                .isTrue();
        assertThat(content(draft))
                .containsExactly(
                        "lists C1 protocols.csv 2 COUNTED [100, -1, -1, 50, -1, -1]",
                        "persons S1 protocols.csv 3 COUNTED [-1, -1, -1, 4, -1, -1, -1]");
        assertThat(draft.isWhole()).isTrue();
        assertThat(part.sum()).isEqualTo(154);
    }

    @Test
    void faultsOfTheLongFormAreReported() {
        var draft = new Draft(register, Country.ballots());
        String text = """
                station,contest,line,number
                C1,lists,A,50
                C1,lists,A,51
                C1,lists,V,1
                C9,lists,A,1
                S2,persons,V,1
                """;

        assertThat(ProtocolTable.readLong(new StringReader(text), draft, draft.part("a.csv"), findings))
                .isFalse();
        ProtocolTable.readLong(
                new StringReader("station,contest,line,number\nC1,lists,B,50\n"), draft, draft.part("b.csv"), findings);
        assertThat(findings.all())
                .extracting(Finding::code)
                .containsExactly(
                        NightCode.LINE_REPEATED,
                        NightCode.NO_SUCH_LINE,
                        NightCode.UNKNOWN_STATION,
                        NightCode.NOT_ITS_CONTEST,
                        NightCode.PROTOCOL_REPEATED);
    }

    @Test
    void whatIsForgottenCanBeReadAgain() {
        String text = HEADER + "C1,lists,CITY,100,90,1,50,30,,,,,9\n";
        Draft draft = fast(register, text).orElseThrow();

        draft.forget(draft.parts());

        assertThat(content(draft)).isEmpty();
        assertThat(draft.isWhole()).isTrue();
        ProtocolTable.readWide(new StringReader(text), draft, draft.part("again.csv"), findings);
        assertThat(content(draft)).hasSize(1);
    }

    @Test
    void aPreviewShowsWhatWouldHappen() {
        String text = HEADER + "C1,lists,CITY,100,90,1,50,30,,,,,9\nC2,lists,CITY,200,90,1,60,20,,,,,9\n";
        Tabulation tabulation = Country.tabulation(register);
        Country.put(tabulation, "C1", 100, 90, 1, 50, 31, 8);

        Preview preview = Preview.of(fast(register, text).orElseThrow(), tabulation);

        // 100 + 90 + 1 + 50 + 30 + 9 = 280 and 200 + 90 + 1 + 60 + 20 + 9 = 380
        assertThat(preview.sumRead()).isEqualTo(660).isEqualTo(preview.sumKept());
        assertThat(preview.fits()).isFalse();
        assertThat(preview.contests()).hasSize(1);
        var lists = preview.contests().getFirst();
        assertThat(lists.stations()).isEqualTo(2);
        assertThat(lists.arriving()).isEqualTo(1);
        assertThat(lists.totals()).containsEntry("A", 110L).containsEntry("AGAINST_ALL", 18L);
        assertThat(lists.repeated()).containsExactly("C1");
        assertThat(lists.differing()).isEqualTo(1);
    }

    /** Files with plain and unusual rows: what the fast lane takes, the careful reader takes likewise, without a finding. */
    @Test
    void whatTheFastLaneTakesTheCarefulReaderTakesLikewise() {
        int[] taken = new int[2];
        Seeded.cases(2_000, random -> {
            String text = file(random);
            var own = new Findings();
            Draft slow = careful(register, text, own);
            fast(register, text)
                    .ifPresentOrElse(
                            draft -> {
                                taken[0]++;
                                assertThat(own.all()).as(text).isEmpty();
                                assertThat(content(draft)).as(text).isEqualTo(content(slow));
                                assertThat(draft.parts().getFirst().sum())
                                        .isEqualTo(slow.parts().getFirst().sum());
                            },
                            () -> taken[1]++);
        });
        assertThat(taken[0]).isGreaterThan(400);
        assertThat(taken[1]).isGreaterThan(400);
    }

    private static String file(RandomGenerator random) {
        List<String> stations = new ArrayList<>(List.of("C1", "C2", "N1", "S1", "S2"));
        Collections.shuffle(stations, Random.from(random));
        var text = new StringBuilder(HEADER);
        boolean sound = random.nextBoolean();
        for (String station : stations.subList(0, random.nextInt(1, 6))) {
            String commission = station.startsWith("C") ? "CITY" : station.startsWith("N") ? "NORTH" : "SOUTH";
            text.append(station).append(",lists,").append(commission).append(',');
            for (int i = 0; i < 5; i++) {
                text.append(field(random, sound)).append(',');
            }
            text.append(",,,,").append(field(random, sound)).append(sound || random.nextInt(9) > 0 ? "\n" : "\r");
        }
        return text.toString();
    }

    private static String field(RandomGenerator random, boolean sound) {
        if (sound || random.nextInt(40) > 0) {
            return random.nextInt(6) == 0 ? "" : String.valueOf(random.nextInt(1_000));
        }
        List<String> odd =
                List.of("\"7\"", " 7", "7 ", "-7", "7,", "٧", "1e3", "\u0000", "12345678901", "0x1", "\"", "\uFEFF");
        return odd.get(random.nextInt(odd.size()));
    }

    @Test
    void aFieldOfAnyBytesNeverEscapesTheFastLane() {
        Seeded.cases(2_000, random -> {
            byte[] bytes = (HEADER + "C1,lists,CITY,100,90,1,50,30,,,,,9\nS1,lists,,1,2,3,4,5,,,,,6\n")
                    .getBytes(StandardCharsets.UTF_8);
            int from = HEADER.length();
            bytes[from + random.nextInt(bytes.length - from - 1)] = (byte) random.nextInt(256);
            var draft = new Draft(register, Country.ballots());
            FastLane lane = FastLane.of(draft, HEADER.strip()).orElseThrow();
            int read = lane.read(bytes, from, bytes.length, draft.part("p.csv"));
            assertThat(read).isIn(FastLane.UNUSUAL, 2);
        });
    }

    @Test
    void aSingleContestNeedNotBeNamed() {
        var draft = new Draft(register, Country.ballots().subList(0, 1));
        byte[] bytes = "C1,5\n".getBytes(StandardCharsets.UTF_8);

        assertThat(FastLane.of(draft, "station,A")
                        .orElseThrow()
                        .another()
                        .read(bytes, 0, bytes.length, draft.part("p")))
                .isEqualTo(1);
        assertThat(content(draft)).containsExactly("lists C1 p 1 COUNTED [-1, -1, -1, 5, -1, -1]");
        assertThat(findings.all()).extracting(Finding::code).doesNotContain(ReadingCode.CSV_EMPTY);
    }
}
