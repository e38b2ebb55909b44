package org.dauys.server.journal;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.dauys.journal.Bytes;
import org.dauys.journal.Row;
import org.dauys.journal.Storage;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * The rows of the log in PostgreSQL.
 *
 * <p>Each method has a connection and a transaction of its own, never one that somebody else has begun: what is appended
 * is on the disk when the method returns, and on that of the standby if one is waited for. If that takes too long it is not
 * known to be, which is said.
 */
public final class PostgresStorage implements Storage {
    private static final String UNIQUE_VIOLATION = "23505";
    private static final int ROWS_AT_ONCE = 1000;

    /** How long it may take until what is written is on the disk, here and at the standby that is waited for. */
    private static final int PATIENCE_SECONDS = 5;

    /** The commit waits for the disk, and for that of the standby if there is one to wait for. */
    private static final String WAITING = "set_config('synchronous_commit', 'on', true) = 'on'";

    /** Something is written after what is counted, so that its commit waits for that, too. */
    private static final String SIZE = """
            select coalesce(max(index) + 1, 0), pg_logical_emit_message(true, 'dauys', '') from journal
            where %s""".formatted(WAITING);

    private static final String APPEND = """
            insert into journal (index, leaf_hash, stamp, entry)
            select * from unnest(?::bigint[], ?::bytea[], ?::bytea[], ?::bytea[])
            where (select coalesce(max(index) + 1, 0) from journal) = ? and %s""".formatted(WAITING);
    private static final String ROWS = "select index, leaf_hash, stamp, entry from journal";
    private static final String KEEP = """
            insert into journal_checkpoint (number, note)
            select coalesce(max(number) + 1, 0), ? from journal_checkpoint""";
    private static final String CHECKPOINTS = "select number, note from journal_checkpoint order by number";

    private final DataSource database;

    /** The rows in this database. */
    public PostgresStorage(DataSource database) {
        this.database = database;
    }

    /** What is done with a connection. */
    @FunctionalInterface
    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private <T> T connected(Work<T> work) {
        try (Connection connection = database.getConnection()) {
            return work.on(connection);
        } catch (SQLException fault) {
            throw new DataAccessResourceFailureException("The log cannot be reached in its database.", fault);
        }
    }

    /**
     * How many rows there are, each on the disk, and on that of the standby: a row whose commit was given up while it waited for
     * the standby lies here and may not lie there.
     */
    @Override
    public long size() {
        return connected(PostgresStorage::size);
    }

    private static long size(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SIZE)) {
            statement.setQueryTimeout(PATIENCE_SECONDS);
            try (ResultSet found = statement.executeQuery()) {
                found.next();
                long size = found.getLong(1);
                isKept(statement);
                return size;
            }
        }
    }

    /** A commit that gave up waiting for the standby succeeds here, with a warning. */
    private static void isKept(PreparedStatement statement) throws SQLException {
        if (statement.getWarnings() != null) {
            throw statement.getWarnings();
        }
    }

    /** One statement, so one way to the database and back: all rows are there and on the disk, or none. */
    @Override
    public void append(long expected, List<Row> rows) {
        boolean isAppended = connected(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(APPEND)) {
                statement.setQueryTimeout(PATIENCE_SECONDS);
                statement.setArray(
                        1,
                        connection.createArrayOf(
                                "bigint", rows.stream().map(Row::index).toArray()));
                statement.setArray(
                        2, bytes(connection, rows.stream().map(Row::leaf).toList()));
                statement.setArray(
                        3, bytes(connection, rows.stream().map(Row::stamp).toList()));
                statement.setArray(
                        4, bytes(connection, rows.stream().map(Row::entry).toList()));
                statement.setLong(5, expected);
                int appended = statement.executeUpdate();
                isKept(statement);
                return appended == rows.size();
            } catch (SQLException fault) {
                if (UNIQUE_VIOLATION.equals(fault.getSQLState())) {
                    return false;
                }
                throw fault;
            }
        });
        if (!isAppended) {
            throw new Conflict(expected, size());
        }
    }

    private static Array bytes(Connection connection, List<Bytes> column) throws SQLException {
        return connection.createArrayOf(
                "bytea", column.stream().map(Bytes::toArray).toArray(byte[][]::new));
    }

    @Override
    public List<Row> rows(long from, long to) {
        return connected(connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement(ROWS + " where index >= ? and index < ? order by index")) {
                statement.setLong(1, from);
                statement.setLong(2, to);
                var rows = new ArrayList<Row>();
                read(statement, rows::add);
                return List.copyOf(rows);
            }
        });
    }

    /** A cursor over all rows, so that a long log does not fill the memory. */
    @Override
    public void forEach(Consumer<Row> reader) {
        connected(connection -> {
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement(ROWS + " order by index")) {
                statement.setFetchSize(ROWS_AT_ONCE);
                read(statement, reader);
            }
            connection.rollback();
            connection.setAutoCommit(true);
            return true;
        });
    }

    private static void read(PreparedStatement statement, Consumer<Row> reader) throws SQLException {
        try (ResultSet found = statement.executeQuery()) {
            while (found.next()) {
                reader.accept(new Row(found.getLong(1), bytes(found, 2), bytes(found, 3), bytes(found, 4)));
            }
        }
    }

    /** Who may change the table can leave a column empty. */
    private static Bytes bytes(ResultSet found, int column) throws SQLException {
        byte[] bytes = found.getBytes(column);
        return Bytes.of(bytes == null ? new byte[0] : bytes);
    }

    @Override
    public void keep(String note) {
        connected(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(KEEP)) {
                statement.setString(1, note);
                return statement.executeUpdate();
            }
        });
    }

    @Override
    public Optional<String> lastCheckpoint() {
        return connected(connection -> checkpoints(connection, CHECKPOINTS + " desc limit 1")).stream()
                .map(Kept::note)
                .findFirst();
    }

    @Override
    public List<Kept> checkpoints() {
        return connected(connection -> checkpoints(connection, CHECKPOINTS));
    }

    private static List<Kept> checkpoints(Connection connection, String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet found = statement.executeQuery()) {
            var kept = new ArrayList<Kept>();
            while (found.next()) {
                kept.add(new Kept(found.getLong(1), found.getString(2)));
            }
            return List.copyOf(kept);
        }
    }
}
