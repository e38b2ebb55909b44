package org.dauys.statute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Counts by the plainest means, apart from those of the project: the seats that everyone has for certain. */
enum Recounted {
    /** Hare's quota and largest remainders; equal remainders go to more votes, and then by lot. */
    BY_REMAINDERS {
        @Override
        long[] certain(long[] votes, long seats) {
            long total = sum(votes);
            long[] given = new long[votes.length];
            long left = seats;
            for (int i = 0; i < votes.length; i++) {
                given[i] = votes[i] * seats / total;
                left -= given[i];
            }
            best(
                            votes.length,
                            left,
                            Comparator.<Integer>comparingLong(i -> votes[i] * seats % total)
                                    .thenComparingLong(i -> votes[i]))
                    .forEach(i -> given[i]++);
            return given;
        }
    },
    /** D'Hondt's averages, and then by lot. */
    BY_AVERAGES {
        @Override
        long[] certain(long[] votes, long seats) {
            long[] given = new long[votes.length];
            for (long left = seats; left > 0; ) {
                List<Integer> first = firsts(votes, given);
                if (first.size() > left) {
                    return given;
                }
                first.forEach(i -> given[i]++);
                left -= first.size();
            }
            return given;
        }

        private List<Integer> firsts(long[] votes, long[] given) {
            List<Integer> first = new ArrayList<>();
            for (int i = 0; i < votes.length; i++) {
                long sign = first.isEmpty()
                        ? 1
                        : votes[i] * (given[first.getFirst()] + 1) - votes[first.getFirst()] * (given[i] + 1);
                if (votes[i] > 0 && sign > 0) {
                    first.clear();
                }
                if (votes[i] > 0 && sign >= 0) {
                    first.add(i);
                }
            }
            return first;
        }
    },
    /** The most votes, and then by lot. */
    BY_PLURALITY {
        @Override
        long[] certain(long[] votes, long seats) {
            long[] given = new long[votes.length];
            best(votes.length, seats, Comparator.comparingLong(i -> votes[i])).forEach(i -> given[i]++);
            return given;
        }
    };

    abstract long[] certain(long[] votes, long seats);

    static long sum(long[] votes) {
        long total = 0;
        for (long each : votes) {
            total += each;
        }
        return total;
    }

    /** Those among so many who come first for certain where there are so many places. */
    static List<Integer> best(int size, long places, Comparator<Integer> order) {
        List<Integer> certain = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int notBehind = 0;
            for (int j = 0; j < size; j++) {
                notBehind += j != i && order.compare(j, i) >= 0 ? 1 : 0;
            }
            if (notBehind < places) {
                certain.add(i);
            }
        }
        return certain;
    }
}
