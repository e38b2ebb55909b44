package org.dauys.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dauys.journal.Tampering.Changed;
import org.dauys.journal.Tampering.ForgedCheckpoint;
import org.dauys.journal.Tampering.Inserted;
import org.dauys.journal.Tampering.Moved;
import org.dauys.journal.Tampering.Part;
import org.dauys.journal.Tampering.Removed;
import org.dauys.journal.Tampering.RemovedCheckpoints;
import org.dauys.journal.Tampering.Rewritten;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A log of 30 entries, with checkpoints at 10, 20 and 30 of them, and what its owner may do to it. */
class AuditTest {
    private final Loose storage = new Loose();
    private final List<Note> checkpoints = new ArrayList<>();

    @BeforeEach
    void theLogHasThirtyEntries() {
        Journal journal = Journal.open(storage, Logs.SIGNER.stamps());
        for (long ten = 0; ten < 3; ten++) {
            journal.append(Logs.entries(10 * ten, 10 * ten + 10));
            checkpoints.add(journal.checkpoint(Logs.SIGNER));
        }
    }

    private Audit audit(Note... elsewhere) {
        return Audit.of(storage, Logs.SIGNER.verifier(), Optional.of(Logs.SIGNER.stamps()), List.of(elsewhere));
    }

    /** Without the key. */
    private Audit strangersAudit(Note... elsewhere) {
        return Audit.of(storage, Logs.SIGNER.verifier(), Optional.empty(), List.of(elsewhere));
    }

    private void finds(Tampering... tamperings) {
        assertThat(audit().tamperings()).containsExactly(tamperings);
        assertThat(audit().isClean()).isFalse();
    }

    @Test
    void aLogThatWasLeftAloneIsConfirmed() {
        assertThat(audit()).isEqualTo(new Audit(30, 3, 30, List.of()));
        assertThat(strangersAudit()).isEqualTo(audit());
        assertThat(audit().isClean()).isTrue();
    }

    @Test
    void anEmptyLogIsClean() {
        assertThat(Audit.of(new Loose(), Logs.SIGNER.verifier(), Optional.empty(), List.of()))
                .isEqualTo(new Audit(0, 0, 0, List.of()));
    }

    @Test
    void rowsAfterTheLastCheckpointAreReadToo() {
        Journal.open(storage, Logs.SIGNER.stamps()).append(Logs.entries(30, 33));
        assertThat(audit()).isEqualTo(new Audit(33, 3, 30, List.of()));

        storage.entry(31, "other");
        finds(new Changed(31, Part.ENTRY));
    }

    @Test
    void theLastRowExchangedBeforeItWasSignedLooksInserted() {
        Journal.open(storage, Logs.SIGNER.stamps()).append(Logs.entries(30, 33));
        storage.rewrite(32, "other");

        finds(new Inserted(32));
    }

    @Test
    void changedBytesAreNamed() {
        storage.entry(15, "other");

        finds(new Changed(15, Part.ENTRY));
        assertThat(audit().confirmed()).isEqualTo(30);
        assertThat(strangersAudit()).isEqualTo(audit());
    }

    @Test
    void aChangedLeafHashIsNamed() {
        storage.leaf(15, Hash.EMPTY.bytes());
        finds(new Changed(15, Part.LEAF_HASH));

        storage.leaf(15, new byte[3]);
        finds(new Changed(15, Part.LEAF_HASH));
        assertThat(audit().confirmed()).isEqualTo(30);
        assertThat(strangersAudit().tamperings()).containsExactly(new Changed(15, Part.WHOLE));
    }

    @Test
    void aStrangerSeesFromTheCheckpointThatTheLeafHashIsWrongToo() {
        storage.leaf(15, Hash.EMPTY.bytes());

        assertThat(strangersAudit().tamperings()).containsExactly(new Changed(15, Part.ENTRY), new Rewritten(10, 20));
    }

    @Test
    void anEntryExchangedWithItsLeafHashIsNamed() {
        storage.rewrite(15, "other");

        finds(new Changed(15, Part.WHOLE));
        assertThat(audit().confirmed()).isEqualTo(10);
        assertThat(strangersAudit().tamperings()).containsExactly(new Rewritten(10, 20));
        assertThat(strangersAudit().confirmed()).isEqualTo(10);
    }

    @Test
    void aChangedStampIsNamed() {
        storage.stamp(15, Logs.signer("forger").stamps().stamp(15, Hash.leaf(Logs.bytes("entry 15"))));

        finds(new Changed(15, Part.WHOLE));
        assertThat(strangersAudit().isClean()).isTrue();
    }

    @Test
    void aRowRemovedIsNamed() {
        storage.rows.remove(15);

        finds(new Removed(15, 16));
        assertThat(audit().rows()).isEqualTo(29);
        assertThat(audit().confirmed()).isEqualTo(10);
        assertThat(strangersAudit()).isEqualTo(audit());
    }

    @Test
    void aRowRemovedIsNamedThoughTheOthersWereRenumbered() {
        storage.rows.remove(15);
        storage.renumber();

        finds(new Removed(15, 16));
        // Somebody without the key sees where the log stops to be what was signed, and that the end is missing.
        assertThat(strangersAudit().tamperings()).containsExactlyInAnyOrder(new Rewritten(10, 20), new Removed(29, 30));
    }

    @Test
    void theFirstRowRemovedIsNamed() {
        storage.rows.removeFirst();
        finds(new Removed(0, 1));

        storage.renumber();
        finds(new Removed(0, 1));
    }

    @Test
    void theEndCutOffIsNamed() {
        storage.rows.subList(25, 30).clear();

        finds(new Removed(25, 30));
        assertThat(audit().confirmed()).isEqualTo(20);
    }

    @Test
    void theEndCutOffWithItsCheckpointsIsSeenFromOneKeptElsewhere() {
        storage.rows.subList(15, 30).clear();
        storage.kept.subList(1, 3).clear();

        assertThat(audit().isClean()).isTrue();
        assertThat(audit(checkpoints.getLast()).tamperings()).containsExactly(new Removed(15, 30));
    }

    @Test
    void allRemovedIsNamed() {
        storage.rows.clear();

        finds(new Removed(0, 30));
    }

    @Test
    void aRowInsertedIsNamed() {
        storage.rows.add(15, Loose.forged(15, "forged"));
        storage.renumber();

        finds(new Inserted(15));
        assertThat(audit().confirmed()).isEqualTo(30);
        assertThat(strangersAudit().tamperings()).containsExactly(new Rewritten(10, 20));
    }

    @Test
    void aRowBesideAnotherOfItsIndexIsNamed() {
        storage.rows.add(Loose.forged(15, "forged"));
        finds(new Inserted(15));

        storage.rows.addFirst(storage.rows.removeLast());
        finds(new Inserted(15));
    }

    @Test
    void rowsBeforeTheFirstAndAfterTheLastAreNamed() {
        storage.rows.add(Loose.forged(-1, "forged"));
        storage.rows.add(Loose.forged(30, "forged"));
        storage.rows.add(Loose.forged(Long.MAX_VALUE, "forged"));

        finds(new Inserted(-1), new Inserted(30), new Inserted(Long.MAX_VALUE));
    }

    @Test
    void aCopyOfARowIsNamed() {
        Row fifteen = storage.rows.get(15);
        storage.rows.add(20, new Row(20, fifteen.leaf(), fifteen.stamp(), fifteen.entry()));
        storage.renumber();
        finds(new Inserted(20));

        storage.rows.add(3, new Row(3, fifteen.leaf(), fifteen.stamp(), fifteen.entry()));
        storage.renumber();
        finds(new Inserted(3), new Inserted(21));
    }

    @Test
    void aCopyBesideItsRowIsNamed() {
        storage.rows.add(storage.rows.get(15));

        finds(new Inserted(15));
    }

    @Test
    void aCopyOverAnotherRowIsNamedWithTheRowThatIsGone() {
        Row fifteen = storage.rows.get(15);
        storage.rows.set(20, new Row(20, fifteen.leaf(), fifteen.stamp(), fifteen.entry()));

        finds(new Inserted(20), new Removed(20, 21));
    }

    @Test
    void rowsThatChangedPlacesAreNamed() {
        Collections.swap(storage.rows, 13, 17);
        storage.renumber();

        finds(new Moved(13, 17, 1), new Moved(17, 13, 1));
        assertThat(audit().confirmed()).isEqualTo(30);
        assertThat(strangersAudit().tamperings()).containsExactly(new Rewritten(10, 20));
    }

    @Test
    void aBlockOfRowsMovedIsNamedAsOne() {
        var block = List.copyOf(storage.rows.subList(5, 8));
        storage.rows.subList(5, 8).clear();
        storage.rows.addAll(10, block);
        storage.renumber();

        // Rows 8 to 12 moved up by three, rows 5 to 7 down by five.
        finds(new Moved(5, 10, 3), new Moved(8, 5, 5));
    }

    @Test
    void entriesThatChangedPlacesWithoutTheirStampsAreNamed() {
        storage.rewrite(13, "entry 17");
        storage.rewrite(17, "entry 13");

        finds(new Changed(13, Part.WHOLE), new Changed(17, Part.WHOLE));
    }

    @Test
    void manyThingsAtOnceAreNamedOneByOne() {
        storage.entry(3, "other");
        storage.rows.remove(10);
        storage.rows.add(19, Loose.forged(20, "forged"));
        storage.rows.subList(26, 28).clear();

        finds(new Changed(3, Part.ENTRY), new Removed(10, 11), new Inserted(20), new Removed(26, 28));
    }

    @Test
    void aCheckpointThatWasNotSignedIsNamed() {
        Journal forger = Journal.open(new MemoryStorage(), Logs.SIGNER.stamps());
        storage.kept.add(new Storage.Kept(
                3, forger.checkpoint(Logs.signer("dauys.example/night")).written()));
        storage.kept.add(new Storage.Kept(4, "no note"));
        storage.kept.add(new Storage.Kept(
                5,
                Note.of(new Checkpoint("other", 0, Hash.EMPTY).text(), Logs.SIGNER)
                        .written()));
        storage.kept.add(
                new Storage.Kept(6, Note.of("no checkpoint\n", Logs.SIGNER).written()));

        finds(new ForgedCheckpoint(3), new ForgedCheckpoint(4), new ForgedCheckpoint(5), new ForgedCheckpoint(6));
        assertThat(audit().checkpoints()).isEqualTo(7);
        assertThat(audit().confirmed()).isEqualTo(30);
    }

    @Test
    void aCheckpointThatIsGoneIsNamed() {
        storage.kept.remove(1);
        finds(new RemovedCheckpoints(1, 2));

        storage.kept.removeFirst();
        finds(new RemovedCheckpoints(0, 2));
    }

    @Test
    void whatTheOwnerOfTheKeyRewroteIsFoundBetweenTwoCheckpoints() {
        storage.rewrite(15, "other");
        storage.stamp(15, Logs.SIGNER.stamps().stamp(15, Hash.leaf(Logs.bytes("other"))));

        finds(new Rewritten(10, 20));
    }

    @Test
    void whatTheOwnerOfTheKeyRewroteAndSignedAnewIsSeenFromACheckpointKeptElsewhere() {
        var entries = new ArrayList<>(Logs.entries(0, 30));
        entries.set(15, Logs.bytes("other"));
        storage.rows.clear();
        storage.kept.clear();
        Journal again = Journal.open(storage, Logs.SIGNER.stamps());
        again.append(entries);
        again.checkpoint(Logs.SIGNER);

        assertThat(audit().isClean()).isTrue();
        assertThat(audit(checkpoints.get(1)).tamperings()).containsExactly(new Rewritten(0, 20));
        assertThat(audit(checkpoints.get(0), checkpoints.get(1)).tamperings()).containsExactly(new Rewritten(10, 20));
    }

    @Test
    void aCheckpointKeptElsewhereMustBeOfThisLog() {
        Note foreign = Note.of(checkpoints.getFirst().text(), Logs.signer("dauys.example/night"));

        assertThatThrownBy(() -> audit(foreign)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLogWithCheckpointsOfOtherOrderIsConfirmedToo() {
        Collections.reverse(checkpoints);

        assertThat(audit(checkpoints.toArray(Note[]::new)).confirmed()).isEqualTo(30);
    }

    /** What can be done to one row, and what must then be found. */
    private List<Tampering> tamper(int how, int row, int other) {
        long index = storage.rows.get(row).index();
        return switch (how) {
            case 0 -> {
                storage.entry(row, "tampered");
                yield List.of(new Changed(index, Part.ENTRY));
            }
            case 1 -> {
                storage.leaf(row, Hash.leaf(Logs.bytes("tampered")).bytes());
                yield List.of(new Changed(index, Part.LEAF_HASH));
            }
            case 2 -> {
                storage.rewrite(row, "tampered");
                yield List.of(new Changed(index, Part.WHOLE));
            }
            case 3 -> {
                storage.stamp(row, Bytes.of(new byte[40]));
                yield List.of(new Changed(index, Part.WHOLE));
            }
            case 4 -> {
                storage.rows.remove(row);
                yield List.of(new Removed(index, index + 1));
            }
            case 5 -> {
                storage.rows.remove(row);
                storage.renumber();
                yield List.of(new Removed(index, index + 1));
            }
            case 6 -> {
                storage.rows.add(row, Loose.forged(row, "tampered"));
                storage.renumber();
                yield List.of(new Inserted(row));
            }
            default -> {
                Collections.swap(storage.rows, row, other);
                storage.renumber();
                yield Stream.of(new Moved(row, other, 1), new Moved(other, row, 1))
                        .filter(moved -> moved.from() != moved.at())
                        .sorted((one, two) -> Long.compare(one.from(), two.from()))
                        .map(Tampering.class::cast)
                        .toList();
            }
        };
    }

    @Test
    void everyTamperingWithEveryRowIsFoundAndLocated() {
        var rows = List.copyOf(storage.rows);
        for (int how = 0; how < 8; how++) {
            for (int row = 0; row < rows.size(); row++) {
                storage.rows.clear();
                storage.rows.addAll(rows);
                var expected = tamper(how, row, (row + 7) % rows.size());

                assertThat(audit().tamperings())
                        .as("way %s, row %s", how, row)
                        .isEqualTo(expected)
                        .isNotEmpty();
            }
        }
    }

    @Test
    void anyBitOfARowIsFoundAndLocated() {
        Logs.seeded(300, random -> {
            int index = random.nextInt(30);
            Row row = storage.rows.get(index);
            storage.rows.set(
                    index,
                    switch (random.nextInt(3)) {
                        case 0 -> new Row(row.index(), row.leaf(), row.stamp(), flipped(row.entry(), random.nextInt()));
                        case 1 -> new Row(row.index(), flipped(row.leaf(), random.nextInt()), row.stamp(), row.entry());
                        default ->
                            new Row(row.index(), row.leaf(), flipped(row.stamp(), random.nextInt()), row.entry());
                    });

            assertThat(audit().tamperings())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Changed.class,
                            changed -> assertThat(changed.index()).isEqualTo(index));
            storage.rows.set(index, row);
        });
    }

    private static Bytes flipped(Bytes bytes, int bit) {
        byte[] all = bytes.toArray();
        int place = Math.floorMod(bit, all.length * 8);
        all[place / 8] ^= (byte) (1 << place % 8);
        return Bytes.of(all);
    }
}
