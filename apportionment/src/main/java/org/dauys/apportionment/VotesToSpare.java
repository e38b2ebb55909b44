package org.dauys.apportionment;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.dauys.figures.Citation;
import org.dauys.figures.Figure;
import org.dauys.figures.Tally;

/**
 * With how many fewer votes a claimant would have lost its last seat, all other votes unchanged, and to whom. A tie that
 * must be decided counts as lost. Found by counting again; defined for methods that are
 * {@linkplain Method#isMonotone monotone}.
 *
 * @param method the method of the allotment
 * @param votes the votes of those who take part
 * @param seats how many seats there are
 * @param allotted the seats that everyone has
 * @param claimant whose last seat it is
 */
public record VotesToSpare(
        Citation basis, Method method, Figure<Tally> votes, Figure<Long> seats, Figure<Tally> allotted, String claimant)
        implements ApportionmentStep<Optional<Margin>> {
    @Override
    public List<Figure<?>> inputs() {
        return List.of(votes, seats, allotted);
    }

    @Override
    public Optional<Margin> result() {
        Tally has = allotted.value();
        Tally all = votes.value();
        long had = all.of(claimant);
        if (!method.isMonotone() || has.of(claimant) == 0 || had == all.total()) {
            return Optional.empty();
        }
        var recount = new Recount(method, votes, seats, all.claimants().position(claimant));
        OptionalLong fewer =
                Recount.smallest(had, less -> recount.with(had - less).seats().of(claimant) < has.of(claimant));
        return fewer.isEmpty()
                ? Optional.empty()
                : Optional.of(margin(fewer.getAsLong(), has, recount.with(had - fewer.getAsLong())));
    }

    private Margin margin(long fewer, Tally before, Standing after) {
        if (after.isTied()) {
            String rival = after.tied().stream()
                    .filter(name -> !name.equals(claimant))
                    .findFirst()
                    .orElseThrow();
            return new Margin(fewer, rival, true);
        }
        for (int i = 0; i < before.size(); i++) {
            if (after.seats().at(i) > before.at(i)) {
                return new Margin(fewer, before.claimants().name(i), false);
            }
        }
        throw new IllegalStateException("%s lost a seat that nobody gained.".formatted(claimant));
    }
}
