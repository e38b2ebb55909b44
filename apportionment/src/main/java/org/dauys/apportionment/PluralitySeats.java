package org.dauys.apportionment;

import java.util.List;
import java.util.Optional;
import org.dauys.figures.Citation;
import org.dauys.figures.Figure;
import org.dauys.figures.Tally;

/**
 * The next seat goes to the one with the most votes among those who have none.
 *
 * @param votes the votes of the candidates
 * @param standing the seats before this one
 * @param seats how many seats there are
 */
public record PluralitySeats(Citation basis, Figure<Tally> votes, Figure<Standing> standing, Figure<Long> seats)
        implements AwardStep {
    @Override
    public Optional<Figure<Standing>> before() {
        return Optional.of(standing);
    }

    @Override
    public List<Figure<?>> inputs() {
        return List.of(votes, standing, seats);
    }

    @Override
    public Standing result() {
        Tally all = votes.value();
        Tally had = standing.value().seats();
        int[] first = First.of(
                all.size(), i -> all.at(i) > 0 && had.at(i) == 0, (i, best) -> Long.compare(all.at(i), all.at(best)));
        return standing.value().award(seats.value(), first);
    }
}
