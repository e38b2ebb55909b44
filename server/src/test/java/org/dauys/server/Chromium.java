package org.dauys.server;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The program of a browser, with windows of people who share nothing. */
final class Chromium implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final String port;

    private Chromium(Process process, String port) {
        this.process = process;
        this.port = port;
    }

    static Chromium start() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("dauys-browser-");
        Process process = new ProcessBuilder(
                        program().toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--hide-scrollbars",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-backgrounding-occluded-windows",
                        "--disable-renderer-backgrounding",
                        "--disable-background-timer-throttling",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + folder,
                        "about:blank")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new Chromium(process, port(folder, process));
    }

    private static Path program() {
        List<String> names = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        Optional<Path> found = Stream.concat(
                        Optional.ofNullable(System.getenv("CHROME")).map(Path::of).stream(),
                        Stream.of(path.split(File.pathSeparator, -1))
                                .flatMap(folder -> names.stream().map(Path.of(folder)::resolve)))
                .filter(Files::isExecutable)
                .findFirst();
        if (found.isEmpty() && System.getenv("CI") != null) {
            throw new IllegalStateException("The pages must be opened in a browser, and there is none.");
        }
        return found.orElseGet(() -> abort("not run: no browser"));
    }

    /** The port that the browser chose: it writes it into its folder. */
    private static String port(Path folder, Process process) throws IOException, InterruptedException {
        Path file = folder.resolve("DevToolsActivePort");
        for (int i = 0; i < Wire.PATIENCE.toMillis() / 50; i++) {
            if (Files.exists(file)) {
                List<String> lines = Files.readAllLines(file);
                if (lines.size() > 1) {
                    return lines.getFirst();
                }
            }
            if (!process.isAlive()) {
                throw new IllegalStateException("The browser must stay open.");
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException("The browser must say where it listens.");
    }

    /** The window with which it starts. */
    Wire first() throws IOException, InterruptedException {
        for (JsonNode target : read("/json")) {
            if (target.get("type").asString().equals("page")) {
                return wire(target);
            }
        }
        throw new IllegalStateException("The browser must have a page.");
    }

    /** A further window, with cookies of its own. */
    Wire other() throws IOException, InterruptedException {
        try (Wire whole = wire(read("/json/version"))) {
            String context = whole.send("Target.createBrowserContext", Map.of())
                    .get("browserContextId")
                    .asString();
            String page = whole.send("Target.createTarget", Map.of("url", "about:blank", "browserContextId", context))
                    .get("targetId")
                    .asString();
            return new Wire(client, URI.create("ws://127.0.0.1:%s/devtools/page/%s".formatted(port, page)));
        }
    }

    private Wire wire(JsonNode target) {
        return new Wire(client, URI.create(target.get("webSocketDebuggerUrl").asString()));
    }

    private JsonNode read(String place) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + place))
                .build();
        return JSON.readTree(
                client.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }

    @Override
    public void close() {
        client.shutdownNow();
        process.destroy();
    }
}
