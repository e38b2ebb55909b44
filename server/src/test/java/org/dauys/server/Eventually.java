package org.dauys.server;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Waits for what comes after a while: a fault on the way is no end before the time is up. */
public final class Eventually {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(5);

    private Eventually() {}

    /** What may be there by now. */
    @FunctionalInterface
    public interface Look<T> {
        /** It, or nothing yet. */
        Optional<T> now() throws Exception;
    }

    /** What must hold by now. */
    @FunctionalInterface
    public interface Holds {
        /** Whether it does. */
        boolean now() throws Exception;
    }

    /** It, when it is there. */
    public static <T> T found(String what, Look<T> look) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        @Nullable Exception last = null;
        while (System.nanoTime() < end) {
            try {
                Optional<T> found = look.now();
                if (found.isPresent()) {
                    return found.get();
                }
            } catch (Exception notYet) {
                last = notYet;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw new AssertionError("There was none within %s: %s.".formatted(PATIENCE, what), last);
    }

    /** Comes back when it holds. */
    public static void holds(String what, Holds holds) {
        found(what, () -> holds.now() ? Optional.of(true) : Optional.empty());
    }
}
