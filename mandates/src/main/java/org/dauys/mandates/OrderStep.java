package org.dauys.mandates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.dauys.figures.Citation;
import org.dauys.figures.Figure;
import org.dauys.figures.Fraction;

/**
 * A sentence on who of a list stands, and in what order they are seated.
 *
 * @param <T> what kind of value the sentence gives
 */
public sealed interface OrderStep<T> extends MandateStep<T> {
    /**
     * The persons of a list who may be seated.
     *
     * @param basis the file of the list
     * @param list the list
     * @param standing who of it stands, in its order
     */
    record PersonsOfList(Citation basis, CandidateList list, List<String> standing) implements OrderStep<List<String>> {
        /** The persons with their own list. */
        public PersonsOfList {
            standing = List.copyOf(standing);
        }

        @Override
        public List<Figure<?>> inputs() {
            return List.of();
        }

        @Override
        public List<String> result() {
            return standing;
        }
    }

    /**
     * The persons of a list without those who have won a district.
     *
     * @param standing who stands
     * @param winners who of them has won
     */
    record WithoutWinners(Citation basis, Figure<List<String>> standing, List<String> winners)
            implements OrderStep<List<String>> {
        /** The persons with their own list. */
        public WithoutWinners {
            winners = List.copyOf(winners);
        }

        @Override
        public List<Figure<?>> inputs() {
            return List.of(standing);
        }

        @Override
        public List<String> result() {
            return standing.value().stream()
                    .filter(person -> !winners.contains(person))
                    .toList();
        }
    }

    /**
     * The votes for a person from which they come before the order of the list.
     *
     * @param votes the votes of which it is a share
     * @param share the share
     * @param parts into how many parts the votes are divided first; 1 if not
     */
    record PreferenceThreshold(Citation basis, Figure<Long> votes, Fraction share, long parts)
            implements OrderStep<Fraction> {
        @Override
        public List<Figure<?>> inputs() {
            return List.of(votes);
        }

        @Override
        public Fraction result() {
            return share.times(Fraction.of(votes.value(), parts));
        }
    }

    /**
     * The order in which the persons of a list are seated: those with enough votes by their votes, then the others as they
     * stand.
     *
     * @param standing who stands, in the order of the list
     * @param votes the votes for each
     * @param threshold how many votes are enough
     * @param equality whether exactly so many are
     */
    record ByPreference(
            Citation basis,
            Figure<List<String>> standing,
            Map<String, Long> votes,
            Figure<Fraction> threshold,
            SeatingRule.Equality equality)
            implements OrderStep<List<String>> {
        /** The order with its own votes. */
        public ByPreference {
            votes = Map.copyOf(votes);
        }

        @Override
        public List<Figure<?>> inputs() {
            return List.of(standing, threshold);
        }

        /** Whether a person has enough votes. */
        public boolean isEnough(String person) {
            int sign = Fraction.of(votesOf(person)).compareTo(threshold.value());
            return switch (equality) {
                case ENOUGH -> sign >= 0;
                case NOT_ENOUGH -> sign > 0;
            };
        }

        /** The votes for a person; of one without any, 0. */
        public long votesOf(String person) {
            return votes.getOrDefault(person, 0L);
        }

        @Override
        public List<String> result() {
            return Stream.concat(
                            standing.value().stream().filter(this::isEnough).sorted(mostFirst(this::votesOf)),
                            standing.value().stream().filter(person -> !isEnough(person)))
                    .toList();
        }
    }

    /**
     * An order after a lot among persons with equal votes: those drawn come first of them.
     *
     * @param basis where the lot is recorded
     * @param order the order without it
     * @param among the persons with equal votes
     * @param drawn whom the lot named
     */
    record Drawn(Citation basis, Figure<List<String>> order, List<String> among, List<String> drawn)
            implements OrderStep<List<String>> {
        /** The order with its own lists. */
        public Drawn {
            among = List.copyOf(among);
            drawn = List.copyOf(drawn);
        }

        @Override
        public List<Figure<?>> inputs() {
            return List.of(order);
        }

        @Override
        public List<String> result() {
            List<String> after = new ArrayList<>(order.value());
            int from = after.indexOf(among.getFirst());
            after.removeAll(among);
            List<String> equal = new ArrayList<>(drawn);
            among.stream().filter(person -> !drawn.contains(person)).forEach(equal::add);
            after.addAll(from, equal);
            return List.copyOf(after);
        }
    }

    /** Persons with more votes before those with fewer. */
    static Comparator<String> mostFirst(ToLongFunction<String> votes) {
        return Comparator.comparingLong(votes).reversed();
    }
}
