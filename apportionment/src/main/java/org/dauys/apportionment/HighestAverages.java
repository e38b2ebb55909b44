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
     * Goes on from seats that were won elsewhere.
     *
     * @param seats how many seats there are with them
     * @param won the seats won elsewhere, of the same claimants, not more than there are
     * @throws IllegalArgumentException as {@link Method#allot} does, or if the seats won do not fit
     */
    public Allotment goOn(
            Figure<Tally> votes, Figure<Long> seats, Figure<Tally> won, Decisions decisions, Reasoning reasoning) {
        return allot(
                votes,
                seats,
                reasoning.conclude("seat", won.value().total(), new SeatsBegun(basis, won)),
                decisions,
                reasoning);
    }

    /**
     * Goes on from seats that were awarded before, by whatever method.
     *
     * @param start the seats to begin with, of the same claimants, not more than there are
     * @throws IllegalArgumentException as {@link Method#allot} does, or if the start does not fit
     */
    public Allotment allot(
            Figure<Tally> votes, Figure<Long> seats, Figure<Standing> start, Decisions decisions, Reasoning reasoning) {
        Tally begun = start.value().seats();
        if (!begun.claimants().equals(votes.value().claimants()) || begun.total() > seats.value()) {
            throw new IllegalArgumentException("The seats to begin with %s must be at most %d of the claimants %s."
                    .formatted(begun, seats.value(), votes.value().claimants()));
        }
        return Seating.of(basis, ties, votes, seats, decisions, reasoning)
                .fill(start, standing -> new AverageSeat(basis, divisors, votes, standing, seats));
    }

    @Override
    public boolean isMonotone() {
        return true;
    }
}
