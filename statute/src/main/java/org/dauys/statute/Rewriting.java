package org.dauys.statute;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** Copies steps with a change, also those of cases, of readings and of joined lists. */
final class Rewriting {
    private Rewriting() {}

    /** What becomes of a step that does not branch. */
    @FunctionalInterface
    interface Change {
        /** The step in its place; empty if it is left out. */
        Optional<Provision> of(Provision step);
    }

    /** The steps after a change. */
    static List<Provision> of(List<Provision> steps, Change change) {
        List<Provision> changed = new ArrayList<>();
        for (Provision step : steps) {
            changed(step, change).ifPresent(changed::add);
        }
        return List.copyOf(changed);
    }

    /** The section with other steps. */
    static Section with(Section section, List<Provision> steps) {
        return new Section(
                section.name(),
                section.title(),
                section.elects(),
                section.seatsClause(),
                section.seats(),
                section.wonIn(),
                steps);
    }

    private static Optional<Provision> changed(Provision step, Change change) {
        return switch (step) {
            case Provision.OneOf(var clause, var number, var cases) ->
                Optional.of(new Provision.OneOf(
                        clause,
                        number,
                        cases.stream()
                                .map(one -> new Provision.Case(one.when(), of(one.steps(), change)))
                                .toList()));
            case Provision.Ask(var clause, var question, var authority, var readings) -> {
                SequencedMap<String, Provision.Reading> others = new LinkedHashMap<>();
                readings.forEach((name, reading) ->
                        others.put(name, new Provision.Reading(reading.clause(), of(reading.steps(), change))));
                yield Optional.of(new Provision.Ask(clause, question, authority, others));
            }
            case JoinLists(var clause, var scope, var by, var steps, var within) ->
                Optional.of(new JoinLists(clause, scope, by, of(steps, change), of(within, change)));
            case Provision.BaseOfShares _,
                    Provision.AdmitLists _,
                    Provision.AdmitNextUntil _,
                    Provision.AllotByLargestRemainders _,
                    Provision.AllotByHighestAverages _,
                    Provision.AllotWithNextList _,
                    Provision.LeaveUnfilled _,
                    Provision.ElectByPlurality _,
                    TransferProvision _,
                    StandingRule _,
                    DoubleRule _,
                    Leveling _,
                    Provision.ElectedElsewhere _ -> change.of(step);
        };
    }
}
