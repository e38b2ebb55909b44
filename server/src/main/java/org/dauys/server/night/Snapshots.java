package org.dauys.server.night;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes a snapshot when the state has changed, at most once in a while, and tells those who listen. */
final class Snapshots implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);

    private final Fold fold;
    private final NightElection election;
    private final Clock clock;
    private final List<Consumer<Snapshot>> listeners = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("night-snapshots").daemon().factory());
    private volatile Snapshot latest;

    Snapshots(Fold fold, NightElection election, Clock clock, long everyMillis) {
        this.fold = fold;
        this.election = election;
        this.clock = clock;
        this.latest = taken();
        var _ = timer.scheduleWithFixedDelay(this::renew, everyMillis, everyMillis, TimeUnit.MILLISECONDS);
    }

    Snapshot latest() {
        return latest;
    }

    void listen(Consumer<Snapshot> listener) {
        listeners.add(listener);
    }

    void forget(Consumer<Snapshot> listener) {
        listeners.remove(listener);
    }

    private Snapshot taken() {
        return fold.read(state -> new Picture(election, state).at(clock.instant()));
    }

    /** A fault is logged and the next attempt comes: an executor would otherwise never try again. */
    private void renew() {
        try {
            long size = fold.read(state -> state.size());
            if (size != latest.version()) {
                Snapshot snapshot = taken();
                latest = snapshot;
                listeners.forEach(listener -> listener.accept(snapshot));
            }
        } catch (RuntimeException fault) {
            LOG.error("No snapshot could be made.", fault);
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
