package org.dauys.statute;

import java.util.Comparator;
import java.util.List;
import org.dauys.reading.Fields;

/** Checks that cases apply to every number once. */
final class Cases {
    private Cases() {}

    /**
     * Reports every overlap and every gap.
     *
     * @param whole whether all cases could be read; if not, those that could not may fill the gaps
     */
    static void check(Fields rule, Provision.OneOf.Quantity number, List<Span> cases, boolean whole) {
        List<Span> spans =
                cases.stream().sorted(Comparator.comparingLong(Span::least)).toList();
        long next = number == Provision.OneOf.Quantity.LISTS_ADMITTED ? 0 : 1; // nothing is counted without any
        boolean open = true;
        String before = "";
        for (Span span : spans) {
            if (!open || span.least() < next) {
                rule.report(
                        StatuteCode.OVERLAP_OF_CASES, "cases", span.toString(), Long.toString(span.least()), before);
            } else if (span.least() > next && whole) {
                rule.report(StatuteCode.GAP_OF_CASES, "cases", "", Long.toString(next));
            }
            if (open && span.most() >= next) {
                before = span.toString();
            }
            open = open && span.most() != Long.MAX_VALUE;
            next = open ? Math.max(next, span.most() + 1) : next;
        }
        if (open && whole) {
            rule.report(StatuteCode.GAP_OF_CASES, "cases", "", Long.toString(next));
        }
    }
}
