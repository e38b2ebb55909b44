package org.dauys.statute;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dauys.figures.Citation;
import org.dauys.figures.Decision;
import org.dauys.figures.Figure;
import org.dauys.figures.Fraction;
import org.dauys.figures.Tally;
import org.dauys.figures.WholeNumbers;

/** A sentence on what a first count leaves over and what becomes of it. */
public sealed interface SecondCountStep extends StatuteStep<Tally> {
    /**
     * The votes that the seats of a first count leave over.
     *
     * @param votes votes by list
     * @param seats the seats of the first count
     * @param quota how many votes a seat costs, a whole number
     */
    record LeftOver(Citation basis, Figure<Tally> votes, Figure<Tally> seats, Figure<Fraction> quota)
            implements SecondCountStep {
        @Override
        public List<Figure<?>> inputs() {
            return List.of(votes, seats, quota);
        }

        @Override
        public Tally result() {
            Tally all = votes.value();
            BigInteger cost = quota.value().floor();
            long[] left = new long[all.size()];
            Arrays.setAll(
                    left,
                    i -> BigInteger.valueOf(all.at(i))
                            .subtract(cost.multiply(
                                    BigInteger.valueOf(seats.value().at(i))))
                            .longValueExact());
            return Tally.of(all.claimants(), left);
        }
    }

    /**
     * The whole part of each list's share of all seats by its share of a base, and at least some seats for each.
     *
     * @param votes votes by list
     * @param base of what shares are taken
     * @param seats how many seats there are
     * @param least how many each list gets at least
     */
    record WholeShares(Citation basis, Figure<Tally> votes, Figure<Long> base, Figure<Long> seats, Figure<Long> least)
            implements SecondCountStep {
        @Override
        public List<Figure<?>> inputs() {
            return List.of(votes, base, seats, least);
        }

        @Override
        public Tally result() {
            Tally all = votes.value();
            long[] whole = new long[all.size()];
            Arrays.setAll(
                    whole,
                    i -> Math.max(least.value(), WholeNumbers.integerPart(all.at(i), seats.value(), base.value())));
            return Tally.of(all.claimants(), whole);
        }
    }

    /**
     * The seats that are left, one each in turn, in the order of votes.
     *
     * @param votes votes by list
     * @param whole the seats so far, not more than there are
     * @param seats how many seats there are
     * @param decision who of several with equal votes comes first, if that had to be decided
     */
    record InTurn(
            Citation basis, Figure<Tally> votes, Figure<Tally> whole, Figure<Long> seats, Optional<Decision> decision)
            implements SecondCountStep {
        @Override
        public List<Figure<?>> inputs() {
            return List.of(votes, whole, seats);
        }

        @Override
        public Map<String, String> terms() {
            return decision.map(taken -> Map.of("decision", taken.entry().toString()))
                    .orElse(Map.of());
        }

        /** The lists in the order of votes; those chosen come before their equals. */
        private List<Integer> order() {
            Tally all = votes.value();
            List<String> chosen = decision.map(Decision::chosen).orElse(List.of());
            return IntStream.range(0, all.size())
                    .boxed()
                    .sorted(Comparator.<Integer>comparingLong(i -> -all.at(i))
                            .thenComparing(i -> !chosen.contains(all.claimants().name(i))))
                    .toList();
        }

        /** Those with equal votes for whom fewer seats are left than they are; none if the order of votes is enough. */
        List<String> level() {
            Tally all = votes.value();
            long open = (seats.value() - whole.value().total()) % all.size();
            if (open <= 0) {
                return List.of();
            }
            List<Integer> order = order();
            long last = all.at(order.get((int) open - 1));
            boolean cut = all.at(order.get((int) open)) == last;
            return cut
                    ? all.claimants().names().stream()
                            .filter(name -> all.of(name) == last)
                            .toList()
                    : List.of();
        }

        /** For how many seats they are level. */
        int places() {
            Tally all = votes.value();
            long open = (seats.value() - whole.value().total()) % all.size();
            List<String> level = level();
            long ahead = order().stream()
                    .filter(i -> !level.isEmpty() && all.at(i) > all.of(level.getFirst()))
                    .count();
            return (int) (open - ahead);
        }

        @Override
        public Tally result() {
            Tally had = whole.value();
            long open = seats.value() - had.total();
            long each = open / had.size();
            long rest = open % had.size();
            long[] all = new long[had.size()];
            Arrays.setAll(all, i -> had.at(i) + each);
            order().stream().limit(rest).forEach(i -> all[i]++);
            return Tally.of(had.claimants(), all);
        }
    }
}
