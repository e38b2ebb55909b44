package org.dauys.server.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.dauys.election.Language;
import org.dauys.journal.Audit;
import org.dauys.journal.Hash;
import org.dauys.journal.Journal;
import org.dauys.journal.Note;
import org.dauys.journal.Tampering;
import org.dauys.journal.Tampering.Changed;
import org.dauys.journal.Tampering.ForgedCheckpoint;
import org.dauys.journal.Tampering.Inserted;
import org.dauys.journal.Tampering.Moved;
import org.dauys.journal.Tampering.Part;
import org.dauys.journal.Tampering.Removed;
import org.dauys.journal.Tampering.RemovedCheckpoints;
import org.dauys.server.web.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the superuser of the database does to 20 entries, with checkpoints at 10 and 20 of them, is found. */
class TamperedLogTest {
    private PostgresStorage storage;
    private Note last;

    @BeforeEach
    void theLogHasTwentyEntries() throws SQLException {
        storage = Logbook.empty();
        Journal journal = Journal.open(storage, Logbook.SIGNER.stamps());
        journal.append(Logbook.entries(0, 10));
        journal.checkpoint(Logbook.SIGNER);
        journal.append(Logbook.entries(10, 20));
        last = journal.checkpoint(Logbook.SIGNER);
    }

    private Audit audit(Note... elsewhere) {
        return Audit.of(storage, Logbook.SIGNER.verifier(), Optional.of(Logbook.SIGNER.stamps()), List.of(elsewhere));
    }

    private void finds(Tampering... tamperings) {
        assertThat(audit().tamperings()).containsExactly(tamperings);
    }

    @Test
    void whatWasLeftAloneIsConfirmed() {
        assertThat(audit()).isEqualTo(new Audit(20, 2, 20, List.of()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 10, 19})
    void changedBytesAreNamed(int index) throws SQLException {
        Logbook.asSuperuser("update journal set entry = '\\x00' where index = " + index);

        finds(new Changed(index, Part.ENTRY));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 10, 19})
    void anEntryExchangedWithItsHashIsNamed(int index) throws SQLException {
        byte[] other = "other".getBytes(StandardCharsets.UTF_8);
        Logbook.asSuperuser("update journal set entry = 'other', leaf_hash = '\\x%s' where index = %s"
                .formatted(HexFormat.of().formatHex(Hash.leaf(other).bytes()), index));

        finds(new Changed(index, Part.WHOLE));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 10, 19})
    void aRowRemovedIsNamed(int index) throws SQLException {
        Logbook.asSuperuser("delete from journal where index = " + index);

        finds(new Removed(index, index + 1));
    }

    @Test
    void aRowRemovedIsNamedThoughTheOthersWereRenumbered() throws SQLException {
        Logbook.asSuperuser(
                "delete from journal where index = 7",
                "update journal set index = index + 1000 where index > 7",
                "update journal set index = index - 1001 where index > 1000");

        finds(new Removed(7, 8));
    }

    @Test
    void aRowInsertedIsNamed() throws SQLException {
        Logbook.asSuperuser(
                "update journal set index = index + 1000 where index >= 7",
                "update journal set index = index - 999 where index >= 1000",
                "insert into journal select 7, leaf_hash, stamp, entry from journal where index = 3");

        finds(new Inserted(7));
    }

    @Test
    void rowsThatChangedPlacesAreNamed() throws SQLException {
        Logbook.asSuperuser(
                "update journal set index = 1000 where index = 3",
                "update journal set index = 3 where index = 15",
                "update journal set index = 15 where index = 1000");

        finds(new Moved(3, 15, 1), new Moved(15, 3, 1));
    }

    @Test
    void aHashThatIsGoneIsNamed() throws SQLException {
        Logbook.asSuperuser(
                "alter table journal alter leaf_hash drop not null",
                "update journal set leaf_hash = null where index = 3");
        try {
            finds(new Changed(3, Part.LEAF_HASH));
        } finally {
            Logbook.asSuperuser("truncate journal", "alter table journal alter leaf_hash set not null");
        }
    }

    @Test
    void theEndCutOffWithItsCheckpointIsSeenFromTheOneKeptElsewhere() throws SQLException {
        Logbook.asSuperuser("delete from journal where index >= 12", "delete from journal_checkpoint where number = 1");

        assertThat(audit().isClean()).isTrue();
        assertThat(audit(last).tamperings()).containsExactly(new Removed(12, 20));
    }

    @Test
    void checkpointsForgedAndRemovedAreNamed() throws SQLException {
        Logbook.asSuperuser(
                "delete from journal_checkpoint where number = 0",
                "insert into journal_checkpoint values (2, 'forged')");

        finds(new RemovedCheckpoints(0, 1), new ForgedCheckpoint(2));
    }

    @ParameterizedTest
    @EnumSource
    void eachThingFoundHasItsSentence(Language language) {
        var found = List.<Tampering>of(
                new Changed(12, Part.ENTRY),
                new Changed(13, Part.LEAF_HASH),
                new Changed(14, Part.WHOLE),
                new Removed(15, 17),
                new Inserted(18),
                new Moved(21, 19, 1),
                new Moved(21, 19, 3),
                new Tampering.Rewritten(22, 25),
                new ForgedCheckpoint(26),
                new RemovedCheckpoints(27, 28));

        var lines = new AuditText(Texts.in(language)).lines(new Audit(30, 2, 11, found));

        assertThat(lines).hasSize(12).doesNotHaveDuplicates();
        assertThat(lines.getFirst()).contains("30", "2", "11");
        assertThat(String.join("\n", lines.subList(1, 11)))
                .contains("12", "13", "14", "15", "16", "18", "19", "21", "3", "22", "24", "26", "27")
                .doesNotContain("{", "}", "17", "25", "28");
        assertThat(lines.getLast()).contains("10");
        assertThat(new AuditText(Texts.in(language)).lines(new Audit(30, 2, 30, List.of())))
                .hasSize(2)
                .last()
                .isNotEqualTo(lines.getLast());
    }
}
