package org.dauys.apportionment;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import org.dauys.figures.Fraction;
import org.dauys.figures.Rounding;

/**
 * A row or a column of a table of weights, whose seats follow from one divisor: each weight over the divisor, rounded to
 * the nearest whole number.
 */
final class Line {
    private static final Fraction HALF = Fraction.of(1, 2);
    private static final Fraction TWO = Fraction.of(2);

    private final Fraction[] weights;
    private final boolean[] assured;

    /**
     * A line.
     *
     * @param weights not negative
     * @param assured whose seats are one at least
     */
    Line(Fraction[] weights, boolean[] assured) {
        this.weights = weights;
        this.assured = assured;
    }

    /**
     * The divisors that lead to the same seats.
     *
     * @param least the smallest
     * @param most the greatest; empty if none is too great
     */
    record Range(Fraction least, Optional<Fraction> most) {
        /** The shortest decimal number between the ends, the one nearest to the middle; at a tie the only divisor. */
        Fraction divisor() {
            Fraction end = most.orElseGet(() -> least.times(TWO));
            if (least.compareTo(end) >= 0) {
                return least;
            }
            Fraction middle = least.plus(end).dividedBy(TWO);
            int places = -middle.floor().toString().length();
            while (true) {
                Fraction unit = places < 0
                        ? Fraction.of(BigInteger.TEN.pow(-places))
                        : Fraction.of(BigInteger.ONE, BigInteger.TEN.pow(places));
                Fraction near = Rounding.HALF_UP.of(middle.dividedBy(unit)).times(unit);
                if (near.compareTo(least) > 0 && near.compareTo(end) < 0) {
                    return near;
                }
                places++;
            }
        }
    }

    /** Where seats begin to be so many: one half less, but nothing for the first seat of those who are assured it. */
    private Fraction signpost(int position, long seats) {
        return assured[position] && seats == 1
                ? Fraction.of(0)
                : Fraction.of(seats).minus(HALF);
    }

    /** Whether nobody can have fewer at this position. */
    private boolean isLeast(int position, long seats) {
        return seats == 0 || (assured[position] && seats == 1);
    }

    /** So many seats in proportion to the weights; at a tie some that fit. Empty if not so many can be given. */
    Optional<long[]> seats(long all) {
        Fraction sum = Arrays.stream(weights).reduce(Fraction.of(0), Fraction::plus);
        if (sum.signum() == 0) {
            return Optional.empty();
        }
        Fraction divisor = sum.dividedBy(Fraction.of(all));
        long[] seats = new long[weights.length];
        for (int i = 0; i < seats.length; i++) {
            seats[i] =
                    Rounding.HALF_UP.of(weights[i].dividedBy(divisor)).floor().longValueExact();
            seats[i] = assured[i] ? Math.max(1, seats[i]) : seats[i];
        }
        long given = Arrays.stream(seats).sum();
        for (; given < all; given++) {
            seats[next(seats)]++;
        }
        for (; given > all; given--) {
            int last = last(seats);
            if (last < 0) {
                return Optional.empty();
            }
            seats[last]--;
        }
        return Optional.of(seats);
    }

    /** Who has the greatest claim to another seat. */
    private int next(long[] seats) {
        int first = -1;
        Fraction best = Fraction.of(0);
        for (int i = 0; i < seats.length; i++) {
            Fraction claim = weights[i].dividedBy(signpost(i, seats[i] + 1));
            if (claim.compareTo(best) > 0) {
                first = i;
                best = claim;
            }
        }
        return first;
    }

    /** Who has the smallest claim to its last seat; −1 if nobody can have fewer. */
    private int last(long[] seats) {
        int last = -1;
        Fraction best = Fraction.of(0);
        for (int i = 0; i < seats.length; i++) {
            if (!isLeast(i, seats[i])) {
                Fraction claim = weights[i].dividedBy(signpost(i, seats[i]));
                if (last < 0 || claim.compareTo(best) < 0) {
                    last = i;
                    best = claim;
                }
            }
        }
        return last;
    }

    /** The divisors that lead to some seats, which must be in proportion to the weights. */
    Range range(long[] seats) {
        Fraction least = Fraction.of(0);
        Optional<Fraction> most = Optional.empty();
        for (int i = 0; i < seats.length; i++) {
            Fraction below = weights[i].dividedBy(signpost(i, seats[i] + 1));
            least = below.compareTo(least) > 0 ? below : least;
            if (!isLeast(i, seats[i])) {
                Fraction above = weights[i].dividedBy(signpost(i, seats[i]));
                most = most.filter(end -> end.compareTo(above) <= 0).or(() -> Optional.of(above));
            }
        }
        return new Range(least, most);
    }
}
