package org.dauys.apportionment;

import java.util.List;
import java.util.Optional;
import org.dauys.figures.Citation;
import org.dauys.figures.Figure;
import org.dauys.figures.Tally;

/**
 * Who received the last seat gives one up for the seat of the majority. Several who received the last seats with the same
 * claim are tied for keeping them.
 *
 * @param last the standing after the last seat, before that of the majority
 * @param standing the standing with the seat of the majority
 * @param seats how many seats there are
 */
public record SeatGivenUp(Citation basis, Figure<Standing> last, Figure<Standing> standing, Figure<Long> seats)
        implements AwardStep {
    @Override
    public Optional<Figure<Standing>> before() {
        return Optional.of(standing);
    }

    @Override
    public List<Figure<?>> inputs() {
        return List.of(last, standing, seats);
    }

    @Override
    public Standing result() {
        Tally had = standing.value().seats();
        List<String> received = last.value().changed();
        int[] losing = received.stream()
                .mapToInt(name -> had.claimants().position(name))
                .toArray();
        return standing.value().withdraw(seats.value(), losing);
    }
}
