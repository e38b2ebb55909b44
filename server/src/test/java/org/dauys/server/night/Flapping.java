package org.dauys.server.night;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.dauys.journal.MemoryStorage;
import org.dauys.journal.Row;
import org.dauys.journal.Storage;

/** A storage that can be told to fail, before it has kept what it is given or after. */
final class Flapping implements Storage {
    private final Storage sound = new MemoryStorage();
    final AtomicInteger appends = new AtomicInteger();
    volatile Fault fault = Fault.NONE;

    /** How it fails. */
    enum Fault {
        NONE,
        BEFORE,
        AFTER,
        /** It keeps nothing and cannot be read either. */
        GONE
    }

    @Override
    public long size() {
        if (fault == Fault.GONE) {
            throw new IllegalStateException("gone");
        }
        return sound.size();
    }

    @Override
    public void append(long expected, List<Row> rows) {
        appends.incrementAndGet();
        Fault now = fault;
        if (now == Fault.BEFORE || now == Fault.GONE) {
            throw new IllegalStateException("before");
        }
        sound.append(expected, rows);
        if (now == Fault.AFTER) {
            throw new IllegalStateException("after");
        }
    }

    @Override
    public List<Row> rows(long from, long to) {
        return sound.rows(from, to);
    }

    @Override
    public void forEach(Consumer<Row> reader) {
        sound.forEach(reader);
    }

    @Override
    public void keep(String note) {
        sound.keep(note);
    }

    @Override
    public Optional<String> lastCheckpoint() {
        return sound.lastCheckpoint();
    }

    @Override
    public List<Kept> checkpoints() {
        return sound.checkpoints();
    }
}
