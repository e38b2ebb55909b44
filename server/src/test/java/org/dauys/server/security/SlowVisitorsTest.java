package org.dauys.server.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dauys.counting.acts.Role;
import org.dauys.server.TestServer;
import org.dauys.server.Visitor;
import org.junit.jupiter.api.Test;

/** Whoever opens many connections and says little keeps no clerk from working. */
class SlowVisitorsTest {
    private static final int MANY = 200;

    private static final String HALF_A_REQUEST = "GET /results/version HTTP/1.1\r\nHost: localhost\r\nX-Slow: ";
    private static final String HALF_A_FORM = """
            POST /account/password HTTP/1.1\r
            Host: localhost\r
            Content-Type: application/x-www-form-urlencoded\r
            Content-Length: 1000\r
            \r
            present=""";
    private static final String A_STREAM = "GET /results/stream HTTP/1.1\r\nHost: localhost\r\n\r\n";

    private static List<Socket> opened(String said) throws IOException {
        List<Socket> sockets = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            Socket socket =
                    new Socket("localhost", TestServer.running().address().getPort());
            socket.getOutputStream().write(said.getBytes(StandardCharsets.US_ASCII));
            sockets.add(socket);
        }
        return sockets;
    }

    @Test
    void thoseWhoNeverEndWhatTheySayAndThoseWhoNeverReadKeepNobodyWaiting() throws IOException {
        Visitor clerk = TestServer.officer(Role.TYPIST, "CEC");
        List<Socket> slow = new ArrayList<>();
        try {
            slow.addAll(opened(HALF_A_REQUEST));
            slow.addAll(opened(HALF_A_FORM));
            slow.addAll(opened(A_STREAM));

            assertThat(clerk.get("/account").status()).isEqualTo(200);
            assertThat(clerk.fetch("/entry/NOWHERE/C/draft", Map.of()).status()).isEqualTo(404);
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
            // So that this address may ask again.
            TestServer.CLOCK.pass(Duration.ofMinutes(1));
        }
    }
}
