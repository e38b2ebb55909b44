package org.dauys.statute;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dauys.apportionment.VoterNumberRule;
import org.dauys.reading.Fields;

/**
 * Reads the rules of double proportionality.
 *
 * @param clauses reads the sentences
 * @param ties reads how ties are settled
 */
record DoubleReader(ClauseReader clauses, Function<Fields, List<TieClause>> ties) {
    Optional<Provision> voterNumbers(Fields rule) {
        Optional<Clause> clause = clauses.clause(rule);
        Optional<VoterNumberRule> as = rule.word("rounded-to", VoterNumberRule.class);
        return clause.isEmpty() || as.isEmpty()
                ? Optional.empty()
                : Optional.of(new DoubleRule.VoterNumbers(clause.get(), as.get()));
    }

    Optional<Provision> toConstituencies(Fields rule) {
        Optional<Clause> clause = clauses.clause(rule);
        Optional<DoubleRule.StrongestList> strongest =
                rule.has("strongest-list") ? rule.mapping("strongest-list").flatMap(this::strongest) : Optional.empty();
        List<TieClause> equal = ties.apply(rule);
        boolean decided = equal.size() == 1
                && (equal.getFirst() instanceof TieClause.Lot || equal.getFirst() instanceof TieClause.Ask);
        if (!decided) {
            rule.report(StatuteCode.STEPS_INCOMPLETE, "ties", "", "lot", "ask");
            return Optional.empty();
        }
        return clause.map(words -> new DoubleRule.AllotToConstituencies(words, strongest, equal.getFirst()));
    }

    private Optional<DoubleRule.StrongestList> strongest(Fields rule) {
        Optional<Clause> clause = clauses.clause(rule);
        List<TieClause> equal = ties.apply(rule);
        rule.close();
        return clause.map(words -> new DoubleRule.StrongestList(words, equal));
    }
}
