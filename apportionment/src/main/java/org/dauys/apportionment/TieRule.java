package org.dauys.apportionment;

import org.dauys.figures.Citation;
import org.dauys.figures.Figure;
import org.dauys.figures.Fraction;
import org.dauys.figures.Tally;

/** One rule that settles a tie, or part of it. Rules are tried in the order in which the law names them. */
public sealed interface TieRule {
    /** Where the rule stands. */
    Citation basis();

    /** Who has more votes comes first. */
    record MoreVotes(Citation basis) implements TieRule {}

    /** Who has fewer votes comes first. */
    record FewerVotes(Citation basis) implements TieRule {}

    /**
     * Who has the larger remainder comes first: what the quota leaves of its votes after whole seats.
     *
     * @param quota the votes that a seat costs
     */
    record LargerRemainder(Citation basis, Figure<Fraction> quota) implements TieRule {}

    /**
     * Who has the smaller rank comes first, e.g. was registered earlier.
     *
     * @param ranks the rank of every claimant, from 1
     */
    record EarlierRank(Citation basis, Figure<Tally> ranks) implements TieRule {}

    /**
     * Someone decides: by lot, or by an act where the law is silent or not known to us. Those who are chosen gain the
     * seat, or keep it where one is to be taken back.
     *
     * @param authority who decides, a code of the statute
     * @param lot whether the law says that it is decided by lot
     */
    record ByDecision(Citation basis, String authority, boolean lot) implements TieRule {}
}
