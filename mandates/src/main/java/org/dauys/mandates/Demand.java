package org.dauys.mandates;

import org.dauys.figures.Figure;

/**
 * What a quota asks of the persons seated for a list.
 *
 * @param group whom it counts
 * @param least how many of them at least
 */
public record Demand(Group group, Figure<Long> least) {}
