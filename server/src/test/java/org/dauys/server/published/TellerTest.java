package org.dauys.server.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TellerTest {
    private static final Rehearsed NIGHT = Rehearsed.of(600, "none");
    private static final Duration NEVER = Duration.ofDays(1);
    private static final int READERS = 2_000;

    private final Board board = new Board();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void end() {
        board.close();
        threads.close();
    }

    /** Those who listen from now on and know a version; each gives the version that hangs on the board when it is told. */
    private List<Future<Long>> listening(Teller teller, long known) throws InterruptedException {
        var ready = new CountDownLatch(READERS);
        List<Future<Long>> listening = new ArrayList<>();
        for (int i = 0; i < READERS; i++) {
            listening.add(threads.submit(() -> {
                try (Teller.Listener listener = teller.listen()) {
                    ready.countDown();
                    listener.await(known);
                    return board.version();
                }
            }));
        }
        ready.await();
        return listening;
    }

    private static List<Long> told(List<Future<Long>> listening) throws ExecutionException, InterruptedException {
        List<Long> told = new ArrayList<>();
        for (Future<Long> one : listening) {
            told.add(one.get());
        }
        return told.stream().distinct().toList();
    }

    @Test
    void everyoneIsToldOfNews() throws ExecutionException, InterruptedException {
        board.publish(NIGHT.at(3, 10));
        List<Future<Long>> listening = listening(new Teller(board, NEVER), 3);

        board.publish(NIGHT.at(5, 20));

        assertThat(told(listening)).containsExactly(5L);
    }

    @Test
    void whoKnowsTheNewsIsNotTold() throws ExecutionException, InterruptedException {
        board.publish(NIGHT.at(3, 10));
        var teller = new Teller(board, NEVER);
        List<Future<Long>> knowing = listening(teller, 5);
        List<Future<Long>> others = listening(teller, 3);

        board.publish(NIGHT.at(5, 20));

        assertThat(told(others)).containsExactly(5L);
        assertThat(knowing).noneMatch(Future::isDone);
        board.publish(NIGHT.at(6, 20));
        assertThat(told(knowing)).containsExactly(6L);
    }

    @Test
    void whenItIsQuietForLongEveryoneIsToldAllTheSame() throws ExecutionException, InterruptedException {
        board.publish(NIGHT.at(3, 10));

        assertThat(told(listening(new Teller(board, Duration.ofMillis(20)), 3))).containsExactly(3L);
    }

    @Test
    void nobodyWaitsWhenTheServerEnds() throws ExecutionException, InterruptedException {
        board.publish(NIGHT.at(3, 10));
        var teller = new Teller(board, NEVER);
        List<Future<Long>> listening = listening(teller, 3);

        board.close();

        assertThat(told(listening)).containsExactly(3L);
        assertThat(told(listening(teller, 3))).containsExactly(3L);
    }
}
