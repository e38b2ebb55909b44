package org.dauys.protocol;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.figures.Fraction;
import org.dauys.protocol.Shape.Reported;
import org.dauys.protocol.Term.Whose;

/**
 * Tries every {@link Shape.Report}.
 *
 * @param contest the id of the contest
 * @param layout the lines of its protocols
 * @param checks the checks of the contest
 */
record Turnout(String contest, Layout layout, List<Check> checks) {
    /** What is found in reports, in the order of their times. */
    List<Finding> falling(List<TurnoutReport> reports) {
        List<Finding> found = new ArrayList<>();
        Map<Measure, TurnoutReport> before = new EnumMap<>(Measure.class);
        for (TurnoutReport report : reports) {
            Optional.ofNullable(before.put(report.measure(), report))
                    .ifPresent(earlier -> checks(Reported.EARLIER)
                            .filter(check -> isAbove(check, report.measure(), earlier.figure(), report.figure()))
                            .ifPresent(check -> found.add(finding(
                                    check,
                                    report,
                                    List.of(operand(Whose.OTHER, earlier)),
                                    List.of(operand(Whose.OWN, report)),
                                    earlier.figure(),
                                    report.figure()))));
        }
        return List.copyOf(found);
    }

    /** What is found in the last report beside the final figures. */
    List<Finding> end(TurnoutReport last, long issued, long onList) {
        if (last.measure() == Measure.SHARE && onList == 0) {
            return List.of();
        }
        List<Finding> found = new ArrayList<>();
        var issuedBallots = Operand.of(Whose.OTHER, "", Item.BALLOTS_ISSUED.code(), issued);
        var voters = Operand.of(Whose.OTHER, "", Item.VOTERS_ON_LIST.code(), onList);
        beside(Reported.FINAL, last, List.of(issuedBallots, voters), measured(last, issued, onList))
                .ifPresent(found::add);
        beside(Reported.LIST, last, List.of(voters), measured(last, onList, onList))
                .ifPresent(found::add);
        return found.stream().sorted(Finding.ORDER).toList();
    }

    private static Fraction measured(TurnoutReport report, long voters, long onList) {
        return switch (report.measure()) {
            case NUMBER -> Fraction.of(voters);
            case SHARE -> Fraction.of(voters, onList);
        };
    }

    private Optional<Finding> beside(Reported beside, TurnoutReport last, List<Operand> right, Fraction most) {
        return checks(beside)
                .filter(check -> isAbove(check, last.measure(), last.figure(), most))
                .map(check -> finding(check, last, List.of(operand(Whose.OWN, last)), right, last.figure(), most));
    }

    private Optional<Check> checks(Reported beside) {
        return checks.stream()
                .filter(check -> check.rule().shape() instanceof Shape.Report(var compared) && compared == beside)
                .findFirst();
    }

    /**
     * Whether one figure is above another by more than the tolerance: so many voters where voters were
     * reported, such a share where shares were.
     */
    private static boolean isAbove(Check check, Measure measure, Fraction one, Fraction other) {
        Fraction most = switch (measure) {
            case NUMBER -> Fraction.of(check.tolerance().ballots());
            case SHARE -> check.tolerance().share();
        };
        return one.minus(other).compareTo(most) > 0;
    }

    private static Operand operand(Whose whose, TurnoutReport report) {
        return new Operand(whose, report.time(), Operand.REPORT, Optional.of(report.figure()));
    }

    private Finding finding(
            Check check,
            TurnoutReport report,
            List<Operand> left,
            List<Operand> right,
            Fraction leftSide,
            Fraction rightSide) {
        return new Finding(
                check,
                report.commission(),
                contest,
                layout,
                Layout.NONE,
                left,
                right,
                report.measure(),
                leftSide,
                rightSide,
                report.entry());
    }
}
