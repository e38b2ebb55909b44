package org.dauys.figures;

/** A value with a part for each claimant, so that a question about one of them can be answered. */
public interface Parted {
    /** Whose parts these are. */
    Claimants claimants();

    /**
     * The part of one claimant.
     *
     * @throws IllegalArgumentException if the name is not among the claimants
     */
    Object part(String claimant);
}
