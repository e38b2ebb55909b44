package org.dauys.counting;

import org.dauys.figures.Fraction;

/**
 * What is assumed of stations whose votes are to come: between which shares of their registered voters the votes lie.
 *
 * @param least from 0
 * @param most may be above 1, for voters who are added to the list on election day
 */
public record TurnoutBounds(Fraction least, Fraction most) {
    /** From nobody to everybody. */
    public static final TurnoutBounds ALL = new TurnoutBounds(Fraction.of(0), Fraction.of(1));

    /**
     * The bounds.
     *
     * @throws IllegalArgumentException if they are negative or out of order
     */
    public TurnoutBounds {
        if (least.signum() < 0 || most.compareTo(least) < 0) {
            throw new IllegalArgumentException(
                    "The bounds of turnout must be from 0 and in order: %s to %s.".formatted(least, most));
        }
    }

    /** The fewest votes of so many voters. */
    long leastOf(long voters) {
        return inNumbers().leastOf(voters);
    }

    /** The most votes of so many voters. */
    long mostOf(long voters) {
        return inNumbers().mostOf(voters);
    }

    /** The bounds made ready for many stations. */
    InNumbers inNumbers() {
        return new InNumbers(
                least.numerator().longValueExact(),
                least.denominator().longValueExact(),
                most.numerator().longValueExact(),
                most.denominator().longValueExact());
    }

    /** The bounds as four numbers, so that nothing is made for each station. */
    record InNumbers(long least, long leastDivisor, long most, long mostDivisor) {
        /** The fewest votes of so many voters. */
        long leastOf(long voters) {
            return Math.ceilDiv(Math.multiplyExact(least, voters), leastDivisor);
        }

        /** The most votes of so many voters. */
        long mostOf(long voters) {
            return Math.max(leastOf(voters), Math.floorDiv(Math.multiplyExact(most, voters), mostDivisor));
        }
    }
}
