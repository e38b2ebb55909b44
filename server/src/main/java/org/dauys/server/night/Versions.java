package org.dauys.server.night;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells those who listen that the state has changed, at most once in a while. */
final class Versions implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Versions.class);

    private final Fold fold;
    private final List<LongConsumer> listeners = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("night-versions").daemon().factory());
    private long told;

    Versions(Fold fold, long everyMillis) {
        this.fold = fold;
        this.told = fold.read(state -> state.size());
        var _ = timer.scheduleWithFixedDelay(this::tell, everyMillis, everyMillis, TimeUnit.MILLISECONDS);
    }

    void listen(LongConsumer listener) {
        listeners.add(listener);
    }

    void forget(LongConsumer listener) {
        listeners.remove(listener);
    }

    /** A fault is logged and the next attempt comes: an executor would otherwise never try again. */
    private void tell() {
        try {
            long size = fold.read(state -> state.size());
            if (size != told) {
                told = size;
                listeners.forEach(listener -> listener.accept(size));
            }
        } catch (RuntimeException fault) {
            LOG.error("Nobody could be told of version {}.", told, fault);
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
