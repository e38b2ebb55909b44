package org.dauys.statute;

import java.util.List;
import org.dauys.reading.Fields;

/** Checks that the steps of a section fit together, so that every way through them ends in seats or in a question. */
final class SectionChecks {
    private SectionChecks() {}

    static void check(Fields section, Section.Elects elects, List<Provision> steps) {
        if (!ends(steps)) {
            section.report(StatuteCode.STEPS_INCOMPLETE, "steps", "", "end");
        }
        if (!admissionHasBase(steps, false)) {
            section.report(StatuteCode.STEPS_INCOMPLETE, "steps", "", "base-of-shares");
        }
        if (!steps.stream().allMatch(step -> belongs(step, elects))) {
            section.report(StatuteCode.STEPS_INCOMPLETE, "steps", "", "elects");
        }
    }

    /** Whether the last step gives seats on every way, and no other does unless a later one looks at them all. */
    private static boolean ends(List<Provision> steps) {
        if (steps.isEmpty()) {
            return false;
        }
        boolean early = steps.getLast().scope() == Scope.EACH_CONSTITUENCY
                && steps.stream().limit(steps.size() - 1L).anyMatch(SectionChecks::isLast);
        return !early
                && isLast(steps.getLast())
                && switch (steps.getLast()) {
                    case Provision.OneOf oneOf -> oneOf.cases().stream().allMatch(one -> ends(one.steps()));
                    case Provision.Ask ask ->
                        !ask.readings().isEmpty()
                                && ask.readings().values().stream().allMatch(reading -> ends(reading.steps()));
                    default -> true;
                };
    }

    private static boolean isLast(Provision step) {
        return switch (step) {
            case Provision.BaseOfShares _, Provision.AdmitLists _, Provision.AdmitNextUntil _ -> false;
            case Provision.OneOf _,
                    Provision.AllotByLargestRemainders _,
                    Provision.AllotByHighestAverages _,
                    Provision.AllotWithNextList _,
                    Provision.LeaveUnfilled _,
                    Provision.Ask _,
                    Provision.ElectByPlurality _,
                    Provision.ElectedElsewhere _ -> true;
        };
    }

    private static boolean admissionHasBase(List<Provision> steps, boolean above) {
        boolean base = above;
        for (Provision step : steps) {
            boolean here = base;
            boolean sound = switch (step) {
                case Provision.BaseOfShares _ -> {
                    base = true;
                    yield true;
                }
                case Provision.AdmitLists _, Provision.AdmitNextUntil _ -> here;
                case Provision.OneOf oneOf ->
                    oneOf.cases().stream().allMatch(one -> admissionHasBase(one.steps(), here));
                case Provision.Ask ask ->
                    ask.readings().values().stream().allMatch(reading -> admissionHasBase(reading.steps(), here));
                case Provision.AllotByLargestRemainders _,
                        Provision.AllotByHighestAverages _,
                        Provision.AllotWithNextList _,
                        Provision.LeaveUnfilled _,
                        Provision.ElectByPlurality _,
                        Provision.ElectedElsewhere _ -> true;
            };
            if (!sound) {
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
                    Provision.AllotWithNextList _ -> elects == Section.Elects.LISTS;
            case Provision.ElectByPlurality _ -> elects == Section.Elects.CANDIDATES;
            case Provision.ElectedElsewhere _ -> elects == Section.Elects.ELSEWHERE;
            case Provision.LeaveUnfilled _ -> true;
            case Provision.OneOf oneOf ->
                oneOf.cases().stream().flatMap(one -> one.steps().stream()).allMatch(next -> belongs(next, elects));
            case Provision.Ask ask ->
                ask.readings().values().stream()
                        .flatMap(reading -> reading.steps().stream())
                        .allMatch(next -> belongs(next, elects));
        };
    }
}
