package org.dauys.apportionment;

import java.util.Arrays;

/** Finds who comes first, and who is level with the first. */
final class First {
    private First() {}

    /** Tells whether a claimant may compete. */
    @FunctionalInterface
    interface Eligible {
        boolean test(int position);
    }

    /** The sign of the difference of two claims. */
    @FunctionalInterface
    interface Claim {
        int compare(int position, int other);
    }

    /** All positions with the greatest claim among those eligible; empty if nobody is. */
    static int[] of(int size, Eligible eligible, Claim claim) {
        int best = -1;
        int level = 0;
        for (int i = 0; i < size; i++) {
            if (!eligible.test(i)) {
                continue;
            }
            int sign = best < 0 ? 1 : claim.compare(i, best);
            if (sign > 0) {
                best = i;
                level = 1;
            } else if (sign == 0) {
                level++;
            }
        }
        return level <= 1 ? (best < 0 ? new int[0] : new int[] {best}) : level(best, level, size, eligible, claim);
    }

    private static int[] level(int best, int count, int size, Eligible eligible, Claim claim) {
        int[] level = new int[size];
        int found = 0;
        for (int i = best; found < count; i++) {
            if (i == best || (eligible.test(i) && claim.compare(i, best) == 0)) {
                level[found++] = i;
            }
        }
        return Arrays.copyOf(level, found);
    }
}
