package org.dauys.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A log in memory, for tests and rehearsals: it is gone with the process. */
public final class MemoryStorage implements Storage {
    private final List<Row> rows = new ArrayList<>();
    private final List<Kept> checkpoints = new ArrayList<>();

    @Override
    public synchronized long size() {
        return rows.size();
    }

    @Override
    public synchronized void append(long expected, List<Row> more) {
        if (expected != rows.size()) {
            throw new Conflict(expected, rows.size());
        }
        rows.addAll(more);
    }

    @Override
    public synchronized List<Row> rows(long from, long to) {
        return List.copyOf(rows.subList((int) from, (int) to));
    }

    @Override
    public synchronized void forEach(Consumer<Row> reader) {
        rows.forEach(reader);
    }

    @Override
    public synchronized void keep(String note) {
        checkpoints.add(new Kept(checkpoints.size(), note));
    }

    @Override
    public synchronized Optional<String> lastCheckpoint() {
        return checkpoints.isEmpty()
                ? Optional.empty()
                : Optional.of(checkpoints.getLast().note());
    }

    @Override
    public synchronized List<Kept> checkpoints() {
        return List.copyOf(checkpoints);
    }
}
