package org.dauys.figures;

import java.util.List;

/** An exact fraction, not negative, for each claimant, e.g. votes divided by the seats of a district. */
public final class Ratios implements Parted {
    private final Claimants claimants;
    private final List<Fraction> fractions;

    private Ratios(Claimants claimants, List<Fraction> fractions) {
        this.claimants = claimants;
        this.fractions = fractions;
    }

    /**
     * The fractions, in the order of the claimants.
     *
     * @throws IllegalArgumentException if there are not as many fractions as claimants, or one is negative
     */
    public static Ratios of(Claimants claimants, List<Fraction> fractions) {
        if (fractions.size() != claimants.size()) {
            throw new IllegalArgumentException(
                    "%d fractions must be as many as the %d claimants.".formatted(fractions.size(), claimants.size()));
        }
        for (int i = 0; i < fractions.size(); i++) {
            if (fractions.get(i).signum() < 0) {
                throw new IllegalArgumentException(
                        "The fraction of %s (%s) must not be negative.".formatted(claimants.name(i), fractions.get(i)));
            }
        }
        return new Ratios(claimants, List.copyOf(fractions));
    }

    @Override
    public Claimants claimants() {
        return claimants;
    }

    /** How many claimants there are. */
    public int size() {
        return fractions.size();
    }

    /**
     * The fraction at a position, counted from 0.
     *
     * @throws IndexOutOfBoundsException if there is no such position
     */
    public Fraction at(int position) {
        return fractions.get(position);
    }

    /**
     * The fraction of a claimant.
     *
     * @throws IllegalArgumentException if the name is not among the claimants
     */
    public Fraction of(String claimant) {
        int position = claimants.position(claimant);
        if (position < 0) {
            throw new IllegalArgumentException("%s is not among %s.".formatted(claimant, claimants));
        }
        return fractions.get(position);
    }

    @Override
    public Fraction part(String claimant) {
        return of(claimant);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ratios ratios
                && claimants.equals(ratios.claimants)
                && fractions.equals(ratios.fractions);
    }

    @Override
    public int hashCode() {
        return 31 * claimants.hashCode() + fractions.hashCode();
    }

    /** For example {@code {CVP=11471/15, SVP=7756/15}}. */
    @Override
    public String toString() {
        var text = new StringBuilder("{");
        for (int i = 0; i < fractions.size(); i++) {
            text.append(i == 0 ? "" : ", ")
                    .append(claimants.name(i))
                    .append('=')
                    .append(fractions.get(i));
        }
        return text.append('}').toString();
    }
}
