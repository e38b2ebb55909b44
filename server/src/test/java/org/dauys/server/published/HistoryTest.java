package org.dauys.server.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dauys.counting.acts.Paper;
import org.dauys.counting.acts.ProtocolAct;
import org.dauys.journal.Journal;
import org.dauys.journal.ProofFile;
import org.dauys.journal.Verifier;
import org.dauys.server.journal.Checkpoints;
import org.dauys.server.small.SmallServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HistoryTest {
    private static final Paper PAPER = new Paper("S1", "told");
    private static final String PAGE = "/results/en/stations/S1";
    private static final String DATA = "/api/v1/elections/small-country/contests/told/stations/S1";

    private static String before = "";

    /** Typed twice with a slip; then, after what the public sees meanwhile, brought in and corrected. */
    @BeforeAll
    static void aProtocolThatWentAllTheWay() {
        Map<String, Integer> figures = SmallServer.figures(PAPER);
        SmallServer.does("one", new ProtocolAct.Enter(PAPER, 0, figures));
        SmallServer.does("two", new ProtocolAct.EnterAgain(PAPER, 1, SmallServer.with(figures, "ballots_invalid", 7777)));
        SmallServer.does("two", new ProtocolAct.Retype(PAPER, 2, Map.of("ballots_invalid", 9), List.of()));
        SmallServer.shown();
        before = SmallServer.stranger().get(PAGE).body() + text(DATA);
        SmallServer.finish(PAPER);
        SmallServer.does(
                "cec",
                new ProtocolAct.Correct(
                        PAPER,
                        SmallServer.dossier(PAPER).revision(),
                        List.of(
                                new ProtocolAct.Amendment("X", 291, 292),
                                new ProtocolAct.Amendment("ballots_invalid", 9, 8)),
                        "One ballot was read anew",
                        "Order 12"));
        SmallServer.shown();
        SmallServer.part(Checkpoints.class).publish();
    }

    private static String text(String path) {
        return SmallServer.stranger().get(path).body();
    }

    private static List<JsonNode> history() {
        return JsonMapper.shared().readTree(text(DATA)).get("history").valueStream().toList();
    }

    @Test
    void everyActOnAProtocolIsPublicInItsOrder() {
        assertThat(history())
                .extracting(step -> step.get("act").asString())
                .containsExactly(
                        "enter", "enter-again", "retype", "close-finding", "approve", "transmit", "correct");
    }

    @Test
    void theLinesThatDifferedAreNamedOnceItIsApprovedAndTheirWrongFiguresAreNot() {
        assertThat(history().get(2).get("lines").get(0).asString()).isEqualTo("ballots_invalid");
        assertThat(text(PAGE) + text(DATA)).contains("Invalid ballots").doesNotContain("7777", "7,777");
        JsonNode meanwhile = JsonMapper.shared().readTree(before.substring(before.lastIndexOf("</html>") + 7));
        assertThat(meanwhile.get("history").get(2).get("lines").isEmpty()).isTrue();
        assertThat(meanwhile.get("figures").isEmpty()).isTrue();
    }

    @Test
    void aFindingIsClosedInPublicAndACorrectionHasItsReasonAndDocument() {
        JsonNode closed = history().get(3);
        JsonNode corrected = history().get(6);

        assertThat(closed.get("rule").asString()).isEqualTo("P206");
        assertThat(closed.get("reason").asString()).isEqualTo("Counted twice before all");
        assertThat(corrected.get("reason").asString()).isEqualTo("One ballot was read anew");
        assertThat(corrected.get("document").asString()).isEqualTo("Order 12");
        assertThat(text(PAGE)).contains("One ballot was read anew", "Order 12", "Айгүл: 291 → 292");
    }

    @Test
    void whoActedIsNotPublic() {
        assertThat(Stream.of(text(PAGE), text(DATA), before))
                .allSatisfy(told -> assertThat(told).doesNotContain("\"one\"", "\"two\"", "\"region\"", "\"cec\"", ">one<", ">cec<"));
    }

    @Test
    void everyActLeadsToTheLogAndItsProofHolds() {
        Verifier key = Verifier.read(text("/log/key").strip());
        Journal journal = SmallServer.part(Journal.class);
        String page = text(PAGE);

        assertThat(history()).allSatisfy(step -> {
            long index = step.get("entry").asLong();
            ProofFile proof = ProofFile.read(text(step.get("proof").asString()));
            byte[] entry = journal.entries(index, index + 1).getFirst().toArray();
            assertThat(proof.proves(entry, key)).isTrue();
            assertThat(journal.leaf(index).base64()).isEqualTo(step.get("leaf").asString());
            assertThat(page).contains("/receipt/" + index, step.get("proof").asString());
        });
    }
}
