package org.dauys.journal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Where the rows of a log and its checkpoints lie. Nothing in it is ever changed or removed. */
public interface Storage {
    /** A checkpoint as it was kept. */
    record Kept(long number, String note) {}

    /** Somebody else has appended: the log has another size than expected. */
    final class Conflict extends RuntimeException {
        private static final long serialVersionUID = 1;

        /** With both sizes. */
        public Conflict(long expected, long found) {
            super("The log was expected to have " + expected + " entries and has " + found
                    + ": another writer has appended to it.");
        }
    }

    /** How many rows there are. */
    long size();

    /**
     * Appends all rows, or none, so that they survive whatever happens afterwards. Their indexes go on from the expected
     * size; if the log has another, it throws {@link Conflict}.
     */
    void append(long expected, List<Row> rows);

    /** The rows from one index up to and without another, in order. */
    List<Row> rows(long from, long to);

    /** Every row as it lies, in the order of the indexes, however wrong these are. */
    void forEach(Consumer<Row> reader);

    /** Keeps a signed checkpoint after those before it, in the order of their numbers, which begin with 0. */
    void keep(String note);

    /** The checkpoint kept last. */
    Optional<String> lastCheckpoint();

    /** Every checkpoint kept, in the order of their numbers. */
    List<Kept> checkpoints();
}
