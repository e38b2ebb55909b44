package org.dauys.apportionment;

import java.math.BigInteger;
import org.dauys.figures.Fraction;
import org.dauys.figures.WholeNumbers;

/**
 * By what the votes of a claimant with so many seats are divided to find its claim to the next one. Names and sequences
 * as in M. L. Balinski and H. P. Young, Fair Representation, 2nd ed. 2001, and F. Pukelsheim, Proportional
 * Representation, 2nd ed. 2017, section 4.
 *
 * <p>A divisor of zero makes every claimant with votes come before those with a positive divisor; among themselves the
 * one with more votes comes first.
 */
public sealed interface Divisors {
    /** 1, 2, 3, … (Jefferson, Hagenbach-Bischoff's quotients). */
    Divisors DHONDT = new Linear("dhondt", 1, 1, 1, 1);
    /** 1, 3, 5, … (Webster, Schepers). */
    Divisors SAINTE_LAGUE = new Linear("sainte-lague", 1, 2, 1, 1);
    /** 1.4, 3, 5, … */
    Divisors MODIFIED_SAINTE_LAGUE = new Linear("modified-sainte-lague", 7, 10, 5, 5);
    /** 1, 4, 7, … */
    Divisors DANISH = new Linear("danish", 1, 3, 1, 1);
    /** 1, 1.5, 2, … */
    Divisors IMPERIALI = new Linear("imperiali", 2, 1, 2, 2);
    /** 0, 1, 2, … (smallest divisors). */
    Divisors ADAMS = new Linear("adams", 0, 1, 0, 1);
    /** The harmonic means of 0 and 1, 1 and 2, 2 and 3, … */
    Divisors DEAN = new Dean();
    /** The geometric means of 0 and 1, 1 and 2, 2 and 3, … (equal proportions). */
    Divisors HUNTINGTON_HILL = new HuntingtonHill();

    /** The name of the method in statutes. */
    String method();

    /**
     * The sign of the difference of two claims to the next seat: that of {@code votes} with {@code seats} minus that of
     * {@code otherVotes} with {@code otherSeats}. Exact. Votes must be positive.
     */
    int compare(long votes, long seats, long otherVotes, long otherSeats);

    /**
     * The divisor for the next seat of a claimant that has so many.
     *
     * @return of {@link HuntingtonHill} the square of it, for its root is not a fraction
     */
    Fraction divisor(long seats);

    /**
     * Divisors that grow by the same amount from the second on: {@code first}, then {@code growth · seats + start}, all
     * over {@code scale}.
     *
     * @param method its name in statutes
     * @param first the divisor for the first seat, times the scale, at least 0
     * @param growth by how much the divisors grow, times the scale, at least 1
     * @param start what the line of the later divisors begins with, times the scale
     * @param scale at least 1
     */
    record Linear(String method, long first, long growth, long start, long scale) implements Divisors {
        /**
         * The sequence, which must grow from the first divisor on.
         *
         * @throws IllegalArgumentException if it does not, or a number is too small
         */
        public Linear {
            if (first < 0 || growth < 1 || scale < 1 || Math.addExact(growth, start) <= first) {
                throw new IllegalArgumentException(
                        "The divisors %d, then %d more each than %d, over %d must be positive and grow."
                                .formatted(first, growth, start, scale));
            }
        }

        private long scaled(long seats) {
            return seats == 0 ? first : Math.addExact(Math.multiplyExact(growth, seats), start);
        }

        @Override
        public int compare(long votes, long seats, long otherVotes, long otherSeats) {
            long divisor = scaled(seats);
            long otherDivisor = scaled(otherSeats);
            if (divisor == 0 && otherDivisor == 0) {
                return Long.compare(votes, otherVotes);
            }
            return WholeNumbers.compareProducts(votes, otherDivisor, otherVotes, divisor);
        }

        @Override
        public Fraction divisor(long seats) {
            return Fraction.of(scaled(seats), scale);
        }
    }

    /** The harmonic mean of the seats before and after: {@code 2n(n+1) ÷ (2n+1)}. */
    record Dean() implements Divisors {
        @Override
        public String method() {
            return "dean";
        }

        @Override
        public int compare(long votes, long seats, long otherVotes, long otherSeats) {
            return compareByDivisor(this, BigInteger.valueOf(votes), seats, BigInteger.valueOf(otherVotes), otherSeats);
        }

        @Override
        public Fraction divisor(long seats) {
            BigInteger before = BigInteger.valueOf(seats);
            BigInteger after = before.add(BigInteger.ONE);
            return Fraction.of(before.multiply(after).shiftLeft(1), before.add(after));
        }
    }

    /** The geometric mean of the seats before and after; compared by squares: {@code votes² ÷ n(n+1)}. */
    record HuntingtonHill() implements Divisors {
        @Override
        public String method() {
            return "huntington-hill";
        }

        @Override
        public int compare(long votes, long seats, long otherVotes, long otherSeats) {
            return compareByDivisor(
                    this,
                    BigInteger.valueOf(votes).pow(2),
                    seats,
                    BigInteger.valueOf(otherVotes).pow(2),
                    otherSeats);
        }

        @Override
        public Fraction divisor(long seats) {
            BigInteger before = BigInteger.valueOf(seats);
            return Fraction.of(before.multiply(before.add(BigInteger.ONE)));
        }
    }

    private static int compareByDivisor(
            Divisors divisors, BigInteger claim, long seats, BigInteger otherClaim, long otherSeats) {
        Fraction divisor = divisors.divisor(seats);
        Fraction otherDivisor = divisors.divisor(otherSeats);
        if (divisor.signum() == 0 && otherDivisor.signum() == 0) {
            return claim.compareTo(otherClaim);
        }
        return Fraction.of(claim)
                .times(otherDivisor)
                .compareTo(Fraction.of(otherClaim).times(divisor));
    }
}
