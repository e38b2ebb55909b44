package org.dauys.server.published;

import java.time.Clock;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.LongConsumer;
import org.dauys.counting.acts.NightState;
import org.dauys.documents.live.Live;
import org.dauys.server.night.CountingNight;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Puts the night on the board whenever it has changed. The writer waits only while figures are copied; seats, certainty
 * and findings are worked out from the copy, in a thread of its own.
 */
@Component
class Publisher implements LongConsumer, DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);

    private final CountingNight night;
    private final Board board;
    private final Clock clock;
    private final BlockingQueue<Boolean> changed = new ArrayBlockingQueue<>(1);
    private final Thread thread;

    Publisher(CountingNight night, Board board, Clock clock) {
        this.night = night;
        this.board = board;
        this.clock = clock;
        this.thread = Thread.ofPlatform().name("publisher").daemon().start(this::run);
        night.listen(this);
    }

    /** Notes that there is something newer; what comes while one is made is made together. */
    @Override
    public void accept(long newer) {
        changed.offer(true);
    }

    /** What is copied while the writer waits. */
    private record Copied(long version, Live night, Published.Book book) {}

    private void run() {
        try {
            while (true) {
                publish();
                changed.take();
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    /** A fault is logged, and the next change brings the next attempt. */
    private void publish() {
        try {
            Copied copied = night.read(this::copied);
            board.publish(Published.of(copied.version(), clock.instant(), copied.night(), copied.book()));
        } catch (RuntimeException fault) {
            LOG.error("The night could not be published.", fault);
        }
    }

    private Copied copied(NightState state) {
        return new Copied(state.size(), night.election().copy(state), Published.Book.of(state));
    }

    @Override
    public void destroy() {
        night.forget(this);
        thread.interrupt();
    }
}
