package org.dauys.mandates.registration;

import java.util.List;
import java.util.Optional;
import org.dauys.figures.Figure;
import org.dauys.mandates.Answer;
import org.dauys.mandates.Requirement;
import org.dauys.reading.Finding;

/**
 * Whether a list or a candidate meets one requirement.
 *
 * @param requirement the requirement
 * @param met yes and no are certain; unknown if what is not at hand could turn it
 * @param notKnown of how many persons it is not known what the requirement asks
 * @param bound the number that the law asks, where it is a number
 * @param counted how many there surely are
 * @param findings what is not in order
 */
public record Trial(
        Requirement requirement,
        Answer met,
        int notKnown,
        Optional<Figure<Long>> bound,
        Optional<Figure<Long>> counted,
        List<Finding> findings) {
    /** The trial with its own list. */
    public Trial {
        findings = List.copyOf(findings);
    }

    /** A requirement on each person: met if it is by all, not met if by one not. */
    static Trial ofPersons(Requirement requirement, int notKnown, List<Finding> findings) {
        Answer met = findings.isEmpty() ? Answer.YES : Answer.NO;
        return new Trial(
                requirement,
                met == Answer.YES && notKnown > 0 ? Answer.UNKNOWN : met,
                notKnown,
                Optional.empty(),
                Optional.empty(),
                findings);
    }
}
