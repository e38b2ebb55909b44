package org.dauys.bench.night;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The same rows, put by plain JDBC into a copy of the table of the journal with its keys, checks and triggers, in the same
 * PostgreSQL, each commit waiting for the disk.
 */
final class Plain {
    static final String INSERT = "insert into plain.journal values (?, ?, ?, ?)";
    static final long NANOS = 3_000_000_000L;

    private final Running running;
    private final List<Row> rows;

    private Plain(Running running, List<Row> rows) {
        this.running = running;
        this.rows = rows;
    }

    private static final class Row {
        private final byte[] leaf;
        private final byte[] stamp;
        private final byte[] entry;

        Row(ResultSet found) throws SQLException {
            this.leaf = found.getBytes(1);
            this.stamp = found.getBytes(2);
            this.entry = found.getBytes(3);
        }
    }

    static Connection superuser(Running running) throws SQLException, IOException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%d/dauys".formatted(running.postgres()[1]),
                "postgres",
                running.superuser());
    }

    /** The rows that the journal has from a position on. */
    static Plain of(Running running, long from) throws SQLException, IOException {
        List<Row> rows = new ArrayList<>();
        try (Connection database = superuser(running);
                Statement statement = database.createStatement();
                ResultSet found = statement.executeQuery(
                        "select leaf_hash, stamp, entry from journal where index >= " + from + " order by index")) {
            while (found.next()) {
                rows.add(new Row(found));
            }
        }
        return new Plain(running, rows);
    }

    int rows() {
        return rows.size();
    }

    /** What was inserted in a while. */
    record Rate(int rows) {
        /** That of several who insert at once. */
        static Rate of(List<Future<Integer>> inserting) throws InterruptedException {
            try {
                int all = 0;
                for (Future<Integer> one : inserting) {
                    all += one.get();
                }
                return new Rate(all);
            } catch (ExecutionException fault) {
                throw new IllegalStateException(fault);
            }
        }

        double perSecond() {
            return rows * 1e9 / NANOS;
        }
    }

    /** Makes the table anew. */
    void empty() throws SQLException, IOException {
        try (Connection database = superuser(running);
                Statement statement = database.createStatement()) {
            statement.execute("drop schema if exists plain cascade");
            statement.execute("create schema plain");
            statement.execute("create table plain.journal (like public.journal including all)");
            statement.execute("create trigger only_added_to before update or delete or truncate on plain.journal"
                    + " for each statement execute function refuse_rewriting()");
        }
    }

    /** Inserts for a while, by so many connections, so many rows in a transaction. */
    Rate insert(int connections, int together) throws SQLException, IOException, InterruptedException {
        empty();
        var next = new AtomicInteger();
        var ready = new CyclicBarrier(connections);
        try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
            List<Future<Integer>> each = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                each.add(threads.submit(() -> inserted(next, together, ready)));
            }
            return Rate.of(each);
        }
    }

    private int inserted(AtomicInteger next, int together, CyclicBarrier ready) throws Exception {
        int done = 0;
        try (Connection database = superuser(running);
                PreparedStatement statement = database.prepareStatement(INSERT)) {
            database.setAutoCommit(together == 1);
            ready.await();
            long end = System.nanoTime() + NANOS;
            while (System.nanoTime() < end) {
                int first = next.getAndAdd(together);
                for (int i = first; i < first + together; i++) {
                    put(statement, i);
                    statement.addBatch();
                }
                done += statement.executeBatch().length;
                if (together > 1) {
                    database.commit();
                }
            }
        }
        return done;
    }

    /** Sets the values of a row. */
    void put(PreparedStatement statement, int index) throws SQLException {
        Row row = rows.get(index % rows.size());
        statement.setLong(1, index);
        statement.setBytes(2, row.leaf);
        statement.setBytes(3, row.stamp);
        statement.setBytes(4, row.entry);
    }
}
