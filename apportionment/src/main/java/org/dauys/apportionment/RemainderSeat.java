package org.dauys.apportionment;

import java.util.List;
import java.util.Optional;
import org.dauys.figures.Citation;
import org.dauys.figures.Figure;
import org.dauys.figures.Fraction;
import org.dauys.figures.Tally;

/**
 * The next seat goes to the largest remainder. Everyone with votes gets one seat so before anyone gets a second.
 *
 * @param votes the votes of those who take part
 * @param quota the votes that a seat costs
 * @param whole the seats for whole quotas
 * @param standing the seats before this one
 * @param seats how many seats there are
 */
public record RemainderSeat(
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
        Tally all = votes.value();
        Tally had = standing.value().seats();
        Tally wholes = whole.value().seats();
        long round = Long.MAX_VALUE;
        for (int i = 0; i < had.size(); i++) {
            round = all.at(i) > 0 ? Math.min(round, had.at(i) - wholes.at(i)) : round;
        }
        long fewest = round;
        var remainders = new Remainders(all, quota.value(), wholes);
        int[] first =
                First.of(had.size(), i -> all.at(i) > 0 && had.at(i) - wholes.at(i) == fewest, remainders::compare);
        return standing.value().award(seats.value(), first);
    }
}
