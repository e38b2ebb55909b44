package org.dauys.apportionment;

import org.dauys.figures.Citation;
import org.dauys.figures.Decisions;
import org.dauys.figures.Figure;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Tally;

/**
 * The seats that everyone should have in all, of which some were won elsewhere.
 *
 * @param method how all seats are distributed
 * @param overhang what becomes of those who won more than that
 */
public record Compensation(Method method, Overhang overhang) {
    /**
     * Finds the seats in all, of everyone who takes part or has won seats. Figures of each distribution are named under
     * {@code round}.
     *
     * @param votes the votes of those who take part
     * @param seats how many seats the house has
     * @param won seats won elsewhere, by anyone; those of who does not take part are taken off the house
     */
    public Allotment allot(
            Figure<Tally> votes, Figure<Long> seats, Figure<Tally> won, Decisions decisions, Reasoning reasoning) {
        Citation basis = method.basis();
        Figure<Tally> takingPart = votes;
        for (int round = 1; ; round++) {
            Reasoning here = reasoning.within("round").within(Integer.toString(round));
            var left = here.conclude("seats-left", new CompensationStep.SeatsLeft(basis, seats, won, takingPart));
            Figure<Tally> due;
            switch (distribution(takingPart, left, decisions, here)) {
                case Allotment.Settled(var settled) -> due = settled;
                case Allotment.Awaiting stopped -> {
                    return stopped;
                }
                case Allotment.Unfit stopped -> {
                    return stopped;
                }
            }
            var staying = here.conclude("staying", new CompensationStep.Staying(basis, takingPart, due, won));
            if (overhang == Overhang.ADDED
                    || staying.value().size() == takingPart.value().size()) {
                return new Allotment.Settled(
                        reasoning.conclude("seats-in-all", new CompensationStep.SeatsInAll(basis, due, won)));
            }
            takingPart = staying;
        }
    }

    private Allotment distribution(Figure<Tally> votes, Figure<Long> left, Decisions decisions, Reasoning here) {
        return left.value() == 0 || votes.value().total() == 0
                ? new Allotment.Settled(
                        here.conclude("seats", new CompensationStep.NoneDue(method.basis(), votes, left)))
                : method.allot(votes, left, decisions, here);
    }
}
