package org.dauys.apportionment;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dauys.figures.Citation;
import org.dauys.figures.Claimants;
import org.dauys.figures.Figure;
import org.dauys.figures.Fraction;
import org.dauys.figures.Ratios;
import org.dauys.figures.Tally;

/** A sentence on the voters behind votes, where a voter of a district has as many votes as it has seats. */
public sealed interface VoterStep<T> extends ApportionmentStep<T> {
    /**
     * The numbers of voters behind the votes of lists, where a voter has as many votes as the district has seats.
     *
     * @param votes votes by list
     * @param seats the seats of the district
     * @param rule how the law states the numbers
     */
    record VoterNumbers(Citation basis, Figure<Tally> votes, Figure<Long> seats, VoterNumberRule rule)
            implements VoterStep<Ratios> {
        @Override
        public List<Figure<?>> inputs() {
            return List.of(votes, seats);
        }

        @Override
        public Map<String, String> terms() {
            return Map.of("voter-numbers", rule.name().toLowerCase(Locale.ROOT));
        }

        @Override
        public Ratios result() {
            Tally all = votes.value();
            List<Fraction> numbers = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                numbers.add(rule.of(all.at(i), seats.value()));
            }
            return Ratios.of(all.claimants(), numbers);
        }
    }

    /**
     * The numbers of voters of each party in all districts together.
     *
     * @param parties the parties
     * @param districts the numbers in each district
     */
    record VotersTogether(Citation basis, Claimants parties, List<Figure<Ratios>> districts)
            implements VoterStep<Ratios> {
        /** The numbers with their own list. */
        public VotersTogether {
            districts = List.copyOf(districts);
        }

        @Override
        public List<Figure<?>> inputs() {
            return List.copyOf(districts);
        }

        @Override
        public Ratios result() {
            Fraction[] sums = new Fraction[parties.size()];
            Arrays.fill(sums, Fraction.of(0));
            for (Figure<Ratios> district : districts) {
                Ratios numbers = district.value();
                for (int i = 0; i < numbers.size(); i++) {
                    int position = parties.position(numbers.claimants().name(i));
                    sums[position] = sums[position].plus(numbers.at(i));
                }
            }
            return Ratios.of(parties, List.of(sums));
        }
    }

    /**
     * The smallest whole numbers in the same proportion as some fractions: seats in proportion to the ones are seats in
     * proportion to the others.
     *
     * @param ratios the fractions
     */
    record InWholeNumbers(Citation basis, Figure<Ratios> ratios) implements VoterStep<Tally> {
        @Override
        public List<Figure<?>> inputs() {
            return List.of(ratios);
        }

        /**
         * The numbers.
         *
         * @throws ArithmeticException if they do not fit a {@code long}
         */
        @Override
        public Tally result() {
            Ratios all = ratios.value();
            BigInteger multiple = BigInteger.ONE;
            BigInteger divisor = BigInteger.ZERO;
            for (int i = 0; i < all.size(); i++) {
                BigInteger below = all.at(i).denominator();
                multiple = multiple.divide(multiple.gcd(below)).multiply(below);
            }
            for (int i = 0; i < all.size(); i++) {
                divisor = divisor.gcd(all.at(i).times(Fraction.of(multiple)).floor());
            }
            long[] numbers = new long[all.size()];
            for (int i = 0; i < numbers.length && divisor.signum() > 0; i++) {
                numbers[i] = all.at(i)
                        .times(Fraction.of(multiple))
                        .floor()
                        .divide(divisor)
                        .longValueExact();
            }
            return Tally.of(all.claimants(), numbers);
        }
    }
}
