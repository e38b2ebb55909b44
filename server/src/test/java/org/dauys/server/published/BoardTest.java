package org.dauys.server.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class BoardTest {
    private static final Rehearsed NIGHT = Rehearsed.of(600, "none");
    private static final Duration LONG = Duration.ofDays(1);
    private static final int READERS = 2_000;

    private final Board board = new Board();

    private static List<Long> answers(List<Future<Long>> waiting) throws ExecutionException, InterruptedException {
        List<Long> answers = new ArrayList<>();
        for (Future<Long> one : waiting) {
            answers.add(one.get());
        }
        return answers.stream().distinct().toList();
    }

    private List<Future<Long>> waiting(ExecutorService threads, long seen) {
        Callable<Long> reader = () -> board.await(seen, LONG);
        List<Future<Long>> waiting = new ArrayList<>();
        for (int i = 0; i < READERS; i++) {
            waiting.add(threads.submit(reader));
        }
        return waiting;
    }

    @Test
    void everyoneWhoWaitsHearsOfANewerMoment() throws ExecutionException, InterruptedException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            board.publish(NIGHT.at(3, 10));
            List<Future<Long>> waiting = waiting(threads, 3);

            board.publish(NIGHT.at(5, 20));

            assertThat(answers(waiting)).containsExactly(5L);
        }
    }

    @Test
    void whoMissedAMomentDoesNotWait() throws InterruptedException {
        board.publish(NIGHT.at(3, 10));

        assertThat(board.await(2, LONG)).isEqualTo(3);
    }

    @Test
    void whoWaitsForAMomentIsNotLetGoByOneBeforeIt() throws ExecutionException, InterruptedException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Long>> waiting = waiting(threads, 4);
            board.publish(NIGHT.at(4, 10));

            board.publish(NIGHT.at(5, 20));

            assertThat(answers(waiting)).containsExactly(5L);
        }
    }

    @Test
    void anOlderMomentIsNotPutUp() {
        Published newer = NIGHT.at(4, 20);

        assertThat(board.publish(newer)).isTrue();
        assertThat(board.publish(NIGHT.at(4, 20))).isFalse();
        assertThat(board.newest()).containsSame(newer);
    }

    @Test
    void everyoneIsLetGoWhenTheServerEnds() throws ExecutionException, InterruptedException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            board.publish(NIGHT.at(3, 10));
            List<Future<Long>> waiting = waiting(threads, 3);

            board.close();

            assertThat(answers(waiting)).containsExactly(3L);
            assertThat(board.isClosed()).isTrue();
            assertThat(board.await(3, LONG)).isEqualTo(3);
        }
    }
}
