package org.dauys.protocol;

import static org.dauys.protocol.Example.finds;
import static org.dauys.protocol.Example.passes;

import java.util.List;
import org.dauys.figures.Fraction;
import org.dauys.protocol.Shape.Reported;

/** Do the reports of the day agree with each other and with the end? */
final class TurnoutRules {
    private TurnoutRules() {}

    static List<Rule> all() {
        return List.of(falling(), last(), list());
    }

    private static Rule rule(String code, Severity severity, Reported beside, List<Example> examples) {
        return new Rule(code, Scope.REPORTS, severity, Tolerance.NONE, new Shape.Report(beside), examples);
    }

    private static Rule falling() {
        return rule(
                "P601",
                Severity.NEEDS_REASON,
                Reported.EARLIER,
                List.of(
                        finds("report 4107").beside("report 4914"),
                        passes("report 4914").beside("report 4914")));
    }

    /** A share is published to the hundredth of a per cent, so it can be rounded up by half of that. */
    private static Rule last() {
        return new Rule(
                "P602",
                Scope.REPORTS,
                Severity.NEEDS_REASON,
                new Tolerance(0, Fraction.of(1, 20_000)),
                new Shape.Report(Reported.FINAL),
                List.of(
                        finds("report 501").beside("voters_on_list 1000, ballots_issued 500"),
                        passes("report 500").beside("voters_on_list 1000, ballots_issued 500")));
    }

    private static Rule list() {
        return rule(
                "P603",
                Severity.NEEDS_REASON,
                Reported.LIST,
                List.of(
                        finds("report 1001").beside("voters_on_list 1000, ballots_issued 1001"),
                        passes("report 1000").beside("voters_on_list 1000, ballots_issued 1000")));
    }
}
