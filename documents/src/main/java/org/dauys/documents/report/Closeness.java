package org.dauys.documents.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.apportionment.Margin;
import org.dauys.statute.Margins;
import org.dauys.statute.Result;

/**
 * How close it was: the fewest votes that would have changed something.
 *
 * @param seats the closest seats
 * @param thresholds the lists nearest to the threshold
 */
record Closeness(List<Line> seats, List<Line> thresholds) {
    private static final int MOST = 4;
    private static final int MOST_THRESHOLDS = 2;

    /**
     * One margin.
     *
     * @param votes how many more or fewer
     * @param unit the word for votes
     * @param text what they would have changed
     * @param colour of the party it is about
     */
    record Line(String votes, String unit, String text, Colour colour) {}

    private record Seat(Result.OfArea area, String claimant, boolean won, Margin margin) {}

    private record Passing(Result.OfArea area, String claimant, long votes) {
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
                Optional.ofNullable(telling.account()
                                .margins()
                                .get(area.constituency().code()))
                        .ifPresent(margins -> collect(area, margins, seats, passing));
            }
            contest.whole()
                    .ifPresent(whole -> Optional.ofNullable(telling.account()
                                    .margins()
                                    .get(contest.contest().id()))
                            .ifPresent(margins -> collect(whole, margins, seats, passing)));
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
            margin.ifPresent(by -> seats.add(new Seat(area, one.claimant(), one.won(), by)));
        }
        for (Margins.OfThreshold one : margins.thresholds()) {
            passing.add(new Passing(area, one.claimant(), one.votes().value()));
        }
    }

    private static Line line(Telling telling, Seat seat) {
        String code = seat.area().constituency().code();
        String key = seat.won() ? seat.margin().tied() ? "close.tied" : "close.lost" : "close.won";
        Map<String, String> arguments = Map.of(
                "who", who(telling, seat.area(), seat.claimant()),
                "rival", telling.names().option(code, seat.margin().rival()));
        return line(
                telling, seat.area(), seat.claimant(), seat.won(), seat.margin().votes(), telling.say(key, arguments));
    }

    private static Line line(Telling telling, Passing one) {
        Map<String, String> arguments = Map.of("who", who(telling, one.area(), one.claimant()));
        String text = telling.say(one.votes() > 0 ? "close.below" : "close.above", arguments);
        return line(telling, one.area(), one.claimant(), one.votes() > 0, one.distance(), text);
    }

    private static Line line(
            Telling telling, Result.OfArea area, String claimant, boolean fewer, long votes, String text) {
        return new Line(
                (fewer ? "−" : "+") + telling.words().number(votes),
                telling.say("close.votes", Map.of("count", votes)),
                text,
                telling.colour(telling.partyOf(area.constituency().code(), claimant)));
    }

    /** Who it is about, and where, if there is more than one place. */
    private static String who(Telling telling, Result.OfArea area, String claimant) {
        String name = telling.names().option(area.constituency().code(), claimant);
        return telling.account().margins().size() < 2
                ? name
                : telling.say(area.constituency().title()) + ": " + name;
    }
}
