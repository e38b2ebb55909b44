package org.dauys.tabulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dauys.tabulation.Country.station;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dauys.election.Station;
import org.dauys.reading.Finding;
import org.dauys.reading.Findings;
import org.dauys.reading.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterTest {
    private static final String HEADER = "station,commission,kind,offset,place,voters,constituencies\n";

    private final Findings findings = new Findings();

    private RegisterBuilder builder() {
        return new RegisterBuilder(Country.hierarchy(), Country.contests(), findings);
    }

    private static Place line(int line) {
        return new Place("stations.csv", line);
    }

    @Test
    void aStationIsMadeOnDemandFromTheColumns() {
        Register register = Country.register();

        assertThat(register.station(3)).isEqualTo(station("S1", "SOUTH", 400, "ALL", "D2"));
        assertThat(register.position("S1")).isEqualTo(3);
        assertThat(register.position("S3")).isEqualTo(Register.NONE);
        assertThat(register.size()).isEqualTo(5);
        assertThat(register.samePlace(0, 4)).isTrue();
    }

    @Test
    void allStationsVoteInTheOnlyConstituencyThatNoStationNames() {
        Register register = Country.register();

        assertThat(register.constituency(4, register.contest(Country.LISTS))).isZero();
        assertThat(register.constituency(4, register.contest(Country.PERSONS))).isEqualTo(Register.NONE);
        assertThat(register.contest("mayor")).isEqualTo(Register.NONE);
    }

    @Test
    void onlyTheStationsThatNameAConstituencyVoteThereIfOneDoes() {
        RegisterBuilder builder = builder();
        builder.add(station("C1", "CITY", 1, "ALL"), line(2));
        builder.add(station("C2", "CITY", 1), line(3));

        Register register = builder.build().orElseThrow();

        assertThat(register.constituency(0, 0)).isZero();
        assertThat(register.constituency(1, 0)).isEqualTo(Register.NONE);
    }

    @Test
    void everyFaultOfAStationIsReported() {
        RegisterBuilder builder = builder();
        builder.add(station("C1", "CITY", 1, "D1"), line(2));
        builder.add(station("C1", "CITTY", 1, "D1", "D2"), line(3));
        builder.add(station("C2", "CITY", 1, "D3"), line(4));

        assertThat(builder.build()).isEmpty();
        assertThat(findings.all())
                .containsExactly(
                        new Finding(NightCode.UNKNOWN_COMMISSION, line(3), "commission", "CITTY", List.of("CITY")),
                        new Finding(
                                NightCode.TWO_CONSTITUENCIES,
                                line(3),
                                "constituencies",
                                "D2",
                                List.of("D1", "persons")),
                        new Finding(NightCode.STATION_REPEATED, line(3), "station", "C1", List.of("2")),
                        new Finding(
                                NightCode.UNKNOWN_CONSTITUENCY,
                                line(4),
                                "constituencies",
                                "D3",
                                findings.all().getLast().details()));
    }

    @Test
    void aHundredThousandCodesAreFoundAgain() {
        var codes = new Codes();
        IntStream.range(0, 100_000).forEach(i -> codes.enter("S" + i * 7));
        codes.trim();

        assertThat(IntStream.range(0, 100_000).filter(i -> codes.position("S" + i * 7) != i))
                .isEmpty();
        assertThat(codes.position("S1")).isEqualTo(Codes.NONE);
        assertThat(codes.text(99_999)).isEqualTo("S699993");
        assertThat(codes.enter("S0")).isZero();
        assertThat(codes.size()).isEqualTo(100_000);
    }

    private static Optional<Register> fast(String text) {
        var builder = new RegisterBuilder(Country.hierarchy(), Country.contests(), new Findings());
        int end = text.indexOf('\n');
        byte[] rows = text.substring(end + 1).getBytes(StandardCharsets.UTF_8);
        return StationLane.of(builder, text.substring(0, end))
                .filter(lane -> lane.read(rows, 0, rows.length))
                .flatMap(_ -> builder.build());
    }

    /** The lines before a number of bytes and those after it, each by a lane of its own. */
    private static Optional<Register> inTwo(String text, int split) {
        byte[] rows = text.substring(text.indexOf('\n') + 1).getBytes(StandardCharsets.UTF_8);
        var first = new RegisterBuilder(Country.hierarchy(), Country.contests(), new Findings());
        var second = new RegisterBuilder(Country.hierarchy(), Country.contests(), new Findings());
        String header = text.substring(0, text.indexOf('\n'));
        boolean plain = StationLane.of(first, header).orElseThrow().read(rows, 0, split)
                && StationLane.of(second, header).orElseThrow().read(rows, split, rows.length);
        return plain && first.add(second) ? first.build() : Optional.empty();
    }

    private Optional<Register> careful(String text) {
        RegisterBuilder builder = builder();
        boolean whole = StationTable.read("stations.csv", new StringReader(text), builder, findings);
        return whole && findings.isEmpty() ? builder.build() : Optional.empty();
    }

    private static List<Station> stations(Register register) {
        return IntStream.range(0, register.size()).mapToObj(register::station).toList();
    }

    @Test
    void plainStationsAreReadAlikeInTheFastLaneAndWithCare() {
        String text = HEADER + """
                C1,CITY,ordinary,+06:00,Ақтау,0100,D1
                C2,CITY,abroad,+05:30,,200,ALL D1
                Ж3,SOUTH,military,-03:00,Ұлытау ауылы,300,
                """ + "S1,TOP,care,+00:00,x,4,D2\r\n";

        assertThat(fast(text).map(RegisterTest::stations))
                .isPresent()
                .isEqualTo(careful(text).map(RegisterTest::stations));
        assertThat(fast(text).orElseThrow().zone(1)).isEqualTo(ZoneOffset.ofHoursMinutes(5, 30));
        assertThat(fast(text).orElseThrow().zone(3)).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void stationsReadInTwoPiecesAreThoseReadInOne() {
        String text = HEADER + """
                C1,CITY,ordinary,+06:00,Ақтау,100,D1
                C2,CITY,abroad,+05:30,,200,ALL D1
                C3,CITY,ordinary,+05:00,Ақтау,300,ALL
                S1,TOP,care,+00:00,,4,
                S2,SOUTH,military,+05:00,Ақтау,500,D1
                S3,SOUTH,ordinary,+05:30,Семей,600,ALL D1
                """;
        byte[] rows = text.substring(HEADER.length()).getBytes(StandardCharsets.UTF_8);
        Register whole = fast(text).orElseThrow();

        for (int split = 0; split <= rows.length; split++) {
            if (split == 0 || rows[split - 1] == '\n') {
                Register pieces = inTwo(text, split).orElseThrow();
                assertThat(stations(pieces)).isEqualTo(stations(whole));
                assertThat(pieces.position("S3")).isEqualTo(5);
                assertThat(pieces.samePlace(0, 4)).isTrue();
                assertThat(pieces.samePlace(4, 5)).isFalse();
            }
        }
    }

    @Test
    void aStationInBothPiecesMakesNoRegister() {
        String first = "C1,CITY,ordinary,+06:00,x,1,D1\n";

        assertThat(inTwo(HEADER + first + first, first.length())).isEmpty();
        assertThat(inTwo(HEADER + first + first.replace("C1", "C2"), first.length()))
                .isPresent();
    }

    @Test
    void aBuilderIsOfNoUseAfterAnotherThatWasNotWhole() {
        RegisterBuilder broken = builder();
        broken.add(station("C1", "TOWN", 1), line(2));
        RegisterBuilder sound = builder();

        assertThat(sound.add(broken)).isFalse();
        assertThat(sound.build()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C1,CITY,ordinary,+06:00,x,1,D3",
                "C1,CITY,ordinary,+06:00,x,1,D1 D2",
                "C1,CITY,ordinary,+06:00,x,1,D1 D1",
                "C1,CITY,ordinary,+6:00,x,1,D1",
                "C1,CITY,ordinary,+19:00,x,1,D1",
                "C1,CITY,ordinari,+06:00,x,1,D1",
                "C1,TOWN,ordinary,+06:00,x,1,D1",
                "C1/,CITY,ordinary,+06:00,x,1,D1",
                ",CITY,ordinary,+06:00,x,1,D1",
                "C1,CITY,ordinary,+06:00,x,,D1",
                "C1,CITY,ordinary,+06:00,x,-1,D1",
                "C1,CITY,ordinary,+06:00,x,2147483648,D1",
                "C1,CITY,ordinary,+06:00,x\u0001,1,D1",
                "C1,CITY,ordinary,+06:00, x,1,D1",
                "C1,CITY,ordinary,+06:00,x\u00A0,1,D1",
                "C1,CITY,ordinary,+06:00,x\u202E,1,D1",
                "C1,CITY,ordinary,+06:00,x,1",
                "C1,CITY,ordinary,+06:00,x,1,D1,",
                "C1,CITY,ordinary,+06:00,x,1,D1\nC1,CITY,ordinary,+06:00,x,1,D1"
            })
    void whatIsWrongLeavesTheFastLaneAndIsReported(String row) {
        assertThat(fast(HEADER + row + "\n")).isEmpty();
        assertThat(careful(HEADER + row + "\n")).isEmpty();
        assertThat(findings.all())
                .isNotEmpty()
                .allMatch(finding -> finding.place().line() >= 2);
    }

    @Test
    void whatIsUnusualButRightIsReadWithCare() {
        String text =
                HEADER + "\"C1\",CITY,ordinary,+06:00,\"a, b\",1,D1\n\nC/2,CITY,ordinary,+06:00,x,1000000000,D1\n";

        assertThat(fast(text)).isEmpty();
        assertThat(careful(text).map(RegisterTest::stations))
                .hasValueSatisfying(
                        read -> assertThat(read).extracting(Station::place).containsExactly("a, b", "x"));
    }
}
