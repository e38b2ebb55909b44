package org.dauys.documents.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.dauys.counting.TurnoutBounds;
import org.dauys.documents.FolderOnDisk;
import org.dauys.documents.FolderReader;
import org.dauys.documents.Headway;
import org.dauys.documents.Laws;
import org.dauys.documents.live.Live;
import org.dauys.documents.night.NightReader;
import org.dauys.documents.rehearsal.FaultSpec;
import org.dauys.documents.rehearsal.Goals;
import org.dauys.documents.rehearsal.Rehearsal;
import org.dauys.protocol.Form;
import org.dauys.protocol.FormReader;
import org.dauys.reading.Findings;
import org.dauys.reading.Place;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of a whole rehearsal with faults, on a disk, read again. */
class RehearsalExportTest {
    private static final Path ROOT = Path.of("..");
    private static final long STATIONS = 300;

    @TempDir
    static Path temporary;

    private static Live live() throws IOException {
        var findings = new Findings();
        FolderOnDisk from = FolderOnDisk.at(ROOT.resolve("elections/kazakhstan-2023"));
        var wish = new Rehearsal.Wish(STATIONS, 7, FaultSpec.usual(STATIONS));
        var chance =
                RandomGeneratorFactory.<RandomGenerator>of("L64X128MixRandom").create(7);
        Path folder = temporary.resolve("night");
        Rehearsal.write(Goals.read(from, findings).orElseThrow(), from, wish, chance::nextLong, folder, _ -> {});
        var record = FolderReader.read(FolderOnDisk.at(folder), findings).orElseThrow();
        var statute = Laws.in(ROOT.resolve("laws"))
                .statute(record.election().statute(), new Place("election.yaml", 0), findings)
                .orElseThrow();
        return NightReader.read(folder, record, RehearsalExportTest::form, findings)
                .flatMap(night -> Live.of(record, statute, night, TurnoutBounds.ALL, findings))
                .orElseThrow(() -> new AssertionError(findings.all()));
    }

    private static Optional<Form> form(String id) {
        try {
            String file = "forms/" + id + ".yaml";
            return FormReader.read(id, file, Files.readString(ROOT.resolve(file)), new Findings());
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
    }

    private static Live live;
    private static Path out;

    @BeforeAll
    static void write() throws IOException {
        live = live();
        out = temporary.resolve("out");
        var imprint = new Imprint("Dauys", OffsetDateTime.parse("2023-03-19T22:00:00+06:00"));
        List<String> files = Export.write(
                Results.of(live),
                imprint,
                EnumSet.allOf(Format.class),
                EnumSet.allOf(Level.class),
                Target.folder(out),
                Headway.UNWATCHED);
        assertThat(files)
                .containsExactly(
                        "rehearsal-results-stations.csv",
                        "rehearsal-results-commissions.csv",
                        "rehearsal-results-constituencies.csv",
                        "rehearsal-results-seats.csv",
                        "rehearsal-results-nist.json");
    }

    /** The rows of a table; a rehearsal has quotation marks around titles alone, which are not asked for here. */
    private static List<Map<String, String>> rows(String file) throws IOException {
        List<String> lines = Files.readAllLines(out.resolve(file));
        List<String> columns = List.of(lines.getFirst().split(",", -1));
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> fields = List.of(line.replaceAll("\"[^\"]*\"", "title").split(",", -1));
            assertThat(fields).hasSameSizeAs(columns);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                row.put(columns.get(i), fields.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private static long number(Map<String, String> row, String column) {
        String field = row.getOrDefault(column, "");
        return field.isEmpty() ? 0 : Long.parseLong(field);
    }

    @Test
    void theRowsOfStationsThatCountAddUpToThoseOfTheTopAndOfTheTabulation() throws IOException {
        var top = rows("rehearsal-results-commissions.csv").getFirst();
        var stations = rows("rehearsal-results-stations.csv");

        assertThat(stations).hasSize((int) STATIONS);
        assertThat(stations).anyMatch(row -> row.containsValue("quarantined"));
        for (String line : List.of("voters_on_list", "ballots_found", "ballots_invalid", "AMANAT", "AGAINST_ALL")) {
            long sum = stations.stream()
                    .filter(row -> row.containsValue("yes"))
                    .mapToLong(row -> number(row, line))
                    .sum();
            assertThat(sum).as(line).isPositive().isEqualTo(number(top, line));
            assertThat(sum).isEqualTo(live.tabulation().ofCommission("mazhilis-list", 0, line));
        }
    }

    @Test
    void theReportFollowsTheSchemaAndItsVotesAreThoseOfTheTabulation() throws IOException {
        String text = Files.readString(out.resolve("rehearsal-results-nist.json"));

        assertThat(NistReportTest.faults(text)).isEmpty();
        JsonNode report = JsonMapper.shared().readTree(text);
        var hierarchy = live.tabulation().register().hierarchy();
        for (String option : live.tabulation()
                .sheet("mazhilis-list")
                .ballot()
                .layouts()
                .getFirst()
                .options()) {
            var counts = NistReportTest.counts(report, "selection.KZ." + option);
            for (int i = 0; i < hierarchy.size(); i++) {
                String place = "commission." + hierarchy.commission(i).code();
                if (Results.reported(live.tabulation().progressOfCommission("mazhilis-list", i)) == 0) {
                    assertThat(counts).doesNotContainKey(place);
                } else {
                    assertThat(counts).containsEntry(place, live.tabulation().ofCommission("mazhilis-list", i, option));
                }
            }
            assertThat(counts).doesNotContainKey("constituency.KZ seats");
        }
    }

    @Test
    void seatsSaySoFarWhileAProtocolIsAwaited() throws IOException {
        var seats = rows("rehearsal-results-seats.csv").stream()
                .filter(row -> row.containsValue("mazhilis-list"))
                .toList();

        assertThat(seats.stream().mapToLong(row -> number(row, "seats")).sum()).isEqualTo(69);
        assertThat(seats).allMatch(row -> row.containsValue("so-far"));
    }

    @Test
    void noHalfOfAFileIsLeft() throws IOException {
        try (var files = Files.list(out)) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".part"));
        }
    }
}
