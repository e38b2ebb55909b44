package org.dauys.apportionment;

import java.util.List;
import org.dauys.figures.Citation;
import org.dauys.figures.Decisions;
import org.dauys.figures.Figure;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Tally;

/**
 * Seats go one by one to the highest average of votes over a divisor that grows with the seats had.
 *
 * @param basis the article
 * @param divisors the sequence of divisors
 * @param ties how equal averages are settled; the last rule decides for good
 */
public record HighestAverages(Citation basis, Divisors divisors, List<TieRule> ties) implements Method {
    /** The method with its own list. */
    public HighestAverages {
        ties = List.copyOf(ties);
    }

    @Override
    public Allotment allot(Figure<Tally> votes, Figure<Long> seats, Decisions decisions, Reasoning reasoning) {
        return allot(votes, seats, NoSeats.of(basis, votes, reasoning), decisions, reasoning);
    }

    /**
     * Goes on from seats that were awarded before, by whatever method.
     *
     * @param start the seats to begin with, of the same claimants
     */
    public Allotment allot(
            Figure<Tally> votes, Figure<Long> seats, Figure<Standing> start, Decisions decisions, Reasoning reasoning) {
        return Seating.of(basis, ties, votes, seats, decisions, reasoning)
                .fill(start, standing -> new AverageSeat(basis, divisors, votes, standing, seats));
    }

    @Override
    public boolean isMonotone() {
        return true;
    }
}
