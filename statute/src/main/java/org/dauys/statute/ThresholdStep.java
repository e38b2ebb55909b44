package org.dauys.statute;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.dauys.figures.Citation;
import org.dauys.figures.Claimants;
import org.dauys.figures.Figure;
import org.dauys.figures.Tally;

/** A sentence on who takes part, beside the share of a base itself, which is {@link org.dauys.apportionment.Admission}. */
public sealed interface ThresholdStep extends StatuteStep<Tally> {
    /** The votes of those at some positions of a tally. */
    private static Tally only(Tally votes, IntPredicate chosen) {
        return votes.only(IntStream.range(0, votes.size()).filter(chosen).toArray());
    }

    /**
     * Lists for which a number (parties behind them, seats won elsewhere, their votes) is within a span.
     *
     * @param votes votes by list
     * @param number that number by list; a list that it does not hold has none
     * @param span the numbers that are enough
     */
    record Qualified(Citation basis, Figure<Tally> votes, Figure<Tally> number, Span span) implements ThresholdStep {
        @Override
        public List<Figure<?>> inputs() {
            return votes.path().equals(number.path()) ? List.of(votes) : List.of(votes, number);
        }

        /** The votes of those lists, in their order. */
        @Override
        public Tally result() {
            Tally all = votes.value();
            Claimants known = number.value().claimants();
            return only(all, i -> {
                int position = known.position(all.claimants().name(i));
                return span.contains(position < 0 ? 0 : number.value().at(position));
            });
        }
    }

    /**
     * Those who meet one of several conditions, perhaps elsewhere than in the votes at hand.
     *
     * @param votes votes by list
     * @param met for each condition the votes of those who meet it
     */
    record MeetsOne(Citation basis, Figure<Tally> votes, List<Figure<Tally>> met) implements ThresholdStep {
        /** The rule with its own list. */
        public MeetsOne {
            met = List.copyOf(met);
        }

        @Override
        public List<Figure<?>> inputs() {
            List<Figure<?>> inputs = new ArrayList<>();
            inputs.add(votes);
            inputs.addAll(met);
            return inputs;
        }

        /** The votes of those who have any and meet a condition, in their order. */
        @Override
        public Tally result() {
            Tally all = votes.value();
            return only(
                    all,
                    i -> all.at(i) > 0
                            && met.stream()
                                    .anyMatch(some -> some.value()
                                            .claimants()
                                            .contains(all.claimants().name(i))));
        }
    }
}
