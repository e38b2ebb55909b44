package org.dauys.apportionment;

import java.util.List;
import java.util.Optional;
import org.dauys.figures.Citation;
import org.dauys.figures.Figure;
import org.dauys.figures.Fraction;
import org.dauys.figures.Tally;

/**
 * As many seats for each claimant as the quota is contained in its votes whole, but not more than it can have.
 *
 * @param votes the votes of those who take part
 * @param quota the votes that a seat costs
 * @param most how many seats each can have
 */
public record WholeQuotasWithin(Citation basis, Figure<Tally> votes, Figure<Fraction> quota, Figure<Tally> most)
        implements AwardStep {
    @Override
    public Optional<Figure<Standing>> before() {
        return Optional.empty();
    }

    @Override
    public List<Figure<?>> inputs() {
        return List.of(votes, quota, most);
    }

    @Override
    public Standing result() {
        Tally all = votes.value();
        long[] whole = new long[all.size()];
        for (int i = 0; i < whole.length; i++) {
            whole[i] = Math.min(most.value().at(i), quota.value().timesIn(all.at(i)));
        }
        return Standing.start(Tally.of(all.claimants(), whole));
    }
}
