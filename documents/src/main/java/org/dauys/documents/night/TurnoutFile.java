package org.dauys.documents.night;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dauys.figures.Citation;
import org.dauys.figures.Fraction;
import org.dauys.protocol.Measure;
import org.dauys.protocol.TurnoutReport;
import org.dauys.reading.Names;
import org.dauys.reading.Row;
import org.dauys.tabulation.Hierarchy;
import org.dauys.tabulation.NightCode;

/** Reads {@code turnout.csv}. */
final class TurnoutFile {
    static final String NAME = "turnout.csv";

    private static final String VOTERS = "voters";
    private static final String SHARE = "share";
    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,3})(?:[.,]([0-9]{1,9}))?[ \u00a0\u202f]?%");

    private final Hierarchy hierarchy;
    private final List<TurnoutReport> reports = new ArrayList<>();

    TurnoutFile(Hierarchy hierarchy) {
        this.hierarchy = hierarchy;
    }

    List<TurnoutReport> read(NightFolder folder) {
        folder.rows(NAME, List.of("commission", "time"), List.of(VOTERS, SHARE, "source"), this::row);
        return reports;
    }

    private void row(Row row) {
        Optional<String> commission = row.required("commission");
        commission.filter(code -> hierarchy.position(code) == Hierarchy.NONE).ifPresent(code -> {
            List<String> known =
                    hierarchy.commissions().stream().map(one -> one.code()).toList();
            row.report(
                    NightCode.UNKNOWN_COMMISSION,
                    "commission",
                    Names.nearest(code, known).stream().toArray(String[]::new));
        });
        Optional<String> time = row.required("time");
        Optional<Fraction> figure = figure(row);
        if (commission.isPresent() && time.isPresent() && figure.isPresent()) {
            var measure = row.text(SHARE).isEmpty() ? Measure.NUMBER : Measure.SHARE;
            var entry = Citation.of(NAME, String.valueOf(row.place().line()));
            reports.add(new TurnoutReport(commission.get(), time.get(), measure, figure.get(), entry));
        }
    }

    private static Optional<Fraction> figure(Row row) {
        String share = row.text(SHARE);
        if (share.isEmpty() == row.text(VOTERS).isEmpty()) {
            row.report(NightFileCode.VOTERS_OR_SHARE, VOTERS);
            return Optional.empty();
        }
        if (share.isEmpty()) {
            return row.wholeNumber(VOTERS).map(Fraction::of);
        }
        Optional<Fraction> read = share(share);
        if (read.isEmpty()) {
            row.report(NightFileCode.NOT_A_SHARE, SHARE);
        }
        return read;
    }

    /** The share that is written so: {@code 33.58 %} is 3358/10000. */
    static Optional<Fraction> share(String text) {
        Matcher share = WRITTEN.matcher(text);
        if (!share.matches()) {
            return Optional.empty();
        }
        String decimals = share.group(2) == null ? "" : share.group(2);
        long whole = Long.parseLong(share.group(1) + decimals);
        return Optional.of(Fraction.of(whole, Long.parseLong("100" + "0".repeat(decimals.length()))));
    }
}
