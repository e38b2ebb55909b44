package org.dauys.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import org.dauys.counting.acts.Role;
import org.dauys.server.TestServer;
import org.dauys.server.Visitor;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DeskApiTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TURNOUT = """
            {"kind":"report-turnout","commission":"ABAI","hour":"%s","measure":"number","figure":1000,"of":1}""";

    private static Visitor.Answer send(Visitor officer, String key, String act) {
        String page = officer.get("/account").body();
        int at = page.indexOf("name=\"csrf\" content=\"") + "name=\"csrf\" content=\"".length();
        return officer.send(officer.request("/api/v1/desk/acts")
                .setHeader("Accept", "application/json")
                .header("Content-Type", "application/json")
                .header("X-CSRF-TOKEN", page.substring(at, page.indexOf('"', at)))
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(act)));
    }

    @Test
    void anActIsTakenOnceAndGetsTheSameReceiptAgain() {
        Visitor officer = TestServer.officer(Role.TERRITORIAL, "ABAI");

        Visitor.Answer first = send(officer, "turnout-1", TURNOUT.formatted("03:00"));
        Visitor.Answer again = send(officer, "turnout-1", TURNOUT.formatted("03:00"));

        assertThat(first.status()).as(first.body()).isEqualTo(201);
        JsonNode receipt = JSON.readTree(first.body());
        assertThat(receipt.get("leaf").asString()).isNotEmpty();
        assertThat(JSON.readTree(again.body())).isEqualTo(receipt);
    }

    @Test
    void whoMayNotIsToldWhyAsAProblem() {
        Visitor officer = TestServer.officer(Role.TERRITORIAL, "AKMOLA");

        Visitor.Answer answer = send(officer, "turnout-2", TURNOUT.formatted("04:00"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(JSON.readTree(answer.body()).get("type").asString()).startsWith("urn:dauys:problem:A1");
    }

    @Test
    void aDecisiveActAsksForTheSecondFactor() {
        Visitor officer = TestServer.officer(Role.CEC, "CEC");
        String ruling = """
                {"kind":"ruling","contest":"mazhilis-list","document":"1","authority":"court","on":"2023-03-27","reason":"r"}""";

        Visitor.Answer answer = send(officer, "ruling-1", ruling);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("second-factor");
    }

    @Test
    void whatIsNoActIsRefused() {
        Visitor officer = TestServer.officer(Role.CEC, "CEC");

        assertThat(send(officer, "bad-1", "{\"kind\":\"nothing\"}").status()).isEqualTo(400);
        assertThat(send(officer, "bad-2", "[1]").status()).isEqualTo(400);
        assertThat(send(officer, "bad-3", "{\"kind\":\"log-in\"}").status()).isEqualTo(403);
        assertThat(send(officer, "k".repeat(65), TURNOUT.formatted("05:00")).status())
                .isEqualTo(400);
    }

    @Test
    void aStrangerIsNotHeard() {
        Visitor stranger = TestServer.stranger();

        Visitor.Answer answer = stranger.send(stranger.request("/api/v1/desk/acts")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(TURNOUT.formatted("06:00"))));

        assertThat(answer.status()).isIn(401, 403);
    }
}
