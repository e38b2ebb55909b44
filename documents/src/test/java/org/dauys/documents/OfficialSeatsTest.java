package org.dauys.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dauys.election.ElectionRecord;
import org.dauys.election.OfficialSeats;
import org.dauys.figures.Figure;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Tally;
import org.dauys.reading.Findings;
import org.dauys.statute.Application;
import org.dauys.statute.Outcome;
import org.dauys.statute.Result;
import org.dauys.statute.StatuteReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every election under elections/ is counted, and its official seats follow from its votes. */
class OfficialSeatsTest {
    static List<Path> elections() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("..", "elections"))) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("elections")
    void officialSeatsFollowFromTheVotes(Path folder) throws IOException {
        var findings = new Findings();
        ElectionRecord record = FolderReader.read(FolderOnDisk.at(folder), findings)
                .orElseThrow(() -> new AssertionError(findings.all()));
        String id = record.election().statute();
        String law = Files.readString(Path.of("..", "laws", id + ".yaml"));
        var statute = StatuteReader.read(id, "laws/" + id + ".yaml", law, findings)
                .orElseThrow(() -> new AssertionError(findings.all()));

        Outcome outcome = Application.apply(statute, record, Reasoning.recorded());

        assertThat(outcome).isInstanceOf(Outcome.Settled.class);
        assertThat(counted(((Outcome.Settled) outcome).result(), record)).isEqualTo(official(record));
    }

    private static Map<String, Long> official(ElectionRecord record) {
        Map<String, Long> seats = new TreeMap<>();
        for (OfficialSeats official : record.official()) {
            seats.put(official.where() + " " + official.party(), official.seats());
        }
        return seats;
    }

    /** The counted seats of those places of which official seats are known. */
    private static Map<String, Long> counted(Result result, ElectionRecord record) {
        List<String> places =
                record.official().stream().map(OfficialSeats::where).distinct().toList();
        Map<String, Long> seats = new TreeMap<>();
        for (Result.OfContest contest : result.contests()) {
            contest.seats()
                    .ifPresent(figure -> put(seats, places, contest.contest().id(), figure));
            for (Result.OfArea area : contest.areas()) {
                area.seats()
                        .ifPresent(
                                figure -> put(seats, places, area.constituency().code(), figure));
            }
        }
        for (Result.OfBody body : result.bodies()) {
            body.seats().ifPresent(figure -> put(seats, places, body.body().id(), figure));
        }
        // Official tables leave out those without a seat, or name them with none.
        seats.values().removeIf(number -> number == 0);
        record.official().stream()
                .filter(official -> official.seats() == 0)
                .forEach(official -> seats.putIfAbsent(official.where() + " " + official.party(), 0L));
        return seats;
    }

    private static void put(Map<String, Long> seats, List<String> places, String where, Figure<Tally> figure) {
        if (places.contains(where)) {
            Tally tally = figure.value();
            for (String claimant : tally.claimants().names()) {
                seats.put(where + " " + claimant, tally.of(claimant));
            }
        }
    }
}
