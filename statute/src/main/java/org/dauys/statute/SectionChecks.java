package org.dauys.statute;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dauys.reading.Fields;

/** Checks that the steps of a section fit together, so that every way through them ends in seats or in a question. */
final class SectionChecks {
    /** What the figures of a constituency are named; a question must not have such a name. */
    private static final Set<String> FIGURES = Set.of(
            "counted",
            "votes",
            "mandates",
            "base",
            "threshold",
            "admitted",
            "lists-admitted",
            "candidates",
            "with-next-list",
            "next-list",
            "correction",
            "at-least",
            "quota",
            "whole-quotas",
            "seat",
            "withdrawn",
            "tie",
            "seats",
            "registered",
            "nobody-takes-part",
            "against-all-ahead",
            "against-all-decided",
            "sole-candidate",
            "taking-part",
            "together",
            "lists-at-least",
            "lists",
            "condition",
            "parties-behind",
            "won",
            "won-by-all",
            "won-as-published",
            "seats-in-all",
            "in-all",
            "margin");

    private SectionChecks() {}

    static void check(Fields section, Optional<Section.Elects> elects, List<Provision> steps) {
        if (!ends(steps)) {
            section.report(StatuteCode.STEPS_INCOMPLETE, "steps", "", "end");
        }
        StandingChecks.check(section, steps);
        DoubleChecks.check(section, steps);
        if (!admissionHasBase(steps, false)) {
            section.report(StatuteCode.STEPS_INCOMPLETE, "steps", "", "base-of-shares");
        }
        if (elects.isPresent() && !Ways.all(steps).allMatch(step -> belongs(step, elects.get()))) {
            section.report(StatuteCode.STEPS_INCOMPLETE, "steps", "", "elects");
        }
        if (!tiersStandAbove(steps)) {
            section.report(StatuteCode.STEPS_INCOMPLETE, "steps", "", "tiers");
        }
        if (!nextListJoinsOne(steps, false)) {
            section.report(StatuteCode.STEPS_INCOMPLETE, "steps", "", "lists-admitted: exactly 1");
        }
        Set<String> repeated = new LinkedHashSet<>();
        repeated(steps, Set.of(), repeated);
        repeated.forEach(name -> section.report(StatuteCode.REPEATED, "steps", name));
    }

    /** Whether the last step gives seats on every way, and no other does unless a later one looks at them all. */
    private static boolean ends(List<Provision> steps) {
        return !steps.isEmpty()
                && (steps.getLast().scope() == Scope.WHOLE_CONTEST
                        || steps.stream().limit(steps.size() - 1L).noneMatch(SectionChecks::isEarly))
                && isLast(steps.getLast())
                && Ways.from(steps.getLast()).allMatch(SectionChecks::ends);
    }

    /** Whether nothing may follow a step; seats that are given in several steps go on. */
    private static boolean isEarly(Provision step) {
        return isLast(step) && !(step instanceof StandingRule);
    }

    private static boolean isLast(Provision step) {
        return switch (step) {
            case Provision.BaseOfShares _,
                    Provision.AdmitLists _,
                    Provision.AdmitNextUntil _,
                    TransferProvision _,
                    DoubleRule.VoterNumbers _ -> false;
            case StandingRule rule -> StandingChecks.canEnd(rule);
            case Leveling.TakeOffSeatsWon _, Leveling.ApportionSeats _, Leveling.GrowHouse _ -> false;
            case Leveling _ -> true;
            case Provision.Ask ask -> !ask.readings().isEmpty();
            case Provision.OneOf _,
                    Provision.AllotByLargestRemainders _,
                    Provision.AllotByHighestAverages _,
                    Provision.AllotWithNextList _,
                    Provision.LeaveUnfilled _,
                    Provision.ElectByPlurality _,
                    JoinLists _,
                    DoubleRule.AllotToConstituencies _,
                    Provision.ElectedElsewhere _ -> true;
        };
    }

    private static boolean admissionHasBase(List<Provision> steps, boolean above) {
        boolean base = above;
        for (Provision step : steps) {
            base = base || step instanceof Provision.BaseOfShares;
            boolean here = base;
            boolean sound = here || !(step instanceof Provision.AdmitLists || step instanceof Provision.AdmitNextUntil);
            if (!sound || !Ways.from(step).allMatch(way -> admissionHasBase(way, here))) {
                return false;
            }
        }
        return true;
    }

    private static boolean belongs(Provision step, Section.Elects elects) {
        return switch (step) {
            case Provision.BaseOfShares _,
                    Provision.AdmitLists _,
                    Provision.AdmitNextUntil _,
                    Provision.AllotByLargestRemainders _,
                    Provision.AllotByHighestAverages _,
                    Provision.AllotWithNextList _,
                    TransferProvision _,
                    StandingRule _,
                    JoinLists _,
                    DoubleRule _ -> elects == Section.Elects.LISTS;
            case Provision.ElectByPlurality _, Leveling.CoverWinners _ -> elects == Section.Elects.CANDIDATES;
            case Leveling _ -> elects == Section.Elects.LISTS;
            case Provision.ElectedElsewhere _ -> elects == Section.Elects.ELSEWHERE;
            case Provision.LeaveUnfilled _, Provision.OneOf _, Provision.Ask _ -> true;
        };
    }

    /** Whether a list joins another only where the law has found that one alone passed. */
    private static boolean nextListJoinsOne(List<Provision> steps, boolean one) {
        return steps.stream().allMatch(step -> switch (step) {
            case Provision.AllotWithNextList _ -> one;
            case Provision.OneOf(var _, var number, var cases)
            when number == Provision.OneOf.Quantity.LISTS_ADMITTED ->
                cases.stream()
                        .allMatch(next ->
                                nextListJoinsOne(next.steps(), next.when().equals(new Span(1, 1))));
            case Provision.OneOf _, Provision.Ask _, JoinLists _ ->
                Ways.from(step).allMatch(way -> nextListJoinsOne(way, one));
            case Provision.BaseOfShares _,
                    Provision.AdmitLists _,
                    Provision.AdmitNextUntil _,
                    Provision.AllotByLargestRemainders _,
                    Provision.AllotByHighestAverages _,
                    Provision.LeaveUnfilled _,
                    Provision.ElectByPlurality _,
                    TransferProvision _,
                    StandingRule _,
                    DoubleRule _,
                    Leveling _,
                    Provision.ElectedElsewhere _ -> true;
        });
    }

    /** Finds what concludes a figure of one name twice on one way. */
    private static void repeated(List<Provision> steps, Set<String> above, Set<String> into) {
        Set<String> names = new HashSet<>(above);
        for (Provision step : steps) {
            named(step).filter(name -> !names.add(name)).ifPresent(into::add);
            if (step instanceof Provision.Ask ask && FIGURES.contains(ask.question())) {
                into.add(ask.question());
            }
            // Groups of lists are counted under names of their own.
            Set<String> known = step instanceof JoinLists ? Set.of() : names;
            Ways.from(step).forEach(way -> repeated(way, known, into));
        }
    }

    private static Optional<String> named(Provision step) {
        return switch (step) {
            case Provision.BaseOfShares base ->
                Optional.of(
                        switch (base.scope()) {
                            case EACH_CONSTITUENCY -> "base-of-shares";
                            case WHOLE_CONTEST -> "base-of-shares in whole-contest";
                        });
            case Provision.AdmitLists _ -> Optional.of("admit-lists");
            case Provision.AdmitNextUntil _ -> Optional.of("admit-next-until");
            case Provision.Ask ask -> Optional.of(ask.question());
            case Provision.OneOf(var _, var number, var _) ->
                switch (number) {
                    case LISTS_ADMITTED -> Optional.of("one-of lists-admitted");
                    case CANDIDATES -> Optional.of("one-of candidates");
                    case SEATS -> Optional.empty();
                };
            case Provision.AllotByLargestRemainders _,
                    Provision.AllotByHighestAverages _,
                    Provision.AllotWithNextList _,
                    Provision.LeaveUnfilled _,
                    Provision.ElectByPlurality _,
                    TransferProvision _,
                    StandingRule _,
                    JoinLists _,
                    DoubleRule _,
                    Leveling _,
                    Provision.ElectedElsewhere _ -> Optional.empty();
        };
    }

    /** Whether the rules on tiers, which look at a whole contest and its parts, stand under no case and no reading. */
    private static boolean tiersStandAbove(List<Provision> steps) {
        return steps.stream().flatMap(Ways::from).flatMap(Ways::all).noneMatch(Leveling.class::isInstance);
    }
}
