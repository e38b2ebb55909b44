package org.dauys.apportionment;

import org.dauys.figures.Fraction;
import org.dauys.figures.Tally;
import org.dauys.figures.WholeNumbers;

/** The votes that whole quotas leave over, compared exactly. */
final class Remainders {
    private final Tally votes;
    private final Tally whole;
    private final long numerator;
    private final long denominator;

    Remainders(Tally votes, Fraction quota, Tally whole) {
        this.votes = votes;
        this.whole = whole;
        this.numerator = quota.numerator().longValueExact();
        this.denominator = quota.denominator().longValueExact();
    }

    /** The sign of the difference of two remainders, each votes − whole · quota, multiplied out. */
    int compare(int position, int other) {
        return WholeNumbers.compareProducts(
                votes.at(position) - votes.at(other), denominator, whole.at(position) - whole.at(other), numerator);
    }
}
