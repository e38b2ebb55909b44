package org.dauys.server.published;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Where the newest moment hangs for everybody to read. The one writer puts it there; readers wait for a newer one. */
@Component
public class Board {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private volatile @Nullable Published newest;
    private boolean closed;

    /** The newest moment; nothing before the first. */
    public Optional<Published> newest() {
        return Optional.ofNullable(newest);
    }

    /** Its version; 0 before the first. */
    public long version() {
        Published now = newest;
        return now == null ? 0 : now.version();
    }

    /**
     * Puts up a moment, unless a newer one hangs there already.
     *
     * @return whether it was put up
     */
    public boolean publish(Published moment) {
        lock.lock();
        try {
            if (moment.version() <= version()) {
                return false;
            }
            newest = moment;
            news.signalAll();
            return true;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits for a version above one.
     *
     * @return the newest version, which is not above it if the time is over
     */
    public long await(long seen, Duration atMost) throws InterruptedException {
        lock.lock();
        try {
            long left = atMost.toNanos();
            while (version() <= seen && !closed && left > 0) {
                left = news.awaitNanos(left);
            }
            return version();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until nothing more will come, so that a stream can end early. */
    boolean isClosedWithin(Duration time) throws InterruptedException {
        lock.lock();
        try {
            long left = time.toNanos();
            while (!closed && left > 0) {
                left = news.awaitNanos(left);
            }
            return closed;
        } finally {
            lock.unlock();
        }
    }

    /** Lets everybody go who waits: the server ends. */
    @EventListener(ContextClosedEvent.class)
    public void close() {
        lock.lock();
        try {
            closed = true;
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
