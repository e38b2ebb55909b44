package org.dauys.counting;

import org.dauys.figures.Citation;
import org.dauys.protocol.Figures;

/**
 * What an upper commission declares for a contest.
 *
 * @param commission the position of the commission in the hierarchy
 * @param contest the id of the contest
 * @param constituency the position of the constituency of the contest for which it declares
 * @param figures its figures, in the lines of that constituency's layout
 * @param entry the file and line where they stand
 */
public record UpperProtocol(int commission, String contest, int constituency, Figures figures, Citation entry) {}
