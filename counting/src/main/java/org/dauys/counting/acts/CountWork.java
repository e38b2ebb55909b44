package org.dauys.counting.acts;

import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dauys.counting.Gate;
import org.dauys.figures.Citation;
import org.dauys.figures.Fraction;
import org.dauys.protocol.TurnoutReport;
import org.dauys.tabulation.Sheet;
import org.dauys.tabulation.State;

/**
 * Does what an act on the count as a whole says.
 *
 * @param books what was done so far
 * @param gate keeps out what a rule refuses
 * @param index the position of the entry in the journal
 * @param entry the entry
 */
record CountWork(Books books, Gate gate, long index, Entry entry) {
    void apply(CountAct act) {
        switch (act) {
            case CountAct.AttachImage(var paper, var sha256, var type, var bytes) ->
                books.dossiers.put(
                        paper, books.dossier(paper).with(new Dossier.Image(sha256, type, bytes, entry.officer())));
            case CountAct.SumUp sum -> {
                long revision = 1
                        + books.summary(sum.contest(), sum.commission())
                                .map(Summary::revision)
                                .orElse(0L);
                books.summaries
                        .computeIfAbsent(sum.contest(), _ -> new TreeMap<>())
                        .put(sum.commission(), new Summary(sum, revision, entry.officer(), index));
            }
            case CountAct.ReportTurnout report ->
                books.turnout
                        .computeIfAbsent(report.commission(), _ -> new TreeMap<>())
                        .put(report.hour(), report(report));
            case CountAct.Answer answer ->
                books.answers.put(
                        answer.question(),
                        new Answered(
                                answer,
                                entry.officer(),
                                entry.time().atOffset(ZoneOffset.UTC).toLocalDate(),
                                index));
            case CountAct.Import taken -> taken.rows().forEach(row -> take(taken, row));
            case CountAct.Publish publish ->
                books.publications.add(new Publication(publish, entry.officer(), entry.time(), index));
            case CountAct.Declare declare ->
                books.declarations.put(
                        declare.contest(), new Declaration(index, declare, entry.officer(), entry.time(), List.of()));
            case CountAct.Ruling ruling ->
                books.declarations.computeIfPresent(ruling.contest(), (_, declared) -> with(declared, ruling));
        }
    }

    private TurnoutReport report(CountAct.ReportTurnout report) {
        return new TurnoutReport(
                report.commission(),
                report.hour(),
                report.measure(),
                Fraction.of(report.figure(), report.of()),
                Citation.of(Scrutiny.JOURNAL, String.valueOf(index)));
    }

    private Declaration with(Declaration declared, CountAct.Ruling ruling) {
        var ruled = new Declaration.Ruled(index, ruling, entry.time());
        return new Declaration(
                declared.index(),
                declared.act(),
                declared.officer(),
                declared.time(),
                Stream.concat(declared.rulings().stream(), Stream.of(ruled)).toList());
    }

    /** Takes over one protocol, which is with the commission at the top from now on. */
    private void take(CountAct.Import taken, CountAct.Import.Row row) {
        var paper = new Paper(row.station(), taken.contest());
        int station = books.register().position(row.station());
        Sheet sheet = books.tabulation.sheet(taken.contest());
        books.tabulation.put(
                taken.contest(),
                station,
                Scrutiny.figures(sheet.layout(station), row.figures()),
                Citation.of(taken.file(), String.valueOf(row.line())));
        gate.settle(station);
        String top = books.reach.top();
        Stage stage = sheet.state(station) == State.QUARANTINED
                ? Stage.QUARANTINED
                : top.equals(books.reach.commission(station)) ? Stage.APPROVED : Stage.TRANSMITTED;
        Dossier dossier = books.dossier(paper);
        var trace = new Trace(
                index,
                dossier.revision() + 1,
                entry.time(),
                entry.officer(),
                Kind.IMPORT,
                stage,
                taken.label(),
                taken.file(),
                List.of());
        books.dossiers.put(paper, dossier.at(stage, top).after(trace));
    }
}
