package org.dauys.apportionment;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dauys.figures.Citation;
import org.dauys.figures.Figure;
import org.dauys.figures.Fraction;
import org.dauys.figures.Tally;

/**
 * How many votes a whole seat costs.
 *
 * @param rule the formula
 * @param addend what is added to the seats: the rule's own, or less where its quota awarded too many seats
 * @param votes the votes of those who take part
 * @param seats how many seats there are
 */
public record Quota(Citation basis, QuotaRule rule, long addend, Figure<Tally> votes, Figure<Long> seats)
        implements ApportionmentStep<Fraction> {
    @Override
    public List<Figure<?>> inputs() {
        return List.of(votes, seats);
    }

    @Override
    public Map<String, String> terms() {
        return Map.of("quota", rule.name().toLowerCase(Locale.ROOT).replace('_', '-'), "addend", Long.toString(addend));
    }

    /** The votes of all who take part. */
    public long dividend() {
        return votes.value().total();
    }

    @Override
    public Fraction result() {
        return rule.of(dividend(), seats.value(), addend);
    }
}
