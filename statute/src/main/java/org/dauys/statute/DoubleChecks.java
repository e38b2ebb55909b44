package org.dauys.statute;

import java.util.List;
import java.util.stream.Stream;
import org.dauys.reading.Fields;

/** Checks that rules over all constituencies stand where they find what they need. */
final class DoubleChecks {
    private DoubleChecks() {}

    static void check(Fields section, List<Provision> steps) {
        boolean nested = steps.stream().flatMap(DoubleChecks::within).anyMatch(DoubleChecks::isDouble);
        boolean early = false;
        boolean given = false;
        for (Provision step : steps) {
            early |= step instanceof DoubleRule.AllotToConstituencies && !given;
            given |= step.scope() == Scope.WHOLE_CONTEST && gives(step);
        }
        if (nested || early) {
            section.report(StatuteCode.STEPS_INCOMPLETE, "steps", "", "in: whole-contest");
        }
    }

    private static boolean gives(Provision step) {
        return step instanceof Provision.AllotByHighestAverages || step instanceof Provision.AllotByLargestRemainders;
    }

    private static boolean isDouble(Provision step) {
        return step instanceof DoubleRule || within(step).anyMatch(DoubleChecks::isDouble);
    }

    private static Stream<Provision> within(Provision step) {
        return switch (step) {
            case Provision.OneOf oneOf -> oneOf.cases().stream().flatMap(one -> one.steps().stream());
            case Provision.Ask ask -> ask.readings().values().stream().flatMap(reading -> reading.steps().stream());
            case JoinLists join -> Stream.concat(join.steps().stream(), join.within().stream());
            default -> Stream.empty(); // no other rule holds rules
        };
    }
}
