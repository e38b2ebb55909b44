package org.dauys.documents.night;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * A file in slices of whole lines, which several threads may read at a time, each into a buffer of its own.
 *
 * <p>No more of a line is ever held than {@value #LONGEST_LINE} bytes. A fault of the disk is an
 * {@link UncheckedIOException}.
 */
final class LineSlices implements AutoCloseable {
    static final int SLICE = 1 << 21;
    static final int LONGEST_LINE = 1 << 18;

    private final FileChannel file;
    private final long size;
    private final Optional<String> header;
    private final long begin;
    private final LongConsumer taken;

    /**
     * A slice in a buffer.
     *
     * @param from where its first line begins
     * @param to where its last line ends, after its line feed
     */
    record Slice(int from, int to) {}

    private LineSlices(FileChannel file, LongConsumer taken) throws IOException {
        this.file = file;
        this.taken = taken;
        this.size = file.size();
        byte[] first = new byte[(int) Math.min(LONGEST_LINE, size)];
        int end = newline(first, 0, read(first, 0, first.length));
        int stop = end > 0 && first[end - 1] == '\r' ? end - 1 : end;
        this.begin = end + 1L;
        this.header = end < 0 ? Optional.empty() : Optional.of(new String(first, 0, stop, StandardCharsets.UTF_8));
    }

    /**
     * The slices of a file.
     *
     * @param taken is told of each slice, when it is read, how many bytes it has; by several threads
     */
    static LineSlices of(Path path, LongConsumer taken) {
        try {
            return new LineSlices(FileChannel.open(path, StandardOpenOption.READ), taken);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The first line without its end; nothing if it is too long or has no end. */
    Optional<String> header() {
        return header;
    }

    /** Whether its last line has its end; true of a file without lines. */
    boolean isEnded() {
        byte[] last = new byte[1];
        return size == 0 || (read(last, size - 1, 1) == 1 && last[0] == '\n');
    }

    /** How many bytes the file has. */
    long size() {
        return size;
    }

    /** How many slices there are after the header. */
    int count() {
        return Math.toIntExact((size - begin + SLICE - 1) / SLICE);
    }

    /** A buffer into which every slice goes, with the line end before it and one that may be missing after it. */
    static byte[] buffer() {
        return new byte[SLICE + LONGEST_LINE + 1];
    }

    /**
     * Reads the lines that begin in one slice; the last of them may end beyond it. A line end that the file lacks at its
     * end is added.
     *
     * @return nothing if a line is too long
     */
    Optional<Slice> read(int slice, byte[] buffer) {
        long start = begin - 1 + (long) slice * SLICE; // the byte before, which may end the line before
        int held = read(buffer, start, buffer.length - 1);
        boolean last = start + held >= size;
        int own = Math.min(held, SLICE);
        taken.accept(own);
        int from = newline(buffer, 0, own) + 1;
        if (from == 0) {
            return last ? Optional.of(new Slice(0, 0)) : Optional.empty();
        }
        int end = own < held ? newline(buffer, own, held) + 1 : 0;
        if (end == 0 && last) {
            end = held;
            if (buffer[held - 1] != '\n') {
                buffer[end++] = '\n';
            }
        }
        return end == 0 ? Optional.empty() : Optional.of(new Slice(from, end));
    }

    private int read(byte[] into, long position, int most) {
        ByteBuffer target = ByteBuffer.wrap(into, 0, most);
        try {
            int read = 0;
            while (target.hasRemaining() && read >= 0) {
                read = file.read(target, position + target.position());
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return target.position();
    }

    private static int newline(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
