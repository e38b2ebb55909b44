package org.dauys.server.journal;

import java.time.Instant;
import java.util.Optional;
import org.dauys.documents.acts.EntryBytes;
import org.dauys.journal.Frontier;
import org.dauys.journal.Hash;
import org.dauys.journal.Row;
import org.dauys.server.database.Database;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * How far a log has come, by the rows as they lie: whether they are genuine is asked by an audit.
 *
 * @param entries how many it has
 * @param root its root then
 * @param last when the last one was written, if that can be read
 */
public record Extent(long entries, Hash root, Optional<Instant> last) {
    /** That of a whole log. */
    public static Extent of(Database database) {
        return of(database, Long.MAX_VALUE);
    }

    /** That of the first entries of a log, or of all if there are fewer. */
    public static Extent of(Database database, long most) {
        var count = new Count(most);
        new PostgresStorage(new DriverManagerDataSource(
                        database.url(),
                        database.application().user(),
                        database.application().password()))
                .forEach(count::take);
        return new Extent(
                count.frontier.size(),
                count.frontier.root(),
                count.last.flatMap(row -> time(row.entry().toArray())));
    }

    /** Of rows that others have changed, perhaps; an audit says so. */
    private static Optional<Instant> time(byte[] entry) {
        try {
            return Optional.of(EntryBytes.read(entry).time());
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static final class Count {
        private final long most;
        private Frontier frontier = Frontier.EMPTY;
        private Optional<Row> last = Optional.empty();

        Count(long most) {
            this.most = most;
        }

        void take(Row row) {
            if (frontier.size() < most) {
                frontier = frontier.append(Hash.leaf(row.entry().toArray()));
                last = Optional.of(row);
            }
        }
    }
}
