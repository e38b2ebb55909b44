package org.dauys.server.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.dauys.journal.Checkpoint;
import org.dauys.journal.Hash;
import org.dauys.journal.Journal;
import org.dauys.journal.MemoryStorage;
import org.dauys.journal.Note;
import org.dauys.journal.ProofFile;
import org.dauys.journal.Verifier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** A log of 300 entries that are signed, and two more that are not yet. */
class LogPagesTest {
    @TempDir
    private Path data;

    private final Journal journal = Journal.open(new MemoryStorage(), Logbook.SIGNER.stamps());
    private LogPages pages;

    @BeforeEach
    void threeHundredAreSigned() {
        var checkpoints =
                Checkpoints.resume(journal, Logbook.SIGNER, LogFolder.of(data).elsewhere());
        journal.append(Logbook.entries(0, 300));
        checkpoints.publish();
        journal.append(Logbook.entries(300, 302));
        pages = new LogPages(journal, checkpoints, Logbook.SIGNER, unwitnessed(journal));
    }

    private Witnesses unwitnessed(Journal log) {
        return new Witnesses(List.of(), log, Logbook.SIGNER, LogFolder.of(data).witnessed());
    }

    private static <T> T body(ResponseEntity<T> answer) {
        T body = answer.getBody();
        if (body == null) {
            throw new AssertionError("No body: " + answer);
        }
        return body;
    }

    private static String text(ResponseEntity<byte[]> answer) {
        return new String(body(answer), StandardCharsets.UTF_8);
    }

    @Test
    void anEntryIsCheckedFromTheKeyAndTheProofAlone() {
        Verifier log = Verifier.read(body(pages.key()).strip());
        Note checkpoint = Note.read(body(pages.checkpoint()));
        ProofFile proof = ProofFile.read(body(pages.proof(7)));

        assertThat(checkpoint.isSignedBy(log)).isTrue();
        assertThat(Checkpoint.read(checkpoint.text()).size()).isEqualTo(300);
        assertThat(proof.proves(Logbook.entry(7), log)).isTrue();
        assertThat(proof.proves(Logbook.entry(8), log)).isFalse();
    }

    @Test
    void theTilesAreHashesOfTheEntries() {
        assertThat(body(pages.hashes("/0/000")))
                .hasSize(256 * 32)
                .startsWith(Hash.leaf(Logbook.entry(0)).bytes());
        assertThat(body(pages.hashes("/0/001.p/44"))).hasSize(44 * 32);
        assertThat(body(pages.hashes("/1/000.p/1"))).isEqualTo(journal.root(256).bytes());
    }

    @Test
    void hashesMayBeKeptForEverAndACheckpointIsSoonOld() {
        assertThat(pages.hashes("/0/000").getHeaders().getCacheControl()).contains("immutable");
        assertThat(pages.checkpoint().getHeaders().getCacheControl()).contains("max-age=2");
        assertThat(pages.bundle("/000").getHeaders().getCacheControl()).isEqualTo("no-store");
        assertThat(pages.entries(0, 1).getHeaders().getCacheControl()).isEqualTo("no-store");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/0/002", "/0/001.p/45", "/0/001.p/46", "/0/001", "/0/nonsense", "/9/000", "/", "/entries/000"})
    void whatTheSignedLogHasNotIsNotFound(String tile) {
        assertThat(pages.hashes(tile).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(longs = {300, 301, 302, 999_999_999_999_999_999L})
    void whatIsNotSignedYetHasNoProof(long index) {
        assertThat(pages.proof(index).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void entriesAreLines() {
        assertThat(text(pages.entries(298, 1000))).isEqualTo("entry 298\nentry 299\n");
        assertThat(text(pages.entries(0, 1))).isEqualTo("entry 0\n");
        assertThat(text(pages.entries(300, 1))).isEmpty();
        assertThat(text(pages.entries(Long.MAX_VALUE, 1000))).isEmpty();
        for (var nonsense : List.of(pages.entries(-1, 1), pages.entries(0, 0))) {
            assertThat(nonsense.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        }
    }

    @Test
    void noMoreThanAThousandEntriesAreReadAtOnce() {
        var checkpoints =
                Checkpoints.resume(journal, Logbook.SIGNER, LogFolder.of(data).elsewhere());
        journal.append(Logbook.entries(302, 1200));
        checkpoints.publish();

        assertThat(text(new LogPages(journal, checkpoints, Logbook.SIGNER, unwitnessed(journal)).entries(100, 5000)))
                .endsWith("entry 1099\n");
    }

    @Test
    void entriesAreBundled() {
        assertThat(body(pages.bundle("/001.p/44"))).startsWith(0, 9, 'e', 'n', 't', 'r', 'y', ' ', '2', '5', '6', 0, 9);
        assertThat(pages.bundle("/001.p/45").getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void aLogThatWasNeverSignedShowsNothing() {
        var unsigned = new LogPages(
                journal,
                Checkpoints.resume(
                        journal,
                        Logbook.SIGNER,
                        LogFolder.of(data.resolve("other")).elsewhere()),
                Logbook.SIGNER,
                unwitnessed(journal));

        // The storage still has the checkpoint of 300.
        assertThat(body(unsigned.checkpoint())).isEqualTo(body(pages.checkpoint()));

        Journal fresh = Journal.open(new MemoryStorage(), Logbook.SIGNER.stamps());
        fresh.append(Logbook.entries(0, 3));
        var nothing = new LogPages(
                fresh,
                Checkpoints.resume(
                        fresh,
                        Logbook.SIGNER,
                        LogFolder.of(data.resolve("third")).elsewhere()),
                Logbook.SIGNER,
                unwitnessed(fresh));
        assertThat(nothing.checkpoint().getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(nothing.proof(0).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(nothing.hashes("/0/000.p/3").getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(text(nothing.entries(0, 3))).isEmpty();
    }
}
