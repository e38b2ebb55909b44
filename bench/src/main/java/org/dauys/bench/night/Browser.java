package org.dauys.bench.night;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.dauys.bench.night.Wire.Answer;

/** One in which an officer works: it keeps the session, and the proof that a form comes from a page of the server. */
final class Browser implements AutoCloseable {
    private final Wire wire;
    private String cookie = "";
    private String proof = "";

    Browser(int port) {
        this.wire = new Wire(port);
    }

    private String head(String method, String path) {
        return method + " " + path + " HTTP/1.1\r\n" + (cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n");
    }

    /** Opens a page. */
    Answer get(String path) throws IOException {
        return noted(wire.send(head("GET", path) + "Accept: text/html\r\n", ""));
    }

    /** Sends a form as a page does, or its script, which asks for JSON. */
    Answer post(String path, String fields, String accept) throws IOException {
        return noted(wire.send(
                head("POST", path) + "Accept: " + accept + "\r\nContent-Type: application/x-www-form-urlencoded\r\n",
                fields + "&_csrf=" + encoded(proof)));
    }

    /** Sends a form that leads to another page. */
    Answer post(String path, Map<String, String> fields) throws IOException {
        return post(path, form(fields), "text/html");
    }

    /** Sends an act as a program does. */
    Answer act(String key, String json) throws IOException {
        return noted(wire.send(
                head("POST", "/api/v1/desk/acts") + "Accept: application/json\r\nContent-Type: application/json\r\n"
                        + "Idempotency-Key: " + key + "\r\nX-CSRF-TOKEN: " + proof + "\r\n",
                json));
    }

    private Answer noted(Answer answer) {
        String set = answer.headers().get("set-cookie");
        if (set != null && set.startsWith("session=")) {
            cookie = set.substring(0, set.indexOf(';'));
        }
        if (answer.body().contains("name=\"csrf\" content=\"")) {
            String shown = answer.between("name=\"csrf\" content=\"", "\"");
            proof = shown.isEmpty() ? proof : shown;
        }
        return answer;
    }

    /** Logs in. */
    Browser login(String name, String password) throws IOException {
        get("/login");
        Answer answer = post("/login", Map.of("name", name, "password", password));
        if (answer.headers().getOrDefault("location", "").contains("login")) {
            throw new IllegalStateException("The login of %s must succeed.".formatted(name));
        }
        get("/account");
        return this;
    }

    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
