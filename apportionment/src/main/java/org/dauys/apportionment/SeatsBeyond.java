package org.dauys.apportionment;

import java.util.List;
import org.dauys.figures.Citation;
import org.dauys.figures.Figure;
import org.dauys.figures.Tally;

/**
 * The seats that are given beside those won elsewhere; none for who already has as many or more.
 *
 * @param all the seats that everyone should have
 * @param won the seats won elsewhere, of the same claimants
 */
public record SeatsBeyond(Citation basis, Figure<Tally> all, Figure<Tally> won) implements ApportionmentStep<Tally> {
    @Override
    public List<Figure<?>> inputs() {
        return List.of(all, won);
    }

    @Override
    public Tally result() {
        Tally due = all.value();
        long[] beyond = new long[due.size()];
        for (int i = 0; i < beyond.length; i++) {
            beyond[i] = Math.max(0, due.at(i) - won.value().of(due.claimants().name(i)));
        }
        return Tally.of(due.claimants(), beyond);
    }
}
