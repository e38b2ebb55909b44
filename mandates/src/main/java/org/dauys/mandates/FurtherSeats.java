package org.dauys.mandates;

import java.util.List;
import java.util.Optional;
import org.dauys.figures.Citation;
import org.dauys.figures.Claimants;
import org.dauys.figures.Decision;
import org.dauys.figures.Decisions;
import org.dauys.figures.Figure;
import org.dauys.figures.Given;
import org.dauys.figures.Question;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Tally;

/**
 * The further seats that the best of a group get who were not elected, in a constituency or in all of a contest.
 *
 * @param drafts the seats that lists and candidates have there
 * @param contestants who stands there, measured as the rule says
 * @param where the code of the constituency, or the id of the contest
 * @param decisions what was decided on ties
 * @param own names the figures
 */
record FurtherSeats(List<Draft> drafts, Contestants contestants, String where, Decisions decisions, Reasoning own) {
    /**
     * The seats of a rule; none if nobody of the group is left.
     *
     * @param members who is of the group
     * @param already who has a further seat by another rule
     * @param next the number of the first of them in the house
     */
    Optional<Draft> of(SeatingRule.BestLosers rule, Members members, List<String> already, int next) {
        List<String> seated =
                drafts.stream().flatMap(draft -> draft.sure().stream()).toList();
        Optional<Seated.Outcome> open = drafts.stream()
                .flatMap(draft -> draft.open().stream())
                .findFirst()
                .or(() -> contestants.lack(members, seated).map(Seated.Outcome.NotKnown::new));
        if (open.isPresent()) {
            return Optional.of(Draft.open(mandates(rule, next, rule.seats()), List.of(), open.get()));
        }
        List<Contestant> losers = contestants.best(
                one -> members.has(one.person()) && !seated.contains(one.person()) && !already.contains(one.person()));
        Optional<Question> tie = tie(rule, losers);
        Optional<Decision> lot = tie.flatMap(question -> decisions.on(question).filter(some -> some.fits(question)));
        if (tie.isPresent() && lot.isEmpty()) {
            var waiting = new Seated.Outcome.Awaiting(List.of(tie.get()));
            return Optional.of(Draft.open(mandates(rule, next, rule.seats()), List.of(), waiting));
        }
        Citation citation = rule.clause().citation();
        Figure<List<String>> best = own.conclude(
                "best-" + rule.group(),
                new MandateStep.BestOfGroup(
                        citation,
                        rule.seats(),
                        losers,
                        lot.map(Decision::chosen).orElse(List.of())));
        return best.value().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Draft.taken(mandates(rule, next, best.value().size()), List.of(), citation, best, List.of()));
    }

    /** The question whom of equal measures the last of the seats go to, if that makes a difference. */
    private Optional<Question> tie(SeatingRule.BestLosers rule, List<Contestant> losers) {
        int seats = rule.seats();
        if (losers.size() <= seats
                || !losers.get(seats - 1).measure().equals(losers.get(seats).measure())) {
            return Optional.empty();
        }
        List<Contestant> equal = losers.stream()
                .filter(one -> one.measure().equals(losers.get(seats).measure()))
                .toList();
        return Optional.of(new Question(
                own.scope().then("best-" + rule.group()).then("tie"),
                "tie",
                equal.stream().map(Contestant::person).toList(),
                seats - losers.indexOf(equal.getFirst()),
                rule.clause().citation(),
                ""));
    }

    /** Seats that no list has won; they are the group's. */
    private Mandates mandates(SeatingRule.BestLosers rule, int first, int number) {
        Mandates like = drafts.getFirst().mandates();
        Figure<Tally> seats = own.conclude(
                "seats-of-" + rule.group(),
                new Given<>(rule.clause().citation(), Tally.of(Claimants.of(List.of(rule.group())), number)));
        return new Mandates(like.body(), like.contest(), where, rule.group(), seats, first, number);
    }
}
