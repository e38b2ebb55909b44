package org.dauys.statute;

import java.util.List;
import java.util.Optional;
import org.dauys.election.Reserved;
import org.dauys.figures.Figure;

/**
 * Elects who has most votes in an area, unless more voters were against all.
 *
 * @param area the area
 */
record Electing(AreaCount area) {
    Optional<Stop> plurality(Provision.ElectByPlurality rule) {
        if (area.votes().value().size() == 1) {
            return situation(rule, "sole-candidate", rule.soleCandidate());
        }
        Optional<Figure<Long>> against = area.ballots().other(Reserved.AGAINST_ALL);
        if (against.isPresent()) {
            var step = new StatuteStep.AgainstAllAhead(
                    rule.againstAllAhead().clause().citation(), area.votes(), against.get());
            Figure<Boolean> ahead = area.reasoning().conclude("against-all-ahead", step);
            if (ahead.value()) {
                area.ground(ahead);
                return situation(rule, "against-all-decided", rule.againstAllAhead());
            }
        }
        return elect(rule);
    }

    private Optional<Stop> situation(Provision.ElectByPlurality rule, String word, Situation situation) {
        return switch (situation) {
            case Situation.Elected _ -> elect(rule);
            case Situation.RepeatElection(var clause) -> area.unfilled(clause);
            case Situation.Ask(var clause, var authority) ->
                area.decided(
                        area.question(word, List.of("elected", "repeat-election"), clause, authority), decision -> {
                            area.chosen(word, clause, decision);
                            return decision.chosen().contains("elected") ? elect(rule) : area.unfilled(clause);
                        });
        };
    }

    private Optional<Stop> elect(Provision.ElectByPlurality rule) {
        return new Allotting(area)
                .by(rule.clause(), area.rules().method(rule, area.votes().value()));
    }
}
