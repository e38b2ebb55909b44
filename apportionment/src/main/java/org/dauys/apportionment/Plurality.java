package org.dauys.apportionment;

import java.util.List;
import org.dauys.figures.Citation;
import org.dauys.figures.Decisions;
import org.dauys.figures.Figure;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Tally;

/**
 * Those with the most votes are elected, one seat each.
 *
 * @param basis the article
 * @param ties how equal votes are settled; the last rule decides for good
 */
public record Plurality(Citation basis, List<TieRule> ties) implements Method {
    /** The method with its own list. */
    public Plurality {
        ties = List.copyOf(ties);
    }

    @Override
    public Allotment allot(Figure<Tally> votes, Figure<Long> seats, Decisions decisions, Reasoning reasoning) {
        return Seating.of(basis, ties, votes, seats, decisions, reasoning)
                .fill(
                        NoSeats.of(basis, votes, reasoning),
                        standing -> new PluralitySeats(basis, votes, standing, seats));
    }

    @Override
    public boolean isMonotone() {
        return true;
    }
}
