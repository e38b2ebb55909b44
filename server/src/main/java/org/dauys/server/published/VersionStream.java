package org.dauys.server.published;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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
    /** No reader hears more often. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** After so long without news a comment is sent: it finds out whether anybody still listens. */
    private static final Duration QUIET = Duration.ofSeconds(15);

    private final Board board;

    VersionStream(Board board) {
        this.board = board;
    }

    /** Server-sent events: {@code data: 12} when version 12 is out. */
    @GetMapping(path = "/results/stream", produces = "text/event-stream")
    void stream(HttpServletResponse response) throws IOException, InterruptedException {
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        OutputStream out = response.getOutputStream();
        long told = board.version();
        write(out, "retry: 3000\n" + event(told));
        while (!board.isClosedWithin(PAUSE)) {
            long version = board.await(told, QUIET);
            write(out, version > told ? event(version) : ":\n\n");
            told = version;
        }
    }

    private static String event(long version) {
        return "event: version\nid: %s\ndata: %s\n\n".formatted(version, version);
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** The same for those who ask again and again. */
    @GetMapping(path = "/results/version", produces = "application/json")
    ResponseEntity<String> version() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofSeconds(1)).cachePublic())
                .body("{\"version\":" + board.version() + "}");
    }
}
