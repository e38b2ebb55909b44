package org.dauys.server.published;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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
    private static final byte[] NOTHING = bytes(":\n\n");
    private static final byte[] RETRY = bytes("retry: 3000\n");

    private final Board board;
    private final Teller teller;
    private volatile Event newest = new Event(0);

    VersionStream(Board board, Teller teller) {
        this.board = board;
        this.teller = teller;
    }

    /** Server-sent events: {@code data: 12} when version 12 is out. Who is slow hears of the newest alone. */
    @GetMapping(path = "/results/stream", produces = "text/event-stream")
    void stream(HttpServletResponse response) throws IOException, InterruptedException {
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        OutputStream out = response.getOutputStream();
        try (Teller.Listener listener = teller.listen()) {
            long told = board.version();
            out.write(RETRY);
            write(out, event(told));
            while (!board.isClosed()) {
                listener.await(told);
                long version = board.version();
                write(out, version > told ? event(version) : NOTHING);
                told = version;
            }
        }
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
