package org.dauys.server.web.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dauys.counting.acts.Paper;
import org.dauys.counting.acts.Role;
import org.dauys.counting.acts.Stage;
import org.dauys.server.TestServer;
import org.dauys.server.Visitor;
import org.dauys.server.published.Appointed;
import org.junit.jupiter.api.Test;

/** Officers type and decide on protocols of the rehearsal, over HTTP as the pages do it. */
class EntryTest {
    private static final Pattern DONE = Pattern.compile("/entry\\?done=(\\d+)");

    private final Visitor first = Appointed.officer(Role.TYPIST, "CEC");
    private final Visitor second = Appointed.officer(Role.SECOND_TYPIST, "CEC");
    private final Visitor coordinator = Appointed.officer(Role.COORDINATOR, "CEC");
    private final Paper paper = Papers.next();
    private final Map<String, Integer> figures = Papers.figures(paper);
    private final String line = figures.keySet().iterator().next();

    private Map<String, Integer> slipped() {
        Map<String, Integer> slipped = new TreeMap<>(figures);
        slipped.merge(line, 1, Integer::sum);
        return slipped;
    }

    private static String index(Visitor.Answer answer) {
        Matcher found = DONE.matcher(answer.body());
        assertThat(found.find()).as(answer.body()).isTrue();
        return found.group(1);
    }

    /** Closes each finding that stands in the way, as the page offers it. */
    private void closeFindings() {
        Pattern form = Pattern.compile(
                "action=\"([^\"]*/act/close-finding)\">(.*?)</form>", Pattern.DOTALL);
        Pattern field = Pattern.compile("name=\"(key|seen|rule|of)\" value=\"([^\"]*)\"");
        for (Matcher open = form.matcher(coordinator.get(Papers.page(paper)).body());
                open.find();
                open = form.matcher(coordinator.get(Papers.page(paper)).body())) {
            Map<String, String> sent = new TreeMap<>(Map.of("reason", "Compared with the paper."));
            Matcher fields = field.matcher(open.group(2));
            while (fields.find()) {
                sent.put(fields.group(1), fields.group(2));
            }
            assertThat(coordinator.post(open.group(1), sent).status()).isEqualTo(302);
        }
    }

    private Visitor.Answer approve(Visitor officer) {
        String page = officer.get(Papers.page(paper)).body();
        return officer.post(Papers.page(paper) + "/decide/approve", Papers.hidden(page));
    }

    @Test
    void aProtocolTypedTwiceTheSameAndApprovedByAThirdPersonCounts() {
        assertThat(Papers.type(first, paper, "enter", figures).status()).isEqualTo(200);
        assertThat(Papers.type(second, paper, "enter-again", figures).status()).isEqualTo(200);
        assertThat(Papers.stage(paper)).isEqualTo(Stage.AGREED);

        closeFindings();
        coordinator.confirm();
        assertThat(approve(coordinator).location()).isEqualTo(Papers.page(paper));

        assertThat(Papers.stage(paper)).isEqualTo(Stage.APPROVED);
    }

    @Test
    void theSecondEntryIsBlind() {
        Papers.type(first, paper, "enter", figures);

        String page = second.get(Papers.page(paper)).body();

        assertThat(Papers.lines(page).keySet()).containsAll(figures.keySet());
        assertThat(Papers.lines(page).values()).containsOnly("");
    }

    @Test
    void onlyTheLinesThatDifferComeBackToWhoseTurnItIs() {
        Papers.type(first, paper, "enter", slipped());
        Papers.type(second, paper, "enter-again", figures);
        assertThat(Papers.stage(paper)).isEqualTo(Stage.DIFFERING);

        String turn = Papers.dossier(paper).turn().orElseThrow();
        Visitor typist = Stream.of(first, second)
                .filter(one -> one.get("/entry/pass").body().contains("\"" + turn + "\""))
                .findFirst()
                .orElseThrow();
        String page = typist.get(Papers.page(paper)).body();
        assertThat(Papers.lines(page)).containsExactly(Map.entry(line, ""));
        typist.fetch(Papers.page(paper) + "/figures/retype", Papers.filled(page, figures));

        assertThat(Papers.stage(paper)).isEqualTo(Stage.AGREED);
    }

    @Test
    void theSamePersonDoesNotTypeItTwice() {
        Visitor other = Appointed.officer(Role.TYPIST, "CEC");
        String form = first.get(Papers.page(paper)).body();
        first.fetch(Papers.page(paper) + "/figures/enter", Papers.filled(form, figures));

        String page = first.get(Papers.page(paper)).body();

        assertThat(Papers.lines(page)).isEmpty();
        assertThat(page).doesNotContain("data-typing");
        assertThat(other.get(Papers.page(paper)).body()).doesNotContain("data-typing");
    }

    @Test
    void aFormThatIsSentTwiceIsTakenOnceAndHasOneReceipt() {
        Map<String, String> form = Papers.filled(first.get(Papers.page(paper)).body(), figures);

        Visitor.Answer once = first.fetch(Papers.page(paper) + "/figures/enter", form);
        Visitor.Answer again = first.fetch(Papers.page(paper) + "/figures/enter", form);

        assertThat(index(again)).isEqualTo(index(once));
        assertThat(Papers.dossier(paper).traces()).hasSize(1);
    }

    @Test
    void oneKeyForOtherFiguresIsRefused() {
        String page = first.get(Papers.page(paper)).body();
        first.fetch(Papers.page(paper) + "/figures/enter", Papers.filled(page, figures));

        Visitor.Answer answer = first.fetch(Papers.page(paper) + "/figures/enter", Papers.filled(page, slipped()));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(Papers.dossier(paper).traces()).hasSize(1);
    }

    @Test
    void ofTwoTypistsWhoRaceOneIsTakenAndTheOtherSeesWhatHappened() {
        Visitor other = Appointed.officer(Role.TYPIST, "CEC");
        Map<String, String> one = Papers.filled(first.get(Papers.page(paper)).body(), figures);
        Map<String, String> two = Papers.filled(other.get(Papers.page(paper)).body(), slipped());

        var racing = CompletableFuture.supplyAsync(() -> first.fetch(Papers.page(paper) + "/figures/enter", one));
        Visitor.Answer late = other.fetch(Papers.page(paper) + "/figures/enter", two);
        Visitor.Answer early = racing.join();

        assertThat(List.of(late.status(), early.status())).containsExactlyInAnyOrder(200, 409);
        Visitor.Answer refused = late.status() == 409 ? late : early;
        assertThat(refused.body()).contains("\"since\":[\"").contains("\"next\":\"" + Papers.page(paper));
        assertThat(Papers.dossier(paper).traces()).hasSize(1);
    }

    @Test
    void aDraftIsKeptForItsTypistAloneAndShowsWhatTheRulesFind() {
        String page = first.get(Papers.page(paper)).body();
        Map<String, String> form = Papers.filled(page, slipped());

        Visitor.Answer draft = first.fetch(Papers.page(paper) + "/draft", form);

        assertThat(draft.status()).isEqualTo(200);
        assertThat(draft.body()).contains("\"findings\":[{");
        assertThat(Papers.lines(first.get(Papers.page(paper)).body())).containsEntry(line, form.get("line." + line));
        assertThat(Papers.lines(Appointed.officer(Role.TYPIST, "CEC")
                                .get(Papers.page(paper))
                                .body())
                        .values())
                .containsOnly("");
        assertThat(Papers.stage(paper)).isEqualTo(Stage.AWAITED);
    }

    @Test
    void whoTypesDoesNotApprove() {
        Papers.type(first, paper, "enter", figures);
        Papers.type(second, paper, "enter-again", figures);
        closeFindings();

        first.confirm();
        assertThat(approve(first).status()).isIn(403, 409);

        assertThat(Papers.stage(paper)).isEqualTo(Stage.AGREED);
    }

    @Test
    void withoutTheSecondFactorNothingIsApproved() {
        Papers.type(first, paper, "enter", figures);
        Papers.type(second, paper, "enter-again", figures);
        closeFindings();

        approve(coordinator);

        assertThat(Papers.stage(paper)).isEqualTo(Stage.AGREED);
    }

    @Test
    void whatGoesBackIsTypedAnew() {
        Papers.type(first, paper, "enter", figures);
        Papers.type(second, paper, "enter-again", figures);
        String page = coordinator.get(Papers.page(paper)).body();
        Map<String, String> form = Papers.hidden(page);
        form.put("reason", "The paper was another station's.");

        assertThat(coordinator.post(Papers.page(paper) + "/act/return", form).location())
                .isEqualTo(Papers.page(paper));

        assertThat(Papers.stage(paper)).isEqualTo(Stage.AWAITED);
        assertThat(coordinator.get(Papers.page(paper)).body()).contains("The paper was another station");
    }

    @Test
    void aTypistElsewhereDoesNotSeeTheProtocol() {
        String region = TestServer.running()
                .part(org.dauys.server.night.CountingNight.class)
                .election()
                .register()
                .hierarchy()
                .commission(1)
                .code();
        Paper elsewhere = paper;
        Visitor stranger = Appointed.officer(Role.TYPIST, region);

        assertThat(stranger.get(Papers.page(elsewhere)).status()).isEqualTo(404);
        assertThat(TestServer.stranger().get(Papers.page(elsewhere)).status()).isEqualTo(302);
    }

    @Test
    void theReceiptIsOpenToEverybodyAndLeadsToTheJournal() {
        String index = index(Papers.type(first, paper, "enter", figures));

        Visitor.Answer own = first.get("/entry/receipts/" + index);
        Visitor.Answer open = TestServer.stranger().get("/receipt/" + index);

        assertThat(own.status()).isEqualTo(200);
        assertThat(own.body()).contains(paper.station());
        assertThat(open.status()).isEqualTo(200);
        assertThat(first.get("/entry/receipts/" + index + "/pdf").body()).startsWith("%PDF-");
    }
}
