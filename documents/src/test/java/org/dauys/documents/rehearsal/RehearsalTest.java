package org.dauys.documents.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dauys.documents.rehearsal.Written.KAZAKHSTAN;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.dauys.documents.FolderOnDisk;
import org.dauys.documents.FolderReader;
import org.dauys.reading.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RehearsalTest {
    /** The published totals of 2023, and the split of 155,419 = 130,419 + 25,000 that rehearsal.yaml assumes. */
    private static final Map<String, Long> PUBLISHED = Map.ofEntries(
            Map.entry("voters_on_list", 12_035_578L),
            Map.entry("ballots_issued", 6_521_860L),
            Map.entry("ballots_found", 6_496_860L),
            Map.entry("ballots_invalid", 130_419L),
            Map.entry("AMANAT", 3_431_510L),
            Map.entry("AUYL", 693_938L),
            Map.entry("RESPUBLICA", 547_154L),
            Map.entry("AQ_JOL", 535_139L),
            Map.entry("PPK", 432_920L),
            Map.entry("JSDP", 331_058L),
            Map.entry("BAYTAQ", 146_431L),
            Map.entry("AGAINST_ALL", 248_291L));

    @TempDir
    private Path temporary;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSumsAreThePublishedOnesWhateverTheSeedAndTheSize(long seed) throws IOException {
        for (long stations : List.of(21L, 100L, 2_000L)) {
            var written = Written.of(KAZAKHSTAN, stations, seed, FaultSpec.NONE, temporary.resolve("made-" + stations));

            var protocols = written.protocols();
            assertThat(protocols).hasSize((int) stations);
            assertThat(Written.sums(protocols.values())).containsAllEntriesOf(PUBLISHED);
            assertThat(protocols.values()).allSatisfy(RehearsalTest::agreesWithItself);
        }
    }

    /** What every protocol without a fault must meet. */
    private static void agreesWithItself(Map<String, Long> lines) {
        long votes = Stream.of("AMANAT", "AUYL", "RESPUBLICA", "AQ_JOL", "PPK", "JSDP", "BAYTAQ", "AGAINST_ALL")
                .mapToLong(option -> figure(lines, option))
                .sum();
        assertThat(lines.values()).allMatch(figure -> figure >= 0);
        assertThat(figure(lines, "ballots_received"))
                .isEqualTo(figure(lines, "ballots_issued")
                        + figure(lines, "ballots_unused")
                        + figure(lines, "ballots_spoiled"));
        assertThat(figure(lines, "ballots_found")).isEqualTo(figure(lines, "ballots_invalid") + votes);
        assertThat(figure(lines, "ballots_found")).isLessThanOrEqualTo(figure(lines, "ballots_issued"));
        assertThat(figure(lines, "ballots_issued")).isLessThanOrEqualTo(figure(lines, "voters_on_list"));
        assertThat(figure(lines, "issued_by_certificate") + figure(lines, "issued_outside"))
                .isLessThanOrEqualTo(figure(lines, "ballots_issued"));
    }

    private static long figure(Map<String, Long> lines, String code) {
        return Optional.ofNullable(lines.get(code)).orElseThrow();
    }

    @Test
    void everyRegionMeetsItsPublishedTurnout() throws IOException {
        var written = Written.of(KAZAKHSTAN, 10_223, 7, FaultSpec.usual(10_223), temporary.resolve("all"));

        Map<String, List<Long>> totals = new TreeMap<>();
        var areas = written.areas();
        written.undone()
                .forEach((station, lines) -> totals.merge(
                        areas.getOrDefault(station, ""),
                        List.of(lines.getOrDefault("voters_on_list", 0L), lines.getOrDefault("ballots_issued", 0L)),
                        (one, other) -> List.of(one.getFirst() + other.getFirst(), one.getLast() + other.getLast())));
        Map<String, String> shares = new TreeMap<>();
        totals.forEach((area, total) -> shares.put(area, share(total.getLast(), total.getFirst())));
        assertThat(shares)
                .hasSize(21)
                .containsEntry("ABAI", "57.02")
                .containsEntry("KYZYLORDA", "67.21")
                .containsEntry("TURKISTAN", "53.01")
                .containsEntry("ULYTAU", "58.99")
                .containsEntry("ALMATY", "25.82")
                .containsEntry("ABROAD", "72.54");
        assertThat(areas.values().stream().filter("ABROAD"::equals)).hasSize(77);
    }

    /** In per cent with two decimals, half a hundredth up. */
    private static String share(long part, long whole) {
        long hundredths = (2 * 10_000 * part + whole) / (2 * whole);
        return hundredths / 100 + "." + String.valueOf(100 + hundredths % 100).substring(1);
    }

    @Test
    void theSameSeedMakesTheSameFilesAndAnotherOneOthers() throws IOException {
        var faults = FaultSpec.usual(500);
        var one = Written.of(KAZAKHSTAN, 500, 5, faults, temporary.resolve("a/same"));
        var again = Written.of(KAZAKHSTAN, 500, 5, faults, temporary.resolve("b/same"));
        var other = Written.of(KAZAKHSTAN, 500, 6, faults, temporary.resolve("c/same"));

        try (Stream<Path> files = Files.list(one.folder)) {
            assertThat(files)
                    .hasSizeGreaterThan(10)
                    .allSatisfy(file ->
                            assertThat(again.folder.resolve(file.getFileName())).hasSameTextualContentAs(file));
        }
        assertThat(Files.readString(other.folder.resolve("protocols.csv")))
                .isNotEqualTo(Files.readString(one.folder.resolve("protocols.csv")));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyFaultIsPlantedOnAStationOfItsOwnAndTheKeyUndoesIt(long seed) throws IOException {
        var faults = FaultSpec.usual(2_000);

        var written = Written.of(KAZAKHSTAN, 2_000, seed, faults, temporary.resolve("faulty"));

        assertThat(written.made.planted()).isEqualTo(faults.counts());
        var kinds = new TreeMap<String, java.util.Set<String>>();
        for (var row : written.rows(FaultKey.FILE)) {
            kinds.computeIfAbsent(row.getOrDefault("station", ""), _ -> new java.util.TreeSet<>())
                    .add(row.getOrDefault("fault", ""));
        }
        assertThat(kinds.values()).allSatisfy(one -> assertThat(one).hasSize(1));
        assertThat(written.protocols()).hasSize(2_000 - 30);
        var undone = written.undone();
        assertThat(undone).hasSize(2_000);
        assertThat(Written.sums(undone.values())).containsAllEntriesOf(PUBLISHED);
        assertThat(undone.values()).allSatisfy(RehearsalTest::agreesWithItself);
    }

    @Test
    void theKeySaysWhatIsWritten() throws IOException {
        var written = Written.of(KAZAKHSTAN, 2_000, 9, FaultSpec.usual(2_000), temporary.resolve("faulty"));

        var protocols = written.protocols();
        for (var row : written.rows(FaultKey.FILE)) {
            Fault fault = Fault.of(row.getOrDefault("fault", "")).orElseThrow();
            var lines = protocols.getOrDefault(row.getOrDefault("station", ""), Map.of());
            if (fault == Fault.MISSING) {
                assertThat(lines).isEmpty();
            } else if (fault.ofStation()) {
                assertThat(lines)
                        .containsEntry(row.getOrDefault("line", ""), Long.valueOf(row.getOrDefault("written", "")));
                assertThat(row.get("written")).isNotEqualTo(row.get("true"));
            }
            if (fault == Fault.COPIED) {
                assertThat(lines).isEqualTo(protocols.get(row.getOrDefault("twin", "")));
            }
        }
    }

    @Test
    void aLateCorrectionRestoresTheTrueFigure() throws IOException {
        var faults = new FaultSpec(Map.of(Fault.LATE, 10L));
        var written = Written.of(KAZAKHSTAN, 2_000, 9, faults, temporary.resolve("late"));

        var protocols = written.protocols();
        var corrections = written.rows("corrections.csv");
        for (var row : corrections) {
            var lines = protocols.getOrDefault(row.getOrDefault("station", ""), Map.of());
            String line = row.getOrDefault("line", "");
            assertThat(lines).containsEntry(line, Long.valueOf(row.getOrDefault("before", "")));
            lines.put(line, Long.valueOf(row.getOrDefault("after", "")));
            assertThat(row.get("act")).isEqualTo("correct");
            assertThat(row.get("reason")).isNotBlank();
        }

        assertThat(corrections).hasSize(10);
        assertThat(Written.sums(protocols.values())).containsAllEntriesOf(PUBLISHED);
    }

    @Test
    void stuffingKeepsAllSumsOfTheProtocol() throws IOException {
        var faults = new FaultSpec(Map.of(Fault.STUFFING, 5L));
        var written = Written.of(KAZAKHSTAN, 500, 2, faults, temporary.resolve("stuffed"));

        assertThat(written.protocols().values()).allSatisfy(RehearsalTest::agreesWithItself);
        assertThat(Written.sums(written.protocols().values()).getOrDefault("AMANAT", 0L))
                .isGreaterThan(3_431_510L);
    }

    @Test
    void whatIsOnThePaperIsInTheSumsAbove() throws IOException {
        // Each of these is on paper or not: slips are made in typing, stuffed ballots are counted by everybody.
        var slips = Written.of(KAZAKHSTAN, 300, 4, new FaultSpec(Map.of(Fault.SLIP, 5L)), temporary.resolve("slips"));
        var stuffed =
                Written.of(KAZAKHSTAN, 300, 4, new FaultSpec(Map.of(Fault.STUFFING, 5L)), temporary.resolve("stuffed"));

        assertThat(slips.rows("upper-protocols.csv").getLast()).containsEntry("AMANAT", "3431510");
        assertThat(stuffed.rows("upper-protocols.csv").getLast())
                .containsEntry(
                        "AMANAT",
                        String.valueOf(
                                Written.sums(stuffed.protocols().values()).get("AMANAT")))
                .doesNotContainEntry("AMANAT", "3431510");
    }

    @Test
    void upperProtocolsAreTheSumsUnlessOneIsAltered() throws IOException {
        var sound = Written.of(KAZAKHSTAN, 300, 4, FaultSpec.NONE, temporary.resolve("sound"));
        var altered =
                Written.of(KAZAKHSTAN, 300, 4, new FaultSpec(Map.of(Fault.UPPER, 3L)), temporary.resolve("altered"));

        var top = sound.rows("upper-protocols.csv").getLast();
        assertThat(top).containsEntry("commission", "CEC").containsEntry("AMANAT", "3431510");
        // Each of three commissions has moved votes from one option to another: two lines each.
        assertThat(altered.rows(FaultKey.FILE))
                .hasSize(6)
                .allSatisfy(row -> assertThat(row).containsEntry("fault", "upper"));
        for (var row : altered.rows(FaultKey.FILE)) {
            assertThat(altered.rows("upper-protocols.csv"))
                    .anySatisfy(upper -> assertThat(upper)
                            .containsEntry("commission", row.getOrDefault("station", ""))
                            .containsEntry(row.getOrDefault("line", ""), row.getOrDefault("written", "")));
        }
    }

    @Test
    void turnoutRisesUnlessAReportIsPlantedToFall() throws IOException {
        var written =
                Written.of(KAZAKHSTAN, 300, 4, new FaultSpec(Map.of(Fault.TURNOUT, 2L)), temporary.resolve("turnout"));

        var falls = new TreeMap<String, Integer>();
        String commission = "";
        long before = 0;
        for (var row : written.rows("turnout.csv")) {
            long voters = Long.parseLong(row.getOrDefault("voters", ""));
            String own = row.getOrDefault("commission", "");
            if (own.equals(commission) && voters < before) {
                falls.merge(own, 1, Integer::sum);
            }
            commission = own;
            before = voters;
        }
        assertThat(falls.keySet())
                .containsExactlyInAnyOrderElementsOf(written.rows(FaultKey.FILE).stream()
                        .map(row -> row.getOrDefault("station", ""))
                        .toList())
                .hasSize(2);
    }

    @Test
    void everyFileSaysThatItIsMadeUp() throws IOException {
        var written = Written.of(KAZAKHSTAN, 2_000, 1, FaultSpec.usual(2_000), temporary.resolve("labelled"));

        var copies = List.of("declared.csv", "seats.csv", "winners.csv");
        try (Stream<Path> files = Files.list(written.folder)) {
            assertThat(files.filter(file -> !copies.contains(file.getFileName().toString())))
                    .hasSizeGreaterThan(8)
                    .allSatisfy(file -> assertThat(Files.readString(file)).containsAnyOf("R-", "ehearsal"));
        }
        assertThat(Files.readString(written.folder.resolve("SOURCE.md")))
                .contains(Labels.MADE_UP.kk(), Labels.MADE_UP.ru(), Labels.MADE_UP.en());
        assertThat(written.rows("stations.csv"))
                .allSatisfy(row -> assertThat(row.get("station")).startsWith("R-"));
    }

    @Test
    void aRehearsalIsItselfAnElectionFolder() throws IOException {
        var written = Written.of(KAZAKHSTAN, 300, 1, FaultSpec.usual(300), temporary.resolve("kz-rehearsal"));
        var findings = new Findings();

        var record = FolderReader.read(FolderOnDisk.at(written.folder), findings);

        assertThat(findings.all()).isEmpty();
        assertThat(record.orElseThrow().election().id()).isEqualTo("kz-rehearsal");
        assertThat(record.orElseThrow().election().title().en()).startsWith("Rehearsal: ");
        assertThat(record.orElseThrow().election().contests()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"spain-2019-04", "switzerland-uri-2020", "hungary-2018-preliminary", "kyrgyzstan-2021"})
    void otherElectionsAreRehearsedFromTheirVotesAlone(String election) throws IOException {
        Path folder = KAZAKHSTAN.resolveSibling(election);
        var findings = new Findings();
        Goal goal = Goals.read(FolderOnDisk.at(folder), findings).orElseThrow();
        long stations = Math.max(60, goal.leastStations());

        var written = Written.of(folder, stations, 3, FaultSpec.NONE, temporary.resolve(election));

        var sums = Written.sums(written.protocols().values());
        for (int i = 0; i < goal.options().size(); i++) {
            int option = i;
            assertThat(sums.get(goal.options().get(option)))
                    .isEqualTo(goal.constituencies().stream()
                            .mapToLong(part -> part.totals().votes().get(option))
                            .sum());
        }
    }

    @Test
    void nothingIsWrittenOverWhatIsThere() throws IOException {
        Path taken = temporary.resolve("taken");
        Files.createDirectories(taken);
        Files.writeString(taken.resolve("letter.txt"), "keep me");

        assertThatThrownBy(() -> Written.of(KAZAKHSTAN, 100, 1, FaultSpec.NONE, taken))
                .isInstanceOf(DirectoryNotEmptyException.class);
    }
}
