package org.dauys.protocol;

import java.math.BigInteger;
import org.dauys.figures.Fraction;
import org.dauys.figures.WholeNumbers;

/**
 * How far the sides of a rule may lie apart: so many ballots, or such a share, whichever lets more pass. Exactly so far is
 * let pass.
 *
 * <p>Of two numbers the share is of the right one. Of two shares it is their difference, and the ballots are those by which
 * the station differs from what the other share would give it. Where a side is nothing but a limit, the limit stands here.
 *
 * @param ballots how many ballots, voters or protocols, not negative
 * @param share what share, not negative, of numbers below 2^31
 */
public record Tolerance(long ballots, Fraction share) {
    private static final BigInteger LARGEST = BigInteger.valueOf(Integer.MAX_VALUE);

    /** Nothing is let pass. */
    public static final Tolerance NONE = new Tolerance(0, Fraction.of(0));

    /**
     * The tolerance.
     *
     * @throws IllegalArgumentException if it is negative or has larger numbers
     */
    public Tolerance {
        if (ballots < 0 || share.signum() < 0) {
            throw new IllegalArgumentException("A tolerance (%d, %s) must not be negative.".formatted(ballots, share));
        }
        if (share.numerator().max(share.denominator()).compareTo(LARGEST) > 0) {
            throw new IllegalArgumentException("A share (%s) must have numbers below 2^31.".formatted(share));
        }
    }

    /** So many ballots. */
    public static Tolerance of(long ballots) {
        return new Tolerance(ballots, Fraction.of(0));
    }

    /** So many ballots, or so many in a hundred, whichever lets more pass. */
    public static Tolerance of(long ballots, long inHundred) {
        return new Tolerance(ballots, Fraction.of(inHundred, 100));
    }

    /** The tolerance as the loops read it, without making objects. */
    Bound bound() {
        return new Bound(
                ballots, share.numerator().longValueExact(), share.denominator().longValueExact());
    }

    /** The numbers of a tolerance: so many ballots, or the share {@code part / whole}. */
    record Bound(long ballots, long part, long whole) {
        /** Whether a difference of two numbers is let pass. */
        boolean passes(long difference, long right) {
            return difference <= ballots || WholeNumbers.compareProducts(difference, whole, part, right) <= 0;
        }

        /**
         * Whether the share {@code a / b} of the station is let pass beside the share {@code c / d}: exact for all
         * numbers that are not negative.
         */
        boolean passes(long a, long b, long c, long d) {
            if ((a | b | c | d | ballots) <= Integer.MAX_VALUE) { // none is larger, so that no product overflows
                long apart = Math.abs(a * d - c * b);
                return apart <= ballots * d || WholeNumbers.compareProducts(apart, whole, part, b * d) <= 0;
            }
            BigInteger right = BigInteger.valueOf(b).multiply(BigInteger.valueOf(d));
            BigInteger apart = BigInteger.valueOf(a)
                    .multiply(BigInteger.valueOf(d))
                    .subtract(BigInteger.valueOf(c).multiply(BigInteger.valueOf(b)))
                    .abs();
            return apart.compareTo(BigInteger.valueOf(ballots).multiply(BigInteger.valueOf(d))) <= 0
                    || apart.multiply(BigInteger.valueOf(whole)).compareTo(right.multiply(BigInteger.valueOf(part)))
                            <= 0;
        }
    }
}
