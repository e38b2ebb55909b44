package org.dauys.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dauys.documents.FolderOnDisk;
import org.dauys.documents.FolderTexts;
import org.dauys.documents.Headway;
import org.dauys.documents.rehearsal.FaultSpec;
import org.dauys.documents.rehearsal.Goal;
import org.dauys.documents.rehearsal.Goals;
import org.dauys.documents.rehearsal.Rehearsal;
import org.dauys.reading.Findings;

/** The rehearsal of an election that says in {@code rehearsal.yaml} what one must meet: made once, and kept. */
final class Demonstration {
    private static final long SEED = 1;
    private static final String ENDING = "-rehearsal";

    private Demonstration() {}

    /** Where rehearsals of an election are kept: in {@code build/rehearsals} beside the folder of elections. */
    static Path kept(Path election) {
        return Optional.ofNullable(election.toAbsolutePath().normalize().getParent())
                .map(elections -> elections.resolveSibling("build"))
                .orElse(Path.of("build"))
                .resolve("rehearsals");
    }

    /** Whether an election has one. */
    static boolean isOf(Path election) {
        return Files.exists(election.resolve(FolderTexts.REHEARSAL));
    }

    /**
     * The folder of the rehearsal, made anew if a file of the election or Dauys itself has changed.
     *
     * @param cache where rehearsals are kept
     * @param findings what is wrong with the election
     * @param headway is told how far it is, if it is made
     * @return nothing if there are findings
     */
    static Optional<Path> of(Path election, Path cache, Findings findings, Headway headway) throws IOException {
        FolderOnDisk from = FolderOnDisk.at(election);
        Path kept = cache.resolve(from.name() + ENDING);
        Path mark = cache.resolve(from.name() + ENDING + ".fingerprint");
        String fingerprint = Fingerprint.of(election);
        if (Files.isDirectory(kept)
                && Files.exists(mark)
                && Files.readString(mark).equals(fingerprint)) {
            return Optional.of(kept);
        }
        Optional<Goal> goal = Goals.read(from, findings);
        if (goal.isEmpty()) {
            return Optional.empty();
        }
        // Made aside, so that one that was interrupted is never taken for a whole one.
        Path aside = cache.resolve("unfinished").resolve(from.name() + ENDING);
        remove(aside);
        remove(kept);
        long stations = goal.get().stations();
        var wish = new Rehearsal.Wish(stations, SEED, FaultSpec.usual(stations));
        Rehearsal.write(
                goal.get(),
                from,
                wish,
                SeededChance.of(SEED),
                aside,
                made -> headway.reached(Headway.Part.REHEARSE, made, stations));
        Files.move(aside, kept, StandardCopyOption.ATOMIC_MOVE);
        Files.writeString(mark, fingerprint);
        return Optional.of(kept);
    }

    /** Removes a folder that this class has made, which has no folders in it. */
    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> found = Files.list(folder)) {
            files = found.toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
        Files.delete(folder);
    }
}
