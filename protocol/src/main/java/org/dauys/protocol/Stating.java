package org.dauys.protocol;

import java.util.List;
import org.dauys.figures.Fraction;

/**
 * Tries a {@link Shape.Stated}.
 *
 * @param statement the line of the statement
 * @param one the line of a figure
 * @param other the line of the figure from which it is said to differ
 */
record Stating(int statement, int one, int other) implements Trial {
    @Override
    public int positions() {
        return 1;
    }

    @Override
    public boolean finds(int position, long register, Sums own, Layout theirs, Sums others) {
        long stated = own.sum(statement);
        boolean blank = stated == Figures.BLANK || own.sum(one) == Figures.BLANK || own.sum(other) == Figures.BLANK;
        return !blank && stated != right(own);
    }

    /** What the statement must be. */
    private long right(Sums own) {
        return own.sum(one) == own.sum(other) ? 0 : 1;
    }

    @Override
    public Finding found(int position, Sight sight) {
        return sight.finding(
                statement,
                List.of(sight.ownAt(statement)),
                List.of(sight.ownAt(one), sight.ownAt(other)),
                Fraction.of(sight.own().sum(statement)),
                Fraction.of(right(sight.own())));
    }
}
