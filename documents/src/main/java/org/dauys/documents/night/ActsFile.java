package org.dauys.documents.night;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.protocol.Figures;
import org.dauys.reading.Row;
import org.dauys.tabulation.Act;
import org.dauys.tabulation.NightCode;

/** Reads {@code corrections.csv}: acts, of which those that change figures have a row for each line. */
final class ActsFile {
    static final String NAME = "corrections.csv";

    private static final String NUMBER = "number";
    private static final String LINE = "line";
    private static final String BEFORE = "before";
    private static final String AFTER = "after";

    private final Map<Long, Rows> acts = new LinkedHashMap<>();

    private enum Kind {
        CORRECT,
        RECOUNT,
        INVALIDATE,
        QUARANTINE,
        CLEAR,
        DISPUTE,
        SETTLE;

        boolean amends() {
            return this == CORRECT || this == RECOUNT;
        }
    }

    /** The rows of one number. */
    private record Rows(Kind kind, Act.Head head, List<Act.Amendment> amendments) {
        /** Whether another row says the same, its line aside. */
        boolean agree(Kind other, Act.Head row) {
            return kind == other
                    && new Act.Head(
                                    row.number(),
                                    row.station(),
                                    row.contest(),
                                    row.reason(),
                                    row.document(),
                                    row.by(),
                                    row.on(),
                                    head.place())
                            .equals(head);
        }
    }

    /** The acts in the order of the file; what is wrong is reported. */
    List<Act> read(NightFolder folder) {
        folder.rows(
                NAME,
                List.of(NUMBER, "act", "station", "contest", LINE, BEFORE, AFTER, "reason", "document", "by", "on"),
                List.of(),
                this::row);
        return acts.values().stream().map(ActsFile::act).toList();
    }

    private void row(Row row) {
        Optional<Long> number = row.wholeNumber(NUMBER);
        Optional<Kind> kind = row.required("act").flatMap(_ -> row.optionalWord("act", Kind.class));
        Optional<String> station = row.required("station");
        Optional<String> contest = row.required("contest");
        Optional<String> reason = row.required("reason");
        Optional<String> document = row.required("document");
        Optional<String> by = row.required("by");
        Optional<LocalDate> on = row.date("on");
        Optional<Act.Amendment> amendment = kind.flatMap(one -> amendment(row, one));
        if (number.isEmpty() || kind.isEmpty() || station.isEmpty() || contest.isEmpty() || on.isEmpty()) {
            return;
        }
        var head = new Act.Head(
                number.get(),
                station.get(),
                contest.get(),
                reason.orElse(""),
                document.orElse(""),
                by.orElse(""),
                on.get(),
                row.place());
        enter(row, kind.get(), head, amendment);
    }

    private void enter(Row row, Kind kind, Act.Head head, Optional<Act.Amendment> amendment) {
        Rows first = acts.get(head.number());
        if (first == null) {
            List<Act.Amendment> amendments = new ArrayList<>();
            amendment.ifPresent(amendments::add);
            acts.put(head.number(), new Rows(kind, head, amendments));
        } else if (first.agree(kind, head) && kind.amends()) {
            amendment.ifPresent(first.amendments::add);
        } else {
            row.report(
                    NightCode.NOT_ONE_ACT,
                    NUMBER,
                    String.valueOf(first.head.place().line()));
        }
    }

    private static Optional<Act.Amendment> amendment(Row row, Kind kind) {
        boolean blank = (row.text(LINE) + row.text(BEFORE) + row.text(AFTER)).isEmpty();
        if (!kind.amends()) {
            if (!blank) {
                row.report(NightCode.LINES_OF_ACT, LINE);
            }
            return Optional.empty();
        }
        if (row.text(LINE).isEmpty()) {
            row.report(NightCode.LINES_OF_ACT, LINE);
            return Optional.empty();
        }
        return Optional.of(new Act.Amendment(row.text(LINE), figure(row, BEFORE), figure(row, AFTER), row.place()));
    }

    /** The figure in a column; a blank one stands for a blank line. */
    private static int figure(Row row, String column) {
        return row.optionalWholeNumber(column, 0, Integer.MAX_VALUE)
                .map(Long::intValue)
                .orElse(Figures.BLANK);
    }

    private static Act act(Rows rows) {
        return switch (rows.kind) {
            case CORRECT -> new Act.Correct(rows.head, rows.amendments);
            case RECOUNT -> new Act.Recount(rows.head, rows.amendments);
            case INVALIDATE -> new Act.Invalidate(rows.head);
            case QUARANTINE -> new Act.Quarantine(rows.head);
            case CLEAR -> new Act.Clear(rows.head);
            case DISPUTE -> new Act.Dispute(rows.head);
            case SETTLE -> new Act.Settle(rows.head);
        };
    }
}
