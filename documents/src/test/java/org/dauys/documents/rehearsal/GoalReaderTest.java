package org.dauys.documents.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dauys.documents.Folder;
import org.dauys.documents.FolderOnDisk;
import org.dauys.reading.Finding;
import org.dauys.reading.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalReaderTest {
    private static Map<String, String> kazakhstan() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(Written.KAZAKHSTAN)) {
            for (Path file : files.toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }

    private static List<Finding> spoilt(String file, String old, String now) throws IOException {
        Map<String, String> texts = kazakhstan();
        String text = texts.getOrDefault(file, "");
        assertThat(text).contains(old);
        texts.put(file, text.replace(old, now));
        var findings = new Findings();
        assertThat(Goals.read(Folder.of("kazakhstan-2023", texts), findings)).isEmpty();
        return findings.all();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rehearsal.yaml  | voters-on-list: 409823 | voters-on-list: 409824 | SUM_DIFFERS",
                "rehearsal.yaml  | ballots-issued: 233681 | ballots-issued: 233680 | SUM_DIFFERS",
                "rehearsal.yaml  | value: 25000           | value: 25001           | SUM_DIFFERS",
                "rehearsal.yaml  | '  ABAI:'              | '  ABAY:'              | NOT_AN_AREA",
                "rehearsal.yaml  | contest: mazhilis-list | contest: mazhilis-districts | NO_VOTES",
                "rehearsal.yaml  | outside: 3154          | outside: 9999999       | IMPOSSIBLE",
                "rehearsal.yaml  | assumed: [voters-on-list, ballots-issued | assumed: [voters, ballots-issued | NOT_ASSUMED",
                "commissions.csv | ABAI,CEC               | ABAI,                  | NO_TOP",
                "turnout.csv     | 33.58 %                | a third                | IMPOSSIBLE"
            })
    void whatContradictsIsReported(String file, String old, String now, RehearsalCode code) throws IOException {
        assertThat(spoilt(file, old, now)).extracting(Finding::code).contains(code);
    }

    @Test
    void theGoalOf2023IsRead() {
        var findings = new Findings();

        Goal goal = Goals.read(FolderOnDisk.at(Written.KAZAKHSTAN), findings).orElseThrow();

        assertThat(goal.stations()).isEqualTo(10_223);
        assertThat(goal.leastStations()).isEqualTo(21);
        assertThat(goal.options()).hasSize(8).endsWith("AGAINST_ALL");
        assertThat(goal.top().code()).isEqualTo("CEC");
    }

    @Test
    void misprintsOfTheTurnoutAreLeftOut() {
        Goal goal =
                Goals.read(FolderOnDisk.at(Written.KAZAKHSTAN), new Findings()).orElseThrow();

        // Turkistan: 38.29, 49.14, 41.07 (misprint), 53.01; Ulytau: 34.61, 58.26, 63.63 (misprint), 58.99.
        assertThat(reports(goal, "TURKISTAN")).containsExactly(3829L, 4914L, 5301L);
        assertThat(reports(goal, "ULYTAU")).containsExactly(3461L, 5826L, 5899L);
    }

    private static List<Long> reports(Goal goal, String commission) {
        return goal.areas().stream()
                .filter(area -> area.commission().code().equals(commission))
                .flatMap(area -> area.reports().stream())
                .map(Area.Report::part)
                .toList();
    }

    @Test
    void tooFewStationsAndTooManyFaultsAreReported() {
        Goal goal =
                Goals.read(FolderOnDisk.at(Written.KAZAKHSTAN), new Findings()).orElseThrow();
        var findings = new Findings();

        assertThat(Rehearsal.isPossible(goal, new Rehearsal.Wish(20, 1, FaultSpec.NONE), "x", findings))
                .isFalse();
        var many = new FaultSpec(Map.of(Fault.SLIP, 90L, Fault.COPIED, 6L));
        assertThat(Rehearsal.isPossible(goal, new Rehearsal.Wish(100, 1, many), "x", findings))
                .isFalse();
        assertThat(findings.all())
                .extracting(Finding::code)
                .containsExactly(RehearsalCode.FEW_STATIONS, RehearsalCode.MANY_FAULTS);
    }
}
