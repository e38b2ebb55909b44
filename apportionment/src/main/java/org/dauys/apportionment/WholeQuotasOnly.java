package org.dauys.apportionment;

import java.util.List;
import org.dauys.figures.Citation;
import org.dauys.figures.Decisions;
import org.dauys.figures.Figure;
import org.dauys.figures.Fraction;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Tally;

/**
 * A seat for each whole quota. Seats in excess are taken back from the smallest remainders; seats that are left stay open
 * for another count.
 *
 * @param basis the article
 * @param quota how many votes a seat costs
 * @param ties how equal remainders are settled; the last rule decides for good
 */
public record WholeQuotasOnly(Citation basis, QuotaRule quota, List<TieRule> ties) {
    /** The method with its own list. */
    public WholeQuotasOnly {
        ties = List.copyOf(ties);
    }

    /** How many votes a seat costs; named {@code quota} under the scope of the reasoning. */
    public Figure<Fraction> cost(Figure<Tally> votes, Figure<Long> seats, Reasoning reasoning) {
        return reasoning.conclude("quota", new Quota(basis, quota, quota.addend(), votes, seats));
    }

    /**
     * Allots the seats for whole quotas.
     *
     * @param cost how many votes a seat costs, more than zero
     * @return settled with at most as many seats as there are
     * @throws IllegalArgumentException as {@link Method#allot} does
     */
    public Allotment allot(
            Figure<Tally> votes, Figure<Long> seats, Figure<Fraction> cost, Decisions decisions, Reasoning reasoning) {
        Figure<Standing> whole = reasoning.conclude("whole-quotas", new WholeQuotas(basis, votes, cost));
        return whole.value().total() <= seats.value()
                ? new Allotment.Settled(reasoning.conclude("seats", new AllSeats(basis, whole)))
                : Seating.of(basis, ties, votes, seats, decisions, reasoning)
                        .fill(whole, standing -> new WithdrawnSeat(basis, votes, cost, whole, standing, seats));
    }
}
