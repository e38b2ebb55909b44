package org.dauys.server.published;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Sends readers an event when there is something newer, as long as they listen. Each waits in a virtual thread of its own,
 * so that a slow reader keeps nobody else waiting, and hears of the newest alone.
 */
@Component
public class Streaming {
    private static final byte[] NOTHING = ":\n\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] RETRY = "retry: 3000\n".getBytes(StandardCharsets.UTF_8);

    private final Board board;
    private final Teller teller;

    Streaming(Board board, Teller teller) {
        this.board = board;
        this.teller = teller;
    }

    /**
     * Sends until the reader goes or the server ends.
     *
     * @param newest the event of the newest version; asked for by many at once
     */
    public void send(HttpServletResponse response, Supplier<Event> newest) throws IOException, InterruptedException {
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        OutputStream out = response.getOutputStream();
        try (Teller.Listener listener = teller.listen()) {
            Event told = newest.get();
            out.write(RETRY);
            write(out, told.bytes());
            while (!board.isClosed()) {
                listener.await(told.version());
                Event now = newest.get();
                write(out, now.version() > told.version() ? now.bytes() : NOTHING);
                told = now;
            }
        }
    }

    private static void write(OutputStream out, byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
    }
}
