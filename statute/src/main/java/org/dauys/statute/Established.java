package org.dauys.statute;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    /**
     * Rules for exceptional cases, none or one list admitted, must be established unless they ask.
     *
     * @param rule the rule that tells cases apart; it is at fault where a step has no sentence of its own
     * @param item the case as it is written
     */
    static void check(Fields rule, Fields item, Provision.OneOf.Quantity number, Provision.Case one) {
        if (number != Provision.OneOf.Quantity.LISTS_ADMITTED || one.when().most() > 1) {
            return;
        }
        List<Fields> written = item.items("steps");
        for (int i = 0; i < written.size(); i++) {
            Provision step = one.steps().get(i);
            if (!(step instanceof Provision.Ask) && !step.clause().isEstablished()) {
                Fields keyed = written.get(i);
                Optional<Fields> own = keyed.mapping(keyed.keys().getFirst()).filter(ClauseReader::isGiven);
                report(own.orElse(rule), step.clause());
            }
        }
    }
}
