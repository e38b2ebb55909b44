package org.dauys.apportionment;

import java.util.List;
import org.dauys.figures.Citation;
import org.dauys.figures.Decisions;
import org.dauys.figures.Figure;
import org.dauys.figures.Fraction;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Tally;

/**
 * A seat for each whole quota; the seats that are left go to the largest remainders.
 *
 * @param basis the article
 * @param quota how many votes a seat costs
 * @param overAward what happens when whole quotas are more than the seats
 * @param ties how equal remainders are settled; the last rule decides for good
 */
public record LargestRemainders(Citation basis, QuotaRule quota, OverAward overAward, List<TieRule> ties)
        implements Method {
    /** The method with its own list. */
    public LargestRemainders {
        ties = List.copyOf(ties);
    }

    @Override
    public Allotment allot(Figure<Tally> votes, Figure<Long> seats, Decisions decisions, Reasoning reasoning) {
        Seating seating = Seating.of(basis, ties, votes, seats, decisions, reasoning);
        long addend = quota.addend();
        Figure<Fraction> cost = cost(votes, seats, addend, reasoning);
        Figure<Standing> whole = reasoning.conclude("whole-quotas", new WholeQuotas(basis, votes, cost));
        while (overAward == OverAward.LARGER_QUOTA
                && addend > 0
                && whole.value().total() > seats.value()) {
            addend--;
            Reasoning again = reasoning.within("addend-" + addend);
            cost = cost(votes, seats, addend, again);
            whole = again.conclude("whole-quotas", new WholeQuotas(basis, votes, cost));
        }
        Figure<Fraction> price = cost;
        Figure<Standing> wholes = whole;
        return seating.fill(
                whole,
                standing -> standing.value().total() > seats.value()
                        ? new WithdrawnSeat(basis, votes, price, wholes, standing, seats)
                        : new RemainderSeat(basis, votes, price, wholes, standing, seats));
    }

    private Figure<Fraction> cost(Figure<Tally> votes, Figure<Long> seats, long addend, Reasoning reasoning) {
        Figure<Fraction> cost = reasoning.conclude("quota", new Quota(basis, quota, addend, votes, seats));
        if (cost.value().signum() == 0) {
            throw new IllegalArgumentException("The quota of %d votes for %d seats is zero."
                    .formatted(votes.value().total(), seats.value()));
        }
        return cost;
    }

    /**
     * Whether the quota is not rounded and stays the same: more votes for one claimant then raise its quotient and lower
     * all others. A larger quota taken when the first awards too many seats can cost a seat: of 5, 12 and 19 votes for 4
     * seats Imperiali's quota gives the first one seat, of 6, 12 and 19 none.
     */
    @Override
    public boolean isMonotone() {
        return quota.isExact() && (overAward == OverAward.WITHDRAW || quota.addend() == 0);
    }
}
