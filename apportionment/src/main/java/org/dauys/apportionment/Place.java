package org.dauys.apportionment;

import org.dauys.figures.Figure;
import org.dauys.figures.Tally;

/**
 * A constituency in which seats can be placed.
 *
 * @param code its code
 * @param votes the votes there
 * @param cast all votes there that shares are taken of
 * @param seats the seats that were distributed there before
 * @param mandates how many those were
 * @param free how many seats can be placed there
 */
public record Place(
        String code,
        Figure<Tally> votes,
        Figure<Long> cast,
        Figure<Tally> seats,
        Figure<Long> mandates,
        Figure<Long> free) {}
