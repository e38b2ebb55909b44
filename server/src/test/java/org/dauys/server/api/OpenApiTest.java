package org.dauys.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dauys.server.TestServer;
import org.dauys.server.published.Published;
import org.dauys.server.published.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OpenApiTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CONTEST = "/api/v1/elections/rehearsed/contests/mazhilis-list";

    private static HttpResponse<String> get(String place, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(TestServer.running().address().resolve(place));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static JsonNode json(String place) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(place);
        assertThat(answer.statusCode()).as(place).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    @Test
    void anElectionLeadsToAllThatCanBeReadOfIt() throws IOException, InterruptedException {
        long version = Shown.show(76).version();

        JsonNode election = json("/api/v1/elections").get("elections").get(0);
        JsonNode links = election.get("contests").get(0).get("links");

        assertThat(election.get("version").asLong()).isEqualTo(version);
        assertThat(election.get("rehearsal").get("seed").asLong()).isEqualTo(7);
        assertThat(election.get("title").get("kk").asString()).contains("Мәжіліс");
        assertThat(election.get("contests").get(1).get("links").isNull()).isTrue();
        for (JsonNode link : links) {
            assertThat(get(link.asString()).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void theSeatsAddUpAndTheCertainOnesAreAmongThem() throws IOException, InterruptedException {
        Shown.show(76);

        JsonNode rows = json(CONTEST + "/seats").get("rows");

        assertThat(rows.valueStream()
                        .mapToLong(row -> row.get("seats").asLong())
                        .sum())
                .isEqualTo(69);
        assertThat(rows.valueStream())
                .allSatisfy(row -> assertThat(row.get("seats").asLong())
                        .isBetween(
                                row.get("certain").asLong(), row.get("at-most").asLong()));
    }

    @Test
    void theTotalsOfRegionsAreThatOfTheCountry() throws IOException, InterruptedException {
        Shown.show(76);

        JsonNode rows = json(CONTEST + "/totals").get("rows");
        long regions = rows.valueStream()
                .filter(row -> row.get("upper").asString().equals("CEC"))
                .mapToLong(row -> row.get("AMANAT").asLong())
                .sum();

        assertThat(rows.get(0).get("AMANAT").asLong()).isEqualTo(regions).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"totals", "seats", "findings", "stations", "certain"})
    void everyTableIsCsvForWhoAsksForIt(String table) throws IOException, InterruptedException {
        Shown.show(76);

        HttpResponse<String> accepted = get(CONTEST + "/" + table, "Accept", "text/csv");
        HttpResponse<String> named = get(CONTEST + "/" + table + ".csv");

        assertThat(accepted.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(named.body()).isEqualTo(accepted.body()).contains("\r\n");
    }

    @Test
    void csvAndJsonSayTheSame() throws IOException, InterruptedException {
        Shown.show(76);

        JsonNode rows = json(CONTEST + "/seats").get("rows");
        List<String> csv = get(CONTEST + "/seats.csv").body().lines().toList();

        assertThat(csv.getFirst()).isEqualTo("constituency,option,votes,seats,certain,at-most");
        assertThat(csv.subList(1, csv.size()))
                .containsExactlyElementsOf(rows.valueStream()
                        .map(row -> row.valueStream().map(JsonNode::asString).collect(Collectors.joining(",")))
                        .toList());
    }

    @Test
    void allPagesTogetherHaveEveryStationOnce() throws IOException, InterruptedException {
        Shown.show(76);
        List<String> stations = new ArrayList<>();
        HttpResponse<String> page = get(CONTEST + "/stations?page=1&size=250");
        while (true) {
            JSON.readTree(page.body())
                    .get("rows")
                    .valueStream()
                    .forEach(row -> stations.add(row.get("station").asString()));
            var next = page.headers().firstValue("Link");
            if (next.isEmpty()) {
                break;
            }
            page = get(next.get().substring(1, next.get().indexOf('>')));
        }

        assertThat(stations).hasSize(600).doesNotHaveDuplicates();
    }

    @Test
    void aProtocolIsThereWithItsFiguresAndItsHistory() throws IOException, InterruptedException {
        Shown.show(76);
        String station = json(CONTEST + "/stations")
                .get("rows")
                .valueStream()
                .filter(row -> row.get("state").asString().equals("counted"))
                .findFirst()
                .orElseThrow()
                .get("station")
                .asString();

        JsonNode protocol = json(CONTEST + "/stations/" + station);
        String csv = get(CONTEST + "/stations/" + station + ".csv").body();

        assertThat(protocol.get("figures").get("AMANAT").asLong()).isPositive();
        assertThat(protocol.get("history").isArray()).isTrue();
        assertThat(csv)
                .contains("AMANAT," + protocol.get("figures").get("AMANAT").asLong());
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() throws IOException, InterruptedException {
        Published shown = Shown.show(77);
        String tag = get(CONTEST + "/seats").headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> same = get(CONTEST + "/seats", "If-None-Match", tag);
        HttpResponse<String> csv = get(CONTEST + "/seats.csv", "If-None-Match", tag);

        assertThat(tag).startsWith("W/\"" + shown.version() + "-");
        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(csv.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/elections/nothing,404,unknown",
        "/api/v1/elections/rehearsed/contests/nothing/seats,404,unknown",
        "/api/v1/elections/rehearsed/contests/mazhilis-list/totals?level=nothing,404,unknown",
        "/api/v1/elections/rehearsed/contests/mazhilis-list/stations/nothing,404,unknown",
        "/api/v1/elections/rehearsed/contests/mazhilis-list/stations?page=0,400,bad-page",
        "/api/v1/elections/rehearsed/contests/mazhilis-list/stations?size=501,400,bad-page",
        "/api/v1/elections/rehearsed/contests/mazhilis-list/stations?page=many,400,bad-value"
    })
    void whatIsWrongIsAProblem(String place, int status, String code) throws IOException, InterruptedException {
        Shown.show(77);

        HttpResponse<String> answer = get(place);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(JSON.readTree(answer.body()).get("type").asString()).isEqualTo("urn:dauys:problem:" + code);
    }

    /** The paths with their methods that the server answers, and those that are described. */
    @Test
    void theDescriptionHasEveryPathAndNoOther() throws IOException, InterruptedException {
        var mapping = TestServer.running().part("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        Set<String> answered = new TreeSet<>();
        mapping.getHandlerMethods().forEach((mapped, handler) -> {
            if (handler.getBeanType().getPackageName().equals("org.dauys.server.api")) {
                mapped.getPatternValues().stream()
                        .filter(pattern -> !pattern.endsWith(".csv"))
                        .forEach(pattern -> mapped.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> answered.add(method.name().toLowerCase(Locale.ROOT) + " "
                                        + pattern.substring("/api/v1".length()))));
            }
        });
        Set<String> described = new TreeSet<>();
        HttpResponse<String> description = get("/api/v1/openapi.yaml");
        String path = "";
        for (String line : description.body().lines().toList()) {
            if (line.matches("  /.*:")) {
                path = line.strip().replaceAll(":$", "");
            } else if (line.matches("    (get|post):")) {
                described.add(line.strip().replace(":", "") + " " + (path.equals("/") ? "" : path));
            }
        }

        assertThat(described).isEqualTo(answered);
    }
}
