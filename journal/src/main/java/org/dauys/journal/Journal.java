package org.dauys.journal;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The log over its storage, with the hashes of its tree at hand. One appends; any number may read meanwhile. */
public final class Journal {
    /** The most bytes an entry has, so that its length fits two bytes of a tile. */
    public static final int LONGEST_ENTRY = 65_535;

    private static final int ROWS_AT_ONCE = 10_000;

    private final Storage storage;
    private final Stamps stamps;
    private final Tree tree = new Tree();

    private Journal(Storage storage, Stamps stamps) {
        this.storage = storage;
        this.stamps = stamps;
    }

    /**
     * The log as it lies in the storage. A row that is not what was appended there stops it, as whatever is read later that
     * is not what it was then; an {@link Audit} says more.
     */
    public static Journal open(Storage storage, Stamps stamps) {
        var journal = new Journal(storage, stamps);
        journal.catchUp();
        return journal;
    }

    /**
     * Takes in what was appended to the storage by others, or by an attempt whose end was not seen. Answers the size
     * before. A storage that has fewer rows than it had stops it.
     */
    public synchronized long catchUp() {
        long before = tree.size();
        long size = storage.size();
        if (size < before) {
            throw notWhatWasAppended(size);
        }
        for (long from = before; from < size; from += ROWS_AT_ONCE) {
            long to = Math.min(from + ROWS_AT_ONCE, size);
            var rows = storage.rows(from, to);
            for (long index = from; index < to; index++) {
                int position = (int) (index - from);
                if (position >= rows.size() || !isGenuine(rows.get(position), index)) {
                    throw notWhatWasAppended(index);
                }
            }
            tree.append(rows.stream().map(row -> Hash.of(row.leaf().toArray())).toList());
        }
        return before;
    }

    private boolean isGenuine(Row row, long index) {
        Hash leaf = Hash.leaf(row.entry().toArray());
        return row.index() == index
                && row.leaf().equals(Bytes.of(leaf.bytes()))
                && stamps.place(row.stamp(), leaf).equals(OptionalLong.of(index));
    }

    private static IllegalStateException notWhatWasAppended(long index) {
        return new IllegalStateException(
                "Row " + index + " of the log is not there, or not what was appended; an audit says more.");
    }

    /**
     * Appends entries, all or none, and returns the index of the first. After {@link Storage.Conflict}, or any failure of
     * the storage, {@link #catchUp} must be asked what the log has become before more is appended.
     */
    public synchronized long append(List<byte[]> entries) {
        long first = tree.size();
        var rows = new ArrayList<Row>(entries.size());
        var leaves = new ArrayList<Hash>(entries.size());
        for (byte[] entry : entries) {
            if (entry.length > LONGEST_ENTRY) {
                throw new IllegalArgumentException(
                        "An entry has at most " + LONGEST_ENTRY + " bytes, not " + entry.length + ".");
            }
            Hash leaf = Hash.leaf(entry);
            long index = first + rows.size();
            rows.add(new Row(index, Bytes.of(leaf.bytes()), stamps.stamp(index, leaf), Bytes.of(entry)));
            leaves.add(leaf);
        }
        if (!rows.isEmpty()) {
            storage.append(first, rows);
            tree.append(leaves);
        }
        return first;
    }

    /** How many entries it has. */
    public long size() {
        return tree.size();
    }

    /** The root it had at this size. */
    public Hash root(long size) {
        return tree.root(size);
    }

    /** That this entry was in it when it had this size. */
    public InclusionProof inclusion(long index, long size) {
        return tree.inclusion(index, size);
    }

    /** That it only grew between two sizes, the earlier being at least 1. */
    public ConsistencyProof consistency(long earlier, long later) {
        return tree.consistency(earlier, later);
    }

    /** Signs what the log is now, and keeps that. */
    public synchronized Note checkpoint(Signer signer) {
        long size = tree.size();
        var checkpoint = new Checkpoint(signer.verifier().name(), size, tree.root(size));
        Note signed = Note.of(checkpoint.text(), signer);
        storage.keep(signed.written());
        return signed;
    }

    /** The last checkpoint kept. */
    public Optional<Note> lastCheckpoint() {
        return storage.lastCheckpoint().map(Note::read);
    }

    /** All checkpoints kept, in order. */
    public List<Note> checkpoints() {
        return storage.checkpoints().stream()
                .map(kept -> Note.read(kept.note()))
                .toList();
    }

    /** The leaf hash of an entry. */
    public Hash leaf(long index) {
        return tree.leaf(index);
    }

    /** The entries from one index up to and without another. */
    public List<Bytes> entries(long from, long to) {
        if (from < 0 || from > to || to > size()) {
            throw new IllegalArgumentException("There are no entries " + from + " to " + to + " of " + size() + ".");
        }
        var rows = storage.rows(from, to);
        for (long index = from; index < to; index++) {
            int position = (int) (index - from);
            if (position >= rows.size()
                    || !tree.leaf(index)
                            .equals(Hash.leaf(rows.get(position).entry().toArray()))) {
                throw notWhatWasAppended(index);
            }
        }
        return rows.stream().map(Row::entry).toList();
    }

    /** What is published as this tile, if the log had all of it at this size. */
    public Optional<byte[]> tile(Tile tile, long size) {
        if (size > size() || !tile.isIn(size)) {
            return Optional.empty();
        }
        long from = tile.from();
        return Optional.of(
                tile.level() == Tile.ENTRIES
                        ? bundle(entries(from, from + tile.width()))
                        : tree.hashes(Byte.SIZE * tile.level(), from, from + tile.width()));
    }

    /** Each entry after its length in two bytes. */
    private static byte[] bundle(List<Bytes> entries) {
        int length =
                entries.stream().mapToInt(entry -> Short.BYTES + entry.length()).sum();
        var bundle = ByteBuffer.allocate(length);
        for (Bytes entry : entries) {
            bundle.putShort((short) entry.length()).put(entry.toArray());
        }
        return bundle.array();
    }
}
