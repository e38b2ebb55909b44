package org.dauys.documents;

import java.util.Map;
import org.dauys.figures.Tally;
import org.dauys.statute.CoverStep;

/** Sentences on who is ahead in a constituency and must be covered by a list. */
record CoverSentences(Teller teller) {
    String of(CoverStep<?> step, Subject subject) {
        return switch (step) {
            case CoverStep.AtMost most ->
                teller.say(
                        "step-at-most",
                        Map.of(
                                "seats", most.seats().value(),
                                "ahead", most.ahead().value().size(),
                                "covered", most.result()));
            case CoverStep.VotesAhead votes -> new TallySentences(teller).collected(votes.result(), subject);
            case CoverStep.IfCovered covered -> covered(covered, subject);
        };
    }

    private String covered(CoverStep.IfCovered step, Subject subject) {
        Tally ahead = step.ahead().value();
        return teller.say(
                "step-if-covered",
                Map.of(
                        "covered",
                        TallySentences.of(step.covered().value(), step.place()) > 0 ? "yes" : "no",
                        "list",
                        teller.options(
                                subject.spot(),
                                ahead.claimants().names().stream()
                                        .filter(name -> ahead.of(name) > 0)
                                        .toList())));
    }
}
