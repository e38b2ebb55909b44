package org.dauys.server.night;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells those who listen that the state has grown: at once, and then not again before a pause is over. */
final class Versions implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Versions.class);

    private final Fold fold;
    private final Duration pause;
    private final List<LongConsumer> listeners = new CopyOnWriteArrayList<>();
    private final Thread thread;

    Versions(Fold fold, Duration pause) {
        this.fold = fold;
        this.pause = pause;
        long known = fold.read(state -> state.size());
        this.thread = Thread.ofPlatform().name("night-versions").daemon().start(() -> work(known));
    }

    void listen(LongConsumer listener) {
        listeners.add(listener);
    }

    void forget(LongConsumer listener) {
        listeners.remove(listener);
    }

    private void work(long known) {
        try {
            long told = known;
            while (true) {
                told = fold.awaitMoreThan(told);
                tell(told);
                Thread.sleep(pause);
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    /** A fault is logged, and the next version is told again. */
    private void tell(long version) {
        try {
            listeners.forEach(listener -> listener.accept(version));
        } catch (RuntimeException fault) {
            LOG.error("Not everybody could be told of version {}.", version, fault);
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
