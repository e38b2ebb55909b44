package org.dauys.server;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A browser that tests steer by its own protocol for developers: {@code chromium} on the path, or what {@code CHROME}
 * names. Without one a test says that it did not run; where {@code CI} is set it fails.
 */
public final class Browser implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final String AXE = """
            document.querySelectorAll('details').forEach(part => { part.open = true; });
            axe.run(document, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } }).then(result => JSON.stringify(result.violations
              .filter(one => one.impact === 'serious' || one.impact === 'critical')
              .map(one => one.id + ': ' + one.nodes.slice(0, 3).map(node => node.html.slice(0, 160)).join(' … '))))
            """;

    /** Notes what a page was not let do, and where its scripts fail. */
    private static final String WATCH = """
            window.faults = [];
            addEventListener('securitypolicyviolation', event => faults.push(event.violatedDirective + ' ' + event.blockedURI));
            addEventListener('error', event => faults.push(event.message ?? 'not loaded: ' + event.target?.outerHTML), true);
            addEventListener('unhandledrejection', event => faults.push(String(event.reason)));
            """;

    private final HttpClient client;
    private final String port;
    private final LinkedBlockingQueue<JsonNode> answers = new LinkedBlockingQueue<>();
    private final WebSocket socket;
    private final Runnable end;
    private int sent;

    private Browser(HttpClient client, String port, URI page, Runnable end) {
        this.client = client;
        this.port = port;
        this.end = end;
        this.socket = client.newWebSocketBuilder()
                .buildAsync(page, new Listener(answers))
                .join();
    }

    /** Opens one. */
    public static Browser open() throws IOException, InterruptedException {
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
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + folder,
                        "about:blank")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        HttpClient client = HttpClient.newHttpClient();
        String port = port(folder, process);
        var browser = new Browser(client, port, page(client, port), () -> {
            client.shutdownNow();
            process.destroy();
        });
        return browser.watching();
    }

    /** A window for somebody else, with cookies of its own; it ends with this one at the latest. */
    public Browser other() throws IOException, InterruptedException {
        URI whole = URI.create(
                read(client, port, "/json/version").get("webSocketDebuggerUrl").asString());
        String page;
        try (var browser = new Browser(client, port, whole, () -> {})) {
            String context = browser.send("Target.createBrowserContext", Map.of())
                    .get("browserContextId")
                    .asString();
            page = browser.send("Target.createTarget", Map.of("url", "about:blank", "browserContextId", context))
                    .get("targetId")
                    .asString();
        }
        URI address = URI.create("ws://127.0.0.1:%s/devtools/page/%s".formatted(port, page));
        return new Browser(client, port, address, () -> {}).watching();
    }

    private Browser watching() throws InterruptedException {
        send("Page.enable", Map.of());
        send("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH));
        return this;
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
        for (int i = 0; i < PATIENCE.toMillis() / 50; i++) {
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

    private static URI page(HttpClient client, String port) throws IOException, InterruptedException {
        for (JsonNode target : read(client, port, "/json")) {
            if (target.get("type").asString().equals("page")) {
                return URI.create(target.get("webSocketDebuggerUrl").asString());
            }
        }
        throw new IllegalStateException("The browser must have a page.");
    }

    private static JsonNode read(HttpClient client, String port, String place)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + place))
                .build();
        return JSON.readTree(
                client.send(request, HttpResponse.BodyHandlers.ofString()).body());
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
    private static final class RefusedException extends RuntimeException {
        private static final long serialVersionUID = 1;

        RefusedException(String message) {
            super(message);
        }
    }

    private JsonNode send(String method, Map<String, ?> parameters) throws InterruptedException {
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

    /** Makes the window so wide, and light or dark. */
    public void look(int width, boolean dark) throws InterruptedException {
        widen(width);
        send(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    /** Makes the window so wide. */
    public void widen(int width) throws InterruptedException {
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Gives the browser the cookie of a session. */
    public void cookie(URI address, String name, String value) throws InterruptedException {
        send("Network.setCookie", Map.of("url", address.toString(), "name", name, "value", value));
    }

    /** Goes to a page and waits until it is there. */
    public void go(URI address) throws InterruptedException {
        send("Page.navigate", Map.of("url", address.toString()));
        until("document.readyState === 'complete' && location.href !== 'about:blank'");
    }

    /** The value of an expression of the page. */
    public JsonNode ask(String script) throws InterruptedException {
        JsonNode answer =
                send("Runtime.evaluate", Map.of("expression", script, "awaitPromise", true, "returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(answer.get("exceptionDetails").toString());
        }
        return answer.get("result").path("value");
    }

    /** Waits until an expression is true. */
    public void until(String script) throws InterruptedException {
        long start = System.nanoTime();
        while (!isTrue(script)) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new IllegalStateException("It must become true: %s, on %s"
                        .formatted(script, ask("location.href + '\\n' + document.body.innerText")));
            }
            Thread.sleep(50);
        }
    }

    /** Between two pages there is none that could be asked. */
    private boolean isTrue(String script) throws InterruptedException {
        try {
            return ask(script).asBoolean(false);
        } catch (RefusedException between) {
            return false;
        }
    }

    /** Presses a key: {@code Tab}, {@code Enter}. */
    public void press(String key) throws InterruptedException {
        int code = key.equals("Tab") ? 9 : 13;
        Map<String, Object> pressed = new HashMap<>(Map.of("key", key, "code", key, "windowsVirtualKeyCode", code));
        if (key.equals("Enter")) {
            pressed.put("text", "\r");
        }
        stroke(pressed);
    }

    /** Types letters and digits, key by key. */
    public void type(String text) throws InterruptedException {
        for (int letter : text.codePoints().toArray()) {
            String one = Character.toString(letter);
            stroke(Map.of("key", one, "text", one));
        }
    }

    private void stroke(Map<String, ?> pressed) throws InterruptedException {
        Map<String, Object> event = new HashMap<>(pressed);
        event.put("type", pressed.containsKey("text") ? "keyDown" : "rawKeyDown");
        send("Input.dispatchKeyEvent", event);
        event.remove("text");
        event.put("type", "keyUp");
        send("Input.dispatchKeyEvent", event);
    }

    /** Cuts the line, or mends it. */
    public void cut(boolean isCut) throws InterruptedException {
        send("Network.enable", Map.of());
        send(
                "Network.emulateNetworkConditions",
                Map.of("offline", isCut, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    /** Forgets all cookies. */
    public void forget() throws InterruptedException {
        send("Network.clearBrowserCookies", Map.of());
    }

    /** What axe finds of serious or critical obstacles, and what failed on the page. */
    public List<String> obstacles() throws IOException, InterruptedException {
        try (InputStream script =
                Browser.class.getResourceAsStream("/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js")) {
            if (script == null) {
                throw new IllegalStateException("axe-core must be on the class path.");
            }
            ask(new String(script.readAllBytes(), StandardCharsets.UTF_8) + ";0");
        }
        return Stream.concat(
                        JSON.readTree(ask(AXE).asString()).valueStream(),
                        JSON.readTree(ask("JSON.stringify(window.faults)").asString()).valueStream())
                .map(JsonNode::asString)
                .toList();
    }

    /** A picture of the whole page, as {@code target/screenshots/NAME.png}. */
    public void picture(String name) throws IOException, InterruptedException {
        String data = send("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true))
                .get("data")
                .asString();
        Path folder = Files.createDirectories(Path.of("target", "screenshots"));
        Files.write(folder.resolve(name + ".png"), Base64.getDecoder().decode(data));
    }

    @Override
    public void close() {
        socket.abort();
        end.run();
    }
}
