package org.dauys.server.web.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.dauys.counting.acts.Role;
import org.dauys.server.TestServer;
import org.dauys.server.Visitor;
import org.dauys.server.api.Fingerprint;
import org.dauys.server.published.Published;
import org.dauys.server.published.Shown;
import org.junit.jupiter.api.Test;

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
}
