package org.dauys.server.published;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.dauys.server.security.ForEveryone;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Tells readers that a version is out, and nothing else: the pages themselves can be kept by caches. */
@Controller
@ForEveryone
class VersionStream {
    private final Board board;
    private final Streaming streaming;
    private volatile Event newest = event(0);

    VersionStream(Board board, Streaming streaming) {
        this.board = board;
        this.streaming = streaming;
    }

    /** Server-sent events: {@code data: 12} when version 12 is out. Who is slow hears of the newest alone. */
    @GetMapping(path = "/results/stream", produces = "text/event-stream")
    void stream(HttpServletResponse response) throws IOException, InterruptedException {
        streaming.send(response, this::newest);
    }

    private Event newest() {
        long version = board.version();
        Event last = newest;
        if (last.version() != version) {
            last = event(version);
            newest = last;
        }
        return last;
    }

    private static Event event(long version) {
        return Event.of("version", version, String.valueOf(version));
    }

    /** The same for those who ask again and again. */
    @GetMapping(path = "/results/version", produces = "application/json")
    ResponseEntity<String> version() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePublic())
                .body("{\"version\":" + board.version() + "}");
    }
}
