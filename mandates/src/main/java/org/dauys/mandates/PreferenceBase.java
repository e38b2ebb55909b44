package org.dauys.mandates;

import java.util.List;
import java.util.Objects;
import org.dauys.election.Constituency;
import org.dauys.election.Votes;
import org.dauys.figures.Citation;
import org.dauys.figures.Figure;
import org.dauys.figures.Given;
import org.dauys.figures.Reasoning;
import org.dauys.statute.Result;

/**
 * Finds how many votes of their own persons need to come before the order of their list.
 *
 * @param result the votes
 * @param mandates the seats of the list
 * @param own names the figures
 */
record PreferenceBase(Result result, Mandates mandates, Reasoning own) {
    /** The threshold of a rule. */
    OrderStep.PreferenceThreshold threshold(SeatingRule.PreferenceFirst rule, CandidateList list, Figure<Long> seats) {
        var citation = rule.clause().citation();
        return switch (rule.of()) {
            case LIST_VOTES -> new OrderStep.PreferenceThreshold(citation, votes(list, citation), rule.share(), 1);
            case LIST_QUOTIENT ->
                new OrderStep.PreferenceThreshold(
                        citation, votes(list, citation), rule.share(), Math.max(1, seats.value()));
            case ELECTORAL_QUOTA ->
                new OrderStep.PreferenceThreshold(citation, allVotes(citation), rule.share(), seatsOfAll());
        };
    }

    private Figure<Long> votes(CandidateList list, Citation citation) {
        long sum = areas().stream()
                .flatMap(votes -> votes.options().entrySet().stream())
                .filter(option -> option.getKey().equals(list.party()))
                .mapToLong(option -> option.getValue().votes())
                .reduce(0, Math::addExact);
        return own.conclude("list-votes", new Given<>(citation, sum));
    }

    private Figure<Long> allVotes(Citation citation) {
        long sum = areas().stream()
                .flatMap(votes -> votes.options().values().stream())
                .mapToLong(count -> count.votes())
                .reduce(0, Math::addExact);
        return own.conclude("all-votes", new Given<>(citation, sum));
    }

    private long seatsOfAll() {
        return mandates.where().equals(mandates.contest().id())
                ? mandates.contest().seats()
                : mandates.contest().constituencies().stream()
                        .filter(area -> area.code().equals(mandates.where()))
                        .mapToLong(Constituency::seats)
                        .sum();
    }

    /** The votes of the constituency, or of all of the contest. */
    private List<Votes> areas() {
        return mandates.contest().constituencies().stream()
                .map(Constituency::code)
                .filter(code -> mandates.where().equals(mandates.contest().id()) || code.equals(mandates.where()))
                .map(result.record().votes()::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
