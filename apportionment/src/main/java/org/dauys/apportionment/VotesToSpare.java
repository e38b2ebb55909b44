package org.dauys.apportionment;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.dauys.figures.Citation;
import org.dauys.figures.Figure;
import org.dauys.figures.Tally;

/**
 * With how many fewer votes a claimant would have lost its last seat, all other votes unchanged, and to whom. A tie that
 * must be decided counts as lost. Found by counting again.
 *
 * <p>The result is empty if the claimant has no seat, if nobody else could take it, and for methods that are not
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

    /**
     * The margin; its votes are from 1 to all that the claimant has.
     *
     * @throws IllegalArgumentException if the claimant does not take part
     */
    @Override
    public Optional<Margin> result() {
        long had = votes.value().of(claimant);
        long has = allotted.value().of(claimant);
        if (!method.isMonotone() || has == 0) {
            return Optional.empty();
        }
        var recount = Recount.of(method, votes, seats, claimant);
        OptionalLong fewer =
                Recount.smallest(recount.canDoWithout() ? had : had - 1, less -> recount.certain(had - less) < has);
        return fewer.isEmpty()
                ? Optional.empty()
                : Optional.of(margin(fewer.getAsLong(), recount.with(had - fewer.getAsLong())));
    }

    private Margin margin(long fewer, Standing after) {
        boolean tied = after.tied().contains(claimant);
        return new Margin(fewer, tied ? rival(after) : winner(after), tied);
    }

    private String winner(Standing after) {
        Tally before = allotted.value();
        for (int i = 0; i < before.size(); i++) {
            if (after.certain().at(i) > before.at(i)) {
                return before.claimants().name(i);
            }
        }
        return rival(after);
    }

    private String rival(Standing tie) {
        return tie.tied().stream()
                .filter(name -> !name.equals(claimant))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("%s lost a seat that nobody gained.".formatted(claimant)));
    }
}
