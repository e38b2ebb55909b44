package org.dauys.statute;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dauys.figures.Citation;
import org.dauys.figures.Claimants;
import org.dauys.figures.Figure;
import org.dauys.figures.Fraction;
import org.dauys.figures.Tally;

/** A sentence that carries votes from one tier to another, or sets seats aside before the others are distributed. */
public sealed interface TransferStep<T> extends StatuteStep<T> {
    /**
     * The fragment votes of one constituency: those of the candidates who lost, and what the winner had beyond one vote
     * more than the runner-up.
     *
     * @param lists the lists to which votes are carried; those of other parties and of persons without a list are lost
     * @param votes the votes of the candidates
     * @param seats who won
     * @param partyOf the list of each candidate, by code
     * @param losers whether the votes of those who lost are carried
     * @param surplus whether the surplus of the winner is carried
     */
    record Fragments(
            Citation basis,
            Claimants lists,
            Figure<Tally> votes,
            Figure<Tally> seats,
            Map<String, String> partyOf,
            boolean losers,
            boolean surplus)
            implements TransferStep<Tally> {
        /** The rule with its own map. */
        public Fragments {
            partyOf = Map.copyOf(partyOf);
        }

        @Override
        public List<Figure<?>> inputs() {
            return List.of(votes, seats);
        }

        @Override
        public Map<String, String> terms() {
            return Map.of("losers", losers ? "carried" : "lost", "surplus", surplus ? "carried" : "lost");
        }

        /** The votes carried to each list. */
        @Override
        public Tally result() {
            Tally all = votes.value();
            long[] carried = new long[lists.size()];
            for (int i = 0; i < all.size(); i++) {
                String candidate = all.claimants().name(i);
                int list = lists.position(partyOf.getOrDefault(candidate, candidate));
                if (list >= 0) {
                    boolean won = seats.value().of(candidate) > 0;
                    long number = won ? (surplus ? surplusOf(i) : 0) : (losers ? all.at(i) : 0);
                    carried[list] = Math.addExact(carried[list], number);
                }
            }
            return Tally.of(lists, carried);
        }

        /** The winner's votes less one more than those of the runner-up; none if a lot decided between equals. */
        private long surplusOf(int winner) {
            Tally all = votes.value();
            long second = IntStream.range(0, all.size())
                    .filter(i -> i != winner)
                    .mapToLong(all::at)
                    .max()
                    .orElse(0);
            return Math.max(0, all.at(winner) - (second + 1));
        }
    }

    /**
     * The votes of lists with those that were carried to them.
     *
     * @param votes votes by list
     * @param carried what was carried, of these and perhaps of other lists
     */
    record WithCarried(Citation basis, Figure<Tally> votes, Figure<Tally> carried) implements TransferStep<Tally> {
        @Override
        public List<Figure<?>> inputs() {
            return List.of(votes, carried);
        }

        @Override
        public Tally result() {
            Tally all = votes.value();
            long[] sums = new long[all.size()];
            Arrays.setAll(
                    sums,
                    i -> Math.addExact(
                            all.at(i), carried.value().of(all.claimants().name(i))));
            return Tally.of(all.claimants(), sums);
        }
    }

    /**
     * Those of some lists that do not take part in the distribution.
     *
     * @param votes votes by list
     * @param admitted the votes of those who take part
     */
    record Without(Citation basis, Figure<Tally> votes, Figure<Tally> admitted) implements TransferStep<Tally> {
        @Override
        public List<Figure<?>> inputs() {
            return List.of(votes, admitted);
        }

        @Override
        public Tally result() {
            Claimants names = votes.value().claimants();
            return votes.value()
                    .only(IntStream.range(0, names.size())
                            .filter(i -> !admitted.value().claimants().contains(names.name(i)))
                            .toArray());
        }
    }

    /**
     * With how many votes a list of a kind gets a seat of preference: a part of what a seat costs, without the fraction.
     *
     * @param votes the votes of the lists that take part, with those carried to them
     * @param preferred the votes of the lists that may have such a seat
     * @param seats how many seats there are in all
     * @param part the part of a seat's cost
     */
    record PreferentialQuota(
            Citation basis, Figure<Tally> votes, Figure<Tally> preferred, Figure<Long> seats, Figure<Fraction> part)
            implements TransferStep<Long> {
        @Override
        public List<Figure<?>> inputs() {
            return List.of(votes, preferred, seats, part);
        }

        @Override
        public Long result() {
            long sum = Math.addExact(votes.value().total(), preferred.value().total());
            BigInteger quota =
                    Fraction.of(sum, seats.value()).times(part.value()).floor();
            return quota.longValueExact();
        }
    }

    /**
     * One seat of preference for each list with at least the quota.
     *
     * @param preferred the votes of the lists that may have such a seat
     * @param quota how many votes it takes
     */
    record PreferentialSeats(Citation basis, Figure<Tally> preferred, Figure<Long> quota)
            implements TransferStep<Tally> {
        @Override
        public List<Figure<?>> inputs() {
            return List.of(preferred, quota);
        }

        @Override
        public Tally result() {
            Tally all = preferred.value();
            long[] seats = new long[all.size()];
            Arrays.setAll(seats, i -> all.at(i) > 0 && all.at(i) >= quota.value() ? 1 : 0);
            return Tally.of(all.claimants(), seats);
        }
    }

    /**
     * The seats that are left when some are set aside.
     *
     * @param seats how many there are
     * @param aside those set aside
     */
    record SeatsLeft(Citation basis, Figure<Long> seats, Figure<Tally> aside) implements TransferStep<Long> {
        @Override
        public List<Figure<?>> inputs() {
            return List.of(seats, aside);
        }

        /**
         * The number.
         *
         * @throws IllegalArgumentException if more are set aside than there are
         */
        @Override
        public Long result() {
            long left = seats.value() - aside.value().total();
            if (left < 0) {
                throw new IllegalArgumentException(
                        "%s set aside must not be more than %d seats.".formatted(aside.value(), seats.value()));
            }
            return left;
        }
    }

    /**
     * The seats set aside and those distributed, together.
     *
     * @param lists everyone who may have one
     * @param parts the seats
     */
    record SeatsTogether(Citation basis, Claimants lists, List<Figure<Tally>> parts) implements TransferStep<Tally> {
        /** The sum with its own list. */
        public SeatsTogether {
            parts = List.copyOf(parts);
        }

        @Override
        public List<Figure<?>> inputs() {
            return List.copyOf(parts);
        }

        @Override
        public Tally result() {
            long[] sums = new long[lists.size()];
            for (Figure<Tally> part : parts) {
                Tally seats = part.value();
                for (int i = 0; i < seats.size(); i++) {
                    int position = lists.position(seats.claimants().name(i));
                    sums[position] = Math.addExact(sums[position], seats.at(i));
                }
            }
            return Tally.of(lists, sums);
        }
    }
}
