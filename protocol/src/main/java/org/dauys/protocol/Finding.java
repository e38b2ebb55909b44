package org.dauys.protocol;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import org.dauys.figures.Citation;
import org.dauys.figures.Fraction;

/**
 * What a rule found. It is a question or a demand, never a verdict.
 *
 * @param check the rule, as it was applied
 * @param subject the code of the station or commission, or the name of the imported file
 * @param contest the id of the contest
 * @param layout the lines of the protocol
 * @param line the first line to look at, or {@link Layout#NONE} if it is the whole one
 * @param left the figures of the left side, in the order of the formula
 * @param right those of the right side
 * @param measure what the two sides are
 * @param leftSide what the left side is
 * @param rightSide what the right side is; where the rule is a limit, the limit
 * @param entry where the protocol stands
 */
public record Finding(
        Check check,
        String subject,
        String contest,
        Layout layout,
        int line,
        List<Operand> left,
        List<Operand> right,
        Measure measure,
        Fraction leftSide,
        Fraction rightSide,
        Citation entry) {
    /** The gravest first, then in the order of the lines, those of the whole protocol before them, then by code. */
    public static final Comparator<Finding> ORDER = comparing(Finding::severity)
            .thenComparingInt(Finding::line)
            .thenComparing(finding -> finding.rule().code());

    /** The finding with its own lists. */
    public Finding {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    public Rule rule() {
        return check.rule();
    }

    public Severity severity() {
        return check.severity();
    }

    public Tolerance tolerance() {
        return check.tolerance();
    }

    /** The left side minus the right one. */
    public Fraction difference() {
        return leftSide.minus(rightSide);
    }
}
