package org.dauys.server.web.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dauys.counting.acts.CountAct;
import org.dauys.counting.acts.Declaration;
import org.dauys.counting.acts.Role;
import org.dauys.election.Language;
import org.dauys.server.TestServer;
import org.dauys.server.Visitor;
import org.dauys.server.api.Fingerprint;
import org.dauys.server.published.Published;
import org.dauys.server.published.Shown;
import org.dauys.server.web.open.Say;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclarationTest {
    private static final String PAGE = "/declaration/mazhilis-list";

    private static Visitor commission() {
        return TestServer.officer(Role.CEC, "CEC");
    }

    @Test
    void whatStandsInTheWayIsListedWithItsPlace() {
        Shown.show(90);

        Visitor.Answer page = commission().get(PAGE);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("class=\"fails\"", "href=\"/overview?show=missing\"")
                .doesNotContain("name=\"sha256\"");
    }

    @Test
    void theFingerprintIsThatOfTheTableThatAnybodyGets() throws NoSuchAlgorithmException {
        Published shown = Shown.show(90);
        String csv = TestServer.stranger()
                .get("/api/v1/elections/rehearsed/contests/mazhilis-list/protocols.csv")
                .body();

        byte[] hash = MessageDigest.getInstance("SHA-256").digest(csv.getBytes(StandardCharsets.UTF_8));

        assertThat(Fingerprint.of(shown, shown.contests().getFirst()))
                .isEqualTo(HexFormat.of().formatHex(hash));
    }

    @Test
    void nobodyDeclaresWithoutTheSecondFactor() {
        Shown.show(90);

        Visitor.Answer answer = commission().post(PAGE, Map.of("sha256", "0".repeat(64), "document", "No. 1"));

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.location()).startsWith("/confirm");
    }

    @Test
    void otherDataThanThoseShownAreNotDeclared() {
        Shown.show(90);

        Visitor.Answer answer =
                commission().confirm().post(PAGE, Map.of("sha256", "0".repeat(64), "document", "No. 1"));

        assertThat(answer.location()).endsWith("refused=changed");
    }

    @Test
    void whatIsNotReadyIsNotDeclared() {
        Published shown = Shown.show(90);
        String sha256 = Fingerprint.of(shown, shown.contests().getFirst());

        Visitor.Answer answer = commission().confirm().post(PAGE, Map.of("sha256", sha256, "document", "No. 1"));

        assertThat(answer.location()).endsWith("refused=not-ready");
    }

    @Test
    void onlyTheCentralCommissionIsAnswered() {
        Shown.show(90);

        assertThat(TestServer.officer(Role.TERRITORIAL, "ABAI").get(PAGE).status())
                .isEqualTo(403);
        assertThat(TestServer.officer(Role.AUDITOR, "CEC")
                        .post(PAGE, Map.of("sha256", "", "document", ""))
                        .status())
                .isEqualTo(403);
        assertThat(TestServer.stranger().get(PAGE + "/protocol-kk.pdf").status())
                .as("nothing is declared")
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"KK,ЖАТТЫҒУ,Орталық сайлау комиссиясының,Төраға", "RU,РЕПЕТИЦИЯ,Центральной избирательной,Председатель"
    })
    void theProtocolIsAPaperWithSeatsAndTheFingerprint(Language language, String label, String commission, String chair)
            throws IOException {
        Published shown = Shown.show(90);
        var contest = shown.contests().getFirst();
        String sha256 = Fingerprint.of(shown, contest);
        var declaration = new Declaration(
                new CountAct.Declare(contest.id(), sha256, "No. 7"),
                "commission",
                Instant.parse("2023-03-20T06:00:00Z"),
                List.of());
        var declared = new Published(
                shown.version(),
                shown.time(),
                shown.night(),
                shown.seats(),
                shown.prospect(),
                shown.announcements(),
                shown.findings(),
                new Published.Book(Map.of(), List.of(), Map.of(contest.id(), declaration)));

        byte[] pdf = DeclarationPages.pdf(DeclarationView.of(Say.in(language, declared, ""), contest, 0), language);

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains(label, commission, chair, "Amanat", sha256, "No. 7");
        }
    }
}
