package org.dauys.documents;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.figures.Parted;
import org.dauys.figures.Step;
import org.dauys.statute.Clause;

/**
 * Sentences for steps of tiers, connections, transfers and double proportionality: the law's own sentence, and what
 * follows from it.
 */
record FurtherSentences(Teller teller, Values values) {
    String of(Step<?> step, Subject subject) {
        Optional<Clause> clause = clause(step);
        Object whole = subject.line().figure().value();
        Object value = subject.claimant()
                .filter(name -> whole instanceof Parted)
                .map(name -> part(whole, name))
                .orElse(whole);
        return teller.say(
                "step-further",
                Map.of(
                        "said", clause.isPresent() ? "yes" : "no",
                        "law", clause.map(this::words).orElse(""),
                        "value", values.of(value, subject.spot(), subject.last())));
    }

    private static Object part(Object whole, String claimant) {
        return whole instanceof Parted parted ? parted.part(claimant) : whole;
    }

    /** The first sentence of the statute that stands where the step says. */
    private Optional<Clause> clause(Step<?> step) {
        List<Clauses.Rule> rules = Clauses.of(teller.result().statute());
        return rules.stream()
                .filter(rule -> !(rule instanceof Clauses.OnSeats))
                .map(Clauses.Rule::clause)
                .filter(clause -> clause.citation().equals(step.basis()))
                .findFirst();
    }

    private String words(Clause clause) {
        return Optional.ofNullable(
                        clause.words().get(clause.shownIn(teller.words().language())))
                .orElseThrow();
    }
}
