package org.dauys.cli;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * Hands out pages to browsers on this machine, and to nobody else.
 *
 * <p>A path is looked up among the pages and never becomes the name of a file, so that no path leads out of the site.
 */
final class SiteServer implements AutoCloseable {
    /** Pages hold their style and script within them and load nothing; nothing else may run, be framed or be sent. */
    private static final String POLICY = "default-src 'none'; style-src 'self' 'unsafe-inline'; "
            + "script-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final HttpServer server;
    private final ExecutorService workers;
    private final Consumer<Exception> faults;

    private SiteServer(HttpServer server, ExecutorService workers, Consumer<Exception> faults) {
        this.server = server;
        this.workers = workers;
        this.faults = faults;
    }

    /**
     * Takes a port of the loopback; nothing is served yet.
     *
     * @param port from 1 to 65535, or 0 for any that is free
     * @param faults is told why a page could not be made
     * @throws java.net.BindException if the port is taken or not allowed
     */
    static SiteServer at(int port, Consumer<Exception> faults) throws IOException {
        // The numbers of the loopback, not its name: a name could be given another address.
        var loopback = InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
        HttpServer server = HttpServer.create(new InetSocketAddress(loopback, port), 0);
        return new SiteServer(server, Executors.newVirtualThreadPerTaskExecutor(), faults);
    }

    /**
     * Begins to serve, once.
     *
     * @param pages what there is by path, without the leading slash; {@code …/index.html} is also the page of its folder
     */
    void serve(Map<String, Page> pages) {
        Map<String, Page> own = Map.copyOf(pages);
        server.createContext("/", exchange -> answer(exchange, own));
        server.setExecutor(workers);
        server.start();
    }

    /** Where the site is, e.g. {@code http://localhost:8080/}. */
    URI address() {
        return URI.create("http://localhost:%d/".formatted(server.getAddress().getPort()));
    }

    /** Ends at once; what is being sent is cut off. */
    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }

    private void answer(HttpExchange exchange, Map<String, Page> pages) throws IOException {
        try (exchange) {
            Headers headers = exchange.getResponseHeaders();
            headers.set("Content-Security-Policy", POLICY);
            headers.set("Cross-Origin-Resource-Policy", "same-origin");
            headers.set("Referrer-Policy", "no-referrer");
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("X-Frame-Options", "DENY");
            String method = exchange.getRequestMethod();
            if (!method.equals("GET") && !method.equals("HEAD")) {
                headers.set("Allow", "GET, HEAD");
                send(exchange, 405, Resource.plain("405 Method Not Allowed: GET, HEAD"));
                return;
            }
            // The decoded path: %2e%2e is "..", which is the name of no page.
            String path =
                    Optional.ofNullable(exchange.getRequestURI().getPath()).orElse("");
            find(exchange, path.startsWith("/") ? path.substring(1) : path, pages);
        }
    }

    private void find(HttpExchange exchange, String path, Map<String, Page> pages) throws IOException {
        Optional<Page> page =
                Optional.ofNullable(pages.get(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path));
        if (page.isPresent()) {
            open(exchange, page.get());
        } else if (pages.containsKey(path + "/index.html")) {
            exchange.getResponseHeaders()
                    .set("Location", exchange.getRequestURI().getRawPath() + "/");
            send(exchange, 301, Resource.plain("301 Moved Permanently"));
        } else {
            send(exchange, 404, Resource.plain("404 Not Found"));
        }
    }

    private void open(HttpExchange exchange, Page page) throws IOException {
        Resource opened;
        try {
            opened = page.open();
        } catch (IOException | RuntimeException fault) {
            faults.accept(fault);
            send(exchange, 500, Resource.plain("500 Internal Server Error"));
            return;
        }
        send(exchange, opened);
    }

    private static void send(HttpExchange exchange, Resource page) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("ETag", page.tag());
        // The copy may be kept but must be asked about: the reports change when a file of the election does.
        headers.set("Cache-Control", "no-cache");
        if (isKnown(exchange.getRequestHeaders(), page)) {
            exchange.sendResponseHeaders(304, -1);
        } else {
            send(exchange, 200, page);
        }
    }

    private static void send(HttpExchange exchange, int status, Resource page) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", page.type());
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", Integer.toString(page.size()));
            exchange.sendResponseHeaders(status, -1);
        } else {
            exchange.sendResponseHeaders(status, page.size() == 0 ? -1 : page.size());
            page.write(exchange.getResponseBody());
        }
    }

    /** Whether the browser already has this page: its tag is among those it names. */
    private static boolean isKnown(Headers headers, Resource page) {
        return headers.getOrDefault("If-None-Match", List.of()).stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(String::strip)
                .anyMatch(tag -> tag.equals("*") || tag.equals(page.tag()) || tag.equals("W/" + page.tag()));
    }
}
