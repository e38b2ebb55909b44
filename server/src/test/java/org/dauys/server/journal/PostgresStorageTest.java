package org.dauys.server.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dauys.journal.Bytes;
import org.dauys.journal.Journal;
import org.dauys.journal.Note;
import org.dauys.journal.Row;
import org.dauys.journal.Storage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class PostgresStorageTest {
    private PostgresStorage storage;

    @BeforeEach
    void theLogIsEmpty() throws SQLException {
        storage = Logbook.empty();
    }

    private Journal open() {
        return Journal.open(storage, Logbook.SIGNER.stamps());
    }

    @Test
    void whatIsAppendedIsReadAgain() {
        Journal journal = open();
        assertThat(journal.append(Logbook.entries(0, 3))).isZero();
        assertThat(journal.append(Logbook.entries(3, 10))).isEqualTo(3);

        Journal again = open();

        assertThat(again.size()).isEqualTo(10);
        assertThat(again.root(10)).isEqualTo(journal.root(10));
        assertThat(again.entries(2, 4)).containsExactly(Bytes.of(Logbook.entry(2)), Bytes.of(Logbook.entry(3)));
        var rows = new ArrayList<Row>();
        storage.forEach(rows::add);
        assertThat(rows).isEqualTo(storage.rows(0, 10)).hasSize(10);
        assertThat(again.append(Logbook.entries(10, 11))).isEqualTo(10);
    }

    @Test
    void anEntryOfNoByteAndOneOfAllBytesAreKept() {
        var all = new byte[Journal.LONGEST_ENTRY];
        for (int at = 0; at < all.length; at++) {
            all[at] = (byte) at;
        }

        open().append(List.of(new byte[0], all));

        assertThat(open().entries(0, 2)).containsExactly(Bytes.of(new byte[0]), Bytes.of(all));
    }

    @Test
    void aSecondWriterAppendsNothingAndLeavesNoGap() {
        Journal first = open();
        Journal second = open();
        first.append(Logbook.entries(0, 3));

        assertThatThrownBy(() -> second.append(Logbook.entries(7, 9))).isInstanceOf(Storage.Conflict.class);
        assertThat(storage.size()).isEqualTo(3);
        second.catchUp();
        assertThat(second.append(Logbook.entries(3, 4))).isEqualTo(3);
        assertThat(open().entries(0, 4)).hasSize(4);
    }

    @Test
    void aWriterThatExpectsMoreThanIsThereAppendsNothing() {
        Journal journal = open();
        journal.append(Logbook.entries(0, 3));
        var fourth = storage.rows(2, 3).getFirst();

        assertThatThrownBy(() -> storage.append(5, List.of(new Row(5, fourth.leaf(), fourth.stamp(), fourth.entry()))))
                .isInstanceOf(Storage.Conflict.class);
        assertThat(storage.size()).isEqualTo(3);
    }

    @Test
    void manyWritersAtOnceMakeOneLogWithoutGaps() throws InterruptedException, ExecutionException {
        int writers = 4;
        int each = 25;
        var begin = new CountDownLatch(1);
        var done = new ArrayList<Future<Integer>>();
        try (var threads = Executors.newFixedThreadPool(writers)) {
            for (int writer = 0; writer < writers; writer++) {
                int own = writer;
                done.add(threads.submit(() -> {
                    Journal journal = open();
                    begin.await();
                    int conflicts = 0;
                    for (int act = 0; act < each; ) {
                        try {
                            journal.append(List.of(Logbook.entry(own * 1000L + act)));
                            act++;
                        } catch (Storage.Conflict conflict) {
                            conflicts++;
                            journal.catchUp();
                        }
                    }
                    return conflicts;
                }));
            }
            begin.countDown();
            for (Future<Integer> writer : done) {
                assertThat(writer.get()).isNotNegative();
            }
        }

        Journal all = open();
        assertThat(all.size()).isEqualTo((long) writers * each);
        assertThat(all.entries(0, all.size())).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal set entry = 'x'",
                "update journal set index = index + 100",
                "delete from journal",
                "truncate journal",
                "drop table journal",
                "alter table journal disable trigger all",
                "update journal_checkpoint set note = 'x'",
                "delete from journal_checkpoint",
                "truncate journal_checkpoint",
                "set session_replication_role = replica"
            })
    void theServersRoleMayNotRewrite(String statement) {
        Journal journal = open();
        journal.append(Logbook.entries(0, 3));
        Note note = journal.checkpoint(Logbook.SIGNER);

        assertThatThrownBy(() -> Logbook.asApplication(statement))
                .isInstanceOf(SQLException.class)
                .extracting(fault -> ((SQLException) fault).getSQLState())
                .isEqualTo("42501");
        assertThat(open().root(3)).isEqualTo(journal.root(3));
        assertThat(storage.checkpoints()).containsExactly(new Storage.Kept(0, note.written()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal set entry = 'x'",
                "delete from journal",
                "truncate journal",
                "update journal_checkpoint set note = 'x'",
                "delete from journal_checkpoint",
                "truncate journal_checkpoint"
            })
    void theOwnerOfTheTablesDoesNotRewriteByMistake(String statement) {
        open().append(Logbook.entries(0, 3));

        assertThatThrownBy(() -> Logbook.asOwner(statement))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("only added to");
        assertThat(storage.size()).isEqualTo(3);
    }

    @Test
    void checkpointsAreNumberedInTheirOrder() {
        assertThat(storage.lastCheckpoint()).isEmpty();

        storage.keep("first");
        storage.keep("second");

        assertThat(storage.checkpoints()).containsExactly(new Storage.Kept(0, "first"), new Storage.Kept(1, "second"));
        assertThat(storage.lastCheckpoint()).contains("second");
    }

    @Test
    void aDatabaseThatIsGoneIsSaidToBe() {
        var nowhere = new PostgresStorage(new DriverManagerDataSource("jdbc:postgresql://127.0.0.1:1/none", "x", "x"));

        assertThatThrownBy(nowhere::size).isInstanceOf(DataAccessResourceFailureException.class);
    }
}
