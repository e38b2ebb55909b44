package org.dauys.protocol;

/** The figures of a protocol by line; a line may be blank. Read in place, so that a million stations need no objects. */
public interface Figures extends Sums {
    /** What stands in a blank line. */
    int BLANK = -1;

    /** The figure in a line, not negative, or {@link #BLANK}. */
    int at(int line);

    @Override
    default long sum(int line) {
        return at(line);
    }
}
