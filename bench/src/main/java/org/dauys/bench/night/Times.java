package org.dauys.bench.night;

import java.util.Locale;

/** How long something took, many times: kept by tenths of a millisecond, up to a minute. */
final class Times {
    private static final int TENTHS = 600_000;
    private static final long NANOS = 100_000;

    private final long[] counts = new long[TENTHS];
    private long all;
    private long longest;

    synchronized void add(long nanos) {
        counts[Math.clamp(nanos / NANOS, 0, TENTHS - 1)]++;
        all++;
        longest = Math.max(longest, nanos);
    }

    /** How many. */
    synchronized long size() {
        return all;
    }

    /** The time within which so many of a hundred were over, in milliseconds. */
    synchronized double within(double ofHundred) {
        long wanted = (long) Math.ceil(all * ofHundred / 100);
        long sum = 0;
        for (int tenth = 0; tenth < TENTHS; tenth++) {
            sum += counts[tenth];
            if (sum >= wanted) {
                return (tenth + 1) / 10.0;
            }
        }
        return TENTHS / 10.0;
    }

    @Override
    public synchronized String toString() {
        return all == 0
                ? "none"
                : String.format(
                        Locale.ROOT,
                        "p50 %.0f ms, p99 %.0f ms, most %.0f ms (%,d)",
                        within(50),
                        within(99),
                        longest / 1e6,
                        all);
    }
}
