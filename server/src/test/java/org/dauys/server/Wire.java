package org.dauys.server;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The line to a window of a browser, in its own protocol for developers. */
final class Wire implements AutoCloseable {
    /** How long a busy machine is waited for. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final LinkedBlockingQueue<JsonNode> answers = new LinkedBlockingQueue<>();
    private final WebSocket socket;
    private int sent;

    Wire(HttpClient client, URI window) {
        this.socket = client.newWebSocketBuilder()
                .buildAsync(window, new Listener(answers))
                .join();
    }

    /** Keeps what the browser answers. */
    private static final class Listener implements WebSocket.Listener {
        private final LinkedBlockingQueue<JsonNode> answers;
        private final StringBuilder text = new StringBuilder();

        Listener(LinkedBlockingQueue<JsonNode> answers) {
            this.answers = answers;
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                answers.add(JSON.readTree(text.toString()));
                text.setLength(0);
            }
            socket.request(1);
            return null;
        }
    }

    /** The browser did not do what it was asked for. */
    static final class RefusedException extends RuntimeException {
        private static final long serialVersionUID = 1;

        RefusedException(String message) {
            super(message);
        }
    }

    /** Asks for something and waits until it is done. */
    JsonNode send(String method, Map<String, ?> parameters) throws InterruptedException {
        sent++;
        socket.sendText(JSON.writeValueAsString(Map.of("id", sent, "method", method, "params", parameters)), true)
                .join();
        while (true) {
            JsonNode answer = answers.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (answer == null) {
                throw new IllegalStateException("The browser must answer %s.".formatted(method));
            }
            if (answer.path("id").asInt(0) == sent) {
                if (answer.has("error")) {
                    throw new RefusedException("%s: %s".formatted(method, answer.get("error")));
                }
                return answer.get("result");
            }
        }
    }

    @Override
    public void close() {
        socket.abort();
    }
}
