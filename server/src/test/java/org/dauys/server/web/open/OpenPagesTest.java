package org.dauys.server.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dauys.server.TestServer;
import org.dauys.server.published.Published;
import org.dauys.server.published.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenPagesTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static HttpRequest.Builder to(String place) {
        return HttpRequest.newBuilder(TestServer.running().address().resolve(place));
    }

    private static HttpResponse<String> get(String place, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = to(place);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void theResultsAreReadWithoutAnAccount(String language) throws IOException, InterruptedException {
        Published shown = Shown.show(60);

        HttpResponse<String> page = get("/results/" + language);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("script-src 'self'")
                .doesNotContain("unsafe");
        assertThat(page.body())
                .contains("<html lang=\"%s\">".formatted(language))
                .contains("data-version=\"%s\"".formatted(shown.version()))
                .contains("class=\"rehearsal\"");
    }

    @Test
    void whoNamesNoLanguageIsLedToTheirOwn() throws IOException, InterruptedException {
        HttpResponse<String> answer = get("/results", "Accept-Language", "en-GB,en;q=0.9");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).contains("/results/en");
    }

    @Test
    void aPageThatIsStillTheNewestIsNotSentAgain() throws IOException, InterruptedException {
        Shown.show(60);
        String tag = get("/results/en").headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> same = get("/results/en", "If-None-Match", tag);
        Shown.show(70);
        HttpResponse<String> newer = get("/results/en", "If-None-Match", tag);

        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(same.body()).isEmpty();
        assertThat(newer.statusCode()).isEqualTo(200);
        assertThat(newer.headers().firstValue("ETag").orElseThrow()).isNotEqualTo(tag);
    }

    @Test
    void onlyTheVersionThatIsShownMayBeKeptForEver() throws IOException, InterruptedException {
        long version = Shown.show(70).version();

        String now = get("/results/en?v=" + version)
                .headers()
                .firstValue("Cache-Control")
                .orElse("");
        String later = get("/results/en?v=" + (version + 1))
                .headers()
                .firstValue("Cache-Control")
                .orElse("");

        assertThat(now).contains("immutable", "public");
        assertThat(later).contains("no-cache", "public").doesNotContain("immutable", "max-age");
    }

    @Test
    void everySeatLeadsDownToAProtocol() throws IOException, InterruptedException {
        Shown.show(70);

        String results = get("/results/en").body();
        String seats = get(first(results, "/results/en/why\\?figure=[^\"]*%2Fseats%2F[^\"]*"))
                .body();
        String country =
                get(first(seats, "/results/en/why\\?figure=total%2F[^\"]*")).body();
        String region =
                get(first(country, "/results/en/why\\?figure=total%2F[^\"]*")).body();
        String district =
                get(first(region, "/results/en/why\\?figure=total%2F[^\"]*")).body();
        String station = get(first(district, "/results/en/why\\?figure=station%2F[^\"]*"))
                .body();

        assertThat(seats).contains("Amanat", "Art. 97-1");
        assertThat(station).contains("so it stands in the protocol");
    }

    private static String first(String page, String pattern) {
        Matcher found = Pattern.compile("href=\"(" + pattern + ")\"").matcher(page.substring(page.indexOf("<main")));
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1).replace("&amp;", "&");
    }

    @Test
    void everyStationHasAPageBelowItsCommission() throws IOException, InterruptedException {
        Shown.show(70);

        String region = get(first(get("/results/ru").body(), "/results/ru/areas/[A-Z_]+"))
                .body();
        String district =
                get(first(region, "/results/ru/areas/[^\"]*[0-9][^\"]*")).body();
        HttpResponse<String> station = get(first(district, "/results/ru/stations/[^\"]+"));

        assertThat(station.statusCode()).isEqualTo(200);
        assertThat(station.body()).contains("Что с ним делали");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/results/en/areas/NOWHERE",
                "/results/en/stations/NOWHERE",
                "/results/en/why?figure=nothing",
                "/results/en/why?figure=//",
                "/results/en/areas/CEC?page=0"
            })
    void whatIsNotThereIsSaidToBeMissing(String place) throws IOException, InterruptedException {
        Shown.show(70);

        assertThat(get(place).statusCode()).isEqualTo(404);
    }

    @Test
    void nothingCanBeWritten() throws IOException, InterruptedException {
        HttpRequest request =
                to("/results/en").POST(HttpRequest.BodyPublishers.noBody()).build();

        assertThat(CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(403);
    }

    @Test
    void aStreamTellsTheVersionAndNothingElse() throws IOException, InterruptedException {
        long before = Shown.show(70).version();
        HttpResponse<InputStream> stream =
                CLIENT.send(to("/results/stream").build(), HttpResponse.BodyHandlers.ofInputStream());
        try (var lines = new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
            assertThat(event(lines)).contains("data: " + before);

            long after = Shown.show(75).version();

            assertThat(event(lines)).containsExactly("event: version", "id: " + after, "data: " + after);
        }
        assertThat(stream.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        assertThat(stream.headers().firstValue("Cache-Control")).contains("no-store");
    }

    /** The lines up to the next empty one; comments are left out. */
    private static List<String> event(BufferedReader lines) throws IOException {
        var event = new ArrayList<String>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isEmpty() && !event.isEmpty()) {
                return event;
            }
            if (!line.isEmpty() && !line.startsWith(":")) {
                event.add(line);
            }
        }
        return event;
    }

    @Test
    void whoCannotStreamAsksForTheVersion() throws IOException, InterruptedException {
        long version = Shown.show(75).version();

        assertThat(get("/results/version").body()).isEqualTo("{\"version\":%s}".formatted(version));
    }
}
