package org.dauys.apportionment;

import java.util.List;
import java.util.Optional;
import org.dauys.figures.Citation;
import org.dauys.figures.Decision;
import org.dauys.figures.Decisions;
import org.dauys.figures.Figure;
import org.dauys.figures.Question;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Tally;
import org.jspecify.annotations.Nullable;

/**
 * Settles the ties of one allotment by the rules of the law, in their order.
 *
 * @param rules the rules; the last one decides for good
 * @param votes the votes of those who take part
 */
record Ties(List<TieRule> rules, Figure<Tally> votes, Decisions decisions, Reasoning reasoning) {
    /** The standing after the tie, or what is missing. */
    sealed interface Settlement {
        record Standings(Figure<Standing> standing) implements Settlement {}

        record Stopped(Allotment allotment) implements Settlement {}
    }

    /**
     * Settles a tie, naming its figures under {@code tie} and the number of the seat: {@code tie/69/more-votes/1} is
     * what the first rule settled, {@code tie/69/seats} the standing after all of them, or before the decision that is
     * missing.
     *
     * @param seat the number of the seat at which the tie stands
     */
    Settlement settle(Citation basis, Figure<Standing> tie, long seat) {
        Reasoning here = reasoning.within("tie").within(Long.toString(seat));
        @Nullable Figure<Preference> last = null;
        Preference open = Preference.open(tie.value());
        for (int number = 1; number <= rules.size(); number++) {
            TieRule rule = rules.get(number - 1);
            Figure<?> source = last == null ? tie : last;
            Settling step;
            switch (rule) {
                case TieRule.MoreVotes(Citation law) -> step = new Settling.ByVotes(law, source, open, votes);
                case TieRule.FewerVotes(Citation law) -> step = new Settling.ByFewerVotes(law, source, open, votes);
                case TieRule.LargerRemainder(Citation law, var quota) ->
                    step = new Settling.ByRemainder(law, source, open, votes, quota);
                case TieRule.EarlierRank(Citation law, var ranks) ->
                    step = new Settling.ByRank(law, source, open, ranks);
                case TieRule.ByDecision byDecision -> {
                    Question question = question(byDecision, here, open);
                    Optional<Decision> decision = decisions.on(question);
                    if (decision.isEmpty()) {
                        Figure<Standing> standing = last == null ? tie : standing(basis, tie, last, here);
                        return new Settlement.Stopped(new Allotment.Awaiting(question, standing));
                    }
                    if (!decision.get().fits(question)) {
                        return new Settlement.Stopped(new Allotment.Unfit(question, decision.get()));
                    }
                    step = new Settling.Decided(byDecision.basis(), source, open, decision.get(), byDecision.lot());
                }
            }
            last = here.conclude(word(rule), number, step);
            open = last.value();
            if (open.isSettled()) {
                return new Settlement.Standings(standing(basis, tie, last, here));
            }
        }
        throw new IllegalStateException("The tie rules %s leave %s open.".formatted(rules, open.level()));
    }

    private static Figure<Standing> standing(
            Citation basis, Figure<Standing> tie, Figure<Preference> preference, Reasoning here) {
        return here.conclude("seats", new TiedSeats(basis, tie, preference));
    }

    private static Question question(TieRule.ByDecision rule, Reasoning here, Preference open) {
        return new Question(
                here.scope(), rule.lot() ? "lot" : "tie", open.level(), open.places(), rule.basis(), rule.authority());
    }

    private static String word(TieRule rule) {
        return switch (rule) {
            case TieRule.MoreVotes _ -> "more-votes";
            case TieRule.FewerVotes _ -> "fewer-votes";
            case TieRule.LargerRemainder _ -> "larger-remainder";
            case TieRule.EarlierRank _ -> "earlier-rank";
            case TieRule.ByDecision _ -> "decided";
        };
    }
}
