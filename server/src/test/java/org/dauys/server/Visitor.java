package org.dauys.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dauys.server.accounts.Account;
import org.dauys.server.accounts.Accounts;
import org.dauys.server.accounts.TestFactor;

/** A browser without a window: it keeps cookies, and sends forms with the proof that the last page gave it. */
public final class Visitor {
    private static final Pattern PROOF = Pattern.compile("name=\"csrf\" content=\"([^\"]*)\"");

    private final URI server;
    private final Supplier<Accounts> accounts;
    private final Supplier<MovableClock> clock;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private String proof = "";
    private byte[] factor = new byte[0];
    private String account = "";

    /** One that visits this server. */
    public Visitor(URI server) {
        this.server = server;
        this.accounts = () -> TestServer.running().part(Accounts.class);
        this.clock = () -> TestServer.CLOCK;
    }

    /** One that visits a server other than that of most tests, which has this clock. */
    public Visitor(Server server, MovableClock clock) {
        this.server = server.address();
        this.accounts = () -> server.part(Accounts.class);
        this.clock = () -> clock;
    }

    /** An answer to a request. */
    public record Answer(int status, String body, HttpResponse<String> response) {
        /** Where it leads, without the address of the server. */
        public String location() {
            return response.headers()
                    .firstValue("Location")
                    .map(URI::create)
                    .map(uri -> uri.getQuery() == null ? uri.getPath() : uri.getPath() + "?" + uri.getQuery())
                    .orElse("");
        }

        /** A header. */
        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    /** Opens a page. */
    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** Sends a form. */
    public Answer post(String path, Map<String, String> form) {
        return post(path, form, "text/html");
    }

    /** Sends a form and says, as browsers do, on which page it is. */
    public Answer postFrom(String page, String path, Map<String, String> form) {
        return send(filled(path, form, "text/html")
                .header("Referer", server.resolve(page).toString()));
    }

    /** Sends a form as the script of a page does, which asks for JSON. */
    public Answer fetch(String path, Map<String, String> form) {
        return post(path, form, "application/json");
    }

    /** Sends JSON, as a program with the session of this browser does. */
    public Answer json(String path, String body) {
        return send(request(path)
                .setHeader("Accept", "*/*")
                .header("Content-Type", "application/json")
                .header("X-CSRF-TOKEN", proof)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Hands in an act under a key, as a program with the session of this browser does. */
    public Answer act(String key, String act) {
        return send(request("/api/v1/desk/acts")
                .setHeader("Accept", "*/*")
                .header("Content-Type", "application/json")
                .header("X-CSRF-TOKEN", proof)
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(act)));
    }

    private Answer post(String path, Map<String, String> form, String accepted) {
        return send(filled(path, form, accepted));
    }

    private HttpRequest.Builder filled(String path, Map<String, String> form, String accepted) {
        String fields = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&", "", "&_csrf=" + encoded(proof)));
        return request(path)
                .setHeader("Accept", accepted)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields));
    }

    /** A request that can be changed before it is sent. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve(path)).header("Accept", "text/html");
    }

    /** Sends a request. */
    public Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            Matcher found = PROOF.matcher(response.body());
            if (found.find() && !found.group(1).isEmpty()) {
                proof = found.group(1);
            }
            return new Answer(response.statusCode(), response.body(), response);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(asked);
        }
    }

    /** Logs in with the password of the tests. */
    public Visitor login(Account officer) {
        Answer answer = login(officer.name(), TestServer.PASSWORD);
        if (answer.status() != 302 || !answer.location().equals("/")) {
            throw new IllegalStateException(
                    "The login of %s must succeed: %s".formatted(officer.name(), answer.location()));
        }
        account = officer.name();
        get("/account");
        return this;
    }

    /** Tries to log in. */
    public Answer login(String name, String password) {
        get("/login");
        return post("/login", Map.of("name", name, "password", password));
    }

    /** Shows a second factor, which the account gets if it has none; the clock goes on, since a code is good once. */
    public Visitor confirm() {
        MovableClock time = clock.get();
        if (factor.length == 0) {
            Accounts all = accounts.get();
            factor = TestFactor.set(all, all.named(account).orElseThrow(), time);
        }
        time.pass(Duration.ofSeconds(30));
        Answer answer = post("/confirm", Map.of("code", TestFactor.code(factor, time), "to", "/account"));
        if (!answer.location().equals("/account")) {
            throw new IllegalStateException("The code must be right: " + answer.status());
        }
        return this;
    }

    /** The value of a cookie. */
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(java.net.HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
