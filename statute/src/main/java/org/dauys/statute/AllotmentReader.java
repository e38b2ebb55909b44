package org.dauys.statute;

import java.util.List;
import java.util.Optional;
import org.dauys.apportionment.OverAward;
import org.dauys.apportionment.QuotaRule;
import org.dauys.election.RegisteredList;
import org.dauys.figures.Fraction;
import org.dauys.reading.Fields;
import org.dauys.statute.Provision.AllotByHighestAverages.From;
import org.dauys.statute.TransferProvision.TransferFragments.Fate;

/**
 * Reads how seats are allotted, and which votes are carried or seats set aside before.
 *
 * @param clauses reads the sentences
 * @param exceptions reads ties and special situations
 */
record AllotmentReader(ClauseReader clauses, ExceptionReader exceptions) {
    Optional<Provision.AllotByLargestRemainders> largestRemainders(Fields rule) {
        Scope scope = StepReader.scope(rule);
        Optional<Clause> clause = clauses.clause(rule);
        Optional<QuotaRule> quota = rule.word("quota", QuotaRule.class);
        boolean canOverAward = quota.isPresent() && quota.get().addend() > 0;
        Optional<OverAward> overAward = canOverAward
                ? rule.word("over-award", OverAward.class)
                : rule.optionalWord("over-award", OverAward.class).or(() -> Optional.of(OverAward.WITHDRAW));
        List<TieClause> ties = exceptions.ties(rule);
        return clause.isEmpty() || quota.isEmpty() || overAward.isEmpty()
                ? Optional.empty()
                : Optional.of(new Provision.AllotByLargestRemainders(
                        clause.get(), scope, quota.get(), overAward.get(), ties));
    }

    Optional<Provision.AllotByHighestAverages> highestAverages(Fields rule) {
        Scope scope = StepReader.scope(rule);
        From from = rule.optionalWord("from", From.class).orElse(From.NO_SEATS);
        Optional<Clause> clause = clauses.clause(rule);
        Optional<DivisorsWord> divisors = rule.word("divisors", DivisorsWord.class);
        List<TieClause> ties = exceptions.ties(rule);
        return clause.isEmpty() || divisors.isEmpty()
                ? Optional.empty()
                : Optional.of(new Provision.AllotByHighestAverages(
                        clause.get(), scope, divisors.get().divisors(), from, ties));
    }

    Optional<Provision> plurality(Fields rule) {
        Optional<Clause> clause = clauses.clause(rule);
        List<TieClause> ties = exceptions.ties(rule);
        Optional<Situation> against = exceptions.situation(rule, "against-all-ahead");
        Optional<Situation> sole = exceptions.situation(rule, "sole-candidate");
        return clause.isEmpty() || against.isEmpty() || sole.isEmpty()
                ? Optional.empty()
                : Optional.of(new Provision.ElectByPlurality(clause.get(), ties, against.get(), sole.get()));
    }

    Optional<Provision> fragments(Fields rule) {
        Optional<Clause> clause = clauses.clause(rule);
        Optional<Fate> losers = rule.word("losers", Fate.class);
        Optional<Fate> surplus = rule.word("surplus", Fate.class);
        return clause.isEmpty() || losers.isEmpty() || surplus.isEmpty()
                ? Optional.empty()
                : Optional.of(new TransferProvision.TransferFragments(clause.get(), losers.get(), surplus.get()));
    }

    Optional<Provision> preferential(Fields rule) {
        Optional<Clause> clause = clauses.clause(rule);
        Optional<RegisteredList.Kind> kind = rule.word("kind", RegisteredList.Kind.class);
        Optional<Fraction> part = StepReader.share(rule, "part");
        return clause.isEmpty() || kind.isEmpty() || part.isEmpty()
                ? Optional.empty()
                : Optional.of(new TransferProvision.SetAsidePreferential(clause.get(), kind.get(), part.get()));
    }

    static Optional<Provision> withNextList(Fields rule, Optional<Clause> clause) {
        Optional<Fraction> correction = StepReader.share(rule, "correction");
        Optional<Long> atLeast = rule.wholeNumber("at-least", 0, 1_000);
        return clause.isEmpty() || correction.isEmpty() || atLeast.isEmpty()
                ? Optional.empty()
                : Optional.of(new Provision.AllotWithNextList(clause.get(), correction.get(), atLeast.get()));
    }
}
