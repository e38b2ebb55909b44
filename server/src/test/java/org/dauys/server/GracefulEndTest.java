package org.dauys.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
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
    private static final int HALF = 40;

    @TempDir
    private Path folder;

    private Server server() throws IOException {
        return Server.start(TestSettings.of(folder), Clock.systemUTC(), Map.of("DAUYS_REHEARSAL_STATIONS", "600"));
    }

    private static Account officer(Server server) {
        Accounts accounts = server.part(Accounts.class);
        Account administrator = accounts.open(
                        "admin",
                        "Admin",
                        new Post(Role.ADMINISTRATOR, "CEC"),
                        TestServer.PASSWORD,
                        false,
                        Optional.empty())
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

    private static Socket connect(int port) throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), port);
    }

    private static boolean takesRequests(int port) {
        try (Socket socket = connect(port)) {
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

    @Test
    void aRequestThatRunsWhenTheEndIsAskedForIsAnsweredAndItsActIsInTheLog() throws IOException {
        Server server = server();
        int port = server.address().getPort();
        var visitor = new Visitor(server.address()).login(officer(server));
        String page = visitor.get("/account").body();
        int at = page.indexOf("name=\"csrf\" content=\"") + "name=\"csrf\" content=\"".length();
        String head = String.join(
                "\r\n",
                "POST /api/v1/desk/acts HTTP/1.1",
                "Host: localhost",
                "Cookie: session=" + visitor.cookie("session"),
                "X-CSRF-TOKEN: " + page.substring(at, page.indexOf('"', at)),
                "Idempotency-Key: last",
                "Content-Type: application/json",
                "Content-Length: " + TURNOUT.length(),
                "",
                "");
        try (Socket socket = connect(port)) {
            send(socket, head + TURNOUT.substring(0, HALF));
            await(() -> isAnswering(server));

            var ended = CompletableFuture.runAsync(() -> close(server));
            await(() -> !takesRequests(port));
            send(socket, TURNOUT.substring(HALF));

            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 201");
            ended.join();
        }
        try (Server again = server()) {
            assertThat(again.part(CountingNight.class)
                            .<Boolean>read(state -> state.reports().stream()
                                    .anyMatch(report -> report.commission().equals("ABAI")
                                            && report.figure().equals(Fraction.of(777)))))
                    .isTrue();
        }
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    private static void close(Server server) {
        try {
            server.close();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
