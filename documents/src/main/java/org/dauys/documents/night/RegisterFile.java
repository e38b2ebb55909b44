package org.dauys.documents.night;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.dauys.documents.Headway;
import org.dauys.election.Contest;
import org.dauys.reading.Findings;
import org.dauys.tabulation.Hierarchy;
import org.dauys.tabulation.Register;
import org.dauys.tabulation.RegisterBuilder;
import org.dauys.tabulation.StationLane;
import org.dauys.tabulation.StationTable;

/** Reads a file of stations, in the fast lane or, if anything in it is unusual, with care. */
public final class RegisterFile {
    private RegisterFile() {}

    /**
     * The register that a file holds.
     *
     * @param path where the file is
     * @param name its name in findings
     * @param contests all contests of the election
     * @param findings receives what is wrong
     * @param headway is told how far it is
     */
    public static Optional<Register> read(
            Path path, String name, Hierarchy hierarchy, List<Contest> contests, Findings findings, Headway headway) {
        Optional<Register> register =
                quickly(path, () -> new RegisterBuilder(hierarchy, contests, new Findings()), headway);
        return register.isPresent() ? register : carefully(path, name, hierarchy, contests, findings, headway);
    }

    /** Reads the halves of a file in two threads; nothing if anything in it is unusual. */
    private static Optional<Register> quickly(Path path, Supplier<RegisterBuilder> builders, Headway headway) {
        var taken = new Headway.Sum(
                headway, Headway.Part.READ_STATIONS, 0, path.toFile().length());
        try (LineSlices slices = LineSlices.of(path, taken::add);
                ExecutorService threads = Executors.newFixedThreadPool(1)) {
            int half = (slices.count() + 1) / 2;
            RegisterBuilder first = builders.get();
            RegisterBuilder second = builders.get();
            var later = CompletableFuture.supplyAsync(
                    () -> isPlain(slices, half, slices.count(), second, slices.size() / 2), threads);
            boolean plain = isPlain(slices, 0, half, first, slices.size());
            return later.join() && plain && first.add(second) ? first.build() : Optional.empty();
        }
    }

    /**
     * Reads some slices, from one to another that is left out; false if anything in them is unusual.
     *
     * @param bytes how many bytes of stations the builder will take in the end
     */
    private static boolean isPlain(LineSlices slices, int from, int to, RegisterBuilder into, long bytes) {
        Optional<StationLane> lane = slices.header().flatMap(header -> StationLane.of(into, header));
        if (lane.isEmpty()) {
            return false;
        }
        lane.get().expect(bytes);
        byte[] buffer = LineSlices.buffer();
        boolean plain = true;
        for (int i = from; i < to && plain; i++) {
            plain = slices.read(i, buffer)
                    .map(slice -> lane.get().read(buffer, slice.from(), slice.to()))
                    .orElse(false);
        }
        return plain;
    }

    private static Optional<Register> carefully(
            Path path, String name, Hierarchy hierarchy, List<Contest> contests, Findings findings, Headway headway) {
        var own = new Findings();
        var builder = new RegisterBuilder(hierarchy, contests, own);
        var taken = new Headway.Sum(
                headway, Headway.Part.READ_STATIONS, 0, path.toFile().length());
        try (Utf8Reader text = new Utf8Reader(Files.newInputStream(path), taken::add)) {
            boolean whole = StationTable.read(name, text, builder, own);
            whole &= text.report(name, own);
            own.all().forEach(findings::add);
            return whole && own.isEmpty() ? builder.build() : Optional.empty();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
