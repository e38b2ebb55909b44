package org.dauys.server.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.dauys.counting.acts.AccountAct;
import org.dauys.counting.acts.Post;
import org.dauys.counting.acts.Role;
import org.dauys.journal.Checkpoint;
import org.dauys.journal.ConsistencyProof;
import org.dauys.journal.Cosigner;
import org.dauys.journal.Hash;
import org.dauys.journal.Journal;
import org.dauys.journal.MemoryStorage;
import org.dauys.journal.Note;
import org.dauys.journal.Signer;
import org.dauys.server.Visitor;
import org.dauys.server.command.Heard;
import org.dauys.server.small.SmallServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WitnessingTest {
    private static int acts;

    private final Heard heard = new Heard();

    @TempDir
    private Path folder;

    @BeforeEach
    void theWitnessHasItsKeyAndThatOfTheLog() throws IOException {
        Path key = Files.createDirectories(folder.resolve("secrets")).resolve("witness-key");
        Files.writeString(key, SmallServer.WITNESS.signer().secret());
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
        Files.writeString(folder.resolve("log-key"), text("/log/key"));
        grow();
    }

    private static String text(String path) {
        return SmallServer.stranger().get(path).body();
    }

    /** The log has an entry more, and a checkpoint of it. */
    private static Checkpoint grow() {
        SmallServer.does("admin", new AccountAct.Appoint("grown" + ++acts, new Post(Role.SCREEN, "CEC")));
        return Checkpoint.read(SmallServer.part(Checkpoints.class).publish().text());
    }

    private int witness() {
        return witness(
                "--log", SmallServer.running().address().toString(),
                "--log-key", folder.resolve("log-key").toString(),
                "--name", SmallServer.WITNESS.witness().name(),
                "--folder", folder.toString());
    }

    private int witness(String... words) {
        return WitnessMain.run(List.of(words), SmallServer.clock(), heard.console(Map.of()));
    }

    private static int hand(String note) {
        Visitor stranger = SmallServer.stranger();
        return stranger.send(stranger.request("/log/cosignatures")
                        .header("Content-Type", "text/plain")
                        .POST(HttpRequest.BodyPublishers.ofString(note)))
                .status();
    }

    private static Checkpoint checkpoint(String path) {
        return Checkpoint.read(Note.read(text(path)).text());
    }

    private static OptionalLong signed(String address) {
        return SmallServer.WITNESS.witness().signed(Note.read(text(address)));
    }

    @Test
    void aWitnessSignsTheLogThatContinuesWhatItSawAndTheLogShowsIt() {
        assertThat(witness()).as(heard.errors()).isZero();
        Checkpoint first = checkpoint("/log/witnessed");
        Checkpoint grown = grow();
        assertThat(signed("/log/checkpoint")).as("not of the new one yet").isEmpty();

        assertThat(witness()).as(heard.errors()).isZero();

        long now = SmallServer.clock().millis() / 1000;
        assertThat(checkpoint("/log/witnessed").size())
                .isGreaterThanOrEqualTo(grown.size())
                .isGreaterThan(first.size());
        assertThat(signed("/log/witnessed").orElseThrow()).isBetween(now - 60, now);
        assertThat(signed("/log/checkpoint")).isPresent();
        assertThat(heard.out()).contains(SmallServer.WITNESS.witness().written());
    }

    @Test
    void whoShowsAWitnessAnotherLogIsNotSignedAndLeavesBothCheckpointsAsProof() throws IOException {
        Signer key = SmallServer.part(Signer.class);
        Journal other = Journal.open(new MemoryStorage(), key.stamps());
        other.append(List.of(new byte[] {1}, new byte[] {2}));
        Note shown = other.checkpoint(key);
        Files.writeString(folder.resolve("seen"), shown.written());

        assertThat(witness()).isEqualTo(5);

        assertThat(heard.errors())
                .contains("contradict")
                .contains(shown.text())
                .contains(checkpoint("/log/checkpoint").root().base64());
        assertThat(Files.readString(folder.resolve("seen"))).isEqualTo(shown.written());
    }

    @Test
    void aLogThatLostItsEndIsNotSigned() throws IOException {
        Signer key = SmallServer.part(Signer.class);
        var longer = new Checkpoint(key.verifier().name(), 1_000_000, Hash.EMPTY);
        Files.writeString(folder.resolve("seen"), Note.of(longer.text(), key).written());

        assertThat(witness()).isEqualTo(5);
    }

    @Test
    void aCheckpointOfAnotherKeyIsNotSigned() throws IOException, GeneralSecurityException {
        Signer other = stranger("localhost/log");
        Files.writeString(folder.resolve("log-key"), other.verifier().written());

        assertThat(witness()).isEqualTo(5);
    }

    private static Signer stranger(String name) throws GeneralSecurityException {
        return Signer.of(name, KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
    }

    @Test
    void onlyKnownWitnessesAndCheckpointsOfThisLogAreTaken() throws GeneralSecurityException {
        Checkpoint first = grow();
        Note old = SmallServer.part(Checkpoints.class).last().orElseThrow();
        grow();
        Note now = SmallServer.part(Checkpoints.class).last().orElseThrow();
        Signer key = SmallServer.part(Signer.class);
        Note invented = Note.of(new Checkpoint(key.verifier().name(), first.size(), Hash.EMPTY).text(), key);

        assertThat(hand(new Cosigner(stranger("stranger.example"))
                        .cosign(now, 7)
                        .written()))
                .as("a stranger")
                .isEqualTo(403);
        assertThat(hand("nothing")).isEqualTo(400);
        assertThat(hand(SmallServer.WITNESS.cosign(invented, 7).written())).isEqualTo(400);
        assertThat(hand(SmallServer.WITNESS.cosign(now, 7).written())).isEqualTo(204);
        assertThat(hand(SmallServer.WITNESS.cosign(old, 7).written()))
                .as("an older one")
                .isEqualTo(409);
    }

    @Test
    void anybodyGetsTheProofThatTheLogOnlyGrew() {
        Checkpoint earlier = grow();
        Checkpoint later = grow();
        String path = "/log/consistency/%d/%d";

        var hashes = text(path.formatted(earlier.size(), later.size()))
                .lines()
                .map(Hash::ofBase64)
                .toList();

        assertThat(new ConsistencyProof(earlier.size(), later.size(), hashes).proves(earlier.root(), later.root()))
                .isTrue();
        assertThat(SmallServer.stranger().get(path.formatted(0, 1)).status()).isEqualTo(404);
        assertThat(SmallServer.stranger()
                        .get(path.formatted(1, later.size() + 1000))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aCommandThatSaysTooLittleIsRefusedInTheLanguageThatIsAskedFor() {
        String key = folder.resolve("log-key").toString();
        String log = SmallServer.running().address().toString();

        assertThat(List.of(
                        witness("--log"),
                        witness("--log", log, "--lang", "ru"),
                        witness("--log", "results", "--lang", "ru"),
                        witness("--log", log, "--log-key", folder.toString(), "--lang=kk"),
                        witness("--log", log, "--log-key", key, "--name", "a b", "--folder", key + "-none")))
                .containsOnly(2);
        assertThat(heard.errors()).isEqualTo("""
                        dauys: The option --log must be followed by its value.
                        dauys: Не хватает: --log-key.
                        dauys: Адрес журнала выглядит как https://results.example.kz, а не results.
                        dauys: %s – журналдың ашық кілті бар файл емес: бір жол, name+id+key.
                        dauys: A witness cannot be named a b: neither blanks nor + are allowed.
                        """.formatted(folder));
    }

    @Test
    void aLogThatIsNotThereIsSaidInTheLanguageThatIsAskedFor() throws IOException {
        String key = folder.resolve("log-key").toString();
        HttpServer without = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        without.start();
        String log = "http://127.0.0.1:" + without.getAddress().getPort();

        int exit = witness("--log", log, "--log-key", key, "--name", "x", "--folder", folder.toString(), "--lang=ru");
        without.stop(0);

        assertThat(exit).isEqualTo(6);
        assertThat(heard.errors()).isEqualTo("dauys: Журнал ответил 404 на /log/checkpoint.\n");
    }
}
