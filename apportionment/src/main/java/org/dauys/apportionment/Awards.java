package org.dauys.apportionment;

import java.util.List;
import java.util.Optional;
import org.dauys.figures.Citation;
import org.dauys.figures.Decisions;
import org.dauys.figures.Figure;
import org.dauys.figures.Fraction;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Tally;

/**
 * One step of a law that gives the seats in several steps: first those for whole quotas, then some to remainders, some to
 * averages, and so on. Each step goes on from the standing that the one before it left.
 *
 * @param basis the article
 * @param ties how equal claims are settled; the last rule decides for good
 * @param votes the votes of those who take part
 * @param seats how many seats there are
 * @param decisions what was decided outside the count
 * @param reasoning where the seats of this step are concluded, under its scope
 */
public record Awards(
        Citation basis,
        List<TieRule> ties,
        Figure<Tally> votes,
        Figure<Long> seats,
        Decisions decisions,
        Reasoning reasoning) {
    /** The awards with their own list. */
    public Awards {
        ties = List.copyOf(ties);
    }

    /**
     * Seats to the largest remainders.
     *
     * @param quota the votes that a seat costs
     * @param most how many seats each can have after this step
     * @param start the seats for whole quotas
     */
    public Progress toRemainders(Figure<Fraction> quota, Figure<Tally> most, Figure<Standing> start) {
        return go(start, most, standing -> new RemainderSeatWithin(basis, votes, quota, start, most, standing, seats));
    }

    /**
     * Seats to the highest averages.
     *
     * @param divisors the sequence of divisors
     * @param most how many seats each can have after this step
     * @param start the seats so far
     */
    public Progress toAverages(Divisors divisors, Figure<Tally> most, Figure<Standing> start) {
        return go(start, most, standing -> new AverageSeatWithin(basis, divisors, votes, most, standing, seats));
    }

    /**
     * A seat for who has more than half of the votes but not of the seats, from who received the last one.
     *
     * @param last the standing after the last seat
     * @param candidates how many candidates each has, if that is a limit
     */
    public Progress forMajority(Figure<Standing> last, Optional<Figure<Tally>> candidates) {
        Figure<Standing> more = reasoning.conclude("given", new MajoritySeat(basis, votes, last, seats, candidates));
        if (more.value().total() <= seats.value()) {
            return new Progress.Reached(more);
        }
        Figure<Standing> fewer = reasoning.conclude("given-up", new SeatGivenUp(basis, last, more, seats));
        return fewer.value().isTied() ? settle(fewer, more.value().total()) : new Progress.Reached(fewer);
    }

    private Progress go(Figure<Standing> start, Figure<Tally> most, Seating.Next next) {
        Figure<Standing> standing = start;
        while (standing.value().total() < seats.value() && anyoneCan(standing, most)) {
            long number = standing.value().total() + 1;
            Figure<Standing> award = reasoning.conclude("seat", number, next.after(standing));
            if (award.value().isTied()) {
                switch (settle(award, number)) {
                    case Progress.Stopped stopped -> {
                        return stopped;
                    }
                    case Progress.Reached(var settled) -> award = settled;
                }
            }
            standing = award;
        }
        return new Progress.Reached(standing);
    }

    private static boolean anyoneCan(Figure<Standing> standing, Figure<Tally> most) {
        Tally had = standing.value().seats();
        for (int i = 0; i < had.size(); i++) {
            if (had.at(i) < most.value().at(i)) {
                return true;
            }
        }
        return false;
    }

    private Progress settle(Figure<Standing> tie, long number) {
        return switch (new Ties(ties, votes, decisions, reasoning).settle(basis, tie, number)) {
            case Ties.Settlement.Stopped(var stopped) -> new Progress.Stopped(stopped);
            case Ties.Settlement.Standings(var settled) -> new Progress.Reached(settled);
        };
    }
}
