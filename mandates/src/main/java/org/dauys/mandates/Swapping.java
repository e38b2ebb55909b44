package org.dauys.mandates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dauys.figures.Citation;
import org.dauys.figures.Decision;
import org.dauys.figures.Decisions;
import org.dauys.figures.Figure;
import org.dauys.figures.Fraction;
import org.dauys.figures.Path;
import org.dauys.figures.Question;
import org.dauys.figures.Reasoning;

/** The seats of one constituency, in which the fewest votes of a group that is too many give way. */
final class Swapping {
    private final List<Draft> drafts;
    private final Contestants contestants;
    private final Decisions decisions;
    private final Reasoning own;
    private int number = 1;

    Swapping(List<Draft> drafts, Contestants contestants, Decisions decisions, Reasoning own) {
        this.drafts = new ArrayList<>(drafts);
        this.contestants = contestants;
        this.decisions = decisions;
        this.own = own;
    }

    List<Draft> drafts() {
        return drafts;
    }

    private List<String> seated() {
        return drafts.stream().flatMap(draft -> draft.sure().stream()).toList();
    }

    private boolean isSettled() {
        return drafts.stream().allMatch(draft -> draft.open().isEmpty());
    }

    /** Exchanges persons until each group of a rule has no more than its share. */
    void swap(SeatingRule.SwapFewestVotes rule, List<Members> groups) {
        long seats =
                drafts.stream().mapToLong(draft -> draft.mandates().number()).sum();
        long most = rule.rounding()
                .of(rule.most().times(Fraction.of(seats)))
                .numerator()
                .longValueExact();
        for (Members members : groups) {
            contestants
                    .lack(members, seated())
                    .ifPresent(lack -> drafts.replaceAll(draft -> draft.waiting(new Seated.Outcome.NotKnown(lack))));
            while (isSettled() && members.among(seated()) > most && one(rule, members)) {
                number++;
            }
        }
    }

    /** Exchanges one person, or leaves the seat open if the votes are equal; false if nobody can be exchanged. */
    private boolean one(SeatingRule.SwapFewestVotes rule, Members members) {
        List<String> seated = seated();
        List<Contestant> going = contestants.all().stream()
                .filter(one -> seated.contains(one.person()) && members.has(one.person()))
                .filter(one -> !coming(rule, members, one).isEmpty())
                .sorted(Comparator.comparing(Contestant::measure))
                .toList();
        if (going.isEmpty()) {
            return false;
        }
        exchange(rule, members, equal(going));
        return true;
    }

    /** Who may take the seat of somebody, the most votes first. */
    private List<Contestant> coming(SeatingRule.SwapFewestVotes rule, Members members, Contestant goes) {
        List<String> seated = seated();
        return contestants.best(one -> !seated.contains(one.person())
                && !members.has(one.person())
                && (rule.within() == SeatingRule.Within.CONSTITUENCY
                        || one.list().equals(goes.list())));
    }

    /** Those who have as many votes as the first. */
    private static List<Contestant> equal(List<Contestant> all) {
        return all.stream()
                .filter(one -> one.measure().equals(all.getFirst().measure()))
                .toList();
    }

    private void exchange(SeatingRule.SwapFewestVotes rule, Members members, List<Contestant> going) {
        Path path = own.scope().then("swap").then(number);
        Citation citation = rule.clause().citation();
        Answered goes = one(path.then("goes"), going, citation);
        // Whom the lot on who goes does not name yet cannot be followed yet either.
        if (goes.question().isPresent()) {
            wait(going, goes.question().get());
            return;
        }
        Answered comes = one(path.then("comes"), equal(coming(rule, members, goes.contestant())), citation);
        if (comes.question().isPresent()) {
            wait(List.of(goes.contestant()), comes.question().get());
            return;
        }
        drafts.replaceAll(draft -> draft.sure().contains(goes.contestant().person())
                ? swapped(draft, goes.contestant(), comes.contestant(), citation)
                : draft);
    }

    private Draft swapped(Draft draft, Contestant goes, Contestant comes, Citation citation) {
        Figure<List<String>> before = draft.persons().orElseThrow();
        return draft.with(
                citation,
                own.within("swap")
                        .conclude(String.valueOf(number), new MandateStep.Swapped(citation, before, goes, comes)));
    }

    /** The seats of these persons wait for an answer. */
    private void wait(List<Contestant> persons, Question question) {
        drafts.replaceAll(draft -> persons.stream().anyMatch(one -> draft.sure().contains(one.person()))
                ? draft.waiting(new Seated.Outcome.Awaiting(List.of(question)))
                : draft);
    }

    private record Answered(Contestant contestant, Optional<Question> question) {}

    /** The only one, the one decided on, or a question. */
    private Answered one(Path path, List<Contestant> equal, Citation citation) {
        if (equal.size() == 1) {
            return new Answered(equal.getFirst(), Optional.empty());
        }
        var question =
                new Question(path, "tie", equal.stream().map(Contestant::person).toList(), 1, citation, "");
        Optional<Decision> decision = decisions.on(question).filter(some -> some.fits(question));
        return decision.flatMap(taken -> equal.stream()
                        .filter(one -> taken.chosen().contains(one.person()))
                        .findFirst())
                .map(one -> new Answered(one, Optional.empty()))
                .orElseGet(() -> new Answered(equal.getFirst(), Optional.of(question)));
    }
}
