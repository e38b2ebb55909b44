package org.dauys.protocol;

/** Figures by line: of one protocol, or of many added up. Read in place. */
public interface Sums {
    /** The figure in a line, not negative, or {@link Figures#BLANK}. */
    long sum(int line);
}
