package org.dauys.server.published;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.dauys.counting.TurnoutBounds;
import org.dauys.documents.FolderOnDisk;
import org.dauys.documents.FolderReader;
import org.dauys.documents.Forms;
import org.dauys.documents.Laws;
import org.dauys.documents.live.Live;
import org.dauys.documents.live.Replay;
import org.dauys.documents.night.Night;
import org.dauys.documents.night.NightReader;
import org.dauys.documents.rehearsal.FaultSpec;
import org.dauys.documents.rehearsal.Goals;
import org.dauys.documents.rehearsal.Rehearsal;
import org.dauys.reading.Findings;
import org.dauys.reading.Place;

/** Kazakhstan 2023, rehearsed with few stations, protocol by protocol. */
public final class Rehearsed {
    private static final Path ELECTION = Path.of("..", "elections", "kazakhstan-2023");
    private static final Instant NIGHT = Instant.parse("2023-03-19T15:00:00Z");
    private static final long SEED = 7;

    private final Night night;
    private final Live whole;
    private final Replay replay;

    private Rehearsed(Night night, Live whole, Replay replay) {
        this.night = night;
        this.whole = whole;
        this.replay = replay;
    }

    /** A night with so many stations and some planted faults. */
    public static Rehearsed of(long stations, String faults) {
        var findings = new Findings();
        try {
            Path folder = Files.createTempDirectory("dauys-rehearsed-").resolve("rehearsed");
            var goal = Goals.read(FolderOnDisk.at(ELECTION), findings).orElseThrow();
            var spec = FaultSpec.read(faults, "faults", findings).orElseThrow();
            RandomGenerator random =
                    RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
            var wish = new Rehearsal.Wish(stations, SEED, spec);
            Rehearsal.write(goal, FolderOnDisk.at(ELECTION), wish, random::nextLong, folder, _ -> {});
            return read(folder, findings);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Rehearsed read(Path folder, Findings findings) throws IOException {
        var laws = Laws.in(Path.of("..", "laws"));
        var record = FolderReader.read(FolderOnDisk.at(folder), findings).orElseThrow();
        var statute = laws.statute(record.election().statute(), new Place("election.yaml", 0), findings)
                .orElseThrow();
        Forms forms = Forms.beside(laws);
        Night night = NightReader.read(folder, record, id -> forms.form(id, findings), findings)
                .orElseThrow();
        Live whole =
                Live.of(record, statute, night, TurnoutBounds.ALL, findings).orElseThrow();
        return new Rehearsed(night, whole, new Replay(whole, statute, night));
    }

    /** How many stations hand in a protocol. */
    public int size() {
        return replay.size();
    }

    /** The moment when so many stations have handed in theirs; at least as many as before. */
    public Published at(long version, int stations) {
        Live live = stations == size() ? whole : replay.at(stations);
        return Published.of(
                version,
                NIGHT.plusSeconds(version),
                live.copy(),
                new Published.Book(Map.of(), night.turnout(), Map.of()));
    }
}
