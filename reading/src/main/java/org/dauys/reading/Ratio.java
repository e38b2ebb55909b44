package org.dauys.reading;

/**
 * A ratio as it is written, kept unreduced: five per cent is 5/100, not 1/20.
 *
 * @param denominator greater than zero
 */
public record Ratio(long numerator, long denominator) {

    public Ratio {
        if (denominator <= 0) {
            throw new IllegalArgumentException("A denominator (%d) must be greater than zero.".formatted(denominator));
        }
    }
}
