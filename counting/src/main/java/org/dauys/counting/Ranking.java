package org.dauys.counting;

import org.dauys.apportionment.Divisors;

/**
 * A method as a ranking of claims: each list has a first, a second, … claim, and the seats go to the claims that rank
 * highest. Highest averages are such by definition. Largest remainders with the Hare quota are: the {@code j}th claim of
 * a list is worth its votes less {@code j} quotas, for whole quotas come before all remainders (F. Pukelsheim,
 * Proportional Representation, 2nd ed. 2017, section 5).
 */
sealed interface Ranking {
    /** What no number of votes reaches. */
    long NEVER = Long.MAX_VALUE;

    /**
     * The fewest votes with which a claim does not rank behind another; an equal claim does not.
     *
     * @param claim the number of the claim, from 1
     * @param votes the votes of the other list
     * @param other the number of the other claim, from 1
     * @param total the votes of all lists that take part
     * @param seats how many seats there are
     * @return at least 1, or {@link #NEVER}
     */
    long toMatch(long claim, long votes, long other, long total, long seats);

    /** Whether the total votes of all matter. */
    boolean countsTotal();

    /** How many seats one list can have at most. */
    default long mostEach() {
        return Long.MAX_VALUE;
    }

    /** Largest remainders with the quota votes ÷ seats, as it is. */
    record LargestRemainders() implements Ranking {
        @Override
        public long toMatch(long claim, long votes, long other, long total, long seats) {
            long difference = Math.multiplyExact(claim - other, total);
            return Math.max(1, Math.addExact(votes, Math.ceilDiv(difference, seats)));
        }

        @Override
        public boolean countsTotal() {
            return true;
        }
    }

    /**
     * Highest averages.
     *
     * @param divisors the sequence of divisors
     */
    record HighestAverages(Divisors divisors) implements Ranking {
        @Override
        public long toMatch(long claim, long votes, long other, long total, long seats) {
            return switch (divisors) {
                case Divisors.Linear linear -> matched(scaled(linear, claim - 1), votes, scaled(linear, other - 1));
                case Divisors.Dean _, Divisors.HuntingtonHill _ -> searched(claim, votes, other);
            };
        }

        private static long scaled(Divisors.Linear divisors, long had) {
            return had == 0
                    ? divisors.first()
                    : Math.addExact(Math.multiplyExact(divisors.growth(), had), divisors.start());
        }

        private static long matched(long divisor, long votes, long otherDivisor) {
            if (divisor == 0) {
                return otherDivisor == 0 ? Math.max(1, votes) : 1;
            }
            return otherDivisor == 0
                    ? NEVER
                    : Math.max(1, Math.ceilDiv(Math.multiplyExact(votes, divisor), otherDivisor));
        }

        /** The fewest votes by halving: the divisors are roots, which are no fractions. */
        private long searched(long claim, long votes, long other) {
            if (divisors.divisor(other - 1).signum() == 0
                    && divisors.divisor(claim - 1).signum() != 0) {
                return NEVER;
            }
            long low = 0;
            long high = 1;
            while (divisors.compare(high, claim - 1, Math.max(1, votes), other - 1) < 0) {
                low = high;
                high = Math.multiplyExact(high, 2);
            }
            while (high - low > 1) {
                long middle = low + (high - low) / 2;
                if (divisors.compare(middle, claim - 1, Math.max(1, votes), other - 1) < 0) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            return high;
        }

        @Override
        public boolean countsTotal() {
            return false;
        }
    }

    /** Most votes, one seat each. */
    record MostVotes() implements Ranking {
        @Override
        public long toMatch(long claim, long votes, long other, long total, long seats) {
            if (claim > 1) {
                return NEVER;
            }
            return other == 1 ? Math.max(1, votes) : 1;
        }

        @Override
        public long mostEach() {
            return 1;
        }

        @Override
        public boolean countsTotal() {
            return false;
        }
    }
}
