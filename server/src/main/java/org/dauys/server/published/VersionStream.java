package org.dauys.server.published;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.dauys.server.security.ForEveryone;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Tells readers that a version is out, and nothing else: the pages themselves can be kept by caches. Each stream waits in
 * a virtual thread of its own, so that a slow reader keeps nobody else waiting.
 */
@Controller
@ForEveryone
class VersionStream {
    /** After so long without news a comment is sent: it finds out whether anybody still listens. */
    private static final Duration QUIET = Duration.ofSeconds(15);

    /** What it takes to tell a reader and to answer what is then asked. */
    private static final Duration EACH = Duration.ofNanos(75_000);

    /** No reader is told later than that after the first. */
    private static final Duration LAST = Duration.ofMillis(150);

    private static final int STEPS = 100;

    private static final byte[] NOTHING = bytes(":\n\n");
    private static final byte[] RETRY = bytes("retry: 3000\n");

    private final Board board;
    private final AtomicInteger places = new AtomicInteger();
    private final AtomicInteger readers = new AtomicInteger();
    private volatile Event newest = new Event(0);

    VersionStream(Board board) {
        this.board = board;
    }

    /** Server-sent events: {@code data: 12} when version 12 is out. Who is slow hears of the newest alone. */
    @GetMapping(path = "/results/stream", produces = "text/event-stream")
    void stream(HttpServletResponse response) throws IOException, InterruptedException {
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        OutputStream out = response.getOutputStream();
        int place = places.getAndIncrement();
        readers.incrementAndGet();
        try {
            tell(out, place);
        } finally {
            readers.decrementAndGet();
        }
    }

    private void tell(OutputStream out, int place) throws IOException, InterruptedException {
        long told = board.version();
        out.write(RETRY);
        write(out, event(told));
        while (!board.isClosed()) {
            if (board.await(told, QUIET) > told) {
                Thread.sleep(turn(place));
            }
            long version = board.version();
            write(out, version > told ? event(version) : NOTHING);
            told = version;
        }
    }

    /**
     * When the turn of a reader is: they come one after the other, as fast as they can be served, since all of them ask at
     * once for what is new, and whoever enters a protocol would have to wait behind them.
     */
    private Duration turn(int place) {
        Duration all = EACH.multipliedBy(readers.get());
        return (all.compareTo(LAST) < 0 ? all : LAST)
                .multipliedBy(Math.floorMod(place, STEPS))
                .dividedBy(STEPS);
    }

    /** The bytes of an event, made once for all who hear it. */
    private byte[] event(long version) {
        Event last = newest;
        if (last.version != version) {
            last = new Event(version);
            newest = last;
        }
        return last.bytes;
    }

    private static final class Event {
        private final long version;
        private final byte[] bytes;

        Event(long version) {
            this.version = version;
            this.bytes = bytes("event: version\nid: %s\ndata: %s\n\n".formatted(version, version));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void write(OutputStream out, byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
    }

    /** The same for those who ask again and again. */
    @GetMapping(path = "/results/version", produces = "application/json")
    ResponseEntity<String> version() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePublic())
                .body("{\"version\":" + board.version() + "}");
    }
}
