package org.dauys.server.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.dauys.counting.acts.Kind;

/** Tells at once when an act of some kind is sent, for who wants somebody to die while it is under way. */
final class Begun {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Map<Kind, CompletableFuture<Kind>> awaited = new ConcurrentHashMap<>();

    /** An act is being sent. */
    void note(Kind kind) {
        Optional.ofNullable(awaited.remove(kind)).ifPresent(next -> next.complete(kind));
    }

    /** The next act of a kind. */
    CompletableFuture<Kind> next(Kind kind) {
        return awaited.computeIfAbsent(kind, _ -> new CompletableFuture<>());
    }

    /** Comes back when the next act of a kind is sent. */
    void await(Kind kind) {
        await(kind, next(kind));
    }

    /** Comes back when it is sent. */
    static void await(Kind kind, CompletableFuture<Kind> next) {
        assertThat(next).as("the next %s", kind).succeedsWithin(PATIENCE);
    }
}
