package org.dauys.election;

import org.dauys.figures.Citation;

/**
 * How many people live in a constituency.
 *
 * @param constituency its code
 * @param people how many, not negative
 * @param entry the file and line where it stands
 * @param source who published it
 */
public record Population(String constituency, long people, Citation entry, String source) {}
