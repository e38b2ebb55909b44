package org.dauys.apportionment;

import org.dauys.figures.Fraction;
import org.dauys.figures.Tally;

/** The votes that whole quotas leave over, compared exactly. */
record Remainders(Tally votes, Fraction quota, Tally whole) {
    /** The sign of the difference of two remainders, each votes − whole · quota. */
    int compare(int position, int other) {
        return quota.signOfRest(votes.at(position) - votes.at(other), whole.at(position) - whole.at(other));
    }
}
