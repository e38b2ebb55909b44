package org.dauys.figures;

import java.util.Arrays;

/** A whole number, not negative, for each claimant: a vote vector or a seat vector. */
public final class Tally implements Parted {
    private final Claimants claimants;
    private final long[] numbers;

    private Tally(Claimants claimants, long[] numbers) {
        this.claimants = claimants;
        this.numbers = numbers;
    }

    /**
     * A tally of these numbers, in the order of the claimants.
     *
     * @throws IllegalArgumentException if there are not as many numbers as claimants, or one is negative
     */
    public static Tally of(Claimants claimants, long... numbers) {
        if (numbers.length != claimants.size()) {
            throw new IllegalArgumentException(
                    "%d numbers must be as many as the %d claimants.".formatted(numbers.length, claimants.size()));
        }
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] < 0) {
                throw new IllegalArgumentException(
                        "The number of %s (%d) must not be negative.".formatted(claimants.name(i), numbers[i]));
            }
        }
        return new Tally(claimants, numbers.clone());
    }

    /** Zero for everyone. */
    public static Tally zero(Claimants claimants) {
        return new Tally(claimants, new long[claimants.size()]);
    }

    @Override
    public Claimants claimants() {
        return claimants;
    }

    /** How many claimants there are. */
    public int size() {
        return numbers.length;
    }

    /**
     * The number at a position, counted from 0.
     *
     * @throws IndexOutOfBoundsException if there is no such position
     */
    public long at(int position) {
        return numbers[position];
    }

    /**
     * The number of a claimant.
     *
     * @throws IllegalArgumentException if the name is not among the claimants
     */
    public long of(String claimant) {
        int position = claimants.position(claimant);
        if (position < 0) {
            throw new IllegalArgumentException("%s is not among %s.".formatted(claimant, claimants));
        }
        return numbers[position];
    }

    @Override
    public Long part(String claimant) {
        return of(claimant);
    }

    /**
     * The numbers of all claimants together.
     *
     * @throws ArithmeticException if they do not fit a {@code long}
     */
    public long total() {
        long total = 0;
        for (long number : numbers) {
            total = Math.addExact(total, number);
        }
        return total;
    }

    /**
     * The same tally with another number at one position.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public Tally with(int position, long number) {
        if (number < 0) {
            throw new IllegalArgumentException(
                    "The number of %s (%d) must not be negative.".formatted(claimants.name(position), number));
        }
        long[] changed = numbers.clone();
        changed[position] = number;
        return new Tally(claimants, changed);
    }

    /**
     * The same tally with so many more, or fewer, at each of some positions.
     *
     * @param change what is added to each, negative to take away
     * @throws IllegalArgumentException if a number became negative
     * @throws ArithmeticException if a number does not fit a {@code long}
     */
    public Tally plus(long change, int... positions) {
        long[] changed = numbers.clone();
        for (int position : positions) {
            changed[position] = Math.addExact(changed[position], change);
            if (changed[position] < 0) {
                throw new IllegalArgumentException(
                        "The number of %s must not become negative.".formatted(claimants.name(position)));
            }
        }
        return new Tally(claimants, changed);
    }

    /** The numbers of those at some positions alone, which must be distinct. */
    public Tally only(int... positions) {
        long[] some = new long[positions.length];
        for (int i = 0; i < positions.length; i++) {
            some[i] = numbers[positions[i]];
        }
        return new Tally(claimants.at(positions), some);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tally tally
                && claimants.equals(tally.claimants)
                && Arrays.equals(numbers, tally.numbers);
    }

    @Override
    public int hashCode() {
        return 31 * claimants.hashCode() + Arrays.hashCode(numbers);
    }

    /** For example {@code {AMANAT=40, AUYL=8}}. */
    @Override
    public String toString() {
        var text = new StringBuilder("{");
        for (int i = 0; i < numbers.length; i++) {
            text.append(i == 0 ? "" : ", ")
                    .append(claimants.name(i))
                    .append('=')
                    .append(numbers[i]);
        }
        return text.append('}').toString();
    }
}
