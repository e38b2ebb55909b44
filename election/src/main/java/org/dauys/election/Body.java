package org.dauys.election;

/**
 * An elected body: a chamber or a council.
 *
 * @param id short and stable, lower case, e.g. {@code mazhilis}
 * @param title its name
 * @param seats how many members the election gives it, at least 1
 */
public record Body(String id, Text title, long seats) {}
