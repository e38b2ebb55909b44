package org.dauys.documents.live;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.dauys.counting.Prospect;
import org.dauys.counting.SeatRange;
import org.dauys.documents.Lines;
import org.dauys.documents.Rows;
import org.dauys.election.Contest;
import org.dauys.election.Votes;
import org.dauys.figures.Figure;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Tally;
import org.dauys.statute.Outcome;
import org.dauys.statute.Result;

/**
 * The votes and seats of a contest so far, with the seats that are certain and those that are possible.
 *
 * @param say the words
 * @param lines where it is written
 */
record SeatTable(LiveWords say, Lines lines) {
    private static final int FEW = 4;

    /** The seats that follow; says why if none do. */
    Optional<Result> result() {
        if (!say.live().count().hasVotes()) {
            lines.paragraph("", say.words().of("night-no-votes"));
            return Optional.empty();
        }
        return switch (say.live().count().outcome(Reasoning.recorded())) {
            case Outcome.Settled(var result) -> Optional.of(result);
            case Outcome.AwaitingDecision(var result, var _) -> {
                lines.paragraph("", say.words().of("night-waiting"));
                yield Optional.of(result);
            }
            case Outcome.Refused _ -> {
                lines.paragraph("", say.words().of("night-refused"));
                yield Optional.empty();
            }
        };
    }

    /** The seats of a contest: a table for each constituency, or how many are settled if they are many. */
    void print(Contest contest, Optional<Result> result, Prospect prospect) {
        Prospect.OfContest bounds = prospect.contests().stream()
                .filter(of -> of.contest().id().equals(contest.id()))
                .findFirst()
                .orElseThrow();
        Optional<Result.OfContest> counted = result.flatMap(of -> of.contests().stream()
                .filter(some -> some.contest().id().equals(contest.id()))
                .findFirst());
        if (contest.constituencies().size() <= FEW) {
            for (Prospect.OfArea area : bounds.areas()) {
                area(contest, counted, area);
            }
        } else {
            lines.paragraph(
                    "",
                    say.words()
                            .of(
                                    "certain-areas",
                                    Map.of(
                                            "settled",
                                            bounds.areas().stream()
                                                    .filter(Prospect.OfArea::isCertain)
                                                    .count(),
                                            "areas",
                                            bounds.areas().size())));
        }
    }

    private void area(Contest contest, Optional<Result.OfContest> counted, Prospect.OfArea area) {
        String code = area.constituency().code();
        Optional<Result.OfArea> result = counted.flatMap(of -> of.areas().stream()
                .filter(some -> some.constituency().code().equals(code))
                .findFirst());
        Votes votes = say.live().tabulation().votes(contest.id()).stream()
                .filter(some -> some.constituency().equals(code))
                .findFirst()
                .orElseThrow();
        long base = result.flatMap(Result.OfArea::base)
                .map(Figure::value)
                .orElseGet(() -> votes.options().values().stream()
                        .mapToLong(count -> count.votes())
                        .sum());
        var words = say.words();
        var rows = new Rows();
        rows.add(
                words.of("night-who"),
                words.of("night-votes"),
                words.of("night-share"),
                words.of("night-seats"),
                words.of("night-certain"),
                words.of("night-most"));
        Map<String, SeatRange> ranges = Prospect.together(new Prospect.OfContest(contest, List.of(area)));
        votes.options().entrySet().stream()
                .sorted(Comparator.comparingLong(entry -> -entry.getValue().votes()))
                .forEach(entry -> rows.add(
                        say.names().option(code, entry.getKey()),
                        words.number(entry.getValue().votes()),
                        say.share(entry.getValue().votes(), base),
                        result.flatMap(Result.OfArea::seats)
                                .map(seats -> seatsOf(seats.value(), entry.getKey()))
                                .orElse("?"),
                        range(ranges, entry.getKey(), SeatRange::least),
                        range(ranges, entry.getKey(), SeatRange::most)));
        votes.reserved()
                .forEach((what, count) ->
                        rows.add(words.capital(say.names().option(code, what.name())), words.number(count.votes())));
        rows.add(words.of("night-sum"), words.number(base));
        rows.print(lines, "  ");
    }

    private String seatsOf(Tally seats, String list) {
        return say.words().number(seats.claimants().contains(list) ? seats.of(list) : 0);
    }

    private String range(Map<String, SeatRange> ranges, String list, ToLongFunction<SeatRange> which) {
        return Optional.ofNullable(ranges.get(list))
                .map(range -> say.words().number(which.applyAsLong(range)))
                .orElse("?");
    }
}
