package org.dauys.statute;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dauys.figures.Citation;
import org.dauys.figures.Claimants;
import org.dauys.figures.Decision;
import org.dauys.figures.Figure;
import org.dauys.figures.Fraction;
import org.dauys.figures.Tally;

/** A sentence on a list that alone passed the threshold, and the next one by votes that joins it. */
public sealed interface NextListStep extends StatuteStep<Tally> {
    /**
     * The list that passed, joined by the next one by votes.
     *
     * @param ground the figure that leads to it, if one does
     * @param votes the votes of all lists
     * @param admitted the list that passed
     * @param decision which of several with equal votes is the next, if that had to be decided
     */
    record WithNextList(
            Citation basis,
            Optional<Figure<?>> ground,
            Figure<Tally> votes,
            Figure<Tally> admitted,
            Optional<Decision> decision)
            implements NextListStep {
        @Override
        public List<Figure<?>> inputs() {
            List<Figure<?>> inputs = new ArrayList<>(List.of(votes, admitted));
            ground.ifPresent(inputs::add);
            return inputs;
        }

        /** Those who have the most votes among the lists that did not pass; none if nobody else has a vote. */
        static List<String> next(Tally votes, Tally admitted) {
            Claimants passed = admitted.claimants();
            List<String> others = votes.claimants().names().stream()
                    .filter(name -> !passed.contains(name) && votes.of(name) > 0)
                    .toList();
            long most = others.stream().mapToLong(votes::of).max().orElse(0);
            return others.stream().filter(name -> votes.of(name) == most).toList();
        }

        @Override
        public Tally result() {
            Tally all = votes.value();
            Claimants passed = admitted.value().claimants();
            List<String> next = decision.map(Decision::chosen).orElseGet(() -> next(all, admitted.value()));
            return all.only(IntStream.range(0, all.size())
                    .filter(i -> passed.contains(all.claimants().name(i))
                            || next.contains(all.claimants().name(i)))
                    .toArray());
        }
    }

    /**
     * The seats when one list alone passed: the next gets the whole part of its corrected quotient, but at least some;
     * the list that passed gets the others.
     *
     * @param joined the votes of both
     * @param admitted the list that passed
     * @param quota how many votes a seat costs
     * @param correction by what the quotient of the next list is multiplied
     * @param atLeast the fewest seats of the next list
     * @param seats how many seats there are
     */
    record SeatsWithNextList(
            Citation basis,
            Figure<Tally> joined,
            Figure<Tally> admitted,
            Figure<Fraction> quota,
            Figure<Fraction> correction,
            Figure<Long> atLeast,
            Figure<Long> seats)
            implements NextListStep {
        @Override
        public List<Figure<?>> inputs() {
            return List.of(joined, admitted, quota, correction, atLeast, seats);
        }

        /** The corrected quotient of the list that joined. */
        public Fraction quotient(String next) {
            return Fraction.of(joined.value().of(next)).dividedBy(quota.value()).times(correction.value());
        }

        @Override
        public Tally result() {
            Claimants both = joined.value().claimants();
            long[] given = new long[both.size()];
            long left = seats.value();
            for (int i = 0; i < given.length; i++) {
                if (!admitted.value().claimants().contains(both.name(i))) {
                    BigInteger whole = quotient(both.name(i)).floor();
                    given[i] = Math.min(left, Math.max(atLeast.value(), whole.longValueExact()));
                    left -= given[i];
                }
            }
            for (int i = 0; i < given.length; i++) {
                if (admitted.value().claimants().contains(both.name(i))) {
                    given[i] = left;
                }
            }
            return Tally.of(both, given);
        }
    }
}
