package org.dauys.statute;

import java.util.List;
import java.util.Optional;
import org.dauys.figures.Figure;
import org.dauys.figures.Tally;

/**
 * Goes on with one of several ways: as a number has it, or as someone reads the law.
 *
 * @param area the area whose steps they are
 */
record Choosing(AreaCount area) {
    Optional<Stop> oneOf(Provision.OneOf rule) {
        Figure<Long> number = switch (rule.number()) {
            case LISTS_ADMITTED -> howMany("lists-admitted", rule.clause(), area.admitted());
            case CANDIDATES -> howMany("candidates", rule.clause(), area.votes());
            case SEATS -> area.mandates();
        };
        area.ground(number);
        return area.count(rule.cases().stream()
                .filter(one -> one.when().contains(number.value()))
                .findFirst()
                .orElseThrow()
                .steps());
    }

    private Figure<Long> howMany(String word, Clause clause, Figure<Tally> those) {
        return area.reasoning().conclude(word, new StatuteStep.HowMany(clause.citation(), those));
    }

    Optional<Stop> ask(Provision.Ask rule) {
        var question =
                area.question(rule.question(), List.copyOf(rule.readings().keySet()), rule.clause(), rule.authority());
        return area.decided(question, decision -> {
            area.chosen(rule.question(), rule.clause(), decision);
            return area.count(rule.reading(decision.chosen().getFirst()).steps());
        });
    }
}
