package org.dauys.apportionment;

import java.util.List;
import org.dauys.figures.Citation;
import org.dauys.figures.Figure;
import org.dauys.figures.Tally;

/**
 * The seats of everyone when all are allotted.
 *
 * @param last the standing after the last seat
 */
public record AllSeats(Citation basis, Figure<Standing> last) implements ApportionmentStep<Tally> {
    @Override
    public List<Figure<?>> inputs() {
        return List.of(last);
    }

    @Override
    public Tally result() {
        return last.value().seats();
    }
}
