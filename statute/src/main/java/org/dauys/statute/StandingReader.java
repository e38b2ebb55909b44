package org.dauys.statute;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dauys.apportionment.Divisors;
import org.dauys.apportionment.QuotaRule;
import org.dauys.figures.Fraction;
import org.dauys.reading.Fields;

/**
 * Reads the steps by which seats are given one after another.
 *
 * @param clauses reads the sentences
 * @param ties reads how equal claims are settled
 */
record StandingReader(ClauseReader clauses, Function<Fields, List<TieClause>> ties) {
    private static final long MOST_SEATS = 1_000_000;

    /** The quotas that never give more seats than there are. */
    private enum SafeQuota {
        HARE(QuotaRule.HARE),
        HARE_ROUNDED_UP(QuotaRule.HARE_ROUNDED_UP),
        DROOP(QuotaRule.DROOP);

        private final QuotaRule rule;

        SafeQuota(QuotaRule rule) {
            this.rule = rule;
        }
    }

    Optional<Provision> wholeQuotas(Fields rule) {
        Scope scope = StepReader.scope(rule);
        Optional<Clause> clause = clauses.clause(rule);
        Optional<SafeQuota> quota = rule.word("quota", SafeQuota.class);
        return clause.isEmpty() || quota.isEmpty()
                ? Optional.empty()
                : Optional.of(new StandingRule.AwardWholeQuotas(clause.get(), scope, quota.get().rule));
    }

    Optional<Provision> toRemainders(Fields rule) {
        Scope scope = StepReader.scope(rule);
        Optional<Clause> clause = clauses.clause(rule);
        Optional<Fraction> part = leastPart(rule);
        List<TieClause> equal = ties.apply(rule);
        return clause.map(words -> new StandingRule.AwardToRemainders(words, scope, part, equal));
    }

    Optional<Provision> toAverages(Fields rule) {
        Scope scope = StepReader.scope(rule);
        Optional<Clause> clause = clauses.clause(rule);
        Optional<Divisors> divisors = rule.word("divisors", DivisorsWord.class).map(DivisorsWord::divisors);
        Optional<Fraction> part = leastPart(rule);
        Optional<Long> each = rule.optionalWholeNumber("at-most-each", 1, MOST_SEATS);
        List<TieClause> equal = ties.apply(rule);
        return clause.isEmpty() || divisors.isEmpty()
                ? Optional.empty()
                : Optional.of(new StandingRule.AwardToAverages(clause.get(), scope, divisors.get(), part, each, equal));
    }

    Optional<Provision> forMajority(Fields rule) {
        Scope scope = StepReader.scope(rule);
        Optional<Clause> clause = clauses.clause(rule);
        List<TieClause> equal = ties.apply(rule);
        return clause.map(words -> new StandingRule.SeatForMajority(words, scope, equal));
    }

    private static Optional<Fraction> leastPart(Fields rule) {
        return rule.has("least-part-of-quota") ? StepReader.share(rule, "least-part-of-quota") : Optional.empty();
    }
}
