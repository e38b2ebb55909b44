package org.dauys.server.web.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dauys.counting.acts.Declaration;
import org.dauys.counting.acts.Paper;
import org.dauys.counting.acts.ProtocolAct;
import org.dauys.counting.acts.RefusalCode;
import org.dauys.counting.acts.Role;
import org.dauys.journal.Checkpoint;
import org.dauys.journal.Journal;
import org.dauys.journal.Note;
import org.dauys.journal.ProofFile;
import org.dauys.journal.Verifier;
import org.dauys.mandates.registration.Draw;
import org.dauys.server.Visitor;
import org.dauys.server.night.CountingNight;
import org.dauys.server.small.SmallServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Declarations on a small night: each test that changes something has a contest of its own. */
class DeclaredTest {
    private static final Pattern FINGERPRINT = Pattern.compile("name=\"sha256\" value=\"([0-9a-f]{64})\"");
    private static final Pattern QUESTION = Pattern.compile("name=\"question\" value=\"([^\"]+)\"");
    private static final Paper SOUND = new Paper("S1", "sound");

    private static Note before = Note.read(text("/log/checkpoint"));

    @BeforeAll
    static void theSoundContestIsDeclared() {
        declared();
    }

    /** Declares it, unless it is declared already. */
    static synchronized void declared() {
        if (!SmallServer.part(CountingNight.class).<Boolean>read(state -> state.declaration("sound").isPresent())) {
            SmallServer.bringIn(SOUND);
            before = Note.read(text("/log/checkpoint"));
            declare(SmallServer.officer(Role.CEC, "CEC").confirm(), "sound");
        }
    }

    private static Visitor.Answer declare(Visitor cec, String contest) {
        String page = "/declaration/" + contest;
        Visitor.Answer done = cec.post(
                page, Map.of("sha256", first(FINGERPRINT, cec.get(page).body()), "document", "No. 7, 27.03.2023"));
        assertThat(done.location()).isEqualTo(page);
        SmallServer.shown();
        return done;
    }

    private static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        assertThat(found.find()).as("%s in %s", pattern, text).isTrue();
        return found.group(1);
    }

    private static String text(String path) {
        return SmallServer.stranger().get(path).body();
    }

    private static Declaration declaration(String contest) {
        return SmallServer.part(CountingNight.class)
                .read(state -> state.declaration(contest))
                .orElseThrow();
    }

    private static byte[] bytes(String path) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI address = SmallServer.running().address().resolve(path);
            return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(asked);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    @Test
    void whatMustHoldIsListedAndHoldsOnceEveryProtocolIsThere() {
        Visitor cec = SmallServer.officer(Role.CEC, "CEC").confirm();
        String page = "/declaration/late";

        assertThat(cec.get(page).body()).contains("2 protocols are missing").doesNotContain("name=\"sha256\"");
        assertThat(cec.post(page, Map.of("sha256", "0".repeat(64), "document", "No. 1"))
                        .location())
                .endsWith("refused=changed");

        SmallServer.bringIn(new Paper("S1", "late"));

        assertThat(cec.get(page).body())
                .contains("1 protocol is missing", "1 protocol is not approved", "class=\"holds\"", "class=\"fails\"")
                .doesNotContain("name=\"sha256\"");
    }

    @Test
    void aTieIsDecidedByTheLotThatTheLawPrescribesAndAnybodyCanRepeatIt() {
        SmallServer.bringIn(new Paper("S1", "tied"));
        Visitor cec = SmallServer.officer(Role.CEC, "CEC").confirm();
        String page = "/declaration/tied";
        String asked = cec.get(page).body();
        String question = first(QUESTION, asked);
        assertThat(asked)
                .contains("1 decision is open", page + "/lot")
                .doesNotContain(page + "/decision", "name=\"sha256\"");

        cec.post(page + "/lot", Map.of("question", question, "seed", "17 4 256", "document", "Minutes 3"));
        SmallServer.shown();

        String winner = Draw.order("17 4 256", List.of("X", "Y")).first(1).getFirst();
        var answered = SmallServer.part(CountingNight.class).read(state -> state.answers()).stream()
                .filter(one -> one.act().question().equals(question))
                .findFirst()
                .orElseThrow();
        assertThat(answered.act().chosen()).containsExactly(winner);
        assertThat(answered.act().reason()).contains("17 4 256", "draw.md");
        assertThat(cec.get(page).body()).contains("no decision is open", "name=\"sha256\"");
        declare(cec, "tied");
        assertThat(text("/results/en/declarations/tied"))
                .contains("“17 4 256”", winner.equals("X") ? "Айгүл" : "Болат");
    }

    @Test
    void whatTheLawLeavesOpenIsDecidedWithAReasonAndADocument() {
        SmallServer.bringIn(new Paper("S1", "asked"));
        Visitor cec = SmallServer.officer(Role.CEC, "CEC").confirm();
        String page = "/declaration/asked";
        String asked = cec.get(page).body();
        String question = first(QUESTION, asked);
        assertThat(asked).contains(page + "/decision", "without-correction").doesNotContain(page + "/lot");
        Map<String, String> decision = Map.of(
                "question", question, "chosen", "without-correction", "reason", "Edition of 2022", "document", "No. 6");

        assertThat(SmallServer.officer(Role.CEC, "CEC")
                        .post(page + "/decision", decision)
                        .location())
                .startsWith("/confirm");
        cec.post(page + "/decision", decision);
        SmallServer.shown();

        assertThat(cec.get(page).body()).contains("no decision is open", "name=\"sha256\"");
        declare(cec, "asked");
        assertThat(text("/results/en/declarations/asked")).contains("Edition of 2022");
    }

    @Test
    void aCheckpointIsPublishedAtTheDeclarationAndContinuesTheOneBefore() {
        Declaration declared = declaration("sound");
        Note now = Note.read(text("/log/checkpoint"));
        Verifier key = Verifier.read(text("/log/key").strip());
        Checkpoint earlier = Checkpoint.read(before.text());
        Checkpoint later = Checkpoint.read(now.text());

        assertThat(now.isSignedBy(key)).isTrue();
        assertThat(later.size()).isGreaterThan(declared.index());
        assertThat(SmallServer.part(Journal.class)
                        .consistency(earlier.size(), later.size())
                        .proves(earlier.root(), later.root()))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "kk,ЖАТТЫҒУ,Орталық сайлау комиссиясының,Төраға,Айгүл",
        "ru,РЕПЕТИЦИЯ,Центральной избирательной,Председатель,Айгүл"
    })
    void thePaperHasTheSeatsTheFingerprintTheCheckpointAndACodeThatLeadsToTheDeclaration(
            String language, String label, String commission, String chair, String elected) throws IOException {
        Declaration declared = declaration("sound");

        byte[] pdf = bytes("/declaration/sound/protocol-%s.pdf".formatted(language));
        try (var document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains(label, commission, chair, elected, declared.act().sha256(), "No. 7, 27.03.2023")
                    .contains("localhost/log", "900", "840");
            URI code = URI.create(code(document));
            assertThat(code.getPath()).isEqualTo("/results/%s/declarations/sound".formatted(language));
            String page = text(code.getRawPath() + "?" + code.getRawQuery());
            assertThat(page).contains("class=\"done\"", declared.act().sha256(), "/log/proof/" + declared.index());
            assertThat(text(code.getRawPath() + "?sha256=" + "0".repeat(64)))
                    .contains("class=\"wait\"")
                    .doesNotContain("class=\"done\"");
        }
    }

    /** What a telephone reads from the paper: the code is on its last page. */
    private static String code(PDDocument document) throws IOException {
        BufferedImage image = new PDFRenderer(document).renderImageWithDPI(document.getNumberOfPages() - 1, 200);
        int width = image.getWidth();
        int height = image.getHeight();
        int[] dots = image.getRGB(0, 0, width, height, new int[width * height], 0, width);
        try {
            var light = new HybridBinarizer(new RGBLuminanceSource(width, height, dots));
            return new QRCodeReader().decode(new BinaryBitmap(light)).getText();
        } catch (ReaderException unreadable) {
            throw new AssertionError("There must be a code on the paper.", unreadable);
        }
    }

    @Test
    void theDeclarationIsInTheLogOfWhoeverKeepsTheProof() {
        Declaration declared = declaration("sound");
        Verifier key = Verifier.read(text("/log/key").strip());

        ProofFile proof = ProofFile.read(text("/log/proof/" + declared.index()));

        byte[] entry = SmallServer.part(Journal.class)
                .entries(declared.index(), declared.index() + 1)
                .getFirst()
                .toArray();
        assertThat(proof.proves(entry, key)).isTrue();
        assertThat(new String(entry, StandardCharsets.UTF_8))
                .contains(declared.act().sha256());
    }

    @Test
    void afterTheDeclarationFiguresChangeOnlyByAnActThatCitesARuling() {
        var paper = new Paper("S2", "sound");
        long seen = SmallServer.dossier(paper).revision();
        List<ProtocolAct.Amendment> changes =
                List.of(new ProtocolAct.Amendment("X", 300, 299), new ProtocolAct.Amendment("Y", 280, 281));

        var refusal = SmallServer.refused("cec", new ProtocolAct.Correct(paper, seen, changes, "Recount", "No. 2-144"));
        assertThat(refusal.code()).isEqualTo(RefusalCode.DECLARED);
        assertThat(text("/results/en/declarations/sound")).contains("Nothing. Figures change");

        SmallServer.officer(Role.CEC, "CEC")
                .confirm()
                .post(
                        "/declaration/sound/ruling",
                        Map.of(
                                "document", "No. 2-144",
                                "authority", "Supreme Court",
                                "on", "2023-04-11",
                                "reason", "S2 is recounted"));
        SmallServer.does("cec", new ProtocolAct.Correct(paper, seen, changes, "Recount", "No. 2-144"));
        SmallServer.shown();

        long corrected = SmallServer.dossier(paper).traces().getLast().index();
        assertThat(text("/results/en/declarations/sound"))
                .contains("No. 2-144, Supreme Court, 11 April 2023: S2 is recounted")
                .contains("300 → 299", "280 → 281", "/results/en/stations/S2", "/log/proof/" + corrected)
                .contains("The data have changed since by a legal act");
        String declared = declaration("sound").act().sha256();
        assertThat(sha256(bytes("/api/v1/elections/small-country/contests/sound/protocols.csv")))
                .isNotEqualTo(declared);
        assertThat(sha256(bytes("/api/v1/elections/small-country/contests/sound/declared.csv")))
                .isEqualTo(declared);
    }

    @Test
    void aResultIsNotDeclaredByAProgramThatSkipsWhatThePageCompares() {
        Visitor cec = SmallServer.officer(Role.CEC, "CEC").confirm();

        Visitor.Answer answer = cec.act("declare-late", """
                {"kind":"declare","contest":"late","sha256":"%s","document":"No. 9"}""".formatted("0".repeat(64)));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("not-here");
    }

    @Test
    void theResultsLeadToTheDeclaration() {
        assertThat(text("/results/en")).contains("/results/en/declarations/sound");
    }
}
