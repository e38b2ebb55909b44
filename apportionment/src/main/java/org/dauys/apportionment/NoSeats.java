package org.dauys.apportionment;

import java.util.List;
import java.util.Optional;
import org.dauys.figures.Citation;
import org.dauys.figures.Figure;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Tally;

/**
 * Nobody has a seat yet.
 *
 * @param votes the votes of those who take part
 */
public record NoSeats(Citation basis, Figure<Tally> votes) implements AwardStep {
    static Figure<Standing> of(Citation basis, Figure<Tally> votes, Reasoning reasoning) {
        return reasoning.conclude("seat", 0, new NoSeats(basis, votes));
    }

    @Override
    public Optional<Figure<Standing>> before() {
        return Optional.empty();
    }

    @Override
    public List<Figure<?>> inputs() {
        return List.of(votes);
    }

    @Override
    public Standing result() {
        return Standing.start(Tally.zero(votes.value().claimants()));
    }
}
