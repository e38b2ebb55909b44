package org.dauys.documents.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dauys.election.Count;
import org.dauys.election.Reserved;
import org.dauys.election.Votes;
import org.dauys.figures.Citation;

/**
 * The votes as they stand in the file, each with its line and source.
 *
 * @param lines a row for each line; none if there are too many to show
 * @param all how many there are
 */
record Figures(List<Line> lines, long all) {
    private static final int MOST = 400;

    /** A line of the file. */
    record Line(String anchor, String place, String where, String option, String votes, String source) {}

    Figures {
        lines = List.copyOf(lines);
    }

    static Figures of(Telling telling) {
        List<Line> lines = new ArrayList<>();
        if (isShown(telling)) {
            for (Votes votes : telling.record().votes().values()) {
                votes.options().forEach((option, count) -> lines.add(line(telling, votes, option, count)));
                for (Map.Entry<Reserved, Count> other : votes.reserved().entrySet()) {
                    lines.add(line(telling, votes, other.getKey().name(), other.getValue()));
                }
            }
        }
        return new Figures(lines, size(telling));
    }

    private static Line line(Telling telling, Votes votes, String option, Count count) {
        return new Line(
                telling.line(count.entry()),
                count.entry().toString().replace(' ', ':'),
                votes.constituency(),
                telling.names().option(votes.constituency(), option),
                telling.words().number(count.votes()),
                count.source());
    }

    /** Whether lines are few enough to be shown, and so to be linked to. */
    static boolean isShown(Telling telling) {
        return size(telling) <= MOST;
    }

    /** Whether a line is one of those shown. */
    static boolean isShown(Telling telling, Citation line) {
        return isShown(telling)
                && telling.record().votes().values().stream()
                        .flatMap(votes -> votes.options().values().stream())
                        .anyMatch(count -> count.entry().source().equals(line.source()));
    }

    private static long size(Telling telling) {
        return telling.record().votes().values().stream()
                .mapToLong(votes ->
                        (long) votes.options().size() + votes.reserved().size())
                .sum();
    }
}
