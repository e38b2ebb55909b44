package org.dauys.documents.rehearsal;

/** Divides whole numbers at random, in whole numbers, so that nothing is lost. */
final class Draws {
    private static final int WHOLE = 1000;

    /** Below this, a product with a weight still fits. */
    private static final long EXACT = Long.MAX_VALUE / (4 * WHOLE);

    private final Chance chance;

    Draws(Chance chance) {
        this.chance = chance;
    }

    /** A whole number from 0 to below a bound. */
    long below(long bound) {
        return chance.below(bound);
    }

    /** A weight around 1000, at most so far from it. */
    long weight(int spread) {
        return spread == 0 ? WHOLE : WHOLE - spread + chance.below(2L * spread + 1);
    }

    /**
     * A number times a ratio, rounded up or down by chance so that on average nothing is lost.
     *
     * @param whole positive
     */
    long scaled(long number, long part, long whole) {
        long product = Math.multiplyExact(number, part);
        long rest = product % whole;
        return product / whole + (rest > 0 && chance.below(whole) < rest ? 1 : 0);
    }

    /** Less spread for a part that leaves little to make up for it. */
    private static int damped(long spread, long part, long whole) {
        return (int) (Math.multiplyExact(spread, whole - part) / whole);
    }

    /**
     * How many of some things that lie in a whole lie in a part of it.
     *
     * @param things how many there are, at most as many as the whole
     * @param whole the size of the whole
     * @param part the size of the part; it holds at most as many things, and so does the rest
     * @param spread how far from its share the part may be, in thousandths
     */
    long share(long things, long whole, long part, int spread) {
        if (whole == 0) {
            return 0;
        }
        long weight = weight(damped(spread, part, whole));
        long fair = Math.multiplyExact(things, part) < EXACT && whole < EXACT
                ? scaled(things * part, weight, whole * WHOLE)
                : things * part / whole / WHOLE * weight;
        long least = Math.max(0, things - (whole - part));
        long most = Math.min(part, things);
        return Math.clamp(fair, least, most);
    }

    /**
     * Parts of columns that add up to a number: each column in proportion to what is left in it, times a weight.
     *
     * @param left what is left in each column; none gives more
     * @param number at most what is left in all of them
     * @param spread how far from its share a column may be, in thousandths
     */
    long[] shares(long[] left, long number, int spread) {
        long[] weights = new long[left.length];
        long all = 0;
        for (long column : left) {
            all = Math.addExact(all, column);
        }
        int own = damped(spread, number, Math.max(1, all));
        long sum = 0;
        long most = 1;
        for (int i = 0; i < left.length; i++) {
            weights[i] = Math.multiplyExact(left[i], weight(own));
            most = Math.max(most, weights[i]);
        }
        // So that a weight times the number, and the sum of all weights, surely fit.
        int cut = Math.max(0, 64 - Long.numberOfLeadingZeros(most) + 64 - Long.numberOfLeadingZeros(number) - 60);
        for (int i = 0; i < left.length; i++) {
            weights[i] = weights[i] == 0 ? 0 : Math.max(1, weights[i] >> cut);
            sum = Math.addExact(sum, weights[i]);
        }
        return sum == 0 ? new long[left.length] : proportional(left, number, weights, sum);
    }

    private long[] proportional(long[] left, long number, long[] weights, long sum) {
        long[] parts = new long[left.length];
        long rests = chance.below(sum);
        long lacking = number;
        for (int i = 0; i < left.length; i++) {
            long product = Math.multiplyExact(number, weights[i]);
            rests += product % sum;
            long up = rests >= sum ? 1 : 0;
            rests -= up * sum;
            parts[i] = Math.min(left[i], product / sum + up);
            lacking -= parts[i];
        }
        if (lacking > 0) {
            long[] room = new long[left.length];
            for (int i = 0; i < left.length; i++) {
                room[i] = left[i] - parts[i];
            }
            long[] more = shares(room, lacking, 0);
            for (int i = 0; i < left.length; i++) {
                parts[i] += more[i];
            }
        }
        return parts;
    }

    /**
     * The size of the next part.
     *
     * @param size of all parts that are left
     * @param parts how many units are left, this part's among them
     * @param own how many units this part has
     * @param least the least size of a unit; all units fit
     * @param most the greatest size of a unit; all units fit
     */
    long size(long size, long parts, long own, long least, long most, int spread) {
        long fair = scaled(size, own * weight(spread), parts * WHOLE);
        long low = Math.max(least * own, size - most * (parts - own));
        long high = Math.min(most * own, size - least * (parts - own));
        return Math.clamp(fair, low, high);
    }
}
