package org.dauys.apportionment;

import java.util.List;
import java.util.Optional;
import org.dauys.figures.Citation;
import org.dauys.figures.Figure;
import org.dauys.figures.Tally;

/**
 * The seats with which an allotment begins because they were won elsewhere.
 *
 * @param won those seats
 */
public record SeatsBegun(Citation basis, Figure<Tally> won) implements AwardStep {
    @Override
    public Optional<Figure<Standing>> before() {
        return Optional.empty();
    }

    @Override
    public List<Figure<?>> inputs() {
        return List.of(won);
    }

    @Override
    public Standing result() {
        return Standing.start(won.value());
    }
}
