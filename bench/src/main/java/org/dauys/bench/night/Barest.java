package org.dauys.bench.night;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.dauys.bench.night.Plain.Rate;

/**
 * The least that inserts a row for each request over HTTP: the server of the JDK with a few connections to the database,
 * without sessions, rights, forms, rules or a state.
 */
final class Barest implements AutoCloseable {
    private static final int TAKEN = 200;

    /** As long as that of a typist. */
    private static final String FORM = "figure.line=1000&".repeat(20);

    private final Plain plain;
    private final AtomicInteger next = new AtomicInteger();
    private final List<Connection> connections = new ArrayList<>();
    private final BlockingQueue<PreparedStatement> free;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;

    private Barest(Plain plain, Running running, int connections) throws IOException, SQLException {
        this.plain = plain;
        this.free = new ArrayBlockingQueue<>(connections);
        for (int i = 0; i < connections; i++) {
            Connection one = Plain.superuser(running);
            this.connections.add(one);
            free.add(one.prepareStatement(Plain.INSERT));
        }
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.maxIdleConnections", "1000");
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::take);
        server.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            PreparedStatement statement = free.take();
            try {
                plain.put(statement, next.getAndIncrement());
                statement.executeUpdate();
            } finally {
                free.add(statement);
            }
            exchange.sendResponseHeaders(TAKEN, -1);
        } catch (InterruptedException | SQLException fault) {
            throw new IOException(fault);
        }
    }

    /** Inserts for a while, for so many who ask, each again as soon as it is answered. */
    static Rate insert(Plain plain, Running running, int connections, int asking)
            throws IOException, SQLException, InterruptedException {
        plain.empty();
        try (var barest = new Barest(plain, running, connections);
                ExecutorService askers = Executors.newFixedThreadPool(asking)) {
            long end = System.nanoTime() + Plain.NANOS;
            List<Future<Integer>> each = new ArrayList<>();
            for (int i = 0; i < asking; i++) {
                each.add(askers.submit(() -> barest.asked(end)));
            }
            return Rate.of(each);
        }
    }

    private int asked(long end) throws IOException {
        int done = 0;
        try (var browser = new Browser(server.getAddress().getPort())) {
            while (System.nanoTime() < end) {
                int status = browser.post("/", FORM, "application/json").status();
                if (status != TAKEN) {
                    throw new IOException("Each row must be taken: " + status);
                }
                done++;
            }
        }
        return done;
    }

    @Override
    public void close() throws SQLException {
        server.stop(0);
        threads.close();
        for (Connection one : connections) {
            one.close();
        }
    }
}
