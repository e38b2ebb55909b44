package org.dauys.mandates.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.figures.Citation;
import org.dauys.figures.Figure;
import org.dauys.figures.Fraction;
import org.dauys.figures.Rounding;
import org.dauys.figures.Step;
import org.dauys.figures.Tally;
import org.dauys.mandates.Requirement;

/**
 * One sentence on registration applied to its inputs.
 *
 * @param <T> what kind of value the sentence gives
 */
public sealed interface RegistrationStep<T> extends Step<T> {
    /**
     * How many persons a list may have: 69 seats and 30/100 over them, rounded up, are 90.
     *
     * @param seats the seats for which the list stands
     * @param over by which share of them it may be longer
     * @param rounding of the greatest number
     */
    record LongestListStep(Citation basis, Figure<Long> seats, Fraction over, Rounding rounding)
            implements RegistrationStep<Long> {
        @Override
        public List<Figure<?>> inputs() {
            return List.of(seats);
        }

        @Override
        public Long result() {
            Fraction most = Fraction.of(1).plus(over).times(Fraction.of(seats.value()));
            return rounding.of(most).floor().longValueExact();
        }

        @Override
        public Map<String, String> terms() {
            return Map.of("over", over.toString(), "rounding", rounding.name());
        }
    }

    /**
     * How many persons of a list must, or may, belong to a group. A least number is rounded up and a greatest one down:
     * that is what the words say.
     *
     * @param persons how many persons the list has
     * @param group the name of the group
     * @param bound which side the share bounds
     * @param share of the persons
     */
    record ShareOfListStep(Citation basis, Figure<Long> persons, String group, Requirement.Bound bound, Fraction share)
            implements RegistrationStep<Long> {
        @Override
        public List<Figure<?>> inputs() {
            return List.of(persons);
        }

        @Override
        public Long result() {
            Fraction exact = share.times(Fraction.of(persons.value()));
            return switch (bound) {
                case AT_LEAST -> Rounding.UP.of(exact).floor().longValueExact();
                case AT_MOST -> Rounding.DOWN.of(exact).floor().longValueExact();
            };
        }

        @Override
        public Map<String, String> terms() {
            return Map.of("group", group, "bound", bound.name(), "share", share.toString());
        }
    }

    /**
     * Which part of the deposit a party pays.
     *
     * @param last its share at the last election
     * @param reductions who pays a part; the first that fits holds, and without one the whole is paid
     */
    record PartPaid(Citation basis, Figure<Fraction> last, List<Requirement.Reduction> reductions)
            implements RegistrationStep<Fraction> {
        /** The step with its own list. */
        public PartPaid {
            reductions = List.copyOf(reductions);
        }

        @Override
        public List<Figure<?>> inputs() {
            return List.of(last);
        }

        @Override
        public Fraction result() {
            return reductions.stream()
                    .filter(reduction -> last.value().compareTo(reduction.from()) >= 0)
                    .findFirst()
                    .map(Requirement.Reduction::pays)
                    .orElse(Fraction.of(1));
        }
    }

    /**
     * What is to be deposited.
     *
     * @param amount for one person, in whole units of the currency
     * @param persons for how many
     * @param part which part of it is paid
     */
    record DepositStep(Citation basis, Figure<Long> amount, Figure<Long> persons, Figure<Fraction> part)
            implements RegistrationStep<Fraction> {
        @Override
        public List<Figure<?>> inputs() {
            return List.of(amount, persons, part);
        }

        @Override
        public Fraction result() {
            return Fraction.of(amount.value())
                    .times(Fraction.of(persons.value()))
                    .times(part.value());
        }
    }

    /**
     * What of a deposit is given back: all of it to who has a seat or enough of the votes, else nothing.
     *
     * @param deposit what was deposited
     * @param holder the list or the candidate
     * @param votes the votes
     * @param base of what the share is taken; empty where the law has no base, and then only a seat counts
     * @param seats the seats
     * @param from from which share it is given back
     */
    record RefundStep(
            Citation basis,
            Figure<Fraction> deposit,
            String holder,
            Figure<Tally> votes,
            Optional<Figure<Long>> base,
            Figure<Tally> seats,
            Fraction from)
            implements RegistrationStep<Fraction> {
        @Override
        public List<Figure<?>> inputs() {
            List<Figure<?>> inputs = new ArrayList<>(List.of(deposit, votes));
            base.ifPresent(inputs::add);
            inputs.add(seats);
            return List.copyOf(inputs);
        }

        /** Whether it has a seat. */
        public boolean isElected() {
            return seats.value().claimants().contains(holder) && seats.value().of(holder) > 0;
        }

        private boolean hasEnough() {
            return base.isPresent()
                    && votes.value().claimants().contains(holder)
                    && from.signOfRest(votes.value().of(holder), base.get().value()) >= 0;
        }

        @Override
        public Fraction result() {
            return isElected() || hasEnough() ? deposit.value() : Fraction.of(0);
        }

        @Override
        public Map<String, String> terms() {
            return Map.of("holder", holder, "refunded-from", from.toString());
        }
    }
}
