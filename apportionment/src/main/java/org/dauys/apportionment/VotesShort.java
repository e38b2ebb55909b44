package org.dauys.apportionment;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.dauys.figures.Citation;
import org.dauys.figures.Figure;
import org.dauys.figures.Tally;

/**
 * How many more votes a claimant lacked for one more seat, all other votes unchanged, and who would have lost it. Found
 * by counting again; defined for methods that are {@linkplain Method#isMonotone monotone}.
 *
 * @param method the method of the allotment
 * @param votes the votes of those who take part
 * @param seats how many seats there are
 * @param allotted the seats that everyone has
 * @param claimant who lacked them
 */
public record VotesShort(
        Citation basis, Method method, Figure<Tally> votes, Figure<Long> seats, Figure<Tally> allotted, String claimant)
        implements ApportionmentStep<Optional<Margin>> {
    @Override
    public List<Figure<?>> inputs() {
        return List.of(votes, seats, allotted);
    }

    @Override
    public Optional<Margin> result() {
        Tally has = allotted.value();
        if (!method.isMonotone()) {
            return Optional.empty();
        }
        var recount =
                new Recount(method, votes, seats, votes.value().claimants().position(claimant));
        long had = votes.value().of(claimant);
        long most = Math.multiplyExact(votes.value().total(), seats.value() + 1);
        OptionalLong lacked =
                Recount.smallest(most, more -> recount.with(had + more).seats().of(claimant) > has.of(claimant));
        return lacked.isEmpty()
                ? Optional.empty()
                : Optional.of(new Margin(
                        lacked.getAsLong(),
                        loser(has, recount.with(had + lacked.getAsLong()).seats()),
                        false));
    }

    private String loser(Tally before, Tally after) {
        for (int i = 0; i < before.size(); i++) {
            if (after.at(i) < before.at(i)) {
                return before.claimants().name(i);
            }
        }
        throw new IllegalStateException("%s gained a seat that nobody lost.".formatted(claimant));
    }
}
