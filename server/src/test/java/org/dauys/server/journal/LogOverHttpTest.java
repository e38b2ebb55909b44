package org.dauys.server.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.dauys.journal.Checkpoint;
import org.dauys.journal.Hash;
import org.dauys.journal.Journal;
import org.dauys.journal.Note;
import org.dauys.journal.ProofFile;
import org.dauys.journal.Verifier;
import org.dauys.server.Server;
import org.dauys.server.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A stranger with nothing but the addresses, and the operator's audit beside the running server. */
class LogOverHttpTest {
    @TempDir
    private static Path data;

    private static Server server;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void aServerHasThreeHundredEntries() throws IOException {
        server = Server.start(TestServer.settings(data));
        server.part(Journal.class).append(Logbook.entries(0, 300));
        server.part(Checkpoints.class).publish();
    }

    @AfterAll
    static void end() throws IOException {
        server.close();
    }

    private <T> HttpResponse<T> get(String path, HttpResponse.BodyHandler<T> body)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(server.address().resolve(path)).build(), body);
    }

    private String text(String path) throws IOException, InterruptedException {
        var answer = get(path, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private byte[] bytes(String path) throws IOException, InterruptedException {
        var answer = get(path, HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    @Test
    void aStrangerChecksAnEntryFromTheKeyAndTheProofAlone() throws IOException, InterruptedException {
        Verifier log = Verifier.read(text("/log/key").strip());
        Note checkpoint = Note.read(text("/log/checkpoint"));
        ProofFile proof = ProofFile.read(text("/log/proof/7"));

        assertThat(checkpoint.isSignedBy(log)).isTrue();
        assertThat(Checkpoint.read(checkpoint.text()).size()).isEqualTo(300);
        assertThat(proof.proves(Logbook.entry(7), log)).isTrue();
        assertThat(proof.proves(Logbook.entry(8), log)).isFalse();
    }

    @Test
    void theTilesAreHashesOfTheEntries() throws IOException, InterruptedException {
        byte[] first = bytes("/log/tile/0/000");

        assertThat(first)
                .hasSize(256 * 32)
                .startsWith(Hash.leaf(Logbook.entry(0)).bytes());
        assertThat(bytes("/log/tile/0/001.p/44")).hasSize(44 * 32);
        assertThat(bytes("/log/tile/1/000.p/1"))
                .isEqualTo(server.part(Journal.class).root(256).bytes());
    }

    @Test
    void aFullTileMayBeKeptForEver() throws IOException, InterruptedException {
        var tile = get("/log/tile/0/000", HttpResponse.BodyHandlers.ofByteArray());
        var checkpoint = get("/log/checkpoint", HttpResponse.BodyHandlers.ofString());

        assertThat(tile.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
        assertThat(tile.headers().firstValue("Content-Type")).contains("application/octet-stream");
        assertThat(checkpoint.headers().firstValue("Cache-Control").orElseThrow())
                .contains("max-age=2");
        assertThat(checkpoint.headers().firstValue("Content-Type")).contains("text/plain;charset=utf-8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/log/tile/0/002",
                "/log/tile/0/001.p/45",
                "/log/tile/0/001",
                "/log/tile/0/nonsense",
                "/log/tile/9/000",
                "/log/proof/300",
                "/log/proof/999999999999999999",
                "/log/proof/-1",
                "/log/proof/x"
            })
    void whatTheSignedLogHasNotIsNotFound(String path) throws IOException, InterruptedException {
        assertThat(get(path, HttpResponse.BodyHandlers.discarding()).statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/log/entries", "/log/tile/entries/000", "/log/tile/entries/001.p/44"})
    void entriesAreNotAStrangers(String path) throws IOException, InterruptedException {
        var answer = get(path, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isIn(302, 401, 403);
        assertThat(answer.body()).doesNotContain("entry");
    }

    @Test
    void theAuditorReadsEntriesAsLines() {
        LogPages pages = server.part(LogPages.class);

        assertThat(new String(pages.entries(298, 1000).getBody(), StandardCharsets.UTF_8))
                .isEqualTo("entry 298\nentry 299\n");
        assertThat(new String(pages.entries(0, 1).getBody(), StandardCharsets.UTF_8))
                .isEqualTo("entry 0\n");
        assertThat(pages.entries(300, 1).getBody()).isEmpty();
        assertThat(pages.entries(Long.MAX_VALUE, 1000).getBody()).isEmpty();
        assertThat(pages.entries(-1, 1).getStatusCode().value()).isEqualTo(400);
        assertThat(pages.entries(0, 0).getStatusCode().value()).isEqualTo(400);
    }

    @Test
    void theAuditRunsBesideTheServer() {
        var said = new ByteArrayOutputStream();

        int code = audit(said, "--data", data.toString(), "--lang", "ru");

        assertThat(said.toString(StandardCharsets.UTF_8)).contains("300 записей", "Ничего не изменено");
        assertThat(code).isZero();
    }

    @Test
    void theAuditTakesACheckpointThatSomebodyKept() throws IOException, InterruptedException {
        Path kept = data.resolve("kept");
        Files.writeString(kept, text("/log/checkpoint"));
        var said = new ByteArrayOutputStream();

        assertThat(audit(said, "--data", data.toString(), "--checkpoint", kept.toString()))
                .isZero();

        Files.writeString(kept, Files.readString(kept).replace("300", "301"));
        assertThat(audit(said, "--data", data.toString(), "--checkpoint", kept.toString()))
                .isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("is not signed by");
        Files.writeString(kept, "nothing");
        assertThat(audit(said, "--data", data.toString(), "--checkpoint", kept.toString()))
                .isEqualTo(6);
    }

    @Test
    void anAuditOfNothingSaysSo() {
        var said = new ByteArrayOutputStream();

        assertThat(audit(said, "--data", data.resolve("nowhere").toString())).isEqualTo(6);
        assertThat(audit(said, "--lang")).isEqualTo(2);
        assertThat(audit(said, "--lang", "xx")).isEqualTo(2);
        assertThat(audit(said, "--nonsense")).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains(
                        "There is no database in this folder of data",
                        "--lang",
                        "There is no language xx",
                        "--nonsense");
    }

    private static int audit(ByteArrayOutputStream said, String... arguments) {
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return AuditMain.run(arguments, Map.of(), out, out);
    }
}
