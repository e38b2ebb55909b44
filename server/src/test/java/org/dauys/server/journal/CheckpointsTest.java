package org.dauys.server.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dauys.journal.Checkpoint;
import org.dauys.journal.Journal;
import org.dauys.journal.MemoryStorage;
import org.dauys.journal.Note;
import org.dauys.journal.Signer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointsTest {
    @TempDir
    private Path data;

    private final MemoryStorage storage = new MemoryStorage();
    private final Journal journal = Journal.open(storage, Logbook.SIGNER.stamps());
    private KeptElsewhere elsewhere;

    @BeforeEach
    void aFileIsBesideTheDatabase() {
        elsewhere = LogFolder.of(data).elsewhere();
    }

    private Checkpoints resume(Journal log, Signer signer) {
        return Checkpoints.resume(log, signer, elsewhere);
    }

    @Test
    void anEmptyLogIsPublishedToo() {
        var checkpoints = resume(journal, Logbook.SIGNER);
        assertThat(checkpoints.last()).isEmpty();

        Note note = checkpoints.publish();

        assertThat(checkpoints.last()).contains(note);
        assertThat(Checkpoint.read(note.text()).size()).isZero();
        assertThat(elsewhere.last()).contains(note);
    }

    @Test
    void itIsPublishedAgainWhenTheLogHasGrownAndOnlyThen() {
        var checkpoints = resume(journal, Logbook.SIGNER);
        Note first = checkpoints.publish();
        assertThat(checkpoints.publish()).isEqualTo(first);
        journal.append(Logbook.entries(0, 3));

        Note second = checkpoints.publish();

        assertThat(Checkpoint.read(second.text()).size()).isEqualTo(3);
        assertThat(storage.checkpoints()).hasSize(2);
        assertThat(elsewhere.last()).contains(second);
    }

    @Test
    void aServerThatStartsAgainGoesOnFromTheLastOne() {
        journal.append(Logbook.entries(0, 3));
        Note before = resume(journal, Logbook.SIGNER).publish();

        var again = resume(Journal.open(storage, Logbook.SIGNER.stamps()), Logbook.SIGNER);

        assertThat(again.last()).contains(before);
        assertThat(again.publish()).isEqualTo(before);
    }

    @Test
    void aServerWithAnotherKeyDoesNotGoOn() {
        resume(journal, Logbook.SIGNER).publish();
        Signer other = Logbook.signer("dauys.example/night");

        assertThatThrownBy(() -> resume(journal, other))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not signed by the key of this server");
    }

    @Test
    void aDatabasePutBackToAnEarlierTimeIsNoticed() {
        journal.append(Logbook.entries(0, 3));
        resume(journal, Logbook.SIGNER).publish();
        Journal earlier = Journal.open(new MemoryStorage(), Logbook.SIGNER.stamps());
        earlier.append(Logbook.entries(0, 2));

        assertThatThrownBy(() -> resume(earlier, Logbook.SIGNER))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("with 2 entries")
                .hasMessageContaining("with 3 entries beside the database");
    }

    @Test
    void aLogOfAnotherContentIsNoticed() {
        journal.append(Logbook.entries(0, 3));
        resume(journal, Logbook.SIGNER).publish();
        Journal other = Journal.open(new MemoryStorage(), Logbook.SIGNER.stamps());
        other.append(Logbook.entries(1, 5));

        assertThatThrownBy(() -> resume(other, Logbook.SIGNER))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("journal-audit");
    }

    @Test
    void aFileThatIsNoCheckpointIsNamed() throws IOException {
        Files.createDirectories(data.resolve("log"));
        Files.writeString(data.resolve("log/checkpoint"), "no checkpoint");

        assertThatThrownBy(() -> resume(journal, Logbook.SIGNER))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("is no checkpoint");
    }
}
