package org.dauys.documents.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import org.dauys.documents.people.MandatesTold.Because;
import org.dauys.documents.people.MandatesTold.Note;
import org.dauys.election.Language;
import org.dauys.mandates.PersonsLaw;
import org.dauys.mandates.PersonsRule;
import org.dauys.mandates.Seated;
import org.dauys.mandates.SupposedRules;
import org.dauys.statute.Clause;

/**
 * Who would sit under other rules, in the words of one language.
 *
 * @param rules each rule
 */
public record OtherRulesTold(List<Rule> rules) {
    /** What is told, with its own list. */
    public OtherRulesTold {
        rules = List.copyOf(rules);
    }

    /**
     * A rule.
     *
     * @param title what it is
     * @param law its sentences; none of the rule in force without a quota
     * @param summary how many persons would be others
     * @param lists for each list whose persons would be others, or are not known, who and why; the same persons once for all
     */
    public record Rule(String title, List<Because> law, String summary, List<Note> lists) {}

    /** What is told of a membership. */
    public static OtherRulesTold of(Language language, Membership membership) {
        PersonsWords here = PersonsWords.of(language, membership);
        return new OtherRulesTold(membership.others().stream()
                .map(other -> new Teller(here, PersonsWords.of(language, other.membership()), other).rule())
                .toList());
    }

    private record Teller(PersonsWords here, PersonsWords there, OtherRule other) {
        Rule rule() {
            List<OtherRule.Change> changes = other.changes(here.membership());
            return new Rule(title(), law(), summary(changes), lists(changes));
        }

        private String title() {
            return switch (other.rule()) {
                case OtherRule.Rule.WithoutQuota(var group) ->
                    here.say(
                            "others-without-quota",
                            Map.of("group", group.title().in(here.words().language())));
                case OtherRule.Rule.OfLaw(var name, var statute, var _) ->
                    here.say(
                            "others-law",
                            Map.of(
                                    "act", statute.act().in(here.words().language()),
                                    "since", here.words().since(statute.from()),
                                    "law", name));
            };
        }

        private List<Because> law() {
            if (other.rule() instanceof OtherRule.Rule.WithoutQuota) {
                return List.of();
            }
            PersonsLaw law = there.membership().law().applied();
            SequencedSet<Clause> clauses = new LinkedHashSet<>();
            here.membership().law().applied().sections().values().stream()
                    .filter(SupposedRules::seatsLists)
                    .flatMap(section -> law.section(section.name()).stream())
                    .flatMap(section -> section.seating().stream())
                    .map(PersonsRule::clause)
                    .forEach(clauses::add);
            return clauses.stream()
                    .map(clause -> new Because(said(clause), clause.citation()))
                    .toList();
        }

        private String said(Clause clause) {
            return clause.words().getOrDefault(clause.shownIn(here.words().language()), "");
        }

        private String summary(List<OtherRule.Change> changes) {
            int seats = changes.stream()
                    .filter(OtherRule.Change::isKnown)
                    .mapToInt(change -> change.mandates().number())
                    .sum();
            int changed =
                    changes.stream().mapToInt(change -> change.in().size()).sum();
            String summary = here.say("others-summary", Map.of("changed", changed, "seats", seats));
            return leftOut().map(said -> said + " " + summary).orElse(summary);
        }

        private Optional<String> leftOut() {
            return other.rule() instanceof OtherRule.Rule.OfLaw(var _, var _, var groups) && !groups.isEmpty()
                    ? Optional.of(here.say(
                            "others-left-out",
                            Map.of(
                                    "groups",
                                    String.join(
                                            "; ",
                                            groups.stream()
                                                    .map(group -> group.title()
                                                            .in(here.words().language()))
                                                    .toList()))))
                    : Optional.empty();
        }

        private List<Note> lists(List<OtherRule.Change> changes) {
            List<Note> notes = new ArrayList<>();
            List<String> same = new ArrayList<>();
            Map<String, List<String>> open = new LinkedHashMap<>();
            for (OtherRule.Change change : changes) {
                String list = here.holder(change.mandates());
                if (!change.isKnown()) {
                    open.computeIfAbsent(open(change), _ -> new ArrayList<>()).add(list);
                } else if (change.out().isEmpty() && change.in().isEmpty()) {
                    same.add(list);
                } else {
                    notes.add(changed(list, change));
                }
            }
            if (!same.isEmpty()) {
                notes.add(new Note(here.say("others-same", Map.of("lists", String.join(", ", same))), List.of()));
            }
            open.forEach((why, lists) -> notes.add(new Note(
                    here.say("others-open", Map.of("list", String.join(", ", lists), "why", why)), List.of())));
            return notes;
        }

        private Note changed(String list, OtherRule.Change change) {
            String law = there.membership().law().applied().statute();
            List<String> why = new SeatsTold(there)
                    .why(change.there()).stream()
                            .filter(because -> because.basis().source().equals(law))
                            .map(Because::sentence)
                            .toList();
            return new Note(
                    here.say(
                            "others-changed",
                            Map.of(
                                    "list", list,
                                    "count", change.out().size(),
                                    "out", here.persons(change.out()),
                                    "comes", change.in().size(),
                                    "in", here.persons(change.in()))),
                    why);
        }

        /** Why it is not known who would sit, or who sits. */
        private String open(OtherRule.Change change) {
            return change.here().outcome() instanceof Seated.Outcome.Taken
                    ? open(change.there().outcome())
                    : "HERE";
        }

        private String open(Seated.Outcome outcome) {
            return switch (outcome) {
                case Seated.Outcome.Taken _ -> throw new IllegalArgumentException("It is known: " + outcome);
                case Seated.Outcome.ToDesignate _ -> "TO_DESIGNATE";
                case Seated.Outcome.Awaiting _ -> "AWAITING";
                case Seated.Outcome.Refused _ -> "REFUSED";
                case Seated.Outcome.NotKnown(var lack) ->
                    lack == Seated.Lack.TRAITS && !here.mayNameGroups() ? "PERSONAL" : lack.name();
            };
        }
    }
}
