package org.dauys.apportionment;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dauys.figures.Citation;
import org.dauys.figures.Figure;
import org.dauys.figures.Fraction;
import org.dauys.figures.Tally;

/**
 * Who takes part in the distribution: claimants with at least, or more than, a share of a base. A claimant without votes
 * never takes part.
 *
 * @param votes votes by claimant
 * @param base of what the share is taken, e.g. the sum of all votes
 * @param share the threshold, from 0 to 1
 * @param takesPartAtShare whether exactly that share is enough
 */
public record Admission(
        Citation basis, Figure<Tally> votes, Figure<Long> base, Figure<Fraction> share, boolean takesPartAtShare)
        implements ApportionmentStep<Tally> {
    @Override
    public List<Figure<?>> inputs() {
        return List.of(votes, base, share);
    }

    @Override
    public Map<String, String> terms() {
        return Map.of("exactly-that-share", takesPartAtShare ? "takes-part" : "stays-out");
    }

    /** The votes of those who take part, in their order. */
    @Override
    public Tally result() {
        Tally all = votes.value();
        int[] admitted = new int[all.size()];
        int count = 0;
        for (int i = 0; i < all.size(); i++) {
            int sign = share.value().signOfRest(all.at(i), base.value());
            if (all.at(i) > 0 && (sign > 0 || (sign == 0 && takesPartAtShare))) {
                admitted[count++] = i;
            }
        }
        return count == all.size() ? all : all.only(Arrays.copyOf(admitted, count));
    }
}
