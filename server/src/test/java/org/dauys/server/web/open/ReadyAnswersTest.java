package org.dauys.server.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dauys.counting.acts.Role;
import org.dauys.server.TestServer;
import org.dauys.server.Visitor;
import org.dauys.server.Visitor.Answer;
import org.dauys.server.published.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadyAnswersTest {
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
