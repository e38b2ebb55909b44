package org.dauys.mandates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.dauys.figures.Citation;
import org.dauys.figures.Figure;
import org.dauys.figures.Fraction;
import org.dauys.figures.Rounding;
import org.dauys.figures.Step;

/**
 * One sentence on persons applied to its inputs.
 *
 * @param <T> what kind of value the sentence gives
 */
public sealed interface MandateStep<T> extends Step<T>
        permits MandateStep.LeastOfGroup,
                MandateStep.FirstOfOrder,
                MandateStep.Skipping,
                MandateStep.ChosenByParty,
                MandateStep.Swapped,
                MandateStep.BestOfGroup,
                MandateStep.WonDistrict,
                MandateStep.OneSeat,
                OrderStep {
    /**
     * How many of a group must sit for a list.
     *
     * @param seats the seats of the list
     * @param group the title of the group
     * @param share the least share
     * @param rounding of the least number
     */
    record LeastOfGroup(Citation basis, Figure<Long> seats, Group group, Fraction share, Rounding rounding)
            implements MandateStep<Long> {
        @Override
        public List<Figure<?>> inputs() {
            return List.of(seats);
        }

        @Override
        public Long result() {
            return rounding.of(share.times(Fraction.of(seats.value())))
                    .numerator()
                    .longValueExact();
        }

        @Override
        public Map<String, String> terms() {
            return Map.of("share", share.toString(), "rounding", rounding.name());
        }
    }

    /**
     * The first persons of an order take the seats.
     *
     * @param order the persons in the order in which they are seated
     * @param seats how many seats there are
     */
    record FirstOfOrder(Citation basis, Figure<List<String>> order, Figure<Long> seats)
            implements MandateStep<List<String>> {
        @Override
        public List<Figure<?>> inputs() {
            return List.of(order, seats);
        }

        @Override
        public List<String> result() {
            return order.value().stream().limit(seats.value()).toList();
        }
    }

    /**
     * While too few of a group are seated, the last who is not of it gives way to the next of the group.
     *
     * @param order the persons in the order in which they are seated
     * @param seated who would be seated without the quota
     * @param least how many of the group must be
     * @param members who is of it
     * @param exhausted what happens when the list has no more of them
     */
    record Skipping(
            Citation basis,
            Figure<List<String>> order,
            Figure<List<String>> seated,
            Figure<Long> least,
            Members members,
            SeatingRule.Exhausted exhausted)
            implements MandateStep<List<String>> {
        @Override
        public List<Figure<?>> inputs() {
            return List.of(seated, least, order);
        }

        @Override
        public List<String> result() {
            List<String> now = new ArrayList<>(seated.value());
            List<String> next = new ArrayList<>(order.value().stream()
                    .filter(person -> !seated.value().contains(person) && members.has(person))
                    .toList());
            long missing = least.value() - members.among(now);
            for (; missing > 0 && (!next.isEmpty() || exhausted == SeatingRule.Exhausted.VACANT); missing--) {
                for (int place = now.size() - 1; place >= 0; place--) {
                    if (!members.has(now.get(place))) {
                        now.remove(place);
                        break;
                    }
                }
                if (!next.isEmpty()) {
                    now.add(next.removeFirst());
                }
            }
            return List.copyOf(now);
        }
    }

    /**
     * The persons whom the party chose.
     *
     * @param basis the sentence that leaves the choice to it
     * @param standing who may be chosen
     * @param seats how many seats there are
     * @param least what quotas ask
     * @param designation the choice
     */
    record ChosenByParty(
            Citation basis,
            Figure<List<String>> standing,
            Figure<Long> seats,
            List<Figure<Long>> least,
            Designation designation)
            implements MandateStep<List<String>> {
        /** The choice with its own list. */
        public ChosenByParty {
            least = List.copyOf(least);
        }

        @Override
        public List<Figure<?>> inputs() {
            List<Figure<?>> inputs = new ArrayList<>(List.of(seats, standing));
            inputs.addAll(least);
            return List.copyOf(inputs);
        }

        @Override
        public List<String> result() {
            return designation.persons().stream()
                    .map(Designation.Chosen::person)
                    .toList();
        }
    }

    /**
     * Persons of a constituency after one who has the fewest votes of a group that is too many gave way.
     *
     * @param seated who was seated before
     * @param goes who gives way
     * @param comes who takes the seat
     */
    record Swapped(Citation basis, Figure<List<String>> seated, Contestant goes, Contestant comes)
            implements MandateStep<List<String>> {
        @Override
        public List<Figure<?>> inputs() {
            return List.of(seated);
        }

        @Override
        public List<String> result() {
            return seated.value().stream()
                    .map(person -> person.equals(goes.person()) ? comes.person() : person)
                    .toList();
        }
    }

    /**
     * Further seats for those of a group who were not elected and did best.
     *
     * @param seats how many
     * @param losers those of the group who were not elected, with what they are measured by
     * @param drawn whom a lot named of those with equal measures; they come first of them
     */
    record BestOfGroup(Citation basis, int seats, List<Contestant> losers, List<String> drawn)
            implements MandateStep<List<String>> {
        /** The losers with their own lists. */
        public BestOfGroup {
            losers = List.copyOf(losers);
            drawn = List.copyOf(drawn);
        }

        @Override
        public List<Figure<?>> inputs() {
            return List.of();
        }

        @Override
        public List<String> result() {
            return losers.stream()
                    .sorted(Comparator.comparing(Contestant::measure)
                            .reversed()
                            .thenComparing(one -> !drawn.contains(one.person())))
                    .limit(seats)
                    .map(Contestant::person)
                    .toList();
        }
    }

    /**
     * Who won a district.
     *
     * @param basis the sentence of the law
     * @param where the district
     * @param holder the code of the candidate, or of the party of a declared winner
     * @param person the id of the person
     */
    record WonDistrict(Citation basis, String where, String holder, String person, Figure<?> seats)
            implements MandateStep<List<String>> {
        @Override
        public List<Figure<?>> inputs() {
            return List.of(seats);
        }

        @Override
        public List<String> result() {
            return List.of(person);
        }
    }

    /**
     * Who has one seat of the house.
     *
     * @param persons who sit for the list
     * @param position which of them, from 0
     */
    record OneSeat(Citation basis, Figure<List<String>> persons, int position) implements MandateStep<String> {
        @Override
        public List<Figure<?>> inputs() {
            return List.of(persons);
        }

        @Override
        public String result() {
            return persons.value().get(position);
        }
    }
}
