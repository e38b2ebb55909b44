package org.dauys.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JournalTest {
    private final Loose storage = new Loose();
    private final Journal journal = open();

    private Journal open() {
        return Journal.open(storage, Logs.SIGNER.stamps());
    }

    @Test
    void entriesGetIndexesOneAfterAnother() {
        assertThat(journal.append(Logs.entries(0, 3))).isZero();
        assertThat(journal.append(Logs.entries(3, 5))).isEqualTo(3);
        assertThat(journal.append(List.of())).isEqualTo(5);
        assertThat(journal.size()).isEqualTo(5);
        assertThat(journal.root(5)).isEqualTo(Logs.root(Logs.leaves(5)));
        assertThat(journal.entries(1, 3))
                .containsExactly(Bytes.of(Logs.bytes("entry 1")), Bytes.of(Logs.bytes("entry 2")));
    }

    @Test
    void aRowKeepsItsLeafHashAndItsStamp() {
        journal.append(Logs.entries(0, 2));
        Hash leaf = Hash.leaf(Logs.bytes("entry 1"));

        assertThat(storage.rows(1, 2))
                .containsExactly(new Row(
                        1,
                        Bytes.of(leaf.bytes()),
                        Logs.SIGNER.stamps().stamp(1, leaf),
                        Bytes.of(Logs.bytes("entry 1"))));
    }

    @Test
    void aLogOpenedAgainIsTheSame() {
        // More rows than are read at once.
        journal.append(Logs.entries(0, 10_003));

        Journal again = open();

        assertThat(again.size()).isEqualTo(10_003);
        assertThat(again.root(10_003)).isEqualTo(journal.root(10_003)).isEqualTo(Logs.root(Logs.leaves(10_003)));
        assertThat(again.append(Logs.entries(0, 1))).isEqualTo(10_003);
    }

    @Test
    void aSecondWriterAppendsNothingUntilItHasCaughtUp() {
        Journal second = open();
        journal.append(Logs.entries(0, 3));

        assertThatThrownBy(() -> second.append(Logs.entries(9, 10)))
                .isInstanceOf(Storage.Conflict.class)
                .hasMessageContaining("0 entries")
                .hasMessageContaining("3");
        assertThat(storage.size()).isEqualTo(3);
        assertThat(second.size()).isZero();

        assertThat(second.catchUp()).isZero();
        assertThat(second.append(Logs.entries(3, 4))).isEqualTo(3);
        assertThat(journal.catchUp()).isEqualTo(3);
        assertThat(journal.root(4)).isEqualTo(Logs.root(Logs.leaves(4)));
    }

    @Test
    void anAppendThatFailsLeavesTheLogAsItWas() {
        journal.append(Logs.entries(0, 3));
        storage.fails = true;

        assertThatThrownBy(() -> journal.append(Logs.entries(3, 5))).isInstanceOf(IllegalStateException.class);

        assertThat(journal.size()).isEqualTo(3);
        storage.fails = false;
        assertThat(journal.append(Logs.entries(3, 5))).isEqualTo(3);
    }

    @Test
    void anEntryFitsTwoBytesOfLength() {
        assertThatThrownBy(() -> journal.append(List.of(new byte[1], new byte[Journal.LONGEST_ENTRY + 1])))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("65536");
        assertThat(journal.size()).isZero();
        assertThat(storage.size()).isZero();
    }

    @Test
    void aCheckpointIsSignedAndKept() {
        assertThat(journal.lastCheckpoint()).isEmpty();
        journal.append(Logs.entries(0, 3));

        Note first = journal.checkpoint(Logs.SIGNER);
        journal.append(Logs.entries(3, 5));
        Note second = journal.checkpoint(Logs.SIGNER);

        assertThat(second.isSignedBy(Logs.SIGNER.verifier())).isTrue();
        assertThat(Checkpoint.read(second.text()))
                .isEqualTo(new Checkpoint("dauys.example/night", 5, Logs.root(Logs.leaves(5))));
        assertThat(open().lastCheckpoint()).contains(second);
        assertThat(storage.checkpoints())
                .containsExactly(new Storage.Kept(0, first.written()), new Storage.Kept(1, second.written()));
    }

    @Test
    void whoHasAnEarlierCheckpointSeesThatTheLogOnlyGrew() {
        journal.append(Logs.entries(0, 3));
        var earlier = Checkpoint.read(journal.checkpoint(Logs.SIGNER).text());
        journal.append(Logs.entries(3, 50));
        var later = Checkpoint.read(journal.checkpoint(Logs.SIGNER).text());

        assertThat(journal.consistency(3, 50).proves(earlier.root(), later.root()))
                .isTrue();
        assertThat(journal.inclusion(2, 50).proves(Hash.leaf(Logs.bytes("entry 2")), later.root()))
                .isTrue();
    }

    @Test
    void onlyEntriesThatAreThereAreRead() {
        journal.append(Logs.entries(0, 3));

        assertThat(journal.entries(3, 3)).isEmpty();
        assertThatThrownBy(() -> journal.entries(2, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> journal.entries(-1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> journal.entries(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLogWithAHoleIsNotOpened() {
        journal.append(Logs.entries(0, 5));
        storage.rows.remove(2);

        assertThatThrownBy(this::open).isInstanceOf(IllegalStateException.class).hasMessageContaining("Row 2");

        storage.rows.remove(3);
        storage.rows.removeLast();
        storage.size = 5;
        assertThatThrownBy(this::open).isInstanceOf(IllegalStateException.class).hasMessageContaining("Row 2");
    }

    @Test
    void aRowThatIsNotWhatWasAppendedIsNotTakenIn() {
        journal.append(Logs.entries(0, 5));
        Row row = storage.rows.get(2);
        for (var tampering : List.<Runnable>of(
                () -> storage.entry(2, "other"),
                () -> storage.leaf(2, Hash.EMPTY.bytes()),
                () -> storage.stamp(2, Logs.SIGNER.stamps().stamp(3, Hash.leaf(Logs.bytes("entry 2")))),
                () -> storage.stamp(2, Bytes.of(new byte[0])),
                () -> storage.rewrite(2, "other"),
                () -> storage.index(2, 7))) {
            tampering.run();
            assertThatThrownBy(this::open)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("Row 2");
            storage.rows.set(2, row);
        }
        assertThat(open().size()).isEqualTo(5);
    }

    @Test
    void aLogThatHasBecomeShorterIsNotGoneOnWith() {
        journal.append(Logs.entries(0, 5));
        assertThat(journal.catchUp()).isEqualTo(5);

        storage.rows.removeLast();

        assertThatThrownBy(journal::catchUp)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Row 4");
    }

    @Test
    void whatIsReadIsWhatWasAppended() {
        journal.append(Logs.entries(0, 5));
        storage.rewrite(2, "other");

        assertThat(journal.entries(0, 2)).hasSize(2);
        assertThatThrownBy(() -> journal.entries(1, 3))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Row 2");
        storage.rows.subList(3, 5).clear();
        assertThatThrownBy(() -> journal.entries(3, 4))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Row 3");
    }

    @Test
    void theMemoryRefusesASecondWriterToo() {
        var memory = new MemoryStorage();
        var first = Journal.open(memory, Logs.SIGNER.stamps());
        var second = Journal.open(memory, Logs.SIGNER.stamps());
        first.append(Logs.entries(0, 3));

        assertThatThrownBy(() -> second.append(Logs.entries(0, 1))).isInstanceOf(Storage.Conflict.class);
        assertThat(memory.size()).isEqualTo(3);
        assertThat(first.lastCheckpoint()).isEmpty();
        Note kept = first.checkpoint(Logs.SIGNER);
        assertThat(first.lastCheckpoint()).contains(kept);
        assertThat(Audit.of(memory, Logs.SIGNER.verifier(), Optional.empty(), List.of()))
                .isEqualTo(new Audit(3, 1, 3, List.of()));
    }
}
