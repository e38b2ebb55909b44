package org.dauys.documents.rehearsal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dauys.documents.FolderTexts;
import org.dauys.election.Commission;
import org.dauys.election.Text;
import org.dauys.reading.Findings;
import org.dauys.reading.Row;

/** The tables beside {@code rehearsal.yaml}: the commissions, and the turnout as published. */
final class NightTables {
    private static final Pattern SHARE = Pattern.compile("(\\d{1,3})(?:[.,](\\d{1,2}))?\\s?%");
    private static final List<String> COLUMNS =
            List.of("commission", "upper", "level", "title_kk", "title_ru", "title_en");

    private final FolderTexts texts;
    private final int before;
    private final Findings findings;

    NightTables(FolderTexts texts, Findings findings) {
        this.texts = texts;
        this.findings = findings;
        this.before = findings.size();
    }

    /** Whether nothing was found. */
    boolean isGood() {
        return findings.size() == before;
    }

    /** The commissions by code. */
    Map<String, Commission> commissions() {
        Map<String, Commission> all = new LinkedHashMap<>();
        texts.rows(
                FolderTexts.COMMISSIONS,
                COLUMNS,
                List.of("source"),
                row -> commission(row).ifPresent(commission -> all.put(commission.code(), commission)));
        return all;
    }

    private static Optional<Commission> commission(Row row) {
        Optional<String> code = row.required("commission");
        Optional<Commission.Level> level = row.optionalWord("level", Commission.Level.class);
        Optional<String> kk = row.required("title_kk");
        Optional<String> ru = row.required("title_ru");
        Optional<String> en = row.required("title_en");
        Optional<String> upper = Optional.of(row.text("upper")).filter(text -> !text.isEmpty());
        return code.isEmpty() || level.isEmpty() || kk.isEmpty() || ru.isEmpty() || en.isEmpty()
                ? Optional.empty()
                : Optional.of(new Commission(code.get(), upper, level.get(), new Text(kk.get(), ru.get(), en.get())));
    }

    /**
     * The published reports of each commission. Reports that are misprints, lower than one before or higher than the last,
     * are left out: a rehearsal plants its own faults.
     */
    Map<String, List<Area.Report>> reports() {
        Map<String, List<Area.Report>> all = new LinkedHashMap<>();
        texts.rows(FolderTexts.TURNOUT, List.of("commission", "time", "share"), List.of("source"), row -> {
            Matcher share = SHARE.matcher(row.text("share"));
            if (share.matches()) {
                String digits = ((share.group(2) == null ? "" : share.group(2)) + "00").substring(0, 2);
                long part = Long.parseLong(share.group(1) + digits);
                all.computeIfAbsent(row.text("commission"), _ -> new ArrayList<>())
                        .add(new Area.Report(row.text("time"), part, true));
            } else {
                row.report(RehearsalCode.IMPOSSIBLE, "share");
            }
        });
        all.replaceAll((_, reports) -> rising(reports));
        return all;
    }

    private static List<Area.Report> rising(List<Area.Report> reports) {
        long last = reports.getLast().part();
        long before = 0;
        List<Area.Report> rising = new ArrayList<>();
        for (Area.Report report : reports) {
            if (report.part() >= before && report.part() <= last) {
                rising.add(report);
                before = report.part();
            }
        }
        return rising;
    }
}
