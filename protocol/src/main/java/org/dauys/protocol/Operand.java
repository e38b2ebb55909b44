package org.dauys.protocol;

import java.util.Optional;
import org.dauys.figures.Fraction;

/**
 * A figure from which a finding follows.
 *
 * @param whose whose it is
 * @param of the id or code of the other contest, station or file, the time of a report; empty where {@code whose} says it
 * @param line the code of its line, or {@link #REGISTER} or {@link #REPORT}
 * @param figure the figure, a share if a report gives one; empty if the line is blank
 */
public record Operand(Term.Whose whose, String of, String line, Optional<Fraction> figure) {
    /** The line of the number of voters before election day. */
    public static final String REGISTER = "register";

    /** The line of a report of turnout. */
    public static final String REPORT = "report";

    /** The figure in a line, or {@link Figures#BLANK}. */
    static Operand of(Term.Whose whose, String of, String line, long figure) {
        return new Operand(
                whose, of, line, figure == Figures.BLANK ? Optional.empty() : Optional.of(Fraction.of(figure)));
    }
}
