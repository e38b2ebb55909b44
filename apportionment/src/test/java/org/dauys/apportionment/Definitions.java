package org.dauys.apportionment;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.dauys.figures.Fraction;

/** The methods as their definitions read, slow and obvious; a seat at which there is a tie ends the allotment. */
final class Definitions {
    private Definitions() {}

    /** A claim to a seat: the votes of a claimant, or their square, over a divisor; of zero, before all others. */
    private record Claim(int claimant, boolean before, Fraction size) {}

    /** Divisors as written in the books. */
    enum Sequence {
        DHONDT,
        SAINTE_LAGUE,
        MODIFIED_SAINTE_LAGUE,
        DANISH,
        IMPERIALI,
        ADAMS,
        DEAN,
        HUNTINGTON_HILL;

        /** Of the room under test. */
        Divisors divisors() {
            return switch (this) {
                case DHONDT -> Divisors.DHONDT;
                case SAINTE_LAGUE -> Divisors.SAINTE_LAGUE;
                case MODIFIED_SAINTE_LAGUE -> Divisors.MODIFIED_SAINTE_LAGUE;
                case DANISH -> Divisors.DANISH;
                case IMPERIALI -> Divisors.IMPERIALI;
                case ADAMS -> Divisors.ADAMS;
                case DEAN -> Divisors.DEAN;
                case HUNTINGTON_HILL -> Divisors.HUNTINGTON_HILL;
            };
        }

        private Fraction divisor(long n) {
            return switch (this) {
                case DHONDT -> Fraction.of(n + 1);
                case SAINTE_LAGUE -> Fraction.of(2 * n + 1);
                case MODIFIED_SAINTE_LAGUE -> n == 0 ? Fraction.of(14, 10) : Fraction.of(2 * n + 1);
                case DANISH -> Fraction.of(3 * n + 1);
                case IMPERIALI -> Fraction.of(n + 2, 2);
                case ADAMS -> Fraction.of(n);
                case DEAN -> Fraction.of(2 * n * (n + 1), 2 * n + 1);
                case HUNTINGTON_HILL -> Fraction.of(n * (n + 1));
            };
        }
    }

    /** All claims of all claimants, sorted; the seats go to the greatest. Empty if the last of them is not the only one. */
    static long[] highestAverages(Sequence sequence, int seats, long[] votes) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < votes.length; i++) {
            Fraction claim =
                    Fraction.of(BigInteger.valueOf(votes[i]).pow(sequence == Sequence.HUNTINGTON_HILL ? 2 : 1));
            for (int n = 0; n <= seats && votes[i] > 0; n++) {
                Fraction divisor = sequence.divisor(n);
                boolean zero = divisor.signum() == 0;
                claims.add(new Claim(i, zero, zero ? claim : claim.dividedBy(divisor)));
            }
        }
        Comparator<Claim> order = Comparator.comparing(Claim::before).thenComparing(Claim::size);
        claims.sort(order.reversed());
        if (order.compare(claims.get(seats - 1), claims.get(seats)) == 0) {
            return new long[0];
        }
        long[] result = new long[votes.length];
        claims.subList(0, seats).forEach(claim -> result[claim.claimant()]++);
        return result;
    }

    /**
     * Everyone has the seats that their votes over a common price round to, or their minimum if that is more; the price is
     * the one at which these are as many as the seats. Empty if there is no such price.
     */
    static long[] withMinima(Sequence sequence, long seats, long[] votes, long[] minima) {
        List<Fraction> prices = new ArrayList<>();
        for (long number : votes) {
            for (int n = 0; n <= seats && number > 0; n++) {
                prices.add(Fraction.of(number).dividedBy(sequence.divisor(n)));
            }
        }
        prices.add(Fraction.of(Long.MAX_VALUE));
        for (Fraction price : prices) {
            long[] result = minima.clone();
            for (int i = 0; i < votes.length; i++) {
                int n = 0;
                while (votes[i] > 0
                        && Fraction.of(votes[i]).dividedBy(sequence.divisor(n)).compareTo(price) >= 0) {
                    n++;
                }
                result[i] = Math.max(result[i], n);
            }
            if (Arrays.stream(result).sum() == seats) {
                return result;
            }
        }
        return new long[0];
    }

    /**
     * Whole quotas, then the largest remainders, round after round, or fewer from the smallest. Empty at a tie. Whoever has
     * a seat when a round of withdrawals begins loses one in it at most.
     */
    static long[] largestRemainders(QuotaRule rule, int seats, long[] votes) {
        Fraction quota = rule.of(Arrays.stream(votes).sum(), seats);
        long[] result = new long[votes.length];
        Fraction[] remainder = new Fraction[votes.length];
        for (int i = 0; i < votes.length; i++) {
            Fraction quotient = Fraction.of(votes[i]).dividedBy(quota);
            result[i] = quotient.floor().longValueExact();
            remainder[i] = quotient.minus(Fraction.of(result[i]));
        }
        while (Arrays.stream(result).sum() != seats) {
            long left = seats - Arrays.stream(result).sum();
            List<Integer> order = new ArrayList<>(IntStream.range(0, votes.length)
                    .filter(i -> left > 0 ? votes[i] > 0 : result[i] > 0)
                    .boxed()
                    .toList());
            Comparator<Integer> bySize = Comparator.comparing(i -> remainder[i]);
            order.sort(left > 0 ? bySize.reversed() : bySize);
            int take = (int) Math.min(Math.abs(left), order.size());
            if (take < order.size() && bySize.compare(order.get(take - 1), order.get(take)) == 0) {
                return new long[0];
            }
            order.subList(0, take).forEach(i -> result[i] += Long.signum(left));
        }
        return result;
    }

    /** All ways to give so many seats to so many claimants. */
    static List<long[]> allSeatVectors(int claimants, int seats) {
        if (claimants == 1) {
            return List.of(new long[] {seats});
        }
        List<long[]> all = new ArrayList<>();
        for (int first = 0; first <= seats; first++) {
            for (long[] rest : allSeatVectors(claimants - 1, seats - first)) {
                long[] vector = new long[claimants];
                vector[0] = first;
                System.arraycopy(rest, 0, vector, 1, claimants - 1);
                all.add(vector);
            }
        }
        return all;
    }
}
