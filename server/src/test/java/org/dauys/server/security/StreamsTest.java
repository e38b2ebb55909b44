package org.dauys.server.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dauys.counting.acts.AccountAct;
import org.dauys.counting.acts.Entry;
import org.dauys.server.Eventually;
import org.dauys.server.MovableClock;
import org.dauys.server.Server;
import org.dauys.server.TestSettings;
import org.dauys.server.Visitor;
import org.dauys.server.night.CountingNight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StreamsTest {
    private static final int MOST = 3;
    private static final String SEATS = "/api/v1/elections/any/contests/mazhilis-list/seats/stream";

    /** Opens a stream, and reads the head of the answer. */
    private static List<String> head(Socket socket) throws IOException {
        return head(socket, "/results/stream");
    }

    private static List<String> head(Socket socket, String place) throws IOException {
        socket.getOutputStream()
                .write("GET %s HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n"
                        .formatted(place)
                        .getBytes(StandardCharsets.US_ASCII));
        var said = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        var head = new ArrayList<String>();
        for (String line = said.readLine(); line != null && !line.isEmpty(); line = said.readLine()) {
            head.add(line);
        }
        return head;
    }

    private static Socket connect(URI server) throws IOException {
        var socket = new Socket("localhost", server.getPort());
        socket.setSoLinger(true, 0);
        return socket;
    }

    /** Whoever went is noticed when there is news to tell. */
    private static boolean isFreed(Server server) throws IOException {
        server.part(CountingNight.class)
                .submit(Entry.SYSTEM, UUID.randomUUID().toString(), new AccountAct.RefuseLogin("", "unknown"))
                .join();
        try (Socket next = connect(server.address())) {
            return head(next).getFirst().startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void oneAddressHasOnlySoManyStreamsAndReadsOnWithoutThem(@TempDir Path data) throws IOException {
        var limited = Map.of("dauys.limits.streams", String.valueOf(MOST), "DAUYS_REHEARSAL_STATIONS", "24");
        List<Socket> streams = new ArrayList<>();
        try (Server server = Server.start(TestSettings.of(data), new MovableClock(), limited)) {
            for (int i = 0; i < MOST; i++) {
                streams.add(connect(server.address()));
                assertThat(head(streams.getLast()).getFirst()).startsWith("HTTP/1.1 200");
            }
            streams.add(connect(server.address()));

            assertThat(head(streams.getLast()))
                    .anyMatch(line -> line.startsWith("HTTP/1.1 429"))
                    .contains("Retry-After: 60");
            streams.add(connect(server.address()));
            assertThat(head(streams.getLast(), SEATS)).anyMatch(line -> line.startsWith("HTTP/1.1 429"));
            streams.add(connect(server.address()));
            assertThat(head(streams.getLast(), "/results/strea%6D")).anyMatch(line -> line.startsWith("HTTP/1.1 429"));
            var reader = new Visitor(server.address());
            assertThat(reader.get("/results/version").status()).isIn(200, 406);
            assertThat(reader.get("/").status()).isEqualTo(200);

            streams.getFirst().close();
            Eventually.holds("a place for another stream", () -> isFreed(server));
        } finally {
            for (Socket stream : streams) {
                stream.close();
            }
        }
    }
}
