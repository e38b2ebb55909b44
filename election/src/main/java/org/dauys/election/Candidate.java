package org.dauys.election;

/**
 * Someone who stands in a constituency in person.
 *
 * @param code unique in the constituency
 * @param name the person's name
 * @param party the code of the party, or of the independents
 */
public record Candidate(String code, String name, String party) {}
