package org.dauys.statute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dauys.election.RegisteredList;
import org.dauys.figures.Fraction;
import org.dauys.reading.Fields;

/**
 * Reads the conditions of a threshold. A rule with one share states it itself; one with several lists them under
 * {@code any-of}, each with its own sentence or under that of the rule.
 *
 * @param clauses reads the sentences
 */
record ConditionReader(ClauseReader clauses) {
    private static final Span ANY = new Span(1, Long.MAX_VALUE);

    private enum Word {
        SHARE,
        SHARE_IN_ONE_CONSTITUENCY,
        SEATS_WON,
        VOTES,
        KIND
    }

    List<Condition> conditions(Fields rule, Optional<Clause> above) {
        if (!rule.has("any-of")) {
            return above.flatMap(clause -> ofLists(rule, clause, "share")).stream()
                    .toList();
        }
        List<Condition> conditions = new ArrayList<>();
        for (Fields item : rule.items("any-of")) {
            Keyed.one(item, Word.class, StatuteCode.UNKNOWN_STEP)
                    .flatMap(keyed -> condition(keyed, above))
                    .ifPresent(conditions::add);
        }
        return conditions;
    }

    private Optional<Condition> condition(Keyed<Word> keyed, Optional<Clause> above) {
        Fields rule = keyed.fields();
        Optional<Clause> own = rule.has("article") ? clauses.clause(rule) : above;
        Optional<Condition> condition = own.flatMap(clause -> switch (keyed.word()) {
            case SHARE -> ofLists(rule, clause, "least");
            case SHARE_IN_ONE_CONSTITUENCY -> inOneConstituency(rule, clause);
            case SEATS_WON -> seatsWon(rule, clause);
            case VOTES ->
                rule.wholeNumber("least", 1, Long.MAX_VALUE).map(least -> new Condition.VotesCast(clause, least));
            case KIND -> rule.word("of", RegisteredList.Kind.class).map(kind -> new Condition.OfKind(clause, kind));
        });
        rule.close();
        return condition;
    }

    private static Optional<Condition> seatsWon(Fields rule, Clause clause) {
        Optional<RegisteredList.Kind> except = rule.optionalWord("except", RegisteredList.Kind.class);
        return rule.wholeNumber("least", 1, 1_000).map(least -> new Condition.SeatsWon(clause, least, except));
    }

    private static Optional<Condition> ofLists(Fields rule, Clause clause, String key) {
        Optional<Fraction> least = StepReader.share(rule, key);
        Optional<Condition.Equality> equality = equality(rule);
        Span parties = rule.has("parties") ? StepReader.span(rule, "parties").orElse(ANY) : ANY;
        return least.isEmpty() || equality.isEmpty()
                ? Optional.empty()
                : Optional.of(new Condition.Share(clause, least.get(), equality.get(), parties));
    }

    private static Optional<Condition> inOneConstituency(Fields rule, Clause clause) {
        Optional<Fraction> least = StepReader.share(rule, "least");
        Optional<Condition.Equality> equality = equality(rule);
        return least.isEmpty() || equality.isEmpty()
                ? Optional.empty()
                : Optional.of(new Condition.ShareInOneConstituency(clause, least.get(), equality.get()));
    }

    static Optional<Condition.Equality> equality(Fields rule) {
        return rule.word("exactly-that-share", Condition.Equality.class);
    }
}
