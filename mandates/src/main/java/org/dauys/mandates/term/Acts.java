package org.dauys.mandates.term;

import java.util.Comparator;
import java.util.List;
import org.dauys.mandates.Entries;
import org.dauys.mandates.TermAct;
import org.dauys.reading.Finding;
import org.dauys.statute.Keyed;

/** What findings say of acts. */
final class Acts {
    /** By number; acts of one number in an order that does not depend on the files. */
    static final Comparator<TermAct> ORDER = Comparator.comparingInt(TermAct::number)
            .thenComparing(TermAct::on)
            .thenComparingInt(TermAct::seat)
            .thenComparing(TermAct::kind)
            .thenComparing(TermAct::person)
            .thenComparing(act -> act.entry().toString());

    private Acts() {}

    static Finding finding(TermCode code, TermAct act, String field, Object... details) {
        String value = switch (field) {
            case "number" -> String.valueOf(act.number());
            case "on" -> act.on().toString();
            case "act" -> Keyed.written(act.kind());
            case "seat" -> String.valueOf(act.seat());
            default -> act.person();
        };
        return new Finding(
                code,
                Entries.place(act.entry()),
                field,
                value,
                List.of(details).stream().map(Object::toString).toList());
    }
}
