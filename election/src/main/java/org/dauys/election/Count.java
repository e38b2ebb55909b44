package org.dauys.election;

import org.dauys.figures.Citation;

/**
 * A number of votes as published.
 *
 * @param votes how many, not negative
 * @param entry the file and line where it stands
 * @param source who published it; empty if the folder's sources say it for all
 */
public record Count(long votes, Citation entry, String source) {}
