package org.dauys.server.web.entry;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dauys.counting.acts.ProtocolAct;
import org.dauys.counting.acts.Trace;
import org.dauys.protocol.Figures;
import org.dauys.server.web.entry.CaseView.TraceView;
import org.dauys.server.web.entry.FormView.LineView;

/**
 * Tells what happened to a protocol.
 *
 * @param wording the language
 * @param form its lines
 * @param zone the time where the station is
 */
record Happened(Wording wording, PaperForm form, ZoneOffset zone) {
    /**
     * What happened, in order.
     *
     * @param named whether it is told who did it, with the role if only one allows it; if not, the roles alone
     */
    List<TraceView> of(List<Trace> traces, boolean named) {
        Map<String, String> titles = form.lines(Map.of()).stream()
                .collect(Collectors.toMap(LineView::code, line -> line.number() + ". " + line.title()));
        return traces.stream()
                .map(trace -> new TraceView(
                        trace.index(),
                        wording.time(trace.time(), zone),
                        wording.say("act." + trace.act()),
                        named && trace.act().roles().size() > 1 ? "" : wording.role(trace.act()),
                        named ? trace.officer() : "",
                        wording.say("stage." + trace.stage()),
                        trace.reason(),
                        trace.document(),
                        trace.changes().stream()
                                .map(change -> change(titles, change))
                                .toList()))
                .toList();
    }

    private String change(Map<String, String> titles, ProtocolAct.Amendment change) {
        return wording.say(
                "history.change",
                titles.getOrDefault(change.line(), change.line()),
                figure(change.before()),
                figure(change.after()));
    }

    private String figure(int figure) {
        return figure == Figures.BLANK ? wording.say("history.blank") : wording.number(figure);
    }
}
