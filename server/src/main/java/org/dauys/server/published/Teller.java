package org.dauys.server.published;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Tells those who listen that there is something newer, a few at a time, and the next few when the server has nothing older
 * to do: all of them ask at once for what is new, and whoever enters a protocol would have to wait behind thousands.
 */
@Component
class Teller implements DisposableBean {
    /** After so long without news they are told all the same, so that it is found out who still listens. */
    static final Duration QUIET = Duration.ofSeconds(15);

    /** How many are told together: what they ask for takes two or three thousandths of a second. */
    private static final int TOGETHER = 20;

    private final Board board;
    private final Duration quiet;
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private final Thread thread;

    @Autowired
    Teller(Board board) {
        this(board, QUIET);
    }

    Teller(Board board, Duration quiet) {
        this.board = board;
        this.quiet = quiet;
        this.thread = Thread.ofPlatform().name("teller").daemon().start(this::work);
    }

    /** One who listens. */
    final class Listener implements AutoCloseable {
        private final Semaphore told = new Semaphore(0);
        private volatile long known;

        /** Waits until there is a version above one or it has been quiet for long; at the end nobody waits. */
        void await(long seen) throws InterruptedException {
            known = seen;
            if (!board.isClosed()) {
                told.acquire();
                told.drainPermits();
            }
        }

        @Override
        public void close() {
            listeners.remove(this);
        }
    }

    /** Begins to listen. */
    Listener listen() {
        var listener = new Listener();
        listeners.add(listener);
        return listener;
    }

    private void work() {
        try {
            long told = 0;
            while (!board.isClosed()) {
                long version = board.await(told, quiet);
                tellThoseBelow(version > told ? version : Long.MAX_VALUE);
                told = version;
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        } finally {
            listeners.forEach(listener -> listener.told.release());
        }
    }

    private void tellThoseBelow(long version) throws InterruptedException {
        int told = 0;
        for (Listener listener : listeners) {
            if (listener.known < version) {
                listener.told.release();
                told++;
            }
            if (told == TOGETHER) {
                told = 0;
                // Virtual threads run in the order in which they become ready: this one, when those before it have had
                // their turn.
                Thread.startVirtualThread(() -> {}).join();
            }
        }
    }

    @Override
    public void destroy() {
        thread.interrupt();
    }
}
