package org.dauys.counting;

import java.util.Arrays;

/**
 * The fewest further votes with which some lists together have so many claims that do not rank behind a claim of another.
 *
 * <p>Each further claim of a list costs about as much as the one before it, so that bounds usually decide; between them
 * the cost is found exactly, list by list.
 */
final class Cost {
    private static final long NEVER = Ranking.NEVER;

    private final Ranking ranking;
    private final long seats;
    private final long votes;
    private final long claim;
    private final long leastTotal;
    private final long mostTotal;

    /**
     * What is to be matched.
     *
     * @param ranking the method
     * @param seats how many seats there are
     * @param votes the votes of the list whose claim is to be matched
     * @param claim the number of that claim, from 1
     * @param leastTotal how many votes all that take part have at least
     * @param mostTotal how many at most; the total is chosen for each claim as suits it
     */
    Cost(Ranking ranking, long seats, long votes, long claim, long leastTotal, long mostTotal) {
        this.ranking = ranking;
        this.seats = seats;
        this.votes = votes;
        this.claim = claim;
        this.leastTotal = leastTotal;
        this.mostTotal = mostTotal;
    }

    private long needed(long own) {
        long most = ranking.toMatch(own, votes, claim, mostTotal, seats);
        return leastTotal == mostTotal ? most : Math.min(most, ranking.toMatch(own, votes, claim, leastTotal, seats));
    }

    /** How many claims a list has with so many votes. */
    private long claims(long own) {
        long low = 0;
        long high = seats + 1;
        while (high - low > 1) {
            long middle = low + (high - low) / 2;
            if (needed(middle) <= own) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * The cost, if it is within a budget.
     *
     * @param had the votes that each list has at least
     * @param claims how many claims they need together, at most as many as the seats
     * @param budget how many votes there are for it
     * @return the further votes; {@link Ranking#NEVER} or more than the budget if it is not enough
     */
    long of(long[] had, long claims, long budget) {
        long[] free = new long[had.length];
        long needed = claims;
        for (int i = 0; i < had.length; i++) {
            free[i] = claims(had[i]);
            needed -= free[i];
        }
        if (needed <= 0) {
            return 0;
        }
        int open = Math.toIntExact(needed);
        return leastCost(had, free, open) > budget ? NEVER : exact(had, free, open, budget);
    }

    private long price(long[] had, long[] free, int list, int further) {
        long votesNeeded = further == 0 ? had[list] : needed(free[list] + further);
        return votesNeeded == NEVER ? NEVER : votesNeeded - had[list];
    }

    /** What it costs at least: the cheapest first claims, and for the rest the smallest step from one claim to the next. */
    private long leastCost(long[] had, long[] free, int open) {
        long[] first = new long[had.length];
        long step = NEVER;
        for (int i = 0; i < had.length; i++) {
            first[i] = price(had, free, i, 1);
            step = Math.min(step, Math.min(step(had, free, i, 1), step(had, free, i, open)));
        }
        Arrays.sort(first);
        long cost = 0;
        for (int i = 0; i < open; i++) {
            long next = i < first.length ? Math.min(first[i], i == 0 ? NEVER : step) : step;
            if (next == NEVER) {
                return NEVER;
            }
            cost = Math.addExact(cost, next);
        }
        return cost;
    }

    /**
     * How many votes lie between a further claim and the next, at least. The divisors of a method grow ever faster or ever
     * slower, so the smallest step is the first or the last; rounding can take one vote off.
     */
    private long step(long[] had, long[] free, int list, int further) {
        long after = price(had, free, list, further + 1);
        return after == NEVER ? NEVER : Math.max(0, after - price(had, free, list, further) - 1);
    }

    private long exact(long[] had, long[] free, int open, long budget) {
        long[] best = new long[open + 1];
        Arrays.fill(best, NEVER);
        best[0] = 0;
        for (int list = 0; list < had.length; list++) {
            long[] prices = new long[open + 1];
            int affordable = 0;
            for (int further = 1; further <= open; further++) {
                prices[further] = price(had, free, list, further);
                if (prices[further] > budget) {
                    break;
                }
                affordable = further;
            }
            for (int all = open; all > 0; all--) {
                for (int further = 1; further <= Math.min(all, affordable); further++) {
                    if (best[all - further] != NEVER) {
                        best[all] = Math.min(best[all], best[all - further] + prices[further]);
                    }
                }
            }
        }
        return best[open];
    }
}
