package org.dauys.server.api;

import static org.dauys.documents.JsonValues.object;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dauys.counting.acts.Dossier;
import org.dauys.counting.acts.NightState;
import org.dauys.counting.acts.Paper;
import org.dauys.counting.acts.Trace;
import org.dauys.documents.JsonValues;
import org.dauys.election.Contest;
import org.dauys.protocol.Figures;
import org.dauys.protocol.Layout;
import org.dauys.server.published.History;
import org.dauys.server.published.Published;
import org.dauys.tabulation.Register;
import org.dauys.tabulation.Sheet;
import org.dauys.tabulation.Version;

/**
 * One protocol as a table and an object.
 *
 * @param published the moment
 * @param contest the contest
 * @param station the position of the station
 */
record ProtocolReport(Published published, Contest contest, int station) {
    /** Whether figures of a protocol are shown. */
    static boolean isShown(Sheet sheet, int station) {
        return switch (sheet.state(station)) {
            case COUNTED, DISPUTED -> true;
            case MISSING, QUARANTINED, INVALIDATED -> false;
        };
    }

    /** The figures of a protocol by line; none unless it counts. */
    Table lines() {
        Sheet sheet = published.sheet(contest.id());
        var table = new Table("line", "figure");
        if (isShown(sheet, station)) {
            Layout layout = sheet.layout(station);
            for (int line = 0; line < layout.size(); line++) {
                int figure = sheet.at(station, line);
                table.add(layout.code(line), figure(figure));
            }
        }
        return table;
    }

    /** A protocol with what the rules find in it and what was done to it. */
    Map<String, Object> protocol(History history) {
        Sheet sheet = published.sheet(contest.id());
        Register register = sheet.register();
        Map<String, Object> figures = new LinkedHashMap<>();
        lines().each(row -> figures.put(row.getFirst().toString(), row.getLast()));
        Optional<Dossier> dossier = published.book().dossier(new Paper(register.code(station), contest.id()));
        return object(
                "station", register.code(station),
                "contest", contest.id(),
                "commission",
                        register.hierarchy()
                                .commission(register.commission(station))
                                .code(),
                "place", register.place(station),
                "voters", (long) register.voters(station),
                "state", JsonValues.word(sheet.state(station)),
                "figures-in-force", JsonValues.word(sheet.version(station)),
                "source",
                        sheet.version(station) == Version.NONE
                                ? Optional.empty()
                                : Optional.of((Object) sheet.entry(station).toString()),
                "figures", figures,
                "findings", isShown(sheet, station) ? findings(register.code(station), dossier) : List.of(),
                "stage", dossier.map(one -> (Object) JsonValues.word(one.stage())),
                "images",
                        dossier.stream()
                                .flatMap(one -> one.images().stream())
                                .map(image -> (Object) image.sha256())
                                .toList(),
                "history",
                        dossier.stream()
                                .flatMap(one -> history.of(one).stream())
                                .map(ProtocolReport::trace)
                                .toList());
    }

    /** What the rules find in a protocol, with the reason with which it was closed. */
    private List<Object> findings(String code, Optional<Dossier> dossier) {
        return published.findings().stream()
                .filter(finding ->
                        finding.subject().equals(code) && finding.contest().equals(contest.id()))
                .map(finding -> (Object) object(
                        "rule", finding.rule().code(),
                        "severity", JsonValues.word(finding.severity()),
                        "line", NightState.line(finding),
                        "reason",
                                dossier.stream()
                                        .flatMap(one -> one.closed().stream())
                                        .filter(closed -> closed.rule()
                                                        .equals(finding.rule().code())
                                                && closed.line().equals(NightState.line(finding)))
                                        .map(closed -> (Object) closed.reason())
                                        .findFirst()))
                .toList();
    }

    /** An act without the name of whoever did it. */
    private static Object trace(History.Step step) {
        Trace trace = step.trace();
        return object(
                "entry", trace.index(),
                "leaf", step.leaf(),
                "proof", step.proof(),
                "time", trace.time().toString(),
                "act", trace.act().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "stage", JsonValues.word(trace.stage()),
                "reason", trace.reason(),
                "document", trace.document(),
                "rule", step.rule(),
                "lines", step.lines(),
                "changes",
                        trace.changes().stream()
                                .map(change -> (Object) object(
                                        "line", change.line(),
                                        "before", figure(change.before()),
                                        "after", figure(change.after())))
                                .toList());
    }

    /** A figure; nothing of a blank line. */
    static Optional<Object> figure(int figure) {
        return figure == Figures.BLANK ? Optional.empty() : Optional.of((long) figure);
    }
}
