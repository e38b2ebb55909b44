package org.dauys.server.web.entry;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dauys.counting.acts.Paper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What officers have typed and not yet sent. Nobody but the officer reads it; it is gone when it was sent. */
@Repository
class Drafts {
    private final JdbcClient database;
    private final Clock clock;

    Drafts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Keeps a draft in the place of an earlier one. */
    Instant keep(String officer, Paper paper, long seen, Map<String, Integer> figures) {
        Instant now = clock.instant();
        database.sql("""
                insert into draft (officer, station, contest, seen, figures, saved) values (?, ?, ?, ?, ?, ?)
                on conflict (officer, station, contest)
                do update set seen = excluded.seen, figures = excluded.figures, saved = excluded.saved
                """)
                .params(officer, paper.station(), paper.contest(), seen, written(figures), now.atOffset(ZoneOffset.UTC))
                .update();
        return now;
    }

    /** The draft of an officer, if it was made in sight of this revision. */
    Optional<Map<String, Integer>> of(String officer, Paper paper, long seen) {
        return database.sql("select figures from draft where officer = ? and station = ? and contest = ? and seen = ?")
                .params(officer, paper.station(), paper.contest(), seen)
                .query(String.class)
                .optional()
                .map(Drafts::read);
    }

    /** Forgets a draft that was made in sight of this revision or an earlier one. */
    void drop(String officer, Paper paper, long seen) {
        database.sql("delete from draft where officer = ? and station = ? and contest = ? and seen <= ?")
                .params(officer, paper.station(), paper.contest(), seen)
                .update();
    }

    private static String written(Map<String, Integer> figures) {
        return new TreeMap<>(figures)
                .entrySet().stream()
                        .map(line -> line.getKey() + "=" + line.getValue())
                        .collect(Collectors.joining("\n"));
    }

    private static Map<String, Integer> read(String written) {
        return written.lines()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(line -> line[0], line -> Integer.valueOf(line[1])));
    }
}
