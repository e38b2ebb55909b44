package org.dauys.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.dauys.counting.acts.Post;
import org.dauys.counting.acts.Role;
import org.dauys.figures.Fraction;
import org.dauys.server.accounts.Account;
import org.dauys.server.accounts.Accounts;
import org.dauys.server.night.CountingNight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GracefulEndTest {
    private static final String TURNOUT = """
            {"kind":"report-turnout","commission":"ABAI","hour":"03:00","measure":"number","figure":777,"of":1}""";

    @TempDir
    private Path folder;

    private Server server() throws IOException {
        Settings settings = Settings.read(
                new String[] {"--port", "0", "--data", folder.toString(), "--home", ".."},
                Map.of("DAUYS_PROGRAMS", Path.of("target", "postgresql").toString()));
        return Server.start(settings, Clock.systemUTC(), Map.of("DAUYS_REHEARSAL_STATIONS", "600"));
    }

    private static Account officer(Server server) {
        Accounts accounts = server.part(Accounts.class);
        Account administrator = accounts.open(
                        "admin", "Admin", new Post(Role.ADMINISTRATOR, "CEC"), TestServer.PASSWORD, false, Optional.empty())
                .orElseThrow();
        return accounts.open(
                        "chair",
                        "Chair",
                        new Post(Role.TERRITORIAL, "ABAI"),
                        TestServer.PASSWORD,
                        false,
                        Optional.of(administrator))
                .orElseThrow();
    }

    private static void await(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private static boolean takesRequests(Server server) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
            return socket.isConnected();
        } catch (ConnectException refused) {
            return false;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static boolean isAnswering(Server server) {
        return server.part(MeterRegistry.class).find("http.server.requests.active").longTaskTimers().stream()
                .anyMatch(each -> each.activeTasks() > 0);
    }

    /** The second half comes when it may. */
    private static InputStream halting(String text, CountDownLatch may) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int half = bytes.length / 2;
        return new SequenceInputStream(new ByteArrayInputStream(bytes, 0, half), new InputStream() {
            private final InputStream rest = new ByteArrayInputStream(bytes, half, bytes.length - half);

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
            }

            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                try {
                    may.await();
                } catch (InterruptedException asked) {
                    throw new IOException("Interrupted while it waited.", asked);
                }
                return rest.read(into, from, most);
            }
        });
    }

    @Test
    void aRequestThatRunsWhenTheEndIsAskedForIsAnsweredAndItsActIsInTheLog() throws IOException {
        var may = new CountDownLatch(1);
        Server server = server();
        var visitor = new Visitor(server.address()).login(officer(server));
        String page = visitor.get("/account").body();
        int at = page.indexOf("name=\"csrf\" content=\"") + "name=\"csrf\" content=\"".length();
        HttpRequest.Builder request = visitor.request("/api/v1/desk/acts")
                .setHeader("Accept", "*/*")
                .header("Content-Type", "application/json")
                .header("X-CSRF-TOKEN", page.substring(at, page.indexOf('"', at)))
                .header("Idempotency-Key", "last")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> halting(TURNOUT, may)));
        var answer = CompletableFuture.supplyAsync(() -> visitor.send(request));
        await(() -> answer.isDone() || isAnswering(server));

        var ended = CompletableFuture.runAsync(() -> close(server));
        await(() -> !takesRequests(server));
        may.countDown();

        assertThat(answer.join().status()).as(answer.join().body()).isEqualTo(201);
        ended.join();
        try (Server again = server()) {
            assertThat(again.part(CountingNight.class).<Boolean>read(state -> state.reports().stream()
                            .anyMatch(report -> report.commission().equals("ABAI")
                                    && report.figure().equals(Fraction.of(777)))))
                    .isTrue();
        }
    }

    private static void close(Server server) {
        try {
            server.close();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
