package org.dauys.apportionment;

import java.util.List;
import org.dauys.figures.Citation;
import org.dauys.figures.Decisions;
import org.dauys.figures.Figure;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Tally;

/**
 * Awards seats one after another until all are taken, settling ties on the way.
 *
 * @param basis the article of the method
 * @param seats how many seats there are
 */
record Seating(Citation basis, Figure<Long> seats, Ties ties, Reasoning reasoning) {
    /** The step that awards the next seat to a standing. */
    @FunctionalInterface
    interface Next {
        AwardStep after(Figure<Standing> standing);
    }

    static Seating of(
            Citation basis,
            List<TieRule> rules,
            Figure<Tally> votes,
            Figure<Long> seats,
            Decisions decisions,
            Reasoning reasoning) {
        if (seats.value() < 1) {
            throw new IllegalArgumentException("The seats (%d) must be at least 1.".formatted(seats.value()));
        }
        if (votes.value().total() < 1) {
            throw new IllegalArgumentException(
                    "Nobody of %s has a vote.".formatted(votes.value().claimants()));
        }
        return new Seating(basis, seats, new Ties(rules, votes, decisions, reasoning), reasoning);
    }

    /** Awards what is left, or takes back what is in excess. */
    Allotment fill(Figure<Standing> start, Next next) {
        Figure<Standing> standing = start;
        long before = standing.value().total();
        while (before != seats.value()) {
            boolean withdrawal = before > seats.value();
            long number = withdrawal ? before : before + 1;
            Figure<Standing> award =
                    reasoning.conclude(withdrawal ? "withdrawn" : "seat", number, next.after(standing));
            if (award.value().isTied()) {
                switch (ties.settle(basis, award, number)) {
                    case Ties.Settlement.Stopped(var stopped) -> {
                        return stopped;
                    }
                    case Ties.Settlement.Standings(var settled) -> award = settled;
                }
            }
            standing = award;
            long after = standing.value().total();
            if (after == before) {
                throw new IllegalArgumentException("Nobody of %s can take the seats after %d of %d."
                        .formatted(standing.value().claimants(), before, seats.value()));
            }
            before = after;
        }
        return new Allotment.Settled(reasoning.conclude("seats", new AllSeats(basis, standing)));
    }
}
