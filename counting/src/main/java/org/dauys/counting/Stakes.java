package org.dauys.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;

/** Finds what the open seats of a list hang on: the fewest votes to come with which they can change. */
final class Stakes {
    private final Race race;
    private final int list;

    private Stakes(Race race, int list) {
        this.race = race;
        this.list = list;
    }

    static Optional<Stake> of(Prospect.Distribution distribution, SeatRange range) {
        Race race = distribution.race();
        int list = race.votes().claimants().position(range.list());
        if (race.canHaveTooFewLists()) {
            return Optional.empty();
        }
        return Optional.of(new Stakes(race, list).stake(range));
    }

    private Stake stake(SeatRange range) {
        var soFar = new Extremes(race.atMost(0));
        long least = soFar.least(list);
        long most = soFar.most(list);
        Optional<Stake.Change> loss = most > range.least() ? Optional.of(loss(most)) : Optional.empty();
        Optional<Stake.Change> gain = least < range.most() ? Optional.of(gain(least + 1)) : Optional.empty();
        return new Stake(range.list(), loss, gain);
    }

    private Stake.Change loss(long seat) {
        long votes = fewest(coming -> new Extremes(race.atMost(coming)).canLose(list, seat));
        return change(seat, votes, true);
    }

    private Stake.Change gain(long seat) {
        long votes = fewest(coming -> new Extremes(race.atMost(coming)).canWin(list, seat));
        return change(seat, votes, false);
    }

    private long fewest(LongPredicate enough) {
        long low = -1;
        long high = race.most();
        while (high - low > 1) {
            long middle = low + (high - low) / 2;
            if (enough.test(middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    /** The change with those without whose votes, or without whose taking part, it would not come so soon. */
    private Stake.Change change(long seat, long votes, boolean loses) {
        Race near = race.atMost(votes);
        List<String> thresholds = new ArrayList<>();
        for (int i = 0; i < near.size(); i++) {
            boolean now = race.atMost(0).isIn(i);
            if (now ? !near.isIn(i) : near.canBeIn(i)) {
                thresholds.add(near.votes().claimants().name(i));
            }
        }
        return new Stake.Change(seat, votes, loses ? gainers(near) : losers(near), thresholds);
    }

    /** The others that can win a seat that they do not have for sure with the votes so far. */
    private List<String> gainers(Race near) {
        var soFar = new Extremes(race.atMost(0));
        var extremes = new Extremes(near);
        return others(other -> extremes.canWin(other, soFar.least(other) + 1));
    }

    /** The others that can lose a seat that they have, if perhaps by a tie, with the votes so far. */
    private List<String> losers(Race near) {
        var soFar = new Extremes(race.atMost(0));
        var extremes = new Extremes(near);
        return others(other -> {
            long now = soFar.most(other);
            return now > 0 && extremes.canLose(other, now);
        });
    }

    private List<String> others(IntPredicate test) {
        return IntStream.range(0, race.size())
                .filter(other -> other != list && test.test(other))
                .mapToObj(other -> race.votes().claimants().name(other))
                .toList();
    }
}
