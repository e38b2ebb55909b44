package org.dauys.documents.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.dauys.counting.UpperProtocol;
import org.dauys.election.Body;
import org.dauys.election.Constituency;
import org.dauys.election.Contest;
import org.dauys.election.Election;
import org.dauys.election.ElectionRecord;
import org.dauys.election.Party;
import org.dauys.election.Text;
import org.dauys.figures.Citation;
import org.dauys.figures.Decisions;
import org.dauys.figures.Fraction;
import org.dauys.protocol.Form;
import org.dauys.protocol.History;
import org.dauys.protocol.Item;
import org.dauys.protocol.Line;
import org.dauys.reading.Findings;
import org.dauys.tabulation.State;
import org.dauys.tabulation.Tabulation;
import org.dauys.tabulation.Version;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NightReaderTest {
    private static final Text NAME = Text.same("x");

    @TempDir
    private Path folder;

    private final Findings findings = new Findings();

    @BeforeEach
    void aNightOfThreeStations() throws IOException {
        write("night.yaml", "forms: { lists: lists-form }\nrehearsal: { seed: 7, stations: 3 }\n");
        write("commissions.csv", """
                commission,upper,level,title_kk,title_ru,title_en
                TOP,,central,a,b,c
                NORTH,TOP,regional,a,b,c
                """);
        write("stations.csv", """
                station,commission,kind,offset,place,voters,constituencies
                N1,NORTH,ordinary,+06:00,Ауыл,100,
                N2,NORTH,abroad,+01:00,Zagreb,200,
                N3,TOP,care,+06:00,,300,
                """);
        write("protocols.csv", """
                station,ballots_found,A,B
                N1,90,50,40
                N2,80,30,50
                """);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(Optional.ofNullable(file.getParent()).orElseThrow());
        Files.writeString(file, text);
    }

    private static ElectionRecord record() {
        SequencedMap<String, Party> parties = new LinkedHashMap<>();
        for (String code : List.of("A", "B")) {
            parties.put(code, new Party(code, NAME, NAME, Party.Kind.PARTY, OptionalInt.empty(), "#000000"));
        }
        List<Constituency> all = List.of(new Constituency("ALL", NAME, 9));
        var contest = new Contest("lists", NAME, "body", "section", Contest.CountedFrom.VOTES, all);
        var election = new Election(
                "e",
                NAME,
                LocalDate.of(2023, 3, 19),
                "law",
                List.of(new Body("body", NAME, 9)),
                List.of(contest),
                parties,
                List.of(),
                Optional.empty());
        return new ElectionRecord(
                election, new LinkedHashMap<>(), Map.of(), List.of(), List.of(), List.of(), Decisions.NONE);
    }

    private static Optional<Form> form(String id) {
        List<Line> lines = Stream.of(Item.BALLOTS_FOUND, Item.VOTES)
                .map(item -> new Line(item, "1", NAME, Citation.of("law", "1")))
                .toList();
        return Optional.of(new Form(id, NAME, Optional.empty(), lines, List.of()))
                .filter(_ -> id.equals("lists-form"));
    }

    private Optional<Night> night() {
        return NightReader.read(folder, record(), NightReaderTest::form, findings);
    }

    private List<String> found() {
        return findings.all().stream()
                .map(one -> one.place().file() + ":" + one.place().line() + " "
                        + one.code().id())
                .toList();
    }

    private long total(String line) {
        Tabulation tabulation = night().orElseThrow().tabulate(findings).orElseThrow();
        assertThat(tabulation.addsUp()).isTrue();
        return tabulation.ofCommission("lists", 0, line);
    }

    @Test
    void theFolderIsReadToItsTotals() {
        assertThat(total("A")).isEqualTo(80); // 50 + 30
        assertThat(findings.all()).isEmpty();
        assertThat(NightReader.isNight(folder)).isTrue();
        assertThat(night().orElseThrow().label()).contains(new Night.Label(7, 3, ""));
    }

    @Test
    void severalFilesHoldTheProtocolsOfDifferentStations() throws IOException {
        write("protocols/a.csv", "station,contest,line,number\nN3,lists,A,7\n");

        assertThat(total("A")).isEqualTo(87); // 50 + 30 + 7
    }

    @Test
    void anUnusualFileIsReadWithCareAndTheOthersAreKept() throws IOException {
        write("protocols/a.csv", "\uFEFFstation,ballots_found,A,B\r\n\"N3\",10,7,3\r\n");

        Night night = night().orElseThrow();

        assertThat(night.protocols().sheets().getFirst().entry(2)).isEqualTo(Citation.of("protocols/a.csv", "2"));
        assertThat(night.protocols().sheets().getFirst().entry(1)).isEqualTo(Citation.of("protocols.csv", "3"));
    }

    @Test
    void actsAndRepeatVotingAreAppliedInOrder() throws IOException {
        write("corrections.csv", """
                number,act,station,contest,line,before,after,reason,document,by,on
                2,correct,N1,lists,A,50,49,slip,No. 1,NORTH,2023-03-20
                2,correct,N1,lists,B,40,41,slip,No. 1,NORTH,2023-03-20
                1,invalidate,N2,lists,,,,no curtain,No. 2,court,2023-03-20
                """);
        write("repeat/april.csv", "station,ballots_found,A,B\nN2,70,69,1\n");

        Tabulation tabulation = night().orElseThrow().tabulate(findings).orElseThrow();

        assertThat(tabulation.ofCommission("lists", 0, "A")).isEqualTo(118); // 49 + 69
        assertThat(tabulation.sheet("lists").version(1)).isEqualTo(Version.REPEATED);
        assertThat(tabulation.sheet("lists").state(2)).isEqualTo(State.MISSING);
        assertThat(tabulation.addsUp()).isTrue();
    }

    @Test
    void everyOtherTableIsRead() throws IOException {
        write("history.csv", "station,voters_on_list,ballots_found\nN2,190,60\n");
        write("turnout.csv", "commission,time,voters,share\nTOP,12:00,,33.58 %\nNORTH,12:00,120,\n");
        write("upper-protocols.csv", "commission,ballots_found,A,B\nNORTH,170,80,90\n");

        Night night = night().orElseThrow();

        assertThat(night.earlier().of(1)).contains(new History(190, 60));
        assertThat(night.earlier().of(0)).isEmpty();
        assertThat(night.turnout())
                .extracting(report -> report.figure())
                .containsExactly(Fraction.of(3358, 10_000), Fraction.of(120));
        assertThat(night.uppers())
                .extracting(UpperProtocol::figures)
                .containsExactly(new LinkedHashMap<>(Map.of("ballots_found", 170L, "A", 80L, "B", 90L)));
    }

    @Test
    void everyFaultOfEveryFileIsReportedAtOnce() throws IOException {
        write("protocols.csv", "station,ballots_found,A,B\nN9,90,50,40\nN2,x,30,50\n");
        write("turnout.csv", "commission,time,voters,share\nTOP,12:00,1,33.58 %\nNORTHH,12:00,,a third\n");
        write("history.csv", "station,voters_on_list,ballots_found\nN2,190,60\nN2,190,60\nN8,1,1\n");
        write("upper-protocols.csv", "commission,ballots_found\nNORTH,1\nNORTH,1\nWEST,1\n");
        write("corrections.csv", """
                number,act,station,contest,line,before,after,reason,document,by,on
                1,correct,N1,lists,,50,49,slip,No. 1,NORTH,2023-03-20
                2,clear,N1,lists,A,,,slip,No. 1,NORTH,20 March
                3,clear,N1,lists,,,,slip,No. 1,NORTH,2023-03-20
                3,clear,N2,lists,,,,slip,No. 1,NORTH,2023-03-20
                """);

        assertThat(night()).isEmpty();
        assertThat(found())
                .containsExactly(
                        "corrections.csv:2 N134",
                        "corrections.csv:3 R220",
                        "corrections.csv:3 N134",
                        "corrections.csv:5 N133",
                        "history.csv:3 N206",
                        "history.csv:4 N121",
                        "protocols.csv:2 N121",
                        "protocols.csv:3 R210",
                        "turnout.csv:2 N204",
                        "turnout.csv:3 N101",
                        "turnout.csv:3 N205",
                        "upper-protocols.csv:3 N206",
                        "upper-protocols.csv:4 N101");
    }

    @Test
    void bytesThatAreNotUtf8AreReportedWithTheirLine() throws IOException {
        byte[] bytes = "station,ballots_found,A,B\nN1,90,50,40\nN2,8X,30,50\n".getBytes(StandardCharsets.UTF_8);
        bytes["station,ballots_found,A,B\nN1,90,50,40\nN2,8".length()] = (byte) 0xFF;
        Files.write(folder.resolve("protocols.csv"), bytes);

        assertThat(night()).isEmpty();
        assertThat(found()).contains("protocols.csv:3 E105");
    }

    @Test
    void aFormThatIsNotThereIsReported() throws IOException {
        write("night.yaml", "forms: { lists: other, list: lists-form }\n");

        assertThat(night()).isEmpty();
        assertThat(found()).contains("night.yaml:1 N201", "night.yaml:1 E302");
    }

    @Test
    void commissionsAndStationsAreRequired() throws IOException {
        Files.delete(folder.resolve("stations.csv"));
        write("commissions.csv", "commission,upper,level,title_kk,title_ru,title_en\nA/,B,lower,,b,c\n");
        write("night.yaml", "{}\n");

        assertThat(night()).isEmpty();
        assertThat(found())
                .contains(
                        "stations.csv:0 E101", "commissions.csv:2 N115", "commissions.csv:2 R240", "night.yaml:0 N203");
    }

    @Test
    void aFileThatWasCutOffWithinItsLastNumberIsNotTaken() throws IOException {
        write("protocols.csv", """
                station,ballots_found,A,B
                N1,90,50,40
                N2,80,30,5""");

        assertThat(night()).isEmpty();
        assertThat(found()).containsExactly("protocols.csv:0 N207");
    }

    @Test
    void aFileOfManySlicesIsReadWhole() throws IOException {
        var stations = new StringBuilder("station,commission,kind,offset,place,voters,constituencies\n");
        var protocols = new StringBuilder("station,ballots_found,A,B\n");
        int many = 150_000;
        for (int i = 0; i < many; i++) {
            stations.append("STATION-").append(i).append(",NORTH,ordinary,+06:00,Ауыл,100,\n");
            protocols
                    .append("STATION-")
                    .append(i)
                    .append(",100,")
                    .append(i % 100)
                    .append(",0000001\n");
        }
        write("stations.csv", stations.toString());
        write("protocols.csv", protocols.toString());

        Night night = night().orElseThrow();
        Tabulation tabulation = night.tabulate(findings).orElseThrow();

        assertThat(protocols.length()).isGreaterThan(LineSlices.SLICE);
        assertThat(night.protocols().parts()).hasSizeGreaterThan(1);
        // 1,500 times 0 + 1 + … + 99 = 1,500 · 4,950
        assertThat(tabulation.ofCommission("lists", 0, "A")).isEqualTo(7_425_000);
        assertThat(tabulation.ofCommission("lists", 0, "B")).isEqualTo(many);
        assertThat(tabulation.sheet("lists").entry(many - 1)).isEqualTo(Citation.of("protocols.csv", "150001"));
    }

    @Test
    void aLineThatIsTooLongForTheFastLaneIsReadWithCare() throws IOException {
        write("protocols.csv", "station,ballots_found,A,B\nN1,90,50," + "0".repeat(LineSlices.LONGEST_LINE) + "\n");

        assertThat(night()).isEmpty();
        assertThat(found()).isNotEmpty().allMatch(line -> line.startsWith("protocols.csv:2"));
    }
}
