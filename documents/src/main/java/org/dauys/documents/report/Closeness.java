package org.dauys.documents.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.apportionment.Margin;
import org.dauys.figures.Path;
import org.dauys.statute.Margins;
import org.dauys.statute.Result;

/**
 * How close it was: the fewest votes that would have changed something.
 *
 * @param seats the closest seats
 * @param thresholds the lists nearest to the threshold
 */
record Closeness(List<Line> seats, List<Line> thresholds) {
    private static final int MOST = 5;
    private static final int MOST_THRESHOLDS = 3;

    /**
     * One margin.
     *
     * @param votes how many
     * @param text what they would have changed
     * @param figure the name of the figure
     */
    record Line(String votes, String text, Colour colour, String figure) {}

    private record Seat(Result.OfArea area, String claimant, boolean won, Margin margin, Path path) {}

    private record Passing(Result.OfArea area, String claimant, long votes, Path path) {
        /** By how many votes at all; a list that just passed is as near as one that just failed. */
        long distance() {
            return Math.abs(votes);
        }
    }

    Closeness {
        seats = List.copyOf(seats);
        thresholds = List.copyOf(thresholds);
    }

    static Closeness of(Telling telling) {
        List<Seat> seats = new ArrayList<>();
        List<Passing> passing = new ArrayList<>();
        for (Result.OfContest contest : telling.result().contests()) {
            for (Result.OfArea area : contest.areas()) {
                Margins margins =
                        telling.account().margins().get(area.constituency().code());
                if (margins != null) {
                    collect(area, margins, seats, passing);
                }
            }
        }
        seats.sort(Comparator.comparingLong(seat -> seat.margin().votes()));
        passing.sort(Comparator.comparingLong(Passing::distance));
        return new Closeness(
                seats.stream().limit(MOST).map(seat -> line(telling, seat)).toList(),
                passing.stream()
                        .limit(MOST_THRESHOLDS)
                        .map(one -> line(telling, one))
                        .toList());
    }

    private static void collect(Result.OfArea area, Margins margins, List<Seat> seats, List<Passing> passing) {
        for (Margins.OfSeat one : margins.seats()) {
            Optional<Margin> margin = one.margin().value();
            margin.ifPresent(by -> seats.add(
                    new Seat(area, one.claimant(), one.won(), by, one.margin().path())));
        }
        for (Margins.OfThreshold one : margins.thresholds()) {
            passing.add(new Passing(
                    area, one.claimant(), one.votes().value(), one.votes().path()));
        }
    }

    private static Line line(Telling telling, Seat seat) {
        String code = seat.area().constituency().code();
        String where = telling.say(seat.area().constituency().title());
        Map<String, Object> arguments = Map.of(
                "who", telling.names().option(code, seat.claimant()),
                "rival", telling.names().option(code, seat.margin().rival()),
                "votes", telling.words().number(seat.margin().votes()),
                "where", where);
        String key = seat.won() ? seat.margin().tied() ? "close.tie" : "close.won" : "close.lacked";
        return new Line(
                telling.words().number(seat.margin().votes()),
                telling.say(key, arguments),
                telling.colour(telling.partyOf(code, seat.claimant())),
                seat.path().toString());
    }

    private static Line line(Telling telling, Passing one) {
        String code = one.area().constituency().code();
        Map<String, Object> arguments = Map.of(
                "who", telling.names().option(code, one.claimant()),
                "votes", telling.words().number(one.distance()),
                "where", telling.say(one.area().constituency().title()));
        return new Line(
                telling.words().number(one.distance()),
                telling.say(one.votes() > 0 ? "close.passed" : "close.failed", arguments),
                telling.colour(telling.partyOf(code, one.claimant())),
                one.path().toString());
    }
}
