package org.dauys.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.dauys.server.TestServer;
import org.dauys.server.Visitor.Answer;
import org.dauys.server.published.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SeatsStreamTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SEATS = "/api/v1/elections/rehearsed/contests/mazhilis-list/seats";
    private static final String STREAM = SEATS + "/stream";

    private static JsonNode next(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        while (!line.startsWith("data: ")) {
            line = lines.readLine();
        }
        return JSON.readTree(line.substring("data: ".length()));
    }

    private static JsonNode asked(String place) {
        return JSON.readTree(TestServer.stranger().get(place).body());
    }

    @ParameterizedTest
    @ValueSource(strings = {STREAM, SEATS + "/strea%6D"})
    void theSeatsAreSentAsTheyWouldBeAnswered(String place) throws IOException, InterruptedException {
        Shown.show(70);
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<InputStream> stream = client.send(
                    HttpRequest.newBuilder(TestServer.running().address().resolve(place))
                            .build(),
                    HttpResponse.BodyHandlers.ofInputStream());
            try (var lines = new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
                assertThat(next(lines)).isEqualTo(asked(SEATS));

                long version = Shown.show(75).version();

                JsonNode sent = next(lines);
                assertThat(sent.get("version").asLong()).isEqualTo(version);
                assertThat(sent).isEqualTo(asked(SEATS));
            }
            assertThat(stream.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        }
    }

    @Test
    void anElectionNamesTheStreamOfEachContestThatIsCountedHere() {
        Shown.show(75);

        JsonNode contests = asked("/api/v1/elections").get("elections").get(0).get("contests");

        assertThat(contests.get(0).get("stream").asString()).isEqualTo(STREAM);
        assertThat(contests.get(1).get("stream").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/elections/rehearsed/contests/nothing/seats/stream",
                "/api/v1/elections/nothing/contests/mazhilis-list/seats/stream"
            })
    void whatIsNotCountedHereIsAProblem(String place) {
        Shown.show(75);

        Answer answer = TestServer.stranger()
                .send(TestServer.stranger()
                        .request(place)
                        .setHeader("Accept", "text/event-stream")
                        .GET());

        assertThat(answer.status()).isEqualTo(404);
    }
}
