package org.dauys.election;

import org.dauys.figures.Citation;

/**
 * The person declared elected in a single-member constituency.
 *
 * @param constituency its code
 * @param party the code of the party or of the independents
 * @param person the name; empty if only the party is known
 * @param entry the file and line where it stands
 * @param source who says so
 */
public record Winner(String constituency, String party, String person, Citation entry, String source) {}
