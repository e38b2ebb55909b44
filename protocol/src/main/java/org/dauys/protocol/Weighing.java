package org.dauys.protocol;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dauys.figures.Fraction;

/** Tries a {@link Shape.Balance}. */
final class Weighing implements Trial {
    private final Side left;
    private final Relation relation;
    private final Side right;
    private final Tolerance.Bound bound;
    private final int[] lines;

    private Weighing(Side left, Relation relation, Side right, Tolerance.Bound bound, int[] lines) {
        this.left = left;
        this.relation = relation;
        this.right = right;
        this.bound = bound;
        this.lines = lines;
    }

    static Weighing of(Shape.Balance balance, Tolerance.Bound bound, Layout layout) {
        return new Weighing(
                Side.of(balance.left(), layout),
                balance.relation(),
                Side.of(balance.right(), layout),
                bound,
                lines(balance, layout));
    }

    /** The lines for each of which the balance holds by itself. */
    private static int[] lines(Shape.Balance balance, Layout layout) {
        List<Term> terms =
                Stream.concat(balance.left().stream(), balance.right().stream()).toList();
        if (terms.stream().anyMatch(Term.EachLine.class::isInstance)) {
            return IntStream.range(0, layout.size()).toArray();
        }
        return terms.stream().anyMatch(Term.EachOption.class::isInstance)
                ? Trial.votes(layout)
                : new int[] {Layout.NONE};
    }

    @Override
    public int positions() {
        return lines.length;
    }

    @Override
    public boolean finds(int position, long register, Sums own, Layout theirs, Sums others) {
        int line = lines[position];
        return isOff(left.sum(line, register, own, theirs, others), right.sum(line, register, own, theirs, others));
    }

    @Override
    public boolean findsAny(long register, Sums own, Layout theirs, Sums others) {
        if (right.isEach()) {
            return Trial.super.findsAny(register, own, theirs, others);
        }
        long two = right.sum(Layout.NONE, register, own, theirs, others);
        for (int line : lines) {
            if (isOff(left.sum(line, register, own, theirs, others), two)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOff(long one, long two) {
        if (one == Figures.BLANK || two == Figures.BLANK) {
            return false;
        }
        return switch (relation) {
            case EQUAL -> !bound.passes(Math.abs(one - two), two);
            case AT_MOST -> one > two && !bound.passes(one - two, two);
        };
    }

    @Override
    public Finding found(int position, Sight sight) {
        int line = lines[position];
        long one = left.sum(line, sight.register(), sight.own(), sight.theirs(), sight.others());
        long two = right.sum(line, sight.register(), sight.own(), sight.theirs(), sight.others());
        return sight.finding(
                left.first(line),
                left.operands(line, sight),
                right.operands(line, sight),
                Fraction.of(one),
                Fraction.of(right.isEmpty() ? bound.ballots() : two));
    }
}
