package org.dauys.apportionment;

import java.util.List;
import java.util.Optional;
import org.dauys.figures.Citation;
import org.dauys.figures.Figure;

/**
 * The seats of a tie go to those who come first; where seats are to be taken back, those who come neither first nor
 * level lose one. Those still level stay tied.
 *
 * @param standing the standing that ended in the tie
 * @param preference how far it is settled
 */
public record TiedSeats(Citation basis, Figure<Standing> standing, Figure<Preference> preference) implements AwardStep {
    /** Whether the tie is over seats to be taken back. */
    public boolean withdrawal() {
        return standing.value().isWithdrawal();
    }

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
        Preference settled = preference.value();
        return standing.value().settled(settled.first(), settled.level(), settled.places());
    }
}
