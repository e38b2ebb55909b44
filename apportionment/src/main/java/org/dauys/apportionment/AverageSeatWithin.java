package org.dauys.apportionment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.figures.Citation;
import org.dauys.figures.Figure;
import org.dauys.figures.Tally;

/**
 * The next seat goes to the highest average among those who can have another one.
 *
 * @param divisors the sequence of divisors
 * @param votes the votes of those who take part
 * @param most how many seats each can have
 * @param standing the seats before this one
 * @param seats how many seats there are
 */
public record AverageSeatWithin(
        Citation basis,
        Divisors divisors,
        Figure<Tally> votes,
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
        return List.of(votes, most, standing, seats);
    }

    @Override
    public Map<String, String> terms() {
        return Map.of("divisors", divisors.method());
    }

    @Override
    public Standing result() {
        Tally all = votes.value();
        Tally had = standing.value().seats();
        int[] first = First.of(
                all.size(),
                i -> had.at(i) < most.value().at(i),
                (i, best) -> divisors.compare(all.at(i), had.at(i), all.at(best), had.at(best)));
        return standing.value().award(seats.value(), first);
    }
}
