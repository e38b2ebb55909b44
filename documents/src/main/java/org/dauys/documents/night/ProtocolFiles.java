package org.dauys.documents.night;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.dauys.documents.Headway;
import org.dauys.reading.Finding;
import org.dauys.reading.Findings;
import org.dauys.reading.Place;
import org.dauys.tabulation.Ballot;
import org.dauys.tabulation.Draft;
import org.dauys.tabulation.FastLane;
import org.dauys.tabulation.Part;
import org.dauys.tabulation.ProtocolTable;
import org.dauys.tabulation.Register;

/**
 * Reads files of protocols into a draft, all of them or, if one has a fault, none.
 *
 * <p>Files are read one after another. A file is first read in slices by {@value #THREADS} threads in the
 * {@link FastLane}; if anything in it is unusual, what was read of it is forgotten, and it is read again by
 * {@link ProtocolTable}.
 */
public final class ProtocolFiles {
    static final int THREADS = 2;

    private static final int UNUSUAL = FastLane.UNUSUAL;

    private final Draft draft;
    private final Findings findings;
    private final Headway headway;
    private final long bytes;
    private long before;

    private ProtocolFiles(Draft draft, Findings findings, Headway headway, long bytes) {
        this.draft = draft;
        this.findings = findings;
        this.headway = headway;
        this.bytes = bytes;
    }

    /**
     * A file and the name by which it is called in findings and citations.
     *
     * @param path where it is
     * @param name the name, e.g. {@code protocols/ala.csv}
     */
    public record Named(Path path, String name) {}

    /**
     * Reads some files.
     *
     * @param findings receives what is wrong with any of them
     * @param headway is told how far it is
     * @return what they say; nothing if there was anything to report
     * @throws UncheckedIOException if a file cannot be read
     */
    public static Optional<Draft> read(
            List<Named> files, Register register, List<Ballot> ballots, Findings findings, Headway headway) {
        var own = new Findings();
        var draft = new Draft(register, ballots);
        long bytes = files.stream().mapToLong(file -> size(file.path)).sum();
        var reading = new ProtocolFiles(draft, own, headway, bytes);
        boolean whole = true;
        for (Named file : files) {
            whole &= reading.read(file);
            reading.before += size(file.path);
        }
        own.all().forEach(findings::add);
        return whole && own.isEmpty() ? Optional.of(draft) : Optional.empty();
    }

    private static long size(Path path) {
        return path.toFile().length();
    }

    /** Adds up the bytes that are read of one file, which may be read twice. */
    private Headway.Sum taken() {
        return new Headway.Sum(headway, Headway.Part.READ_PROTOCOLS, before, bytes);
    }

    /** A number that was cut off is a number still: only the end of its line tells that it is whole. */
    private boolean read(Named file) {
        try (LineSlices slices = LineSlices.of(file.path, taken()::add)) {
            if (!slices.isEnded()) {
                findings.add(new Finding(NightFileCode.CUT_OFF, new Place(file.name, 0), "", "", List.of()));
                return false;
            }
            return quickly(file, slices) || carefully(file, slices);
        }
    }

    /** Reads a file in the fast lane; false if anything is unusual, and then nothing of it is left. */
    private boolean quickly(Named file, LineSlices slices) {
        Optional<FastLane> lane = slices.header().flatMap(header -> FastLane.of(draft, header));
        if (lane.isEmpty()) {
            return false;
        }
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < slices.count(); i++) {
            parts.add(draft.part(file.name));
        }
        boolean plain = inSlices(slices, lane.get(), parts) && draft.isWhole();
        if (plain) {
            number(parts);
        } else {
            draft.forget(parts);
        }
        return plain;
    }

    private static boolean inSlices(LineSlices slices, FastLane lane, List<Part> parts) {
        var next = new AtomicInteger();
        var plain = new AtomicBoolean(true);
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<CompletableFuture<Void>> running = new ArrayList<>();
            for (int i = 0; i < Math.min(THREADS, parts.size()); i++) {
                running.add(
                        CompletableFuture.runAsync(() -> work(slices, lane.another(), parts, next, plain), threads));
            }
            running.forEach(CompletableFuture::join);
        }
        return plain.get();
    }

    private static void work(
            LineSlices slices, FastLane lane, List<Part> parts, AtomicInteger next, AtomicBoolean plain) {
        byte[] buffer = LineSlices.buffer();
        for (int i = next.getAndIncrement(); i < parts.size() && plain.get(); i = next.getAndIncrement()) {
            Part part = parts.get(i);
            boolean read = slices.read(i, buffer)
                    .map(slice -> lane.read(buffer, slice.from(), slice.to(), part) != UNUSUAL)
                    .orElse(false);
            if (!read) {
                plain.set(false);
            }
        }
    }

    /** Tells each piece how many lines stand before it, the header included. */
    private static void number(List<Part> parts) {
        int before = 1;
        for (Part part : parts) {
            part.after(before);
            before = Math.addExact(before, part.lines());
        }
    }

    private boolean carefully(Named file, LineSlices slices) {
        boolean isLong = slices.header().map(ProtocolTable::isLong).orElse(false);
        try (Utf8Reader text = new Utf8Reader(Files.newInputStream(file.path), taken()::add)) {
            Part part = draft.part(file.name);
            boolean whole = isLong
                    ? ProtocolTable.readLong(text, draft, part, findings)
                    : ProtocolTable.readWide(text, draft, part, findings);
            return text.report(file.name, findings) && whole;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
