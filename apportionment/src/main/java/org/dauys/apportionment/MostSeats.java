package org.dauys.apportionment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dauys.figures.Citation;
import org.dauys.figures.Figure;
import org.dauys.figures.Fraction;
import org.dauys.figures.Tally;

/**
 * How many seats each claimant can have at most after a step of the law that gives some of them. Who may not take part in
 * the step keeps what it has.
 *
 * @param votes the votes of those who take part; a claimant without votes gets nothing
 * @param standing the seats before the step
 * @param seats how many seats there are
 * @param bar how many votes are needed, if not every number of votes is enough
 * @param each how many seats the step gives to each at most, if there is a limit
 * @param candidates how many candidates each has, if that is a limit; a claimant that it does not hold has enough
 */
public record MostSeats(
        Citation basis,
        Figure<Tally> votes,
        Figure<Standing> standing,
        Figure<Long> seats,
        Optional<Bar> bar,
        Optional<Figure<Long>> each,
        Optional<Figure<Tally>> candidates)
        implements ApportionmentStep<Tally> {
    /**
     * A number of votes that depends on the quota.
     *
     * @param quota the votes that a seat costs
     * @param part which part of it is enough
     */
    public record Bar(Figure<Fraction> quota, Figure<Fraction> part) {
        /** How many votes are enough. */
        public Fraction votes() {
            return quota.value().times(part.value());
        }
    }

    @Override
    public List<Figure<?>> inputs() {
        List<Figure<?>> inputs = new ArrayList<>(List.of(votes, standing, seats));
        bar.ifPresent(some -> inputs.addAll(List.of(some.quota(), some.part())));
        each.ifPresent(inputs::add);
        candidates.ifPresent(inputs::add);
        return inputs;
    }

    @Override
    public Tally result() {
        Tally all = votes.value();
        Tally had = standing.value().seats();
        long[] most = new long[all.size()];
        for (int i = 0; i < most.length; i++) {
            most[i] = most(all.claimants().name(i), all.at(i), had.at(i));
        }
        return Tally.of(all.claimants(), most);
    }

    private long most(String claimant, long number, long had) {
        if (number == 0 || !reaches(number)) {
            return had;
        }
        long byStep = each.map(limit -> had + limit.value()).orElse(seats.value());
        return Math.max(had, Math.min(seats.value(), Math.min(byStep, candidates(claimant))));
    }

    private boolean reaches(long number) {
        return bar.isEmpty() || bar.get().votes().signOfRest(number, 1) >= 0;
    }

    private long candidates(String claimant) {
        return candidates
                .map(Figure::value)
                .filter(known -> known.claimants().contains(claimant))
                .map(known -> known.of(claimant))
                .orElse(Long.MAX_VALUE);
    }
}
