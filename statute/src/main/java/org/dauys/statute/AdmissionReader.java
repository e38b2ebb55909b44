package org.dauys.statute;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dauys.figures.Fraction;
import org.dauys.reading.Fields;
import org.dauys.statute.Provision.BaseOfShares.Part;

/**
 * Reads who takes part.
 *
 * @param clauses reads the sentences
 * @param authority reads who decides
 */
record AdmissionReader(ClauseReader clauses, Function<Fields, Optional<String>> authority) {
    Optional<Provision> baseOfShares(Fields rule) {
        Scope scope = StepReader.scope(rule);
        List<Part> parts = parts(rule);
        return clauses.clause(rule).map(clause -> new Provision.BaseOfShares(clause, scope, parts));
    }

    private static List<Part> parts(Fields rule) {
        List<Part> parts = Keyed.words(rule, "sum", Part.class);
        boolean whole =
                rule.hasList("sum") && parts.size() == rule.sequence("sum").size();
        if (whole && !parts.contains(Part.LIST_VOTES)) {
            rule.report(StatuteCode.STEPS_INCOMPLETE, "sum", "", "list-votes");
        }
        for (Part part : new LinkedHashSet<>(parts)) {
            if (Collections.frequency(parts, part) > 1) {
                rule.report(StatuteCode.REPEATED, "sum", Keyed.written(part));
            }
        }
        return parts;
    }

    Optional<Provision> admitLists(Fields rule) {
        Scope scope = StepReader.scope(rule);
        Optional<Clause> clause = clauses.clause(rule);
        List<Condition> anyOf = new ConditionReader(clauses).conditions(rule, clause);
        return clause.isEmpty() || anyOf.isEmpty()
                ? Optional.empty()
                : Optional.of(new Provision.AdmitLists(clause.get(), scope, anyOf));
    }

    Optional<Provision> admitNextUntil(Fields rule) {
        Scope scope = StepReader.scope(rule);
        Optional<Clause> clause = clauses.clause(rule);
        Optional<Long> lists = rule.wholeNumber("lists", 1, 100);
        Optional<Fraction> together = StepReader.share(rule, "together");
        Optional<Condition.Equality> equality = ConditionReader.equality(rule);
        Optional<String> who = authority.apply(rule);
        return clause.isEmpty() || lists.isEmpty() || together.isEmpty() || equality.isEmpty() || who.isEmpty()
                ? Optional.empty()
                : Optional.of(new Provision.AdmitNextUntil(
                        clause.get(), scope, lists.get(), together.get(), equality.get(), who.get()));
    }
}
