package org.dauys.protocol;

import org.dauys.election.Station;
import org.dauys.figures.Citation;

/**
 * What a polling station signed for one contest.
 *
 * @param station the station
 * @param contest the id of the contest
 * @param layout its lines
 * @param figures its figures
 * @param entry the file and line where it stands
 */
public record Protocol(Station station, String contest, Layout layout, Figures figures, Citation entry) {}
