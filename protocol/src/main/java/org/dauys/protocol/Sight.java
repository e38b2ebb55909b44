package org.dauys.protocol;

import java.util.List;
import org.dauys.figures.Citation;
import org.dauys.figures.Fraction;

/**
 * All that a finding is made of. It is made only when there is one.
 *
 * @param check the rule as it is applied
 * @param subject the code of the station or commission, or the name of the file
 * @param contest the id of the contest
 * @param other the name of what the protocol is compared with
 * @param entry where the protocol stands
 * @param register the number of voters before election day
 * @param layout the lines of the protocol
 * @param own its figures
 * @param theirs the lines of what it is compared with
 * @param others its figures
 */
record Sight(
        Check check,
        String subject,
        String contest,
        String other,
        Citation entry,
        long register,
        Layout layout,
        Sums own,
        Layout theirs,
        Sums others) {
    Operand ownAt(int line) {
        return Operand.of(Term.Whose.OWN, "", layout.code(line), own.sum(line));
    }

    Operand otherAt(int line) {
        return otherAt(line, others.sum(line));
    }

    Operand otherAt(int line, long figure) {
        return Operand.of(Term.Whose.OTHER, other, theirs.code(line), figure);
    }

    Operand registerOfStation() {
        return Operand.of(Term.Whose.OWN, "", Operand.REGISTER, register);
    }

    Finding finding(int line, List<Operand> left, List<Operand> right, Fraction leftSide, Fraction rightSide) {
        Measure measure = check.rule().shape().measure();
        return new Finding(check, subject, contest, layout, line, left, right, measure, leftSide, rightSide, entry);
    }
}
