package org.dauys.statute;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.dauys.figures.Citation;
import org.dauys.figures.Claimants;
import org.dauys.figures.Decision;
import org.dauys.figures.Figure;
import org.dauys.figures.Fraction;
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

    /**
     * Those who take part, joined by the next ones by votes as far as the law demands.
     *
     * @param votes votes by list
     * @param admitted the votes of those who passed the threshold
     * @param base of what the share is taken
     * @param together the share that they must reach together
     * @param enough whether exactly that share is enough
     * @param lists how many lists must take part at least
     * @param decision which of several with equal votes comes next, if that had to be decided
     */
    record WithFurtherLists(
            Citation basis,
            Figure<Tally> votes,
            Figure<Tally> admitted,
            Figure<Long> base,
            Figure<Fraction> together,
            boolean enough,
            Figure<Long> lists,
            Optional<Decision> decision)
            implements ThresholdStep {
        @Override
        public List<Figure<?>> inputs() {
            return List.of(votes, admitted, base, together, lists);
        }

        @Override
        public Map<String, String> terms() {
            return Map.of("exactly-that-share", enough ? "takes-part" : "stays-out");
        }

        /** The same with the choice between equals decided. */
        WithFurtherLists with(Decision decided) {
            return new WithFurtherLists(basis, votes, admitted, base, together, enough, lists, Optional.of(decided));
        }

        /** Whether some that take part are enough. */
        private boolean suffice(List<String> names) {
            long sum = names.stream().mapToLong(votes.value()::of).reduce(0, Math::addExact);
            int sign = together.value().signOfRest(sum, base.value());
            return names.size() >= lists.value() && (sign > 0 || (sign == 0 && enough));
        }

        /** Those who would be admitted next, all with equal votes; none if enough take part or nobody else has votes. */
        List<String> next(List<String> names) {
            Tally all = votes.value();
            long most = all.claimants().names().stream()
                    .filter(name -> !names.contains(name))
                    .mapToLong(all::of)
                    .max()
                    .orElse(0);
            return suffice(names) || most == 0
                    ? List.of()
                    : all.claimants().names().stream()
                            .filter(name -> !names.contains(name) && all.of(name) == most)
                            .toList();
        }

        /** Those who take part in the end, or before a choice between equals that is not decided. */
        List<String> taking() {
            List<String> names = new ArrayList<>(admitted.value().claimants().names());
            List<String> next = next(names);
            while (!next.isEmpty()) {
                List<String> level = next;
                List<String> chosen = decision.map(Decision::chosen)
                        .filter(level::containsAll)
                        .orElse(level);
                if (level.size() > 1 && chosen.equals(level)) {
                    return names;
                }
                names.addAll(chosen);
                next = next(names);
            }
            return names;
        }

        @Override
        public Tally result() {
            List<String> names = taking();
            Tally all = votes.value();
            return only(all, i -> names.contains(all.claimants().name(i)));
        }
    }
}
