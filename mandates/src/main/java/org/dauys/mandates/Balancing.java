package org.dauys.mandates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.figures.Citation;
import org.dauys.figures.Claimants;
import org.dauys.figures.Decision;
import org.dauys.figures.Figure;
import org.dauys.figures.Fraction;
import org.dauys.figures.Given;
import org.dauys.figures.Path;
import org.dauys.figures.Question;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Tally;
import org.dauys.statute.Result;

/**
 * The rules that look at all who are seated in a constituency together: the fewest votes of a group that is too many give
 * way, and the best of a group who were not elected get further seats.
 *
 * @param law the rules on persons
 * @param result the votes
 * @param roll the persons
 */
record Balancing(PersonsLaw law, Result result, Roll roll) {
    /** The seats after these rules, in the order of their numbers; further seats come last. */
    List<Draft> balance(List<Draft> drafts, Reasoning reasoning) {
        Map<String, List<Draft>> byPlace = new LinkedHashMap<>();
        drafts.forEach(draft -> byPlace.computeIfAbsent(draft.mandates().where(), _ -> new ArrayList<>())
                .add(draft));
        Map<Mandates, Draft> changed = new LinkedHashMap<>();
        List<Draft> further = new ArrayList<>();
        int next = drafts.isEmpty()
                ? 1
                : drafts.getLast().mandates().first()
                        + drafts.getLast().mandates().number();
        for (var place : byPlace.entrySet()) {
            Optional<PersonsSection> section =
                    law.section(place.getValue().getFirst().mandates().contest().section());
            if (section.isEmpty()) {
                continue;
            }
            var here = new Here(place.getKey(), place.getValue(), reasoning.within(place.getKey()));
            section.get().all(SeatingRule.SwapFewestVotes.class).forEach(here::swap);
            here.drafts.forEach(draft -> changed.put(draft.mandates(), draft));
            for (SeatingRule.BestLosers rule : section.get().all(SeatingRule.BestLosers.class)) {
                List<Draft> more = here.losers(rule, next);
                further.addAll(more);
                next += more.size();
            }
        }
        List<Draft> all = new ArrayList<>();
        drafts.forEach(draft -> all.add(changed.getOrDefault(draft.mandates(), draft)));
        all.addAll(further);
        return all;
    }

    /** One constituency. */
    private final class Here {
        private final List<Draft> drafts;
        private final Reasoning own;
        private final List<Contestant> contestants;
        private int swaps;

        Here(String where, List<Draft> drafts, Reasoning own) {
            this.drafts = new ArrayList<>(drafts);
            this.own = own;
            this.contestants = Contestants.of(
                    where, roll, Optional.ofNullable(result.record().votes().get(where)));
        }

        private List<String> seated() {
            return drafts.stream().flatMap(draft -> draft.sure().stream()).toList();
        }

        private Members members(String group) {
            return Members.of(
                    law.group(group),
                    contestants.stream().map(Contestant::person).toList(),
                    roll,
                    result.record().election().date());
        }

        void swap(SeatingRule.SwapFewestVotes rule) {
            long seats = drafts.stream()
                    .mapToLong(draft -> draft.mandates().number())
                    .sum();
            long most = rule.rounding()
                    .of(rule.most().times(Fraction.of(seats)))
                    .numerator()
                    .longValueExact();
            for (String group : rule.groups()) {
                Members members = members(group);
                while (drafts.stream().allMatch(draft -> draft.open().isEmpty()) && members.among(seated()) > most) {
                    if (!one(rule, members)) {
                        break;
                    }
                }
            }
        }

        /** Exchanges one person, or leaves the seat open if the votes are equal; false if nobody can be exchanged. */
        private boolean one(SeatingRule.SwapFewestVotes rule, Members members) {
            List<String> seated = seated();
            List<Contestant> going = contestants.stream()
                    .filter(one -> seated.contains(one.person()) && members.has(one.person()))
                    .sorted(Comparator.comparing(Contestant::measure))
                    .toList();
            for (Contestant goes : going) {
                List<Contestant> coming = contestants.stream()
                        .filter(one -> !seated.contains(one.person())
                                && !members.has(one.person())
                                && (rule.within() == SeatingRule.Within.CONSTITUENCY
                                        || one.list().equals(goes.list())))
                        .sorted(Comparator.comparing(Contestant::measure).reversed())
                        .toList();
                if (!coming.isEmpty()) {
                    swaps++;
                    exchange(rule, equal(going, goes), equal(coming, coming.getFirst()));
                    return true;
                }
            }
            return false;
        }

        private static List<Contestant> equal(List<Contestant> all, Contestant to) {
            return all.stream()
                    .filter(one -> one.measure().equals(to.measure()))
                    .toList();
        }

        private void exchange(SeatingRule.SwapFewestVotes rule, List<Contestant> going, List<Contestant> coming) {
            Path path = own.scope().then("swap").then(swaps);
            Citation citation = rule.clause().citation();
            Answered goes = one(path.then("goes"), going, citation);
            Answered comes = one(path.then("comes"), coming, citation);
            int at = at(goes.contestant());
            List<Question> open = new ArrayList<>(goes.question().stream().toList());
            comes.question().ifPresent(open::add);
            if (!open.isEmpty()) {
                Draft draft = drafts.get(at);
                drafts.set(at, Draft.open(draft.mandates(), draft.demands(), new Seated.Outcome.Awaiting(open)));
                return;
            }
            Draft draft = drafts.get(at);
            Figure<List<String>> after = own.within("swap")
                    .conclude(
                            String.valueOf(swaps),
                            new MandateStep.Swapped(
                                    citation, draft.persons().orElseThrow(), goes.contestant(), comes.contestant()));
            drafts.set(at, draft.with(citation, after));
        }

        private int at(Contestant person) {
            for (int at = 0; at < drafts.size(); at++) {
                if (drafts.get(at).sure().contains(person.person())) {
                    return at;
                }
            }
            throw new IllegalStateException("%s must be seated.".formatted(person));
        }

        private record Answered(Contestant contestant, Optional<Question> question) {}

        /** The only one, the one decided on, or a question. */
        private Answered one(Path path, List<Contestant> equal, Citation citation) {
            if (equal.size() == 1) {
                return new Answered(equal.getFirst(), Optional.empty());
            }
            var question = new Question(
                    path, "tie", equal.stream().map(Contestant::person).toList(), 1, citation, "");
            Optional<Decision> decision =
                    result.record().decisions().on(question).filter(some -> some.fits(question));
            return decision.flatMap(taken -> equal.stream()
                            .filter(one -> taken.chosen().contains(one.person()))
                            .findFirst())
                    .map(one -> new Answered(one, Optional.empty()))
                    .orElseGet(() -> new Answered(equal.getFirst(), Optional.of(question)));
        }

        List<Draft> losers(SeatingRule.BestLosers rule, int next) {
            Members members = members(rule.group());
            List<String> seated = seated();
            List<Contestant> measured =
                    rule.by() == SeatingRule.By.SHARE ? Contestants.inShares(contestants) : contestants;
            List<Contestant> losers = measured.stream()
                    .filter(one -> !seated.contains(one.person()) && members.has(one.person()))
                    .sorted(Comparator.comparing(Contestant::measure).reversed())
                    .toList();
            Mandates like = drafts.getFirst().mandates();
            Citation citation = rule.clause().citation();
            Optional<Question> tie = tie(losers, rule.seats(), citation);
            if (tie.isPresent()) {
                return List.of(Draft.open(
                        mandates(like, rule.group(), next, rule.seats(), citation),
                        List.of(),
                        new Seated.Outcome.Awaiting(List.of(tie.get()))));
            }
            Figure<List<String>> best =
                    own.conclude("best-" + rule.group(), new MandateStep.BestOfGroup(citation, rule.seats(), losers));
            return best.value().isEmpty()
                    ? List.of()
                    : List.of(Draft.taken(
                            mandates(like, rule.group(), next, best.value().size(), citation),
                            List.of(),
                            citation,
                            best,
                            List.of()));
        }

        private Optional<Question> tie(List<Contestant> losers, int seats, Citation citation) {
            if (losers.size() <= seats
                    || !losers.get(seats - 1).measure().equals(losers.get(seats).measure())) {
                return Optional.empty();
            }
            List<Contestant> equal = equal(losers, losers.get(seats));
            int places = seats - losers.indexOf(equal.getFirst());
            return Optional.of(new Question(
                    own.scope().then("best").then("tie"),
                    "tie",
                    equal.stream().map(Contestant::person).toList(),
                    places,
                    citation,
                    ""));
        }

        /** Seats that no list has won; they are the group's. */
        private Mandates mandates(Mandates like, String group, int first, int number, Citation citation) {
            Figure<Tally> seats = own.conclude(
                    "further-seats", new Given<>(citation, Tally.of(Claimants.of(List.of(group)), number)));
            return new Mandates(like.body(), like.contest(), like.where(), group, seats, first, number);
        }
    }
}
