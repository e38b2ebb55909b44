package org.dauys.election;

/**
 * Something the published figures lack, and what it means for the result.
 *
 * @param contest the id of the contest
 * @param text what is missing
 */
public record Gap(String contest, Text text) {}
