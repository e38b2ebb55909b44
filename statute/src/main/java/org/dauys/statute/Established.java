package org.dauys.statute;

import java.util.Locale;
import org.dauys.reading.Fields;

/** Reports law that we only recall, or do not know, where it would decide an exception by itself. */
final class Established {
    private Established() {}

    static void report(Fields rule, Clause clause) {
        rule.report(
                StatuteCode.UNESTABLISHED,
                "confidence",
                clause.confidence().name().toLowerCase(Locale.ROOT));
    }

    /** Rules for exceptional cases, none or one list admitted, must be established unless they ask. */
    static void check(Fields rule, Provision.OneOf.Quantity number, Provision.Case one) {
        if (number != Provision.OneOf.Quantity.LISTS_ADMITTED || one.when().most() > 1) {
            return;
        }
        for (Provision step : one.steps()) {
            if (!(step instanceof Provision.Ask) && !step.clause().isEstablished()) {
                report(rule, step.clause());
            }
        }
    }
}
