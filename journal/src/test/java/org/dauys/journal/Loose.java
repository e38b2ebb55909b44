package org.dauys.journal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A storage whose owner can do anything to it, as the superuser of a database can. */
final class Loose implements Storage {
    final List<Row> rows = new ArrayList<>();
    final List<Kept> kept = new ArrayList<>();
    boolean fails;
    long size = -1;

    @Override
    public long size() {
        return size >= 0 ? size : rows.size();
    }

    @Override
    public void append(long expected, List<Row> more) {
        if (fails) {
            throw new IllegalStateException("The disk is full.");
        }
        if (expected != rows.size()) {
            throw new Conflict(expected, rows.size());
        }
        rows.addAll(more);
    }

    @Override
    public List<Row> rows(long from, long to) {
        int end = (int) Math.min(to, rows.size());
        return List.copyOf(rows.subList((int) Math.min(from, end), end));
    }

    @Override
    public void forEach(Consumer<Row> reader) {
        rows.stream().sorted(Comparator.comparingLong(Row::index)).forEach(reader);
    }

    @Override
    public void keep(String note) {
        kept.add(new Kept(kept.size(), note));
    }

    @Override
    public Optional<String> lastCheckpoint() {
        return kept.isEmpty() ? Optional.empty() : Optional.of(kept.getLast().note());
    }

    @Override
    public List<Kept> checkpoints() {
        return List.copyOf(kept);
    }

    void entry(int row, String entry) {
        Row old = rows.get(row);
        rows.set(row, new Row(old.index(), old.leaf(), old.stamp(), Bytes.of(Logs.bytes(entry))));
    }

    void leaf(int row, byte[] leaf) {
        Row old = rows.get(row);
        rows.set(row, new Row(old.index(), Bytes.of(leaf), old.stamp(), old.entry()));
    }

    void stamp(int row, Bytes stamp) {
        Row old = rows.get(row);
        rows.set(row, new Row(old.index(), old.leaf(), stamp, old.entry()));
    }

    void index(int row, long index) {
        Row old = rows.get(row);
        rows.set(row, new Row(index, old.leaf(), old.stamp(), old.entry()));
    }

    /** Another entry with the leaf hash that fits it. */
    void rewrite(int row, String entry) {
        entry(row, entry);
        leaf(row, Hash.leaf(Logs.bytes(entry)).bytes());
    }

    /** A row of somebody without the key. */
    static Row forged(long index, String entry) {
        return new Row(
                index,
                Bytes.of(Hash.leaf(Logs.bytes(entry)).bytes()),
                Logs.signer("forger").stamps().stamp(index, Hash.leaf(Logs.bytes(entry))),
                Bytes.of(Logs.bytes(entry)));
    }

    /** Gives every row the index of its place. */
    void renumber() {
        for (int row = 0; row < rows.size(); row++) {
            index(row, row);
        }
    }
}
