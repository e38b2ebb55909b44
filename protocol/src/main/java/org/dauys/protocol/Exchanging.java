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

    /** Two options must be far from their neighbours, or no pair can have been exchanged. */
    @Override
    public boolean canFind(Sums own, Sums others) {
        if (!(others instanceof Neighbours neighbours) || neighbours.protocols() - 1 < least) {
            return false;
        }
        long all = own.sum(whole);
        long allThere = rest(whole, own, others);
        int far = 0;
        for (int i = 0; i < votes.length && all > 0 && allThere > 0 && far < 2; i++) {
            long here = own.sum(votes[i]);
            long there = others.sum(votes[i]) - here;
            far += here >= 0 && there >= 0 && !bound.passes(here, all, there, allThere) ? 1 : 0;
        }
        return far == 2;
    }

    @Override
    public boolean finds(int position, long register, Sums own, Layout theirs, Sums others) {
        int one = first(position);
        int two = second(position);
        if (one >= two || own.sum(one) < 0 || own.sum(two) < 0) {
            return false;
        }
        long all = own.sum(whole);
        long allThere = rest(whole, own, others);
        long oneThere = rest(one, own, others);
        long twoThere = rest(two, own, others);
        return oneThere >= 0
                && twoThere >= 0
                && !bound.passes(own.sum(one), all, oneThere, allThere)
                && !bound.passes(own.sum(two), all, twoThere, allThere)
                && bound.passes(own.sum(two), all, oneThere, allThere)
                && bound.passes(own.sum(one), all, twoThere, allThere);
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
