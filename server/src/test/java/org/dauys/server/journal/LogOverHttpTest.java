package org.dauys.server.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dauys.journal.Checkpoint;
import org.dauys.journal.Hash;
import org.dauys.journal.Journal;
import org.dauys.journal.Note;
import org.dauys.journal.ProofFile;
import org.dauys.journal.Verifier;
import org.dauys.server.Server;
import org.dauys.server.Settings;
import org.dauys.server.TestServer;
import org.dauys.server.command.Heard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A stranger with nothing but the addresses, and the operator's audit beside the running server. */
class LogOverHttpTest {
    @TempDir
    private Path elsewhere;

    private final Server server = TestServer.running();
    private final HttpClient client = HttpClient.newHttpClient();
    private final String data = server.part(Settings.class).data().toString();

    /** A server of a rehearsal begins with entries of its own. */
    @BeforeEach
    void theLogIsSigned() {
        server.part(Checkpoints.class).publish();
        assertThat(server.part(Journal.class).size()).isPositive();
    }

    private <T> HttpResponse<T> get(String path, HttpResponse.BodyHandler<T> body)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(server.address().resolve(path)).build(), body);
    }

    private String text(String path) throws IOException, InterruptedException {
        var answer = get(path, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/plain;charset=utf-8");
        return answer.body();
    }

    @Test
    void aStrangerChecksAnEntryFromTheKeyAndTheProofAlone() throws IOException, InterruptedException {
        Verifier log = Verifier.read(text("/log/key").strip());
        Note checkpoint = Note.read(text("/log/checkpoint"));
        ProofFile proof = ProofFile.read(text("/log/proof/0"));
        byte[] entry = server.part(Journal.class).entries(0, 1).getFirst().toArray();

        assertThat(checkpoint.isSignedBy(log)).isTrue();
        assertThat(proof.proves(entry, log)).isTrue();
        assertThat(proof.proves(new byte[0], log)).isFalse();
    }

    @Test
    void theFirstTileBeginsWithTheHashOfTheFirstEntry() throws IOException, InterruptedException {
        FirstTile tile = new FirstTile(
                Checkpoint.read(Note.read(text("/log/checkpoint")).text()).size());
        var answer = get("/log/tile/0/000" + tile.suffix(), HttpResponse.BodyHandlers.ofByteArray());
        byte[] entry = server.part(Journal.class).entries(0, 1).getFirst().toArray();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).startsWith(Hash.leaf(entry).bytes()).hasSize((int) tile.width() * 32);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/octet-stream");
        assertThat(answer.headers().allValues("Cache-Control"))
                .singleElement()
                .satisfies(each -> assertThat(each).contains("immutable"));
    }

    /** The first tile of a log of this size. */
    private record FirstTile(long size) {
        long width() {
            return Math.min(size, 256);
        }

        String suffix() {
            return size < 256 ? ".p/" + size : "";
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/log/tile/0/nonsense", "/log/tile/9/000", "/log/proof/999999999999999999", "/log/proof/x"})
    void whatTheSignedLogHasNotIsNotFound(String path) throws IOException, InterruptedException {
        assertThat(get(path, HttpResponse.BodyHandlers.discarding()).statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/log/entries", "/log/tile/entries/000", "/log/tile/entries/000.p/1"})
    void entriesAreNotAStrangers(String path) throws IOException, InterruptedException {
        var answer = get(path, HttpResponse.BodyHandlers.ofString());
        String entry =
                new String(server.part(Journal.class).entries(0, 1).getFirst().toArray(), StandardCharsets.UTF_8);

        assertThat(answer.statusCode()).isIn(302, 401, 403);
        assertThat(answer.body()).doesNotContain(entry);
    }

    @Test
    void theAuditRunsBesideTheServer() {
        var said = new Heard();

        int code = audit(said, "--data", data, "--lang", "ru");

        assertThat(said.out()).contains("Прочитано", "Ничего не изменено");
        assertThat(code).isZero();
    }

    @Test
    void theAuditTakesACheckpointThatSomebodyKept() throws IOException, InterruptedException {
        Path kept = elsewhere.resolve("kept");
        String checkpoint = text("/log/checkpoint");
        Files.writeString(kept, checkpoint);
        var said = new Heard();

        assertThat(audit(said, "--data", data, "--checkpoint", kept.toString())).isZero();

        Files.writeString(kept, checkpoint.replaceFirst("\n", "\n1"));
        assertThat(audit(said, "--data", data, "--checkpoint", kept.toString())).isEqualTo(2);
        assertThat(said.errors()).contains("is not signed by");
        Files.writeString(kept, "nothing");
        assertThat(audit(said, "--data", data, "--checkpoint", kept.toString())).isEqualTo(6);
    }

    @Test
    void anAuditOfNothingSaysSo() {
        var said = new Heard();

        assertThat(audit(said, "--data", elsewhere.toString())).isEqualTo(6);
        assertThat(audit(said, "--lang")).isEqualTo(2);
        assertThat(audit(said, "--lang", "xx")).isEqualTo(2);
        assertThat(audit(said, "--nonsense")).isEqualTo(2);
        assertThat(said.errors())
                .contains(
                        "There is no database in this folder of data",
                        "--lang",
                        "There is no language xx",
                        "--nonsense");
    }

    private static int audit(Heard said, String... arguments) {
        return AuditMain.run(List.of(arguments), said.console(Map.of()));
    }
}
