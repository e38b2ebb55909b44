package org.dauys.apportionment;

import java.util.List;
import org.dauys.figures.Citation;
import org.dauys.figures.Decisions;
import org.dauys.figures.Figure;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Tally;

/**
 * Seats go, one each, to the largest shares of votes, each of its own base.
 *
 * @param basis the article
 * @param ties how equal shares are settled; the last rule decides for good
 */
public record LargestShares(Citation basis, List<TieRule> ties) {
    /** The rule with its own list. */
    public LargestShares {
        ties = List.copyOf(ties);
    }

    /**
     * Allots the seats.
     *
     * @param votes the votes of each
     * @param bases of what the share of each is taken
     * @param seats how many seats there are, at least 1 and at most as many as have votes
     */
    public Allotment allot(
            Figure<Tally> votes, Figure<Tally> bases, Figure<Long> seats, Decisions decisions, Reasoning reasoning) {
        return Seating.of(basis, ties, votes, seats, decisions, reasoning)
                .fill(
                        NoSeats.of(basis, votes, reasoning),
                        standing -> new PlacingStep.LargestShareSeat(basis, votes, bases, standing, seats));
    }
}
