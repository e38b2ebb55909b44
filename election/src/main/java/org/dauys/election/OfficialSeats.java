package org.dauys.election;

import org.dauys.figures.Citation;

/**
 * Official seats to compare with.
 *
 * @param where a constituency's code, a contest's id, or a body's id
 * @param party the code of the party or candidate
 * @param seats how many
 * @param entry the file and line where it stands
 */
public record OfficialSeats(String where, String party, long seats, Citation entry) {}
