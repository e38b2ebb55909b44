package org.dauys.documents.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dauys.apportionment.AllSeats;
import org.dauys.apportionment.AwardStep;
import org.dauys.apportionment.Divisors;
import org.dauys.apportionment.HighestAverages;
import org.dauys.apportionment.LargestRemainders;
import org.dauys.apportionment.Plurality;
import org.dauys.apportionment.SeatsBeyond;
import org.dauys.apportionment.Standing;
import org.dauys.apportionment.WholeQuotas;
import org.dauys.documents.Words;
import org.dauys.figures.Conclusion;
import org.dauys.figures.Explanation;
import org.dauys.figures.Figure;
import org.dauys.figures.Fraction;
import org.dauys.figures.Tally;
import org.dauys.statute.Result;

/**
 * The sums of a distribution among lists, as a table.
 *
 * @param formula how the quota was found, or what the divisors are
 * @param columns the titles of the columns between the votes and the seats
 * @param figure the name of the figure
 */
record Arithmetic(String title, String formula, List<String> columns, List<Row> rows, String figure) {
    private static final int MOST = 80;

    /**
     * The sum of a list.
     *
     * @param cells between its votes and its seats
     * @param extra whether it won a seat by its remainder
     */
    record Row(String party, Colour colour, String votes, List<String> cells, String seats, boolean extra) {
        Row {
            cells = List.copyOf(cells);
        }
    }

    Arithmetic {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Whether there are distributions, but too many for a page. */
    static boolean isLeftOut(Telling telling) {
        return distributions(telling) > MOST;
    }

    private static long distributions(Telling telling) {
        return telling.result().contests().stream()
                .flatMap(contest -> Stream.concat(contest.areas().stream(), contest.whole().stream()))
                .filter(area -> area.distribution().stream().anyMatch(how -> !(how.method() instanceof Plurality)))
                .count();
    }

    /** The sums of every constituency in which lists got seats; none if they are too many for a page. */
    static List<Arithmetic> of(Telling telling) {
        List<Arithmetic> all = new ArrayList<>();
        if (isLeftOut(telling)) {
            return all;
        }
        for (Result.OfContest contest : telling.result().contests()) {
            List<Result.OfArea> areas = new ArrayList<>(contest.areas());
            contest.whole().ifPresent(areas::add);
            for (Result.OfArea area : areas) {
                area.distribution()
                        .flatMap(how -> area.seats().flatMap(seats -> of(telling, contest, area, how, seats)))
                        .ifPresent(all::add);
            }
        }
        return all;
    }

    private static Optional<Arithmetic> of(
            Telling telling,
            Result.OfContest contest,
            Result.OfArea area,
            Result.Distribution distribution,
            Figure<Tally> seats) {
        String title =
                contest.areas().size() == 1 || area.equals(contest.whole().orElse(null))
                        ? telling.title(contest.contest())
                        : telling.say(area.constituency().title());
        return switch (distribution.method()) {
            case LargestRemainders _ ->
                quotas(telling.result().explanation(), seats)
                        .map(whole -> remainders(telling, title, area, whole, seats));
            case HighestAverages method -> Optional.of(averages(telling, title, area, method, distribution, seats));
            case Plurality _ -> Optional.empty();
        };
    }

    /** The remainder of a list: the fraction of a quota that its votes leave over. */
    static Fraction remainder(Tally votes, Fraction quota, Tally whole, String claimant) {
        return Fraction.of(votes.of(claimant)).dividedBy(quota).minus(Fraction.of(whole.of(claimant)));
    }

    /** The standing with which a distribution ended, seats won elsewhere included. */
    private static Optional<Figure<Standing>> end(Explanation explanation, Figure<Tally> seats) {
        return explanation.conclusion(seats.path()).flatMap(line -> switch (line.step()) {
            case AllSeats(var _, var last) -> Optional.of(last);
            case SeatsBeyond(var _, var all, var _) -> end(explanation, all);
            default -> Optional.empty(); // steps are open: other rooms add their own
        });
    }

    /** The whole quotas from which the seats were filled. */
    private static Optional<WholeQuotas> quotas(Explanation explanation, Figure<Tally> seats) {
        Optional<Figure<Standing>> next = end(explanation, seats);
        while (next.isPresent()) {
            Optional<Conclusion> line = explanation.conclusion(next.get().path());
            if (line.isPresent() && line.get().step() instanceof WholeQuotas whole) {
                return Optional.of(whole);
            }
            next = line.map(Conclusion::step)
                    .filter(AwardStep.class::isInstance)
                    .map(AwardStep.class::cast)
                    .flatMap(AwardStep::before);
        }
        return Optional.empty();
    }

    private static Arithmetic remainders(
            Telling telling, String title, Result.OfArea area, WholeQuotas step, Figure<Tally> seats) {
        Words words = telling.words();
        Tally votes = step.votes().value();
        Fraction quota = step.quota().value();
        Tally whole = step.result().seats();
        Map<String, Fraction> rests = new HashMap<>();
        votes.claimants().names().forEach(name -> rests.put(name, remainder(votes, quota, whole, name)));
        int digits = rests.values().stream()
                .mapToInt(rest -> words.digitsApart(rest, rests.values(), 3))
                .max()
                .orElse(3);
        List<Row> rows = new ArrayList<>();
        for (String name : bySeats(votes, seats.value())) {
            Fraction rest = rests.getOrDefault(name, Fraction.of(0));
            long rank = 1
                    + rests.values().stream()
                            .filter(other -> other.compareTo(rest) > 0)
                            .count();
            long extra = seats.value().of(name) - whole.of(name);
            rows.add(new Row(
                    telling.names().option(area.constituency().code(), name),
                    telling.colour(telling.partyOf(area.constituency().code(), name)),
                    words.number(votes.of(name)),
                    List.of(
                            words.fraction(rest.plus(Fraction.of(whole.of(name))), digits),
                            words.number(whole.of(name)),
                            words.fraction(rest, digits),
                            words.number(rank),
                            extra == 0 ? "–" : (extra > 0 ? "+" : "−") + words.number(Math.abs(extra))),
                    words.number(seats.value().of(name)),
                    extra > 0));
        }
        return new Arithmetic(
                title,
                telling.say(
                        "quota",
                        Map.of(
                                "votes", words.number(votes.total()),
                                "seats", words.number(area.mandates().value()),
                                "quota", words.rounded(quota, 4))),
                List.of("quotient", "whole", "remainder", "rank", "extra").stream()
                        .map(column -> telling.say("column." + column))
                        .toList(),
                rows,
                seats.path().toString());
    }

    private static List<String> bySeats(Tally votes, Tally seats) {
        return votes.claimants().names().stream()
                .sorted(Comparator.<String>comparingLong(seats::of)
                        .thenComparingLong(votes::of)
                        .reversed())
                .toList();
    }

    private static Arithmetic averages(
            Telling telling,
            String title,
            Result.OfArea area,
            HighestAverages method,
            Result.Distribution distribution,
            Figure<Tally> seats) {
        Words words = telling.words();
        Tally votes = distribution.votes().value();
        Divisors divisors = method.divisors();
        Tally had = end(telling.result().explanation(), seats)
                .map(standing -> standing.value().seats())
                .orElse(seats.value());
        List<Row> rows = new ArrayList<>();
        for (String name : bySeats(votes, seats.value())) {
            long won = had.of(name);
            rows.add(new Row(
                    telling.names().option(area.constituency().code(), name),
                    telling.colour(telling.partyOf(area.constituency().code(), name)),
                    words.number(votes.of(name)),
                    List.of(
                            won == 0 ? "–" : average(words, votes.of(name), divisors, won - 1),
                            average(words, votes.of(name), divisors, won)),
                    words.number(seats.value().of(name)),
                    false));
        }
        return new Arithmetic(
                title,
                telling.say("divisors", Map.of("first", divisorList(words, divisors))),
                List.of(telling.say("column.last-average"), telling.say("column.next-average")),
                rows,
                seats.path().toString());
    }

    private static String average(Words words, long votes, Divisors divisors, long had) {
        Fraction divisor = divisors.divisor(had);
        return divisor.signum() == 0 || divisors.equals(Divisors.HUNTINGTON_HILL)
                ? "–"
                : words.fraction(Fraction.of(votes).dividedBy(divisor), 2);
    }

    private static String divisorList(Words words, Divisors divisors) {
        if (divisors.equals(Divisors.HUNTINGTON_HILL)) {
            return "√(0·1), √(1·2), √(2·3)";
        }
        return words.exact(divisors.divisor(0)) + "; " + words.exact(divisors.divisor(1)) + "; "
                + words.exact(divisors.divisor(2));
    }
}
