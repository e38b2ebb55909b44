package org.dauys.server.published;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Where the newest moment hangs for everybody to read. The one writer puts it there; readers wait for a newer one. */
@Component
public class Board {
    /**
     * What hangs there.
     *
     * @param replaced opened when something else hangs there: thousands who wait are let go without waiting for each other
     */
    private record Sheet(Optional<Published> moment, CountDownLatch replaced) {
        static Sheet of(Optional<Published> moment) {
            return new Sheet(moment, new CountDownLatch(1));
        }

        long version() {
            return moment.map(Published::version).orElse(0L);
        }
    }

    private volatile Sheet sheet = Sheet.of(Optional.empty());
    private volatile boolean closed;

    /** The newest moment; nothing before the first. */
    public Optional<Published> newest() {
        return sheet.moment();
    }

    /** Its version; 0 before the first. */
    public long version() {
        return sheet.version();
    }

    /**
     * Puts up a moment, unless a newer one hangs there already.
     *
     * @return whether it was put up
     */
    public synchronized boolean publish(Published moment) {
        Sheet old = sheet;
        if (moment.version() <= old.version()) {
            return false;
        }
        sheet = Sheet.of(Optional.of(moment));
        old.replaced().countDown();
        return true;
    }

    /**
     * Waits for a version above one.
     *
     * @return the newest version, which is not above it if the time is over or nothing more will come
     */
    public long await(long seen, Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        Sheet now = sheet;
        while (now.version() <= seen
                && !closed
                && now.replaced().await(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
            now = sheet;
        }
        return version();
    }

    /** Whether nothing more will come. */
    boolean isClosed() {
        return closed;
    }

    /** Lets everybody go who waits: the server ends. */
    @EventListener(ContextClosedEvent.class)
    public synchronized void close() {
        closed = true;
        Sheet last = sheet;
        sheet = Sheet.of(last.moment());
        last.replaced().countDown();
    }
}
