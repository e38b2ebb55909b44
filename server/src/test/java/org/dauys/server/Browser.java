package org.dauys.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A window of a browser that tests steer: {@code chromium} on the path, or what {@code CHROME} names. Without one a test
 * says that it did not run; where {@code CI} is set it fails.
 */
public final class Browser implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

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

    private final Chromium chromium;
    private final boolean isFirst;
    private final Wire wire;

    private Browser(Chromium chromium, boolean isFirst, Wire wire) throws InterruptedException {
        this.chromium = chromium;
        this.isFirst = isFirst;
        this.wire = wire;
        send("Page.enable", Map.of());
        send("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
        send("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH));
    }

    /** Opens one. */
    public static Browser open() throws IOException, InterruptedException {
        Chromium chromium = Chromium.start();
        return new Browser(chromium, true, chromium.first());
    }

    /** A window for somebody else, with cookies of its own; it ends with this one at the latest. */
    public Browser other() throws IOException, InterruptedException {
        return new Browser(chromium, false, chromium.other());
    }

    private JsonNode send(String method, Map<String, ?> parameters) throws InterruptedException {
        return wire.send(method, parameters);
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
        send("Page.bringToFront", Map.of());
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
            if (System.nanoTime() - start > Wire.PATIENCE.toNanos()) {
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
        } catch (Wire.RefusedException _) {
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
                        JSON.readTree(ask("JSON.stringify(window.faults)").asString())
                                .valueStream())
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
        wire.close();
        if (isFirst) {
            chromium.close();
        }
    }
}
