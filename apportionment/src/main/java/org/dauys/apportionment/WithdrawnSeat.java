package org.dauys.apportionment;

import java.util.List;
import java.util.Optional;
import org.dauys.figures.Citation;
import org.dauys.figures.Figure;
import org.dauys.figures.Fraction;
import org.dauys.figures.Tally;

/**
 * A seat in excess is taken back from the smallest remainder. Nobody loses a second seat so before everyone who has one
 * lost one.
 *
 * @param votes the votes of those who take part
 * @param quota the votes that a seat costs
 * @param whole the seats for whole quotas
 * @param standing the seats before this withdrawal
 * @param seats how many seats there are
 */
public record WithdrawnSeat(
        Citation basis,
        Figure<Tally> votes,
        Figure<Fraction> quota,
        Figure<Standing> whole,
        Figure<Standing> standing,
        Figure<Long> seats)
        implements AwardStep {
    @Override
    public Optional<Figure<Standing>> before() {
        return Optional.of(standing);
    }

    @Override
    public List<Figure<?>> inputs() {
        return whole.path().equals(standing.path())
                ? List.of(votes, quota, whole, seats)
                : List.of(votes, quota, whole, standing, seats);
    }

    @Override
    public Standing result() {
        Tally had = standing.value().seats();
        Tally wholes = whole.value().seats();
        long round = Long.MAX_VALUE;
        for (int i = 0; i < had.size(); i++) {
            round = had.at(i) > 0 ? Math.min(round, wholes.at(i) - had.at(i)) : round;
        }
        long fewest = round;
        var remainders = new Remainders(votes.value(), quota.value(), wholes);
        int[] smallest = First.of(
                had.size(),
                i -> had.at(i) > 0 && wholes.at(i) - had.at(i) == fewest,
                (i, best) -> remainders.compare(best, i));
        return standing.value().withdraw(seats.value(), smallest);
    }
}
