package org.dauys.documents.night;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dauys.election.Contest;
import org.dauys.reading.Findings;
import org.dauys.tabulation.FastLane;
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
     */
    public static Optional<Register> read(
            Path path, String name, Hierarchy hierarchy, List<Contest> contests, Findings findings) {
        Optional<Register> register = quickly(path, new RegisterBuilder(hierarchy, contests, new Findings()));
        return register.isPresent() ? register : carefully(path, name, hierarchy, contests, findings);
    }

    private static Optional<Register> quickly(Path path, RegisterBuilder builder) {
        try (LineSlices slices = LineSlices.of(path)) {
            Optional<StationLane> lane = slices.header().flatMap(header -> StationLane.of(builder, header));
            if (lane.isEmpty()) {
                return Optional.empty();
            }
            lane.get().expect(slices.size());
            byte[] buffer = LineSlices.buffer();
            int line = 2;
            for (int i = 0; i < slices.count(); i++) {
                Optional<LineSlices.Slice> slice = slices.read(i, buffer);
                int read = slice.isEmpty()
                        ? FastLane.UNUSUAL
                        : lane.get()
                                .read(buffer, slice.get().from(), slice.get().to(), line);
                if (read == FastLane.UNUSUAL) {
                    return Optional.empty();
                }
                line += read;
            }
            return builder.build();
        }
    }

    private static Optional<Register> carefully(
            Path path, String name, Hierarchy hierarchy, List<Contest> contests, Findings findings) {
        var own = new Findings();
        var builder = new RegisterBuilder(hierarchy, contests, own);
        try (Utf8Reader text = new Utf8Reader(Files.newInputStream(path))) {
            boolean whole = StationTable.read(name, text, builder, own);
            whole &= text.report(name, own);
            own.all().forEach(findings::add);
            return whole && own.isEmpty() ? builder.build() : Optional.empty();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
