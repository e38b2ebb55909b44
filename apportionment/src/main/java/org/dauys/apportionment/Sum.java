package org.dauys.apportionment;

import java.util.List;
import org.dauys.figures.Citation;
import org.dauys.figures.Figure;
import org.dauys.figures.Tally;

/**
 * The votes of all claimants together, with further votes that the law adds, e.g. those against all.
 *
 * @param votes votes by claimant
 * @param further further votes
 */
public record Sum(Citation basis, Figure<Tally> votes, List<Figure<Long>> further) implements ApportionmentStep<Long> {
    /** The sum with its own list. */
    public Sum {
        further = List.copyOf(further);
    }

    @Override
    public List<Figure<?>> inputs() {
        return Inputs.of(votes, further);
    }

    /**
     * The sum.
     *
     * @throws ArithmeticException if it does not fit a {@code long}
     */
    @Override
    public Long result() {
        long sum = votes.value().total();
        for (Figure<Long> more : further) {
            sum = Math.addExact(sum, more.value());
        }
        return sum;
    }
}
