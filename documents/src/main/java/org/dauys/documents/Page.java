package org.dauys.documents;

/**
 * How plain text is laid out.
 *
 * @param width how many columns a line may have, at least 40
 * @param colour whether ANSI escapes may colour it
 */
public record Page(int width, boolean colour) {
    /** A page of 80 columns without colour. */
    public static final Page PLAIN = new Page(80, false);

    /**
     * The layout.
     *
     * @throws IllegalArgumentException if it is too narrow
     */
    public Page {
        if (width < 40) {
            throw new IllegalArgumentException("A page (%d columns) must have at least 40 columns.".formatted(width));
        }
    }
}
