package org.dauys.mandates;

import org.dauys.figures.Fraction;

/**
 * A person of a constituency with what the voters gave them.
 *
 * @param person the id
 * @param list the code of the list or party
 * @param place the place on the list, from 1
 * @param measure the votes, or their share of the votes of the constituency
 */
public record Contestant(String person, String list, int place, Fraction measure) {}
