package org.dauys.apportionment;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.dauys.figures.Citation;
import org.dauys.figures.Figure;
import org.dauys.figures.Tally;

/**
 * How many more votes a claimant lacked for one more seat, all other votes unchanged, and who would have lost it. A tie
 * that must be decided is not enough. Found by counting again.
 *
 * <p>The result is empty if no number of votes is enough, all votes together staying within a {@code long}, and for
 * methods that are not {@linkplain Method#isMonotone monotone}.
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

    /**
     * The margin; its votes are at least 1.
     *
     * @throws IllegalArgumentException if the claimant does not take part
     */
    @Override
    public Optional<Margin> result() {
        long had = votes.value().of(claimant);
        long has = allotted.value().of(claimant);
        if (!method.isMonotone()) {
            return Optional.empty();
        }
        var recount = Recount.of(method, votes, seats, claimant);
        OptionalLong lacked =
                Recount.smallest(Long.MAX_VALUE - votes.value().total(), more -> recount.certain(had + more) > has);
        return lacked.isEmpty()
                ? Optional.empty()
                : Optional.of(new Margin(
                        lacked.getAsLong(),
                        loser(recount.with(had + lacked.getAsLong()).certain()),
                        false));
    }

    private String loser(Tally after) {
        Tally before = allotted.value();
        for (int i = 0; i < before.size(); i++) {
            if (after.at(i) < before.at(i)) {
                return before.claimants().name(i);
            }
        }
        throw new IllegalStateException("%s gained a seat that nobody lost.".formatted(claimant));
    }
}
