package org.dauys.statute;

import java.util.Comparator;
import java.util.List;
import org.dauys.reading.Fields;

/** Checks that cases apply to every number once. */
final class Cases {
    private Cases() {}

    /** Reports every gap and every overlap. */
    static void check(Fields rule, Provision.OneOf.Quantity number, List<Provision.Case> cases) {
        List<Span> spans = cases.stream()
                .map(Provision.Case::when)
                .sorted(Comparator.comparingLong(Span::least))
                .toList();
        long next = number == Provision.OneOf.Quantity.SEATS ? 1 : 0;
        boolean open = true;
        String before = "";
        for (Span span : spans) {
            if (!open || span.least() < next) {
                rule.report(
                        StatuteCode.OVERLAP_OF_CASES, "cases", span.toString(), Long.toString(span.least()), before);
            } else if (span.least() > next) {
                rule.report(StatuteCode.GAP_OF_CASES, "cases", "", Long.toString(next));
            }
            open = open && span.most() != Long.MAX_VALUE;
            next = open ? Math.max(next, span.most() + 1) : next;
            before = span.toString();
        }
        if (open) {
            rule.report(StatuteCode.GAP_OF_CASES, "cases", "", Long.toString(next));
        }
        cases.forEach(one -> Established.check(rule, number, one));
    }
}
