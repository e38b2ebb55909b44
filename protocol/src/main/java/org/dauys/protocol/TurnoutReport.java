package org.dauys.protocol;

import org.dauys.figures.Citation;
import org.dauys.figures.Fraction;

/**
 * A report of the turnout of a commission during the day.
 *
 * @param commission the code of the commission
 * @param time as it was published, e.g. {@code 12:00}
 * @param measure what the figure is
 * @param figure how many voters had received ballots, or what share of those on the list, not negative
 * @param entry the file and line where it stands
 */
public record TurnoutReport(String commission, String time, Measure measure, Fraction figure, Citation entry) {}
