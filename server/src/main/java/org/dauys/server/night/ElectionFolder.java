package org.dauys.server.night;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dauys.documents.FindingText;
import org.dauys.documents.FolderOnDisk;
import org.dauys.documents.FolderReader;
import org.dauys.documents.Forms;
import org.dauys.documents.Laws;
import org.dauys.documents.night.Night;
import org.dauys.documents.night.NightReader;
import org.dauys.documents.rehearsal.FaultSpec;
import org.dauys.documents.rehearsal.Goal;
import org.dauys.documents.rehearsal.Goals;
import org.dauys.documents.rehearsal.Rehearsal;
import org.dauys.election.ElectionRecord;
import org.dauys.election.Language;
import org.dauys.reading.Findings;
import org.dauys.reading.Place;
import org.dauys.statute.Statute;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens the folder of an election for the night. One without the files of a night is rehearsed: its stations and papers are
 * made up from a seed, once, and kept.
 *
 * @param home the folder with {@code laws/} and {@code forms/}
 * @param folder the folder of the election
 * @param cache where rehearsals are kept
 * @param stations how many stations a rehearsal has; if empty, as many as the election
 */
record ElectionFolder(Path home, Path folder, Path cache, Optional<Long> stations) {
    private static final Logger LOG = LoggerFactory.getLogger(ElectionFolder.class);
    private static final long SEED = 1;

    /** The generator, of a kind whose numbers the Java platform specifies. */
    private static final String GENERATOR = "L64X128MixRandom";

    /**
     * Opens it.
     *
     * @throws IllegalStateException with every fault if a file has one
     */
    NightElection open() throws IOException {
        var findings = new Findings();
        Path night = NightReader.isNight(folder) ? folder : rehearsed(findings);
        Laws laws = Laws.in(home.resolve(Laws.FOLDER));
        Forms forms = Forms.beside(laws);
        Optional<ElectionRecord> record = FolderReader.read(FolderOnDisk.at(night), findings);
        Optional<Statute> statute = record.isEmpty()
                ? Optional.empty()
                : laws.statute(record.get().election().statute(), new Place("election.yaml", 0), findings);
        Optional<Night> files =
                record.flatMap(one -> NightReader.read(night, one, id -> forms.form(id, findings), findings));
        if (record.isEmpty() || statute.isEmpty() || files.isEmpty()) {
            throw faulty(night, findings);
        }
        return new NightElection(record.get(), statute.get(), files.get());
    }

    private static IllegalStateException faulty(Path folder, Findings findings) {
        var text = FindingText.in(Language.EN);
        return new IllegalStateException(findings.all().stream()
                .map(text::line)
                .collect(Collectors.joining("\n", "The election in %s cannot be read:%n".formatted(folder), "")));
    }

    /** The folder of the rehearsal. */
    private Path rehearsed(Findings findings) throws IOException {
        FolderOnDisk from = FolderOnDisk.at(folder);
        Goal goal = Goals.read(from, findings).orElseThrow(() -> faulty(folder, findings));
        long many = stations.orElse(goal.stations());
        Path kept = cache.resolve("%s-rehearsal-%d-%d".formatted(from.name(), many, SEED));
        if (!Files.isDirectory(kept)) {
            LOG.info("A rehearsal of {} stations is made up.", many);
            var wish = new Rehearsal.Wish(many, SEED, FaultSpec.usual(many));
            if (!Rehearsal.isPossible(goal, wish, "DAUYS_REHEARSAL_STATIONS", findings)) {
                throw faulty(folder, findings);
            }
            make(goal, from, wish, kept);
        }
        return kept;
    }

    /** Made aside, so that one that was interrupted is never taken for a whole one. */
    private void make(Goal goal, FolderOnDisk from, Rehearsal.Wish wish, Path kept) throws IOException {
        Files.createDirectories(cache);
        Path aside = Files.createTempDirectory(cache, "unfinished-").resolve(kept.getFileName());
        RandomGenerator chance =
                RandomGeneratorFactory.<RandomGenerator>of(GENERATOR).create(wish.seed());
        Rehearsal.write(goal, from, wish, chance::nextLong, aside, _ -> {});
        Files.move(aside, kept, StandardCopyOption.ATOMIC_MOVE);
        Files.delete(aside.getParent());
        forget();
    }

    /** Removes what interrupted attempts have left. */
    private void forget() throws IOException {
        List<Path> left;
        try (Stream<Path> found = Files.list(cache)) {
            left = found.filter(path -> path.getFileName().toString().startsWith("unfinished-"))
                    .toList();
        }
        for (Path path : left) {
            remove(path);
        }
    }

    private static void remove(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            List<Path> inner;
            try (Stream<Path> found = Files.list(path)) {
                inner = found.toList();
            }
            for (Path one : inner) {
                remove(one);
            }
        }
        Files.delete(path);
    }
}
