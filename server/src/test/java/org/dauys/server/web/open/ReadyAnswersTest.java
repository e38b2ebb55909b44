package org.dauys.server.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPInputStream;
import org.dauys.counting.acts.Role;
import org.dauys.server.TestServer;
import org.dauys.server.Visitor;
import org.dauys.server.Visitor.Answer;
import org.dauys.server.published.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadyAnswersTest {
    private static final int MANY = 100;

    private final Visitor reader = TestServer.stranger();

    private static Map<String, List<String>> headers(Answer answer) {
        var headers = new TreeMap<>(answer.response().headers().map());
        headers.remove("date");
        return headers;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/results/kk", "/api/v1/elections", "/api/v1/elections/%s/contests/mazhilis-list/seats"})
    void whoAsksTheSameAgainGetsTheSameToTheLastHeader(String place) {
        String path = place.formatted(Shown.show(75).night().record().election().id());

        Answer first = reader.get(path);
        Answer second = reader.get(path);

        assertThat(first.status()).isEqualTo(200);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(headers(second)).isEqualTo(headers(first)).containsKey("content-security-policy");
    }

    @Test
    void whatIsKeptIsGivenOnlyUntilThereIsNews() {
        Shown.show(75);
        reader.get("/results/ru");

        long version = Shown.show(76).version();

        assertThat(reader.get("/results/ru").body()).contains("data-version=\"" + version + "\"");
    }

    @Test
    void ofManyWhoAskAtOnceOneIsAnsweredAndTheOthersGetTheSame() throws Exception {
        Shown.show(75);
        reader.get("/results/kk");
        Counter ready = TestServer.running()
                .part(MeterRegistry.class)
                .get("dauys.answers.ready")
                .counter();
        double before = ready.count();
        long version = Shown.show(76).version();

        List<Future<Answer>> asked = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < MANY; i++) {
                asked.add(threads.submit(() -> TestServer.stranger().get("/results/kk")));
            }
        }

        assertThat(ready.count() - before).isEqualTo(MANY - 1);
        for (Future<Answer> one : asked) {
            assertThat(one.get().body()).contains("data-version=\"" + version + "\"");
        }
    }

    @Test
    void whoHasTheNewestGetsNoBody() {
        Shown.show(76);
        String tag = reader.get("/results/kk").header("ETag");

        Answer again = reader.send(
                reader.request("/results/kk").header("If-None-Match", tag).GET());

        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(tag);
        assertThat(again.header("Content-Security-Policy")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br, GZIP;q=0.5", "*, gzip"})
    void whoCanReadItCompressedGetsTheSameInFewerBytes(String readable) throws IOException {
        Shown.show(76);
        HttpResponse<byte[]> first = bytes(readable);
        HttpResponse<byte[]> second = bytes(readable);
        Answer plain = reader.get("/results/kk");

        for (HttpResponse<byte[]> one : List.of(first, second)) {
            assertThat(one.headers().firstValue("Content-Encoding")).contains("gzip");
            assertThat(one.headers().firstValue("ETag")).contains(plain.header("ETag"));
            assertThat(one.headers().allValues("Vary").toString()).contains("Accept-Encoding");
            assertThat(one.body().length).isLessThan(plain.body().length() / 3);
            assertThat(new GZIPInputStream(new ByteArrayInputStream(one.body())).readAllBytes())
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo(plain.body());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "gzip;q=0", "gzip ; q=0.00, br", "x-gzipped"})
    void whoCannotReadItCompressedGetsItPlain(String readable) {
        Shown.show(76);

        HttpResponse<byte[]> plain = bytes(readable);

        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(plain.body())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(reader.get("/results/kk").body());
    }

    private static HttpResponse<byte[]> bytes(String readable) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    TestServer.stranger()
                            .request("/results/kk")
                            .header("Accept-Encoding", readable)
                            .GET()
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException fault) {
            throw new AssertionError(fault);
        }
    }

    @Test
    void whatIsMissingIsNotTakenForWhatIsThere() {
        Shown.show(76);
        reader.get("/results/en/areas/CEC");

        assertThat(reader.get("/results/en/areas/NOWHERE").status()).isEqualTo(404);
        assertThat(reader.get("/results/en/areas/NOWHERE").status()).isEqualTo(404);
        assertThat(reader.get("/results/en/areas/CEC").status()).isEqualTo(200);
    }

    @Test
    void theKeptAnswerToAnOfficerHoldsNothingOfTheOfficer() {
        Shown.show(76);
        Visitor officer = TestServer.officer(Role.CEC, "CEC");

        Answer theirs = officer.get("/results/en");
        Answer others = reader.get("/results/en");

        assertThat(headers(others)).isEqualTo(headers(theirs)).doesNotContainKey("set-cookie");
        assertThat(others.body()).isEqualTo(theirs.body());
    }
}
