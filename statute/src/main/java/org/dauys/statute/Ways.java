package org.dauys.statute;

import java.util.List;
import java.util.stream.Stream;

/** The ways through the steps of a section: each case, each reading, and each stage of joined lists is one. */
final class Ways {
    private Ways() {}

    /** The steps of each way that begins at a step; none if it does not branch. */
    static Stream<List<Provision>> from(Provision step) {
        return switch (step) {
            case Provision.OneOf oneOf -> oneOf.cases().stream().map(Provision.Case::steps);
            case Provision.Ask ask -> ask.readings().values().stream().map(Provision.Reading::steps);
            case JoinLists join -> Stream.of(join.steps(), join.within());
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
                    Provision.ElectedElsewhere _ -> Stream.empty();
        };
    }

    /** All steps on all ways. */
    static Stream<Provision> all(List<Provision> steps) {
        return steps.stream()
                .flatMap(step -> Stream.concat(Stream.of(step), from(step).flatMap(Ways::all)));
    }
}
