package org.dauys.apportionment;

import org.dauys.figures.Citation;
import org.dauys.figures.Decisions;
import org.dauys.figures.Figure;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Tally;

/** A way to allot seats to claimants by their votes. */
public sealed interface Method permits HighestAverages, LargestRemainders, Plurality {
    /** The article. */
    Citation basis();

    /**
     * Allots the seats.
     *
     * @param votes the votes of those who take part, at least one vote in all
     * @param seats how many seats there are, at least 1
     * @param decisions what was decided outside the count
     * @param reasoning where every step is concluded, under its scope
     * @throws IllegalArgumentException if there are no votes or no seats, not enough claimants with votes, or a rounded
     *     quota is zero
     * @throws IllegalStateException if the rules leave a tie open
     * @throws ArithmeticException if the votes of all do not fit a {@code long}
     */
    Allotment allot(Figure<Tally> votes, Figure<Long> seats, Decisions decisions, Reasoning reasoning);

    /**
     * Whether more votes for one claimant, all others unchanged, can never cost it a seat, however a tie is settled.
     * Margins are exact only for such methods.
     */
    boolean isMonotone();
}
