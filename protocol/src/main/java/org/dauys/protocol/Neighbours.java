package org.dauys.protocol;

/**
 * The protocols of a commission for one contest, added up line by line; the one that is compared with them is among them,
 * and a rule takes it out. Blank lines count as zero.
 */
public interface Neighbours extends Sums {
    /** How many protocols were added up. */
    int protocols();
}
