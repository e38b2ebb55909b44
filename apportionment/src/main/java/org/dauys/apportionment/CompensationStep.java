package org.dauys.apportionment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dauys.figures.Citation;
import org.dauys.figures.Claimants;
import org.dauys.figures.Figure;
import org.dauys.figures.Tally;

/** A sentence on seats in all, of which some were won elsewhere. */
public sealed interface CompensationStep<T> extends ApportionmentStep<T> {
    /** The number of a claimant, who need not be among those of a tally. */
    private static long of(Tally tally, String claimant) {
        int position = tally.claimants().position(claimant);
        return position < 0 ? 0 : tally.at(position);
    }

    /**
     * The seats that are left when those are taken off that were won by who does not take part.
     *
     * @param seats the seats of the house
     * @param won seats won elsewhere, by anyone
     * @param takingPart the votes of those who take part
     */
    record SeatsLeft(Citation basis, Figure<Long> seats, Figure<Tally> won, Figure<Tally> takingPart)
            implements CompensationStep<Long> {
        @Override
        public List<Figure<?>> inputs() {
            return List.of(seats, won, takingPart);
        }

        /** The seats that are left, at least 0. */
        @Override
        public Long result() {
            long left = seats.value();
            for (String name : won.value().claimants().names()) {
                left -= takingPart.value().claimants().contains(name)
                        ? 0
                        : won.value().of(name);
            }
            return Math.max(0, left);
        }
    }

    /**
     * No seat is left for anyone.
     *
     * @param votes the votes of those who take part
     * @param seats the seats that are left, none
     */
    record NoneDue(Citation basis, Figure<Tally> votes, Figure<Long> seats) implements CompensationStep<Tally> {
        @Override
        public List<Figure<?>> inputs() {
            return List.of(votes, seats);
        }

        @Override
        public Tally result() {
            return Tally.zero(votes.value().claimants());
        }
    }

    /**
     * Those who stay in the distribution because they have not won more seats than they should have in all.
     *
     * @param votes the votes of those who took part
     * @param due the seats that they should have
     * @param won seats won elsewhere, by anyone
     */
    record Staying(Citation basis, Figure<Tally> votes, Figure<Tally> due, Figure<Tally> won)
            implements CompensationStep<Tally> {
        @Override
        public List<Figure<?>> inputs() {
            return List.of(votes, due, won);
        }

        @Override
        public Tally result() {
            Claimants all = votes.value().claimants();
            return votes.value()
                    .only(IntStream.range(0, all.size())
                            .filter(i ->
                                    of(won.value(), all.name(i)) <= due.value().of(all.name(i)))
                            .toArray());
        }
    }

    /**
     * The seats in all of everyone: those due, or those won elsewhere where these are more.
     *
     * @param due the seats that they should have; who is not there has those won
     * @param won seats won elsewhere, by anyone
     */
    record SeatsInAll(Citation basis, Figure<Tally> due, Figure<Tally> won) implements CompensationStep<Tally> {
        @Override
        public List<Figure<?>> inputs() {
            return List.of(due, won);
        }

        @Override
        public Tally result() {
            List<String> names = new ArrayList<>(due.value().claimants().names());
            for (String name : won.value().claimants().names()) {
                if (!names.contains(name) && won.value().of(name) > 0) {
                    names.add(name);
                }
            }
            Claimants all = Claimants.of(names);
            return Tally.of(
                    all,
                    names.stream()
                            .mapToLong(name -> Math.max(of(due.value(), name), of(won.value(), name)))
                            .toArray());
        }
    }

    /**
     * How many seats the house must have so that everyone gets the seats that they must have at least, whoever wins a
     * lot: the seats there are, or the least larger number at which the claims to the minima are met.
     *
     * @param divisors the sequence of divisors by which the house is distributed
     * @param votes the votes of those who take part
     * @param seats the seats there are before
     * @param minima the seats that everyone must have at least
     * @param firm the part of the minima that nobody may lack
     * @param uncovered how many seats of the minima may be lacking in all
     */
    record GrownHouse(
            Citation basis,
            Divisors divisors,
            Figure<Tally> votes,
            Figure<Long> seats,
            Figure<Tally> minima,
            Figure<Tally> firm,
            Figure<Long> uncovered)
            implements CompensationStep<Long> {
        private static final long MOST_SEATS = 1_000_000;

        @Override
        public List<Figure<?>> inputs() {
            return minima.path().equals(firm.path())
                    ? List.of(votes, seats, minima, uncovered)
                    : List.of(votes, seats, minima, firm, uncovered);
        }

        /**
         * The number.
         *
         * @throws IllegalArgumentException if no house of up to a million seats is enough
         */
        @Override
        public Long result() {
            Tally all = votes.value();
            Tally had = Tally.zero(all.claimants());
            long total = 0;
            while (total <= MOST_SEATS) {
                Tally before = had;
                int[] first = First.of(
                        all.size(),
                        i -> all.at(i) > 0,
                        (i, best) -> divisors.compare(all.at(i), before.at(i), all.at(best), before.at(best)));
                if (total + first.length > seats.value() && isEnough(had)) {
                    return Math.max(seats.value(), total);
                }
                if (first.length == 0) {
                    break;
                }
                // Claims that are level are met together, so that no lot can take a minimum away.
                had = had.plus(1, first);
                total += first.length;
            }
            throw new IllegalArgumentException(
                    "No house of up to %d seats gives %s to the votes %s.".formatted(MOST_SEATS, minima.value(), all));
        }

        private boolean isEnough(Tally had) {
            long lacking = 0;
            for (int i = 0; i < had.size(); i++) {
                String name = had.claimants().name(i);
                if (had.at(i) < of(firm.value(), name)) {
                    return false;
                }
                lacking += Math.max(0, of(minima.value(), name) - had.at(i));
            }
            return lacking <= uncovered.value();
        }
    }
}
