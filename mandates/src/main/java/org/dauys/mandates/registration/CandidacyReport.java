package org.dauys.mandates.registration;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dauys.figures.Question;
import org.dauys.mandates.PersonsSection;
import org.dauys.mandates.Registration;
import org.dauys.reading.Finding;

/**
 * How a list or a candidate stands before the law.
 *
 * @param candidacy the list or the candidate
 * @param rules the rules that were tried; empty if the act says nothing here, or is not at hand
 * @param status the decision that holds of it; empty if none was taken
 * @param standing the persons of it who stand, in order; nobody if the whole list does not
 * @param trials each requirement
 * @param deposit what is to be deposited, if the law asks for it
 * @param other what else is not in order
 * @param questions what the law, as far as it is known, does not answer
 */
public record CandidacyReport(
        Candidacy candidacy,
        Optional<PersonsSection> rules,
        Optional<Registration> status,
        List<String> standing,
        List<Trial> trials,
        Optional<DepositDue> deposit,
        List<Finding> other,
        List<Question> questions) {
    /** The report with its own lists. */
    public CandidacyReport {
        standing = List.copyOf(standing);
        trials = List.copyOf(trials);
        other = List.copyOf(other);
        questions = List.copyOf(questions);
    }

    /** Everything that is not in order. */
    public List<Finding> findings() {
        return Stream.concat(trials.stream().flatMap(trial -> trial.findings().stream()), other.stream())
                .toList();
    }
}
