package org.dauys.statute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dauys.reading.Fields;

/**
 * Reads the rules for exceptions: ties, and special situations of a constituency. Law that is recalled or unknown must
 * not decide an exception; it is asked.
 *
 * @param clauses reads the sentences
 * @param authority reads who decides
 */
record ExceptionReader(ClauseReader clauses, Function<Fields, Optional<String>> authority) {
    private enum TieWord {
        EARLIER_REGISTRATION,
        LARGER_REMAINDER,
        MORE_VOTES,
        FEWER_VOTES,
        LOT,
        ASK
    }

    private enum SituationWord {
        ELECTED,
        REPEAT_ELECTION,
        ASK
    }

    /** The rules for a tie, in order; reported if they can leave it open. */
    List<TieClause> ties(Fields rule) {
        List<TieClause> ties = new ArrayList<>();
        List<Fields> items = rule.items("ties");
        for (Fields item : items) {
            Keyed.one(item, TieWord.class, StatuteCode.UNKNOWN_STEP)
                    .flatMap(this::tie)
                    .ifPresent(ties::add);
        }
        boolean whole = rule.hasList("ties") && ties.size() == items.size();
        boolean early = ties.stream().limit(Math.max(0, ties.size() - 1)).anyMatch(TieClause::isFinal);
        if (whole && (early || ties.isEmpty() || !ties.getLast().isFinal())) {
            rule.report(StatuteCode.TIE_NOT_FINAL, "ties", "");
        }
        return ties;
    }

    private Optional<TieClause> tie(Keyed<TieWord> keyed) {
        Fields rule = keyed.fields();
        Optional<Clause> clause = clauses.clause(rule);
        if (keyed.word() != TieWord.ASK && keyed.word() != TieWord.LOT) { // both wait for someone to decide
            mustBeEstablished(rule, clause);
        }
        Optional<TieClause> tie = switch (keyed.word()) {
            case EARLIER_REGISTRATION -> clause.map(TieClause.EarlierRegistration::new);
            case LARGER_REMAINDER -> clause.map(TieClause.LargerRemainder::new);
            case MORE_VOTES -> clause.map(TieClause.MoreVotes::new);
            case FEWER_VOTES -> clause.map(TieClause.FewerVotes::new);
            case LOT -> decided(rule, clause, TieClause.Lot::new);
            case ASK -> decided(rule, clause, TieClause.Ask::new);
        };
        rule.close();
        return tie;
    }

    /** What the law says of a situation. */
    Optional<Situation> situation(Fields rule, String key) {
        return rule.mapping(key)
                .flatMap(item -> Keyed.one(item, SituationWord.class, StatuteCode.UNKNOWN_STEP))
                .flatMap(this::situation);
    }

    private Optional<Situation> situation(Keyed<SituationWord> keyed) {
        Fields rule = keyed.fields();
        Optional<Clause> clause = clauses.clause(rule);
        if (keyed.word() != SituationWord.ASK) {
            mustBeEstablished(rule, clause);
        }
        Optional<Situation> situation = switch (keyed.word()) {
            case ELECTED -> clause.map(Situation.Elected::new);
            case REPEAT_ELECTION -> clause.map(Situation.RepeatElection::new);
            case ASK -> decided(rule, clause, Situation.Ask::new);
        };
        rule.close();
        return situation;
    }

    @FunctionalInterface
    private interface Decided<T> {
        T by(Clause clause, String authority);
    }

    private <T> Optional<T> decided(Fields rule, Optional<Clause> clause, Decided<? extends T> of) {
        Optional<String> who = authority.apply(rule);
        return clause.isEmpty() || who.isEmpty() ? Optional.empty() : Optional.of(of.by(clause.get(), who.get()));
    }

    private static void mustBeEstablished(Fields rule, Optional<Clause> clause) {
        if (clause.isPresent() && !clause.get().isEstablished()) {
            Established.report(rule, clause.get());
        }
    }
}
