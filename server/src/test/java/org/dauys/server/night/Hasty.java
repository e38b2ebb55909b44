package org.dauys.server.night;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.dauys.journal.Row;
import org.dauys.journal.Storage;

/** A storage as it must not be: it says that rows are kept before they are, so that a crash loses them. */
final class Hasty implements Storage {
    private static final long LATE_NANOS = 20_000_000;

    private final Storage storage;
    private final List<Row> told = new ArrayList<>();
    private final ExecutorService later = Executors.newSingleThreadExecutor();

    Hasty(Storage storage) {
        this.storage = storage;
        storage.forEach(told::add);
    }

    @Override
    public synchronized long size() {
        return told.size();
    }

    @Override
    public synchronized void append(long expected, List<Row> rows) {
        told.addAll(rows);
        later.execute(() -> {
            LockSupport.parkNanos(LATE_NANOS);
            storage.append(expected, rows);
        });
    }

    @Override
    public synchronized List<Row> rows(long from, long to) {
        return List.copyOf(told.subList((int) from, (int) to));
    }

    @Override
    public synchronized void forEach(Consumer<Row> reader) {
        told.forEach(reader);
    }

    @Override
    public void keep(String note) {
        storage.keep(note);
    }

    @Override
    public Optional<String> lastCheckpoint() {
        return storage.lastCheckpoint();
    }

    @Override
    public List<Kept> checkpoints() {
        return storage.checkpoints();
    }
}
