package org.dauys.statute;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.dauys.apportionment.Divisors;
import org.dauys.apportionment.OverAward;
import org.dauys.apportionment.QuotaRule;
import org.dauys.figures.Fraction;
import org.dauys.reading.Fields;
import org.dauys.statute.Provision.AllotByHighestAverages.From;
import org.dauys.statute.Provision.BaseOfShares.Part;

/**
 * Reads the steps of a section. Each step is a mapping of one key, the name of the procedure.
 *
 * @param clauses reads the sentences
 * @param authorities the codes of those who may decide
 */
record StepReader(ClauseReader clauses, Set<String> authorities) {
    /** The procedures of statutes, by the words of their keys. */
    private enum Procedure {
        BASE_OF_SHARES,
        ADMIT_LISTS,
        ADMIT_NEXT_UNTIL,
        ONE_OF,
        ALLOT_BY_LARGEST_REMAINDERS,
        ALLOT_BY_HIGHEST_AVERAGES,
        ALLOT_WITH_NEXT_LIST,
        LEAVE_UNFILLED,
        ASK,
        ELECT_BY_PLURALITY,
        ELECTED_ELSEWHERE
    }

    /** The sequences of divisors, by the words of statutes. */
    private enum DivisorsWord {
        DHONDT,
        SAINTE_LAGUE,
        MODIFIED_SAINTE_LAGUE,
        DANISH,
        IMPERIALI,
        ADAMS,
        DEAN,
        HUNTINGTON_HILL;

        Divisors divisors() {
            return switch (this) {
                case DHONDT -> Divisors.DHONDT;
                case SAINTE_LAGUE -> Divisors.SAINTE_LAGUE;
                case MODIFIED_SAINTE_LAGUE -> Divisors.MODIFIED_SAINTE_LAGUE;
                case DANISH -> Divisors.DANISH;
                case IMPERIALI -> Divisors.IMPERIALI;
                case ADAMS -> Divisors.ADAMS;
                case DEAN -> Divisors.DEAN;
                case HUNTINGTON_HILL -> Divisors.HUNTINGTON_HILL;
            };
        }
    }

    /** The steps under a key; those that cannot be read are reported and left out. */
    List<Provision> steps(Fields fields, String key, Optional<Clause> above) {
        List<Provision> steps = new ArrayList<>();
        for (Fields item : fields.items(key)) {
            Keyed.one(item, Procedure.class, StatuteCode.UNKNOWN_STEP)
                    .flatMap(keyed -> step(keyed, above))
                    .ifPresent(steps::add);
        }
        return steps;
    }

    private Optional<Provision> step(Keyed<Procedure> keyed, Optional<Clause> above) {
        Fields rule = keyed.fields();
        Optional<? extends Provision> step = switch (keyed.word()) {
            case BASE_OF_SHARES -> baseOfShares(rule);
            case ADMIT_LISTS -> admitLists(rule);
            case ADMIT_NEXT_UNTIL -> admitNextUntil(rule);
            case ONE_OF -> oneOf(rule, above);
            case ALLOT_BY_LARGEST_REMAINDERS -> largestRemainders(rule);
            case ALLOT_BY_HIGHEST_AVERAGES -> highestAverages(rule);
            case ALLOT_WITH_NEXT_LIST -> withNextList(rule, above);
            case LEAVE_UNFILLED -> clauseOr(rule, above).map(Provision.LeaveUnfilled::new);
            case ASK -> ask(rule);
            case ELECT_BY_PLURALITY -> plurality(rule);
            case ELECTED_ELSEWHERE -> clauses.clause(rule).map(Provision.ElectedElsewhere::new);
        };
        rule.close();
        return step.map(provision -> provision);
    }

    /** The rule's own clause, or that of the reading or the case above it. */
    private Optional<Clause> clauseOr(Fields rule, Optional<Clause> above) {
        return rule.has("article") || above.isEmpty() ? clauses.clause(rule) : above;
    }

    private Optional<Provision> baseOfShares(Fields rule) {
        Scope scope = scope(rule);
        List<Part> parts = parts(rule);
        return clauses.clause(rule).map(clause -> new Provision.BaseOfShares(clause, scope, parts));
    }

    private static List<Part> parts(Fields rule) {
        List<Part> parts = Keyed.words(rule, "sum", Part.class);
        if (!parts.contains(Part.LIST_VOTES)) {
            rule.report(StatuteCode.STEPS_INCOMPLETE, "sum", "", "list-votes");
        }
        return parts;
    }

    /** Over which votes a rule is carried out; in each constituency where the file does not say. */
    static Scope scope(Fields rule) {
        return rule.optionalWord("in", Scope.class).orElse(Scope.EACH_CONSTITUENCY);
    }

    private Optional<Provision> admitLists(Fields rule) {
        Scope scope = scope(rule);
        Optional<Clause> clause = clauses.clause(rule);
        List<Condition> anyOf = new ConditionReader(clauses).conditions(rule, clause);
        return clause.isEmpty() || anyOf.isEmpty()
                ? Optional.empty()
                : Optional.of(new Provision.AdmitLists(clause.get(), scope, anyOf));
    }

    private Optional<Provision> admitNextUntil(Fields rule) {
        Scope scope = scope(rule);
        Optional<Clause> clause = clauses.clause(rule);
        Optional<Long> lists = rule.wholeNumber("lists", 1, 100);
        Optional<Fraction> together = share(rule, "together");
        Optional<Condition.Equality> equality = ConditionReader.equality(rule);
        Optional<String> who = authority(rule);
        return clause.isEmpty() || lists.isEmpty() || together.isEmpty() || equality.isEmpty() || who.isEmpty()
                ? Optional.empty()
                : Optional.of(new Provision.AdmitNextUntil(
                        clause.get(), scope, lists.get(), together.get(), equality.get(), who.get()));
    }

    static Optional<Fraction> share(Fields rule, String key) {
        Optional<Fraction> share = rule.ratio(key).map(ratio -> Fraction.of(ratio.numerator(), ratio.denominator()));
        if (share.isPresent() && (share.get().signum() < 0 || share.get().compareTo(Fraction.of(1)) > 0)) {
            rule.report(StatuteCode.NOT_A_SHARE, key, share.get().toString());
            return Optional.empty();
        }
        return share;
    }

    private Optional<Provision> oneOf(Fields rule, Optional<Clause> above) {
        Optional<Provision.OneOf.Quantity> number = rule.word("number", Provision.OneOf.Quantity.class);
        Optional<Clause> clause = rule.has("article") ? clauses.clause(rule) : above;
        List<Provision.Case> cases = new ArrayList<>();
        for (Fields item : rule.items("cases")) {
            Optional<Span> when = span(item, "when");
            List<Provision> steps = steps(item, "steps", clause);
            item.close();
            when.ifPresent(span -> cases.add(new Provision.Case(span, steps)));
        }
        number.ifPresent(of -> Cases.check(rule, of, cases));
        Optional<Clause> leading = clause.or(() -> cases.stream()
                .flatMap(one -> one.steps().stream())
                .map(Provision::clause)
                .findFirst());
        return number.isEmpty() || leading.isEmpty()
                ? Optional.empty()
                : Optional.of(new Provision.OneOf(leading.get(), number.get(), cases));
    }

    /** A span; reported if it is not written as one. */
    static Optional<Span> span(Fields rule, String key) {
        Optional<String> written = rule.text(key);
        Optional<Span> span = written.flatMap(Span::of);
        if (written.isPresent() && span.isEmpty()) {
            rule.report(StatuteCode.NOT_A_SPAN, key, written.get());
        }
        return span;
    }

    private Optional<Provision> largestRemainders(Fields rule) {
        Scope scope = scope(rule);
        Optional<Clause> clause = clauses.clause(rule);
        Optional<QuotaRule> quota = rule.word("quota", QuotaRule.class);
        boolean canOverAward = quota.isPresent() && quota.get().addend() > 0;
        Optional<OverAward> overAward = canOverAward
                ? rule.word("over-award", OverAward.class)
                : rule.optionalWord("over-award", OverAward.class).or(() -> Optional.of(OverAward.WITHDRAW));
        List<TieClause> ties = ties(rule);
        return clause.isEmpty() || quota.isEmpty() || overAward.isEmpty()
                ? Optional.empty()
                : Optional.of(new Provision.AllotByLargestRemainders(
                        clause.get(), scope, quota.get(), overAward.get(), ties));
    }

    private Optional<Provision> highestAverages(Fields rule) {
        Scope scope = scope(rule);
        From from = rule.optionalWord("from", From.class).orElse(From.NO_SEATS);
        Optional<Clause> clause = clauses.clause(rule);
        Optional<DivisorsWord> divisors = rule.word("divisors", DivisorsWord.class);
        List<TieClause> ties = ties(rule);
        return clause.isEmpty() || divisors.isEmpty()
                ? Optional.empty()
                : Optional.of(new Provision.AllotByHighestAverages(
                        clause.get(), scope, divisors.get().divisors(), from, ties));
    }

    private Optional<Provision> withNextList(Fields rule, Optional<Clause> above) {
        Optional<Clause> clause = clauseOr(rule, above);
        Optional<Fraction> correction = share(rule, "correction");
        Optional<Long> atLeast = rule.wholeNumber("at-least", 0, 1_000);
        return clause.isEmpty() || correction.isEmpty() || atLeast.isEmpty()
                ? Optional.empty()
                : Optional.of(new Provision.AllotWithNextList(clause.get(), correction.get(), atLeast.get()));
    }

    private Optional<Provision> ask(Fields rule) {
        Optional<Clause> clause = clauses.clause(rule);
        Optional<String> question = rule.text("question");
        Optional<String> authority = authority(rule);
        SequencedMap<String, Provision.Reading> readings = new LinkedHashMap<>();
        rule.mappings("readings").forEach((name, reading) -> {
            Optional<Clause> words = clause.flatMap(asked -> clauses.reading(reading, asked));
            List<Provision> steps = steps(reading, "steps", words);
            reading.close();
            words.ifPresent(said -> readings.put(name, new Provision.Reading(said, steps)));
        });
        return clause.isEmpty() || question.isEmpty() || authority.isEmpty()
                ? Optional.empty()
                : Optional.of(new Provision.Ask(clause.get(), question.get(), authority.get(), readings));
    }

    private Optional<Provision> plurality(Fields rule) {
        Optional<Clause> clause = clauses.clause(rule);
        List<TieClause> ties = ties(rule);
        Optional<Situation> against = situation(rule, "against-all-ahead");
        Optional<Situation> sole = situation(rule, "sole-candidate");
        return clause.isEmpty() || against.isEmpty() || sole.isEmpty()
                ? Optional.empty()
                : Optional.of(new Provision.ElectByPlurality(clause.get(), ties, against.get(), sole.get()));
    }

    private List<TieClause> ties(Fields rule) {
        return new ExceptionReader(clauses, this::authority).ties(rule);
    }

    private Optional<Situation> situation(Fields rule, String key) {
        return new ExceptionReader(clauses, this::authority).situation(rule, key);
    }

    private Optional<String> authority(Fields rule) {
        Optional<String> code = rule.text("decided-by");
        if (code.isPresent() && !authorities.contains(code.get())) {
            rule.report(
                    StatuteCode.UNKNOWN_AUTHORITY,
                    "decided-by",
                    code.get(),
                    authorities.stream().sorted().toArray(String[]::new));
            return Optional.empty();
        }
        return code;
    }
}
