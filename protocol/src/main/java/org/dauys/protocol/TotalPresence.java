package org.dauys.protocol;

import org.dauys.figures.Fraction;

/**
 * Tries a {@link Shape.TotalFilled}.
 *
 * @param total the total
 * @param parts its parts
 */
record TotalPresence(Side total, Side parts) implements Trial {
    @Override
    public int positions() {
        return 1;
    }

    @Override
    public boolean finds(int position, long register, Sums own, Layout theirs, Sums others) {
        return total.sum(Layout.NONE, register, own, theirs, others) == Figures.BLANK
                && parts.sum(Layout.NONE, register, own, theirs, others) != Figures.BLANK;
    }

    @Override
    public Finding found(int position, Sight sight) {
        long sum = parts.sum(Layout.NONE, sight.register(), sight.own(), sight.theirs(), sight.others());
        return sight.finding(
                total.first(Layout.NONE),
                total.operands(Layout.NONE, sight),
                parts.operands(Layout.NONE, sight),
                Fraction.of(0),
                Fraction.of(sum));
    }
}
