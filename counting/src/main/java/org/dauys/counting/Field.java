package org.dauys.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedSet;
import java.util.TreeSet;

/** Those who take part in a race beside one list: all that certainly do, and some of those that may. */
final class Field {
    private final Race race;
    private final int list;
    private final List<Integer> in = new ArrayList<>();
    private final List<Integer> joining = new ArrayList<>();
    private final List<Integer> out = new ArrayList<>();

    /**
     * A field.
     *
     * @param list the list that is looked at
     * @param open the others that may or may not take part
     * @param set which of them do, a bit for each
     */
    Field(Race race, int list, List<Integer> open, long set) {
        this.race = race;
        this.list = list;
        for (int i = 0; i < race.size(); i++) {
            if (i != list && race.isIn(i)) {
                in.add(i);
            }
        }
        for (int i = 0; i < open.size(); i++) {
            boolean joins = (set >> i & 1) == 1;
            (joins ? joining : out).add(open.get(i));
            if (joins) {
                in.add(open.get(i));
            }
        }
    }

    /** The numbers of votes to come that matter: all of them, and those with which a threshold is one vote lower. */
    SequencedSet<Long> turningPoints() {
        var points = new TreeSet<Long>();
        points.add(race.most());
        addTurningPoint(list, points);
        joining.forEach(other -> addTurningPoint(other, points));
        return points;
    }

    private void addTurningPoint(int of, SequencedSet<Long> points) {
        if (race.entries().get(of) instanceof Race.Entry.Share share && share.numerator() > 0) {
            long threshold = share.leastVotes(race.base() + race.most());
            long coming = share.largestBase(threshold - 1) - race.base();
            if (coming >= race.least() && coming < race.most()) {
                points.add(coming);
            }
        }
    }

    /** Whether those who join can pass with so many votes to come, and those who stay out stay below. */
    boolean fits(long coming) {
        for (int other : out) {
            var entry = race.entries().get(other);
            if (!(entry instanceof Race.Entry.Elsewhere)
                    && race.votes().at(other) >= entry.leastVotes(race.base() + coming)) {
                return false;
            }
        }
        return entering(coming) <= coming;
    }

    /** What it takes that those who join pass. */
    private long entering(long coming) {
        long votes = 0;
        for (int other : joining) {
            votes += Math.max(
                    0,
                    race.entries().get(other).leastVotes(race.base() + coming)
                            - race.votes().at(other));
        }
        return votes;
    }

    /** The votes that each of the others has at least when so many come. */
    private long[] had(long coming) {
        long[] had = had();
        for (int i = 0; i < had.length; i++) {
            if (joining.contains(in.get(i))) {
                had[i] = Math.max(had[i], race.entries().get(in.get(i)).leastVotes(race.base() + coming));
            }
        }
        return had;
    }

    /** The votes that each of the others has so far. */
    long[] had() {
        return in.stream().mapToLong(other -> race.votes().at(other)).toArray();
    }

    /** The votes so far of all who take part. */
    long total() {
        long total = race.votes().at(list);
        for (int other : in) {
            total = Math.addExact(total, race.votes().at(other));
        }
        return total;
    }

    /** Whether the list can have fewer seats than so many when it gets none of the votes to come. */
    boolean loses(long seat, long coming) {
        if (in.isEmpty()) {
            return false;
        }
        long budget = coming - entering(coming);
        long[] had = had(coming);
        long claims = race.seats() - seat + 1;
        long cost = cost(seat, total() + coming).of(had, claims, budget);
        if (cost <= budget) {
            return true;
        }
        return race.ranking().countsTotal() && losesWithLess(seat, had, claims, budget, coming);
    }

    /** Smaller totals, as long as no more than rounding can be in the way. */
    private boolean losesWithLess(long seat, long[] had, long claims, long budget, long coming) {
        long rounding = in.size();
        for (long spent = budget; spent >= 0; spent--) {
            long total = total() + coming - budget + spent;
            long cost = cost(seat, total).of(had, claims, spent + rounding);
            if (cost <= spent) {
                return true;
            }
            if (cost > spent + rounding) {
                return false;
            }
        }
        return false;
    }

    private Cost cost(long seat, long total) {
        return new Cost(race.ranking(), race.seats(), race.votes().at(list), seat, total, total);
    }

    /** Whether the list can have so many seats when it gets all votes to come that others do not need to pass. */
    boolean wins(long seat, long coming) {
        long own = race.votes().at(list) + coming - entering(coming);
        if (own <= 0 || own < race.entries().get(list).leastVotes(race.base() + coming)) {
            return false;
        }
        return ahead(seat, own, had(coming), total() + coming) <= race.seats() - seat;
    }

    /** How many claims of the others rank before one of the list. */
    long ahead(long seat, long own, long[] had, long total) {
        long ahead = 0;
        for (long votes : had) {
            ahead += claimsAhead(seat, own, votes, total);
        }
        return ahead;
    }

    private long claimsAhead(long seat, long own, long votes, long total) {
        if (votes == 0) {
            return 0;
        }
        long low = 0;
        long high = race.seats() + 1;
        while (high - low > 1) {
            long middle = low + (high - low) / 2;
            if (middle <= race.ranking().mostEach()
                    && race.ranking().toMatch(seat, votes, middle, total, race.seats()) > own) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
