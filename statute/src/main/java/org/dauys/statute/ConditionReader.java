package org.dauys.statute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dauys.election.RegisteredList;
import org.dauys.figures.Fraction;
import org.dauys.reading.Fields;
import org.dauys.reading.ReadingCode;

/**
 * Reads the conditions of a threshold. A rule with one share states it itself; one with several lists them under
 * {@code any-of}, each with its own sentence or under that of the rule.
 *
 * @param clauses reads the sentences
 */
record ConditionReader(ClauseReader clauses) {
    private static final Span ANY = new Span(1, Long.MAX_VALUE);

    private enum Need {
        REQUIRED
    }

    private enum Word {
        SHARE,
        SHARE_IN_ONE_CONSTITUENCY,
        SEATS_WON,
        VOTES,
        KIND
    }

    /** The conditions; none if one cannot be read, which is reported. */
    List<Condition> conditions(Fields rule, Optional<Clause> above) {
        if (!rule.has("any-of")) {
            return ofLists(rule, above, "share").stream().toList();
        }
        List<Condition> conditions = new ArrayList<>();
        List<Fields> items = rule.items("any-of");
        for (Fields item : items) {
            Keyed.one(item, Word.class, StatuteCode.UNKNOWN_STEP)
                    .flatMap(keyed -> condition(keyed, above))
                    .ifPresent(conditions::add);
        }
        if (rule.hasList("any-of") && items.isEmpty()) {
            rule.report(ReadingCode.BLANK, "any-of", "");
        }
        return conditions.size() == items.size() ? conditions : List.of();
    }

    private Optional<Condition> condition(Keyed<Word> keyed, Optional<Clause> above) {
        Fields rule = keyed.fields();
        Optional<Clause> clause = ClauseReader.isGiven(rule) ? clauses.clause(rule) : above;
        Optional<Condition> condition = switch (keyed.word()) {
            case SHARE -> ofLists(rule, clause, "least");
            case SHARE_IN_ONE_CONSTITUENCY -> inOneConstituency(rule, clause);
            case SEATS_WON -> {
                Optional<RegisteredList.Kind> except = rule.optionalWord("except", RegisteredList.Kind.class);
                Optional<Long> least = rule.wholeNumber("least", 1, 1_000);
                yield clause.flatMap(law -> least.map(number -> new Condition.SeatsWon(law, number, except)));
            }
            case VOTES -> {
                Optional<Long> least = rule.wholeNumber("least", 1, Long.MAX_VALUE);
                yield clause.flatMap(law -> least.map(number -> new Condition.VotesCast(law, number)));
            }
            case KIND -> {
                Optional<RegisteredList.Kind> kind = rule.word("of", RegisteredList.Kind.class);
                yield clause.flatMap(law -> kind.map(of -> new Condition.OfKind(law, of)));
            }
        };
        rule.close();
        return condition;
    }

    private static Optional<Condition> ofLists(Fields rule, Optional<Clause> clause, String key) {
        Optional<Fraction> least = StepReader.share(rule, key);
        Optional<Condition.Equality> equality = equality(rule);
        Span parties = rule.has("parties") ? StepReader.span(rule, "parties").orElse(ANY) : ANY;
        boolean connected = rule.optionalWord("connected", Need.class).isPresent();
        return clause.isEmpty() || least.isEmpty() || equality.isEmpty()
                ? Optional.empty()
                : Optional.of(new Condition.Share(clause.get(), least.get(), equality.get(), parties, connected));
    }

    private static Optional<Condition> inOneConstituency(Fields rule, Optional<Clause> clause) {
        Optional<Fraction> least = StepReader.share(rule, "least");
        Optional<Condition.Equality> equality = equality(rule);
        return clause.isEmpty() || least.isEmpty() || equality.isEmpty()
                ? Optional.empty()
                : Optional.of(new Condition.ShareInOneConstituency(clause.get(), least.get(), equality.get()));
    }

    static Optional<Condition.Equality> equality(Fields rule) {
        return rule.word("exactly-that-share", Condition.Equality.class);
    }
}
