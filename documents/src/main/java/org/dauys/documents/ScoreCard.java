package org.dauys.documents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dauys.election.Body;
import org.dauys.election.Constituency;
import org.dauys.election.Contest;
import org.dauys.election.Language;
import org.dauys.election.OfficialSeats;
import org.dauys.statute.Result;

/**
 * How the seats of elections compare with the official ones.
 *
 * @param lines one line for each election
 */
public record ScoreCard(List<Line> lines) {
    /** The card with its own list. */
    public ScoreCard {
        lines = List.copyOf(lines);
    }

    /**
     * One election.
     *
     * @param election the name of its folder
     * @param constituencies in how many constituencies votes were counted
     * @param seats how many official seats were compared, at the finest level at which they are known
     * @param differences how many lines of the official seats differ or cannot be compared, and seats that they do not
     *     list
     */
    public record Line(String election, long constituencies, long seats, long differences) {}

    /** The line of a count. */
    public static Line line(Result result) {
        Comparison comparison = Comparison.of(result);
        long unsettled = comparison.lines().stream()
                .filter(Comparison.Unsettled.class::isInstance)
                .count();
        long constituencies = result.contests().stream()
                .mapToLong(contest -> contest.areas().size())
                .sum();
        return new Line(
                result.record().election().id(),
                constituencies,
                finest(result),
                comparison.differences().size() + unsettled);
    }

    /** The official seats of constituencies; where there are none, of contests; where there are none, of bodies. */
    private static long finest(Result result) {
        List<OfficialSeats> official = result.record().official();
        Set<String> places = new HashSet<>();
        official.forEach(line -> places.add(line.where()));
        Set<String> taken = new HashSet<>();
        for (Body body : result.record().election().bodies()) {
            boolean finer = false;
            for (Contest contest : result.record().election().contestsOf(body)) {
                List<String> listed = contest.constituencies().stream()
                        .map(Constituency::code)
                        .filter(places::contains)
                        .toList();
                taken.addAll(listed);
                if (listed.isEmpty() && places.contains(contest.id())) {
                    taken.add(contest.id());
                }
                finer |= !listed.isEmpty() || places.contains(contest.id());
            }
            if (!finer) {
                taken.add(body.id());
            }
        }
        return official.stream()
                .filter(line -> taken.contains(line.where()))
                .mapToLong(OfficialSeats::seats)
                .sum();
    }

    /** The totals, named by how many elections there are. */
    public Line total(Words words) {
        return new Line(
                words.of("card-all", Map.of("count", lines.size())),
                lines.stream().mapToLong(Line::constituencies).sum(),
                lines.stream().mapToLong(Line::seats).sum(),
                lines.stream().mapToLong(Line::differences).sum());
    }

    /**
     * The card as text.
     *
     * @param millis how long each line took, and all of them
     */
    public String text(Words words, Page page, List<Long> millis) {
        var rows = new Rows();
        rows.add(
                words.of("card-election"),
                words.of("card-places"),
                words.of("card-seats"),
                words.of("card-differences"),
                words.of("card-time"));
        List<Line> all = new ArrayList<>(lines);
        all.add(total(words));
        for (int i = 0; i < all.size(); i++) {
            Line line = all.get(i);
            rows.add(
                    line.election(),
                    words.number(line.constituencies()),
                    words.number(line.seats()),
                    words.number(line.differences()),
                    words.number(millis.get(i)));
        }
        var text = new Lines(page.width());
        rows.print(text, "");
        return text.toString();
    }

    /** The card as a table of Markdown, in English and without times, which no two runs share. */
    public String markdown() {
        Words words = Words.in(Language.EN);
        var text =
                new StringBuilder("| election | constituencies | seats compared | differences |\n|---|--:|--:|--:|\n");
        List<Line> all = new ArrayList<>(lines);
        all.add(total(words));
        for (Line line : all) {
            text.append("| %s | %s | %s | %s |\n"
                    .formatted(
                            line.election(),
                            words.number(line.constituencies()),
                            words.number(line.seats()),
                            words.number(line.differences())));
        }
        return text.toString();
    }

    /** The card as JSON; its shape is {@code docs/schema/check-all.schema.json}. */
    public String json() {
        return Json.pretty(JsonValues.object(
                "elections", lines.stream().map(ScoreCard::line).toList()));
    }

    private static Map<String, Object> line(Line line) {
        return JsonValues.object(
                "election", line.election(),
                "constituencies", line.constituencies(),
                "seats", line.seats(),
                "differences", line.differences());
    }
}
