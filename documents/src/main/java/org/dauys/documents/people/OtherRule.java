package org.dauys.documents.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.figures.Figure;
import org.dauys.figures.Reasoning;
import org.dauys.mandates.Group;
import org.dauys.mandates.Mandates;
import org.dauys.mandates.PersonsLaw;
import org.dauys.mandates.Seated;
import org.dauys.mandates.SupposedRules;
import org.dauys.statute.Statute;

/**
 * Who would sit if another rule said how the seats of lists find their persons. The seats of lists stay as they are.
 *
 * <p>Traits are looked at only where officials published them: who comes in by a quota, and who goes, would tell them.
 *
 * @param rule the other rule
 * @param membership who would sit
 */
public record OtherRule(Rule rule, Membership membership) {
    /** Another rule. */
    public sealed interface Rule {
        /**
         * That of another act.
         *
         * @param name the id of the act, with its section if one was named
         * @param statute the act
         * @param leftOut the groups whose quotas are left out, for the answer would tell who belongs to them
         */
        record OfLaw(String name, Statute statute, List<Group> leftOut) implements Rule {
            /** The rule with its own list. */
            public OfLaw {
                leftOut = List.copyOf(leftOut);
            }
        }

        /** The rule in force without the quota of a group. */
        record WithoutQuota(Group group) implements Rule {}
    }

    /**
     * An act that is chosen to be supposed, and its rules on persons.
     *
     * @param section its section, if one is named
     */
    public record Choice(Statute statute, Optional<String> section, PersonsLaw law) {}

    /**
     * The seats of a list under both rules.
     *
     * @param here under the rule in force
     * @param there under the other
     * @param out who would not sit; nobody unless both are known
     * @param in who would sit instead
     */
    public record Change(Mandates mandates, Seated here, Seated there, List<String> out, List<String> in) {
        /** The change with its own lists. */
        public Change {
            out = List.copyOf(out);
            in = List.copyOf(in);
        }

        /** Whether it is known who sits under both. */
        public boolean isKnown() {
            return here.outcome() instanceof Seated.Outcome.Taken && there.outcome() instanceof Seated.Outcome.Taken;
        }
    }

    /** The other rules that can be supposed: without each quota that seats persons by itself, then those of other acts. */
    static List<OtherRule> of(Membership actual, List<Choice> choices) {
        List<OtherRule> others = new ArrayList<>();
        PersonsLaw own = actual.law().applied();
        SupposedRules.quotas(own)
                .forEach(group ->
                        others.add(of(actual, new Rule.WithoutQuota(group), SupposedRules.without(own, group))));
        for (Choice choice : choices) {
            SupposedRules.lists(own, choice.law(), choice.section())
                    .ifPresent(law -> others.add(ofLaw(actual, choice, law)));
        }
        return others;
    }

    private static OtherRule ofLaw(Membership actual, Choice choice, PersonsLaw law) {
        boolean published = actual.people().traits() == People.Kept.PUBLISHED;
        List<Group> leftOut = published ? List.of() : SupposedRules.quotas(law);
        PersonsLaw left = law;
        for (Group group : leftOut) {
            left = SupposedRules.without(left, group);
        }
        return of(actual, new Rule.OfLaw(name(choice), choice.statute(), leftOut), left);
    }

    private static String name(Choice choice) {
        return choice.section()
                .map(section -> choice.statute().id() + ":" + section)
                .orElse(choice.statute().id());
    }

    private static OtherRule of(Membership actual, Rule rule, PersonsLaw law) {
        return new OtherRule(
                rule,
                Membership.of(
                        actual.account(),
                        Reasoning.recorded(),
                        new PersonsLaw.Readings(law, List.of()),
                        actual.people().asPublished()));
    }

    /** What would change for each list. */
    public List<Change> changes(Membership actual) {
        List<Change> changes = new ArrayList<>();
        Map<List<Object>, Seated> there = new HashMap<>();
        membership
                .houses()
                .forEach(house -> house.seating().seated().forEach(seated -> there.put(key(seated), seated)));
        for (Membership.House house : actual.houses()) {
            for (Seated here : house.seating().seated()) {
                boolean isList = actual.law()
                        .applied()
                        .section(here.mandates().contest().section())
                        .filter(SupposedRules::seatsLists)
                        .isPresent();
                Optional.ofNullable(there.get(key(here)))
                        .filter(_ -> isList)
                        .ifPresent(seated -> changes.add(change(here, seated)));
            }
        }
        return changes;
    }

    private static List<Object> key(Seated seated) {
        Mandates mandates = seated.mandates();
        return List.of(mandates.body().id(), mandates.where(), mandates.holder(), mandates.first());
    }

    private static Change change(Seated here, Seated there) {
        List<String> now = persons(here);
        List<String> then = persons(there);
        boolean both =
                here.outcome() instanceof Seated.Outcome.Taken && there.outcome() instanceof Seated.Outcome.Taken;
        return new Change(
                here.mandates(),
                here,
                there,
                both ? now.stream().filter(person -> !then.contains(person)).toList() : List.of(),
                both ? then.stream().filter(person -> !now.contains(person)).toList() : List.of());
    }

    private static List<String> persons(Seated seated) {
        return seated.outcome() instanceof Seated.Outcome.Taken(var persons, var _)
                ? persons.stream().map(Figure::value).toList()
                : List.of();
    }
}
