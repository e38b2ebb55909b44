package org.dauys.apportionment;

import org.dauys.figures.Fraction;
import org.dauys.figures.Rounding;

/**
 * How many votes a seat costs: the total votes divided by the seats plus an addend, rounded, plus an increment. Names
 * and formulas as in F. Pukelsheim, Proportional Representation, 2nd ed. 2017, section 5.
 */
public enum QuotaRule {
    /** Votes ÷ seats, as it is. */
    HARE(0, Rounding.EXACT, 0),
    /** Votes ÷ seats, rounded down. */
    HARE_ROUNDED_DOWN(0, Rounding.DOWN, 0),
    /** Votes ÷ seats, rounded to the nearest. */
    HARE_ROUNDED(0, Rounding.HALF_UP, 0),
    /** Votes ÷ seats, rounded up. */
    HARE_ROUNDED_UP(0, Rounding.UP, 0),
    /** The integer part of votes ÷ (seats + 1), plus one: the fewest votes that only as many as the seats can have. */
    DROOP(1, Rounding.DOWN, 1),
    /** Votes ÷ (seats + 1), as it is. */
    HAGENBACH_BISCHOFF(1, Rounding.EXACT, 0),
    /** Votes ÷ (seats + 1), rounded down. */
    HAGENBACH_BISCHOFF_ROUNDED_DOWN(1, Rounding.DOWN, 0),
    /** Votes ÷ (seats + 1), rounded to the nearest. */
    HAGENBACH_BISCHOFF_ROUNDED(1, Rounding.HALF_UP, 0),
    /** Votes ÷ (seats + 1), rounded up. */
    HAGENBACH_BISCHOFF_ROUNDED_UP(1, Rounding.UP, 0),
    /** Votes ÷ (seats + 2), as it is. */
    IMPERIALI(2, Rounding.EXACT, 0),
    /** Votes ÷ (seats + 2), rounded to the nearest. */
    IMPERIALI_ROUNDED(2, Rounding.HALF_UP, 0),
    /** Votes ÷ (seats + 2), rounded down. */
    IMPERIALI_ROUNDED_DOWN(2, Rounding.DOWN, 0);

    private final long addend;
    private final Rounding rounding;
    private final long increment;

    QuotaRule(long addend, Rounding rounding, long increment) {
        this.addend = addend;
        this.rounding = rounding;
        this.increment = increment;
    }

    /** What is added to the seats before the votes are divided by them. */
    public long addend() {
        return addend;
    }

    /** How the quotient is rounded. */
    public Rounding rounding() {
        return rounding;
    }

    /** Whether more votes for one claimant alone can never cost it a seat: true where the quota is not rounded. */
    public boolean isExact() {
        return rounding == Rounding.EXACT;
    }

    /**
     * The quota for these votes and seats.
     *
     * @param votes the votes of those who take part
     * @param seats how many seats there are, at least 1
     * @return votes for each seat; zero where a rounded quotient is
     * @throws ArithmeticException if the seats are not positive
     */
    public Fraction of(long votes, long seats) {
        return of(votes, seats, addend);
    }

    /** The quota with another addend: the larger quotas to which {@link OverAward#LARGER_QUOTA} retreats. */
    Fraction of(long votes, long seats, long otherAddend) {
        if (seats <= 0) {
            throw new ArithmeticException("The seats (%d) must be positive.".formatted(seats));
        }
        Fraction quotient = Fraction.of(votes, Math.addExact(seats, otherAddend));
        if (rounding == Rounding.EXACT) {
            return quotient;
        }
        Fraction rounded = rounding.of(quotient);
        return increment == 0 ? rounded : rounded.plus(Fraction.of(increment));
    }
}
