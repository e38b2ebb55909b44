package org.dauys.server.night;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.dauys.counting.acts.Entry;
import org.dauys.counting.acts.NightState;
import org.dauys.counting.acts.Refusal;
import org.dauys.documents.acts.EntryBytes;
import org.dauys.journal.Bytes;
import org.dauys.journal.Hash;
import org.dauys.journal.Journal;

/** The state of the night as the journal has it, and where each key of a sender is. One changes it, many read. */
final class Fold {
    private static final int AT_ONCE = 1000;

    private final Journal journal;
    private final NightState state;
    private final Map<Request.Name, Long> keys = new HashMap<>();
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Condition grown = lock.writeLock().newCondition();

    Fold(Journal journal, NightState empty) {
        this.journal = journal;
        this.state = empty;
    }

    /** Asks the state something; it must not be kept. */
    <T> T read(Function<NightState, T> question) {
        lock.readLock().lock();
        try {
            return question.apply(state);
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Waits until the state has taken more entries than these, and says how many. */
    long awaitMoreThan(long known) throws InterruptedException {
        lock.writeLock().lock();
        try {
            while (state.size() <= known) {
                grown.await();
            }
            return state.size();
        } finally {
            lock.writeLock().unlock();
        }
    }

    /**
     * Takes in what the journal has and the state has not.
     *
     * @param progress is told how many entries were taken in, now and then
     * @throws IllegalStateException if an entry of the journal is none, or one that would have been refused
     */
    void catchUp(LongConsumer progress) {
        journal.catchUp();
        while (state.size() < journal.size()) {
            long from = state.size();
            List<Bytes> entries = journal.entries(from, Math.min(from + AT_ONCE, journal.size()));
            lock.writeLock().lock();
            try {
                for (Bytes bytes : entries) {
                    replay(bytes.toArray());
                }
                grown.signalAll();
            } finally {
                lock.writeLock().unlock();
            }
            progress.accept(state.size());
        }
    }

    private void replay(byte[] bytes) {
        Entry entry;
        try {
            entry = EntryBytes.read(bytes);
        } catch (IllegalArgumentException fault) {
            throw new IllegalStateException("Entry %d of the journal cannot be read.".formatted(state.size()), fault);
        }
        Optional<Refusal> refusal = state.refusal(entry);
        if (refusal.isPresent()) {
            throw new IllegalStateException("Entry %d of the journal would have been refused: %s"
                    .formatted(state.size(), refusal.get().code().id()));
        }
        enter(entry);
    }

    /** Takes entries that are in the journal and fit. */
    void enter(List<Entry> entries) {
        lock.writeLock().lock();
        try {
            entries.forEach(this::enter);
            grown.signalAll();
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void enter(Entry entry) {
        long index = state.apply(entry);
        keys.put(Request.Name.of(entry), index);
    }

    /** Why an entry is refused now. For the writer alone. */
    Optional<Refusal> refusal(Entry entry) {
        return state.refusal(entry);
    }

    /** How many entries the state has taken. For the writer alone. */
    long size() {
        return state.size();
    }

    /** The entry that was taken under a name, if one was. For the writer alone. */
    Optional<Kept> kept(Request.Name name) {
        return Optional.ofNullable(keys.get(name)).map(index -> {
            byte[] bytes = journal.entries(index, index + 1).getFirst().toArray();
            Entry entry = EntryBytes.read(bytes);
            return new Kept(entry, new Receipt(index, Hash.leaf(bytes), entry.time()));
        });
    }

    /**
     * An entry of the journal.
     *
     * @param entry what it says
     * @param receipt where it is
     */
    record Kept(Entry entry, Receipt receipt) {}
}
