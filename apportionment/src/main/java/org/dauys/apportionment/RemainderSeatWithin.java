package org.dauys.apportionment;

import java.util.List;
import java.util.Optional;
import org.dauys.figures.Citation;
import org.dauys.figures.Figure;
import org.dauys.figures.Fraction;
import org.dauys.figures.Tally;

/**
 * The next seat goes to the largest remainder among those who can have another one.
 *
 * @param votes the votes of those who take part
 * @param quota the votes that a seat costs
 * @param whole the seats that were paid with whole quotas
 * @param most how many seats each can have
 * @param standing the seats before this one
 * @param seats how many seats there are
 */
public record RemainderSeatWithin(
        Citation basis,
        Figure<Tally> votes,
        Figure<Fraction> quota,
        Figure<Standing> whole,
        Figure<Tally> most,
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
                ? List.of(votes, quota, whole, most, seats)
                : List.of(votes, quota, whole, most, standing, seats);
    }

    @Override
    public Standing result() {
        Tally had = standing.value().seats();
        var remainders =
                new Remainders(votes.value(), quota.value(), whole.value().seats());
        int[] first = First.of(had.size(), i -> had.at(i) < most.value().at(i), remainders::compare);
        return standing.value().award(seats.value(), first);
    }
}
