package org.dauys.apportionment;

import org.dauys.figures.Fraction;
import org.dauys.figures.Rounding;

/** How a law states the number of voters behind the votes of a list. */
public enum VoterNumberRule {
    /** As an exact fraction. */
    EXACT(0, Rounding.EXACT),
    /** Rounded to the nearest whole number, one half up. */
    WHOLE(0, Rounding.HALF_UP),
    /** Rounded to the nearest hundredth, one half up. */
    HUNDREDTHS(2, Rounding.HALF_UP);

    private final int places;
    private final Rounding rounding;

    VoterNumberRule(int places, Rounding rounding) {
        this.places = places;
        this.rounding = rounding;
    }

    /**
     * The number of voters.
     *
     * @param votes the votes of a list
     * @param each how many votes each voter has, at least 1
     * @throws ArithmeticException if voters have no votes
     */
    public Fraction of(long votes, long each) {
        Fraction exact = Fraction.of(votes, each);
        if (rounding == Rounding.EXACT) {
            return exact;
        }
        return Fraction.of(exact.digits(places, rounding)).dividedBy(Fraction.of(Math.powExact(10L, places)));
    }
}
