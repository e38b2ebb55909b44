package org.dauys.protocol;

import java.util.List;
import org.dauys.election.Station;
import org.dauys.figures.Fraction;
import org.dauys.figures.WholeNumbers;

/**
 * Tries a {@link Shape.LimitedShare}.
 *
 * @param part the line of the part
 * @param whole the line of the whole
 * @param limit the greatest share, and how many ballots are too few to ask
 */
record Limiting(int part, int whole, Tolerance.Bound limit) implements Trial {
    /** Where voters live under one roof it is usual that all vote. */
    @Override
    public boolean concerns(Station.Kind kind) {
        return switch (kind) {
            case ORDINARY, ABROAD -> true;
            case MILITARY, CARE, DETENTION, REMOTE -> false;
        };
    }

    @Override
    public int positions() {
        return 1;
    }

    @Override
    public boolean finds(int position, long register, Sums own, Layout theirs, Sums others) {
        long a = own.sum(part);
        long b = own.sum(whole);
        return a > limit.ballots() && b > 0 && WholeNumbers.compareProducts(a, limit.whole(), limit.part(), b) > 0;
    }

    @Override
    public Finding found(int position, Sight sight) {
        return sight.finding(
                part,
                List.of(sight.ownAt(part), sight.ownAt(whole)),
                List.of(),
                Fraction.of(sight.own().sum(part), sight.own().sum(whole)),
                sight.check().tolerance().share());
    }
}
