package org.dauys.protocol;

import java.util.List;
import org.dauys.figures.Fraction;

/** Tries a {@link Shape.NotExchanged}: at each pair of lines of votes. */
final class Exchanging implements Trial {
    private final int whole;
    private final int[] votes;
    private final int least;
    private final Tolerance.Bound bound;

    Exchanging(int whole, int[] votes, int least, Tolerance.Bound bound) {
        this.whole = whole;
        this.votes = votes.clone();
        this.least = least;
        this.bound = bound;
    }

    @Override
    public int positions() {
        return votes.length * votes.length;
    }

    private int first(int position) {
        return votes[position / votes.length];
    }

    private int second(int position) {
        return votes[position % votes.length];
    }

    @Override
    public boolean finds(int position, long register, Sums own, Layout theirs, Sums others) {
        return areShares(own, others)
                && first(position) < second(position)
                && isFar(first(position), own, others)
                && isExchanged(first(position), second(position), own, others);
    }

    /** Most options are near their neighbours, and need not be paired. */
    @Override
    public boolean findsAny(long register, Sums own, Layout theirs, Sums others) {
        if (!areShares(own, others)) {
            return false;
        }
        for (int one = 0; one < votes.length; one++) {
            if (isFar(votes[one], own, others)) {
                for (int two = one + 1; two < votes.length; two++) {
                    if (isExchanged(votes[one], votes[two], own, others)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether there are enough neighbours, and votes here and there. */
    private boolean areShares(Sums own, Sums others) {
        return others instanceof Neighbours neighbours
                && neighbours.protocols() > least
                && own.sum(whole) > 0
                && rest(whole, own, others) > 0;
    }

    private boolean isFar(int line, Sums own, Sums others) {
        return own.sum(line) >= 0 && rest(line, own, others) >= 0 && !isNear(line, line, own, others);
    }

    /** Whether the share of a line is near that which neighbours have in a line. */
    private boolean isNear(int line, int there, Sums own, Sums others) {
        return bound.passes(own.sum(line), own.sum(whole), rest(there, own, others), rest(whole, own, others));
    }

    /** Whether of two lines, the first far, the second is far too and each is near the neighbours of the other. */
    private boolean isExchanged(int one, int two, Sums own, Sums others) {
        return isFar(two, own, others) && isNear(two, one, own, others) && isNear(one, two, own, others);
    }

    private static long rest(int line, Sums own, Sums others) {
        return Math.subtractExact(others.sum(line), own.sum(line));
    }

    @Override
    public Finding found(int position, Sight sight) {
        int one = first(position);
        int two = second(position);
        return sight.finding(
                one,
                List.of(sight.ownAt(one), sight.ownAt(two), sight.ownAt(whole)),
                List.of(there(one, sight), there(two, sight), there(whole, sight)),
                Fraction.of(sight.own().sum(one), sight.own().sum(whole)),
                Fraction.of(rest(one, sight.own(), sight.others()), rest(whole, sight.own(), sight.others())));
    }

    private static Operand there(int line, Sight sight) {
        return sight.otherAt(line, rest(line, sight.own(), sight.others()));
    }
}
