package org.dauys.apportionment;

import java.util.List;
import java.util.Optional;
import org.dauys.figures.Citation;
import org.dauys.figures.Figure;

/**
 * The seats of a tie go to those who came first when it was settled; where seats were to be taken back, the others lose
 * one.
 *
 * @param standing the standing that ended in the tie
 * @param preference how it was settled
 * @param withdrawal whether seats were to be taken back
 */
public record TiedSeats(Citation basis, Figure<Standing> standing, Figure<Preference> preference, boolean withdrawal)
        implements AwardStep {
    @Override
    public Optional<Figure<Standing>> before() {
        return Optional.of(standing);
    }

    @Override
    public List<Figure<?>> inputs() {
        return List.of(standing, preference);
    }

    @Override
    public Standing result() {
        Standing tie = standing.value();
        List<String> first = preference.value().first();
        return withdrawal
                ? tie.after(
                        -1,
                        tie.tied().stream()
                                .filter(name -> !first.contains(name))
                                .toList())
                : tie.after(1, first);
    }
}
