package org.dauys.apportionment;

import java.util.List;
import java.util.Optional;
import org.dauys.figures.Citation;
import org.dauys.figures.Decision;
import org.dauys.figures.Decisions;
import org.dauys.figures.Figure;
import org.dauys.figures.Question;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Tally;

/**
 * Seats that claimants get over all constituencies are placed in constituencies, one after another, where the claims are
 * largest. The seats are named {@code place/claimant}.
 *
 * @param basis the article
 * @param divisors by what the votes in a place are divided; the first must be positive
 * @param per by what a claim is measured
 * @param ties how equal claims are settled; the last rule decides for good
 * @param authority who confirms that a seat stays empty for which no place is left
 */
public record Placement(Citation basis, Divisors divisors, Per per, List<TieRule> ties, String authority) {
    /** By what a claim is measured, so that large and small places compare. */
    public enum Per {
        /** By the votes cast in the place. */
        VOTES_CAST,
        /** By the votes cast in the place for each of the seats distributed there before. */
        VOTES_FOR_A_SEAT
    }

    /**
     * The rule with its own list.
     *
     * @throws IllegalArgumentException if the first divisor is not positive
     */
    public Placement {
        ties = List.copyOf(ties);
        if (divisors.divisor(0).signum() <= 0) {
            throw new IllegalArgumentException(
                    "The first of the divisors (%s) must be positive.".formatted(divisors.method()));
        }
    }

    /**
     * Places the seats that are due, the largest of all claims first.
     *
     * @param places the places
     * @param due how many seats are to be placed of each claimant
     */
    public Allotment place(List<Place> places, Figure<Tally> due, Decisions decisions, Reasoning reasoning) {
        var votes = reasoning.conclude(
                "votes-in-places", new VotesInPlaces(basis, places, due.value().claimants()));
        var placing = new Ties(ties, votes, decisions, reasoning);
        Figure<Standing> standing = NoSeats.of(basis, votes, reasoning);
        while (standing.value().total() < due.value().total()) {
            long number = standing.value().total() + 1;
            Figure<Standing> award = reasoning.conclude(
                    "seat", number, new PlacingStep.PlacedSeat(basis, divisors, per, places, votes, due, standing));
            if (award.value().changed().isEmpty() && !award.value().isTied()) {
                return nowhere(standing, decisions, reasoning);
            }
            switch (settled(placing, award, number)) {
                case Ties.Settlement.Stopped(var stopped) -> {
                    return stopped;
                }
                case Ties.Settlement.Standings(var after) -> standing = after;
            }
        }
        return seats(standing, reasoning);
    }

    /**
     * Places so many seats one by one: each is due to the highest average over all places, and placed at once.
     *
     * @param places the places
     * @param turns by what the votes over all places are divided, and how equal averages are settled
     * @param votes the votes of those who take part, over all places
     * @param won the seats that they have before
     * @param seats how many seats are placed
     */
    public Allotment oneByOne(
            List<Place> places,
            HighestAverages turns,
            Figure<Tally> votes,
            Figure<Tally> won,
            Figure<Long> seats,
            Decisions decisions,
            Reasoning reasoning) {
        var there = reasoning.conclude(
                "votes-in-places",
                new VotesInPlaces(basis, places, votes.value().claimants()));
        Reasoning turning = reasoning.within("turn");
        var turnTies = new Ties(turns.ties(), votes, decisions, turning);
        var placeTies = new Ties(ties, there, decisions, reasoning);
        Figure<Standing> had = turning.conclude("seat", 0, new SeatsBegun(turns.basis(), won));
        Figure<Standing> standing = NoSeats.of(basis, there, reasoning);
        for (long number = 1; number <= seats.value(); number++) {
            Figure<Standing> turn = turning.conclude(
                    "seat",
                    number,
                    new PlacingStep.TurnSeat(turns.basis(), turns.divisors(), votes, had, places, standing));
            if (turn.value().changed().isEmpty() && !turn.value().isTied()) {
                return nowhere(standing, decisions, reasoning);
            }
            switch (settled(turnTies, turn, number)) {
                case Ties.Settlement.Stopped(var stopped) -> {
                    return stopped;
                }
                case Ties.Settlement.Standings(var after) -> had = after;
            }
            Figure<Tally> all = turning.conclude("seats-in-all", number, new AllSeats(turns.basis(), had));
            Figure<Tally> due = turning.conclude("due", number, new SeatsBeyond(basis, all, won));
            Figure<Standing> award = reasoning.conclude(
                    "seat", number, new PlacingStep.PlacedSeat(basis, divisors, per, places, there, due, standing));
            switch (settled(placeTies, award, number)) {
                case Ties.Settlement.Stopped(var stopped) -> {
                    return stopped;
                }
                case Ties.Settlement.Standings(var after) -> standing = after;
            }
        }
        return seats(standing, reasoning);
    }

    private Ties.Settlement settled(Ties rules, Figure<Standing> award, long number) {
        return award.value().isTied() ? rules.settle(basis, award, number) : new Ties.Settlement.Standings(award);
    }

    private Allotment seats(Figure<Standing> last, Reasoning reasoning) {
        return new Allotment.Settled(reasoning.conclude("placed", new AllSeats(basis, last)));
    }

    /** Seats are left that nobody can take where places are free: that they stay empty must be confirmed. */
    private Allotment nowhere(Figure<Standing> standing, Decisions decisions, Reasoning reasoning) {
        var question = new Question(
                reasoning.scope().then("no-place-left"), "no-place-left", List.of("unfilled"), 1, basis, authority);
        Optional<Decision> decision = decisions.on(question);
        if (decision.isEmpty()) {
            return new Allotment.Awaiting(question, standing);
        }
        return decision.get().fits(question)
                ? seats(
                        reasoning.conclude("unplaced", new PlacingStep.Unplaced(basis, standing, decision.get())),
                        reasoning)
                : new Allotment.Unfit(question, decision.get());
    }
}
