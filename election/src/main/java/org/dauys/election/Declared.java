package org.dauys.election;

import org.dauys.figures.Citation;

/**
 * Seats as declared, where they do not follow from votes that we have.
 *
 * @param contest the id of the contest
 * @param party the code of the party, or {@link Party#UNKNOWN_CODE}
 * @param seats how many
 * @param entry the file and line where it stands
 * @param source who declared it
 */
public record Declared(String contest, String party, long seats, Citation entry, String source) {}
