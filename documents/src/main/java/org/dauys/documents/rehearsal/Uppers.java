package org.dauys.documents.rehearsal;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What upper commissions say: their own protocols, and the turnout through the day. */
final class Uppers {
    private final Sheets sheets;
    private final Spoiling spoiling;
    private final Map<Fault, Long> planted;
    private final Set<Integer> altered;
    private final Set<String> falling = new HashSet<>();
    private int commissions;

    Uppers(Goal goal, Shape shape, FaultSpec faults, Draws draws, Sheets sheets, Map<Fault, Long> planted) {
        this.sheets = sheets;
        this.spoiling = new Spoiling(draws);
        this.planted = planted;
        this.altered = drawn(faults.of(Fault.UPPER), shape.sizes().size(), draws);
        List<Area> reporting =
                goal.areas().stream().filter(area -> area.reports().size() > 1).toList();
        for (int area : drawn(faults.of(Fault.TURNOUT), reporting.size(), draws)) {
            falling.add(reporting.get(area).commission().code());
        }
    }

    private static Set<Integer> drawn(long count, int from, Draws draws) {
        Set<Integer> drawn = new HashSet<>();
        while (drawn.size() < Math.min(count, from)) {
            drawn.add((int) draws.below(from));
        }
        return drawn;
    }

    /** Writes the protocol of a commission with stations directly below it, altered if that is planned. */
    void lowest(String commission, long[] sum) throws IOException {
        List<Change> changes = altered.contains(commissions) ? spoiling.altered(sum) : List.of();
        commissions++;
        for (Change change : changes) {
            sheets.fault(Fault.UPPER, commission, change, "");
        }
        if (!changes.isEmpty()) {
            planted.merge(Fault.UPPER, 1L, Long::sum);
        }
        write(commission, changed(sum, changes));
    }

    /** Writes the protocol of a commission. */
    void write(String commission, long[] sum) throws IOException {
        sheets.upper(commission, sum);
    }

    /** Writes the turnout of an area; the last report but one falls below the one before it if that is planned. */
    void reports(Area area, Pot pot) throws IOException {
        String commission = area.commission().code();
        List<Area.Report> reports = area.reports();
        int fallen = falling.contains(commission) ? Math.max(1, reports.size() - 2) : -1;
        long before = 0;
        for (int i = 0; i < reports.size(); i++) {
            Area.Report report = reports.get(i);
            long whole = report.ofVoters() ? pot.voters() : pot.issued();
            long voters = i == reports.size() - 1
                    ? pot.issued()
                    : Math.clamp(whole * report.part() / Area.Report.WHOLE, before, pot.issued());
            long written = i == fallen ? before - before / 10 - 1 : voters;
            if (i == fallen && before > 0) {
                sheets.falling(commission, report.time(), voters, written);
                planted.merge(Fault.TURNOUT, 1L, Long::sum);
            } else {
                written = voters;
            }
            sheets.report(commission, report.time(), written);
            before = voters;
        }
    }

    /** The lines with changes made. */
    static long[] changed(long[] lines, List<Change> changes) {
        long[] written = lines.clone();
        for (Change change : changes) {
            written[change.line()] = change.written();
        }
        return written;
    }
}
