package org.dauys.counting;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dauys.statute.Provision;

/** Whether the seats of a contest can be announced. */
public sealed interface Announcement {
    /** Every seat is certain. */
    record Yes() implements Announcement {}

    /**
     * Not yet.
     *
     * @param certain how many seats are certain
     * @param hurry the stations without which it cannot be said, the largest of each constituency that is open; if what
     *     comes from them leaves the order of the lists as it is, the others can no longer change a seat
     */
    record NotYet(long certain, List<AwaitedStation> hurry) implements Announcement {
        /** The answer with its own list. */
        public NotYet {
            hurry = List.copyOf(hurry);
        }
    }

    /**
     * Not before all votes have come, because the law has a procedure whose extremes are not known.
     *
     * @param awaited the stations that are awaited
     * @param article the article of that procedure
     */
    record NotBeforeAll(List<AwaitedStation> awaited, String article) implements Announcement {
        /** The answer with its own list. */
        public NotBeforeAll {
            awaited = List.copyOf(awaited);
        }
    }

    /**
     * The answer for a contest.
     *
     * @param live the count
     * @param contest what is certain in it
     */
    static Announcement of(LiveCount live, Prospect.OfContest contest) {
        if (contest.areas().stream().allMatch(Prospect.OfArea::isCertain)) {
            return new Yes();
        }
        Optional<Provision> unknown = contest.areas().stream()
                .flatMap(area ->
                        area.bounds() instanceof Prospect.Bounds.Unknown(var rule) ? Stream.of(rule) : Stream.empty())
                .findFirst();
        var stations = new LinkedHashSet<AwaitedStation>();
        for (Prospect.OfArea area : contest.areas()) {
            if (!area.isCertain()) {
                List<AwaitedStation> awaited =
                        live.awaited(contest.contest().id(), area.constituency().code());
                stations.addAll(unknown.isPresent() ? awaited : AwaitedStation.untilFewerThan(fewest(area), awaited));
            }
        }
        return unknown.<Announcement>map(rule ->
                        new NotBeforeAll(List.copyOf(stations), rule.clause().article()))
                .orElseGet(() -> new NotYet(contest.certain(), List.copyOf(stations)));
    }

    /** The fewest votes with which a seat of a constituency can change. */
    private static long fewest(Prospect.OfArea area) {
        return switch (area.bounds()) {
            case Prospect.Bounds.Ranges(var ranges, var _) ->
                ranges.stream()
                        .flatMap(range -> area.stake(range).stream())
                        .flatMap(stake -> Stream.concat(stake.loss().stream(), stake.gain().stream()))
                        .mapToLong(Stake.Change::votes)
                        .filter(votes -> votes > 0)
                        .min()
                        .orElse(1);
            case Prospect.Bounds.AsCounted _, Prospect.Bounds.Unknown _ -> 1;
        };
    }
}
