package org.dauys.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

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
    record NotYet(long certain, List<String> hurry) implements Announcement {
        /** The answer with its own list. */
        public NotYet {
            hurry = List.copyOf(hurry);
        }
    }

    /**
     * Not before all votes have come, because the law has a procedure whose extremes are not known.
     *
     * @param awaited the stations that are awaited
     */
    record NotBeforeAll(List<String> awaited) implements Announcement {
        /** The answer with its own list. */
        public NotBeforeAll {
            awaited = List.copyOf(awaited);
        }
    }

    /** The answer for a contest. */
    static Announcement of(Prospect.OfContest contest) {
        if (contest.areas().stream().allMatch(Prospect.OfArea::isCertain)) {
            return new Yes();
        }
        boolean unknown = contest.areas().stream().anyMatch(area -> area.bounds() instanceof Prospect.Bounds.Unknown);
        var stations = new ArrayList<String>();
        for (Prospect.OfArea area : contest.areas()) {
            if (!area.isCertain()) {
                int number = unknown ? area.awaited().stations().size() : toHurry(area);
                area.awaited().stations().subList(0, number).forEach(station -> stations.add(station.code()));
            }
        }
        List<String> distinct = stations.stream().distinct().toList();
        return unknown ? new NotBeforeAll(distinct) : new NotYet(contest.certain(), distinct);
    }

    private static int toHurry(Prospect.OfArea area) {
        OptionalLong fewest = OptionalLong.empty();
        if (area.bounds() instanceof Prospect.Bounds.Ranges(var ranges, var _)) {
            fewest = ranges.stream()
                    .flatMap(range -> area.stake(range).stream())
                    .flatMap(stake -> java.util.stream.Stream.concat(stake.loss().stream(), stake.gain().stream()))
                    .mapToLong(Stake.Change::votes)
                    .min();
        }
        return area.awaited().stationsUntilFewerThan(Math.max(1, fewest.orElse(1)));
    }
}
