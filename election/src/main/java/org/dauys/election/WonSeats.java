package org.dauys.election;

import org.dauys.figures.Citation;

/**
 * Seats that a list already has from elsewhere, as published, and that the law takes into account.
 *
 * @param where the code of the constituency in which they count, or the contest's id
 * @param party the code of the party
 * @param seats how many, not negative
 * @param entry the file and line where it stands
 * @param source who published it
 */
public record WonSeats(String where, String party, long seats, Citation entry, String source) {}
