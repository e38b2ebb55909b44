package org.dauys.journal;

/** Something in the storage that is not as it was appended, and where. Indexes are those the rows had when appended. */
public sealed interface Tampering {
    /** What of a row is not what was appended. */
    enum Part {
        /** The bytes; the leaf hash beside them is still the true one. */
        ENTRY,
        /** The leaf hash; the bytes are still the true ones. */
        LEAF_HASH,
        /** Bytes, leaf hash and stamp do not belong together: the entry was exchanged, or the stamp was. */
        WHOLE
    }

    /** A row that is not what was appended. */
    record Changed(long index, Part part) implements Tampering {}

    /** Rows that are no longer there, from one index up to and without another. */
    record Removed(long from, long to) implements Tampering {}

    /** A row that was never appended, under the index it stands at now. */
    record Inserted(long at) implements Tampering {}

    /**
     * Rows that stand elsewhere, one after another.
     *
     * @param from the first of them
     * @param at the index it stands at now
     */
    record Moved(long from, long at, long rows) implements Tampering {}

    /**
     * Rows agree with themselves but not with a signed checkpoint: among those from one index up to and without another
     * at least one was rewritten by somebody who could stamp it.
     */
    record Rewritten(long from, long to) implements Tampering {}

    /** A checkpoint in the storage that this log has not signed. */
    record ForgedCheckpoint(long number) implements Tampering {}

    /** Checkpoints that are no longer there, from one number up to and without another. */
    record RemovedCheckpoints(long from, long to) implements Tampering {}
}
