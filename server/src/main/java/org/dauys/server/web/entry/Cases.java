package org.dauys.server.web.entry;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dauys.counting.acts.Dossier;
import org.dauys.counting.acts.Kind;
import org.dauys.counting.acts.NightState;
import org.dauys.counting.acts.Paper;
import org.dauys.counting.acts.ProtocolAct;
import org.dauys.counting.acts.Refusal;
import org.dauys.counting.acts.Stage;
import org.dauys.counting.acts.Typed;
import org.dauys.protocol.Figures;
import org.dauys.protocol.Layout;
import org.dauys.protocol.Severity;
import org.dauys.server.web.Texts;
import org.dauys.server.web.entry.CaseView.ActionView;
import org.dauys.server.web.entry.CaseView.AmendmentView;
import org.dauys.server.web.entry.CaseView.FigureView;
import org.dauys.server.web.entry.CaseView.FindingView;
import org.dauys.server.web.entry.FormView.LineView;
import org.springframework.stereotype.Service;

/** What happens between a protocol and those who decide on it. */
@Service
class Cases {
    private static final Set<Kind> AMENDING = EnumSet.of(Kind.CORRECT, Kind.RECOUNT);
    private static final Set<Kind> BARE = EnumSet.of(Kind.APPROVE, Kind.TRANSMIT);
    private static final Set<Kind> REASONED = EnumSet.of(Kind.RETURN, Kind.QUARANTINE, Kind.CLOSE_FINDING);

    private final Proceedings night;

    Cases(Proceedings night) {
        this.night = night;
    }

    /**
     * What was tried and refused.
     *
     * @param kind what
     * @param sent with what
     * @param refusal why not
     */
    record Tried(Kind kind, Sent sent, Refusal refusal) {}

    /** The page on a protocol. */
    CaseView view(String officer, Paper paper, Texts texts, Optional<Tried> tried) {
        var wording = new Wording(night.record(), texts);
        return night.read(state -> new Showing(state, new Rights(state, officer), wording, paper, tried).view());
    }

    /** Does something to a protocol. */
    Proceedings.Outcome act(String officer, Paper paper, Kind kind, Sent sent) {
        Layout layout = night.read(state -> state.layout(paper));
        return night.record(officer, sent.key(), act(paper, kind, sent, layout));
    }

    private static ProtocolAct act(Paper paper, Kind kind, Sent sent, Layout layout) {
        long seen = sent.seen();
        String reason = sent.text("reason");
        String document = sent.text("document");
        return switch (kind) {
            case CLOSE_FINDING -> new ProtocolAct.CloseFinding(paper, seen, sent.text("rule"), sent.text("of"), reason);
            case APPROVE -> new ProtocolAct.Approve(paper, seen);
            case RETURN -> new ProtocolAct.Return(paper, seen, reason);
            case QUARANTINE -> new ProtocolAct.Quarantine(paper, seen, reason);
            case CLEAR -> new ProtocolAct.Clear(paper, seen, reason, document);
            case TRANSMIT -> new ProtocolAct.Transmit(paper, seen);
            case CORRECT -> new ProtocolAct.Correct(paper, seen, sent.amendments(layout), reason, document);
            case RECOUNT -> new ProtocolAct.Recount(paper, seen, sent.amendments(layout), reason, document);
            case DISPUTE -> new ProtocolAct.Dispute(paper, seen, reason, document);
            case SETTLE -> new ProtocolAct.Settle(paper, seen, reason, document);
            case INVALIDATE -> new ProtocolAct.Invalidate(paper, seen, reason, document);
            case REPEAT -> new ProtocolAct.Repeat(paper, seen, reason, document);
            case REOPEN -> new ProtocolAct.Reopen(paper, seen, reason, document);
            default -> throw new Sent.Malformed("act");
        };
    }

    private record Showing(NightState state, Rights rights, Wording wording, Paper paper, Optional<Tried> tried) {
        CaseView view() {
            Dossier dossier = state.dossier(paper);
            PaperForm form = PaperForm.of(state, paper, wording);
            boolean reads = rights.reads(paper);
            var zone = Typing.zone(state, paper);
            return new CaseView(
                    form.head(),
                    wording.say("stage." + dossier.stage()),
                    wording.commission(state, dossier.holder()),
                    dossier.revision(),
                    rights.has(Kind.ATTACH_IMAGE, paper) ? Keys.fresh() : "",
                    figures(dossier, form, reads),
                    reads ? findings(dossier) : List.of(),
                    actions(dossier, form),
                    new Happened(wording, form, zone).of(dossier.traces(), reads),
                    rights.isOwnWork(dossier),
                    tried.map(some -> wording.refusal(some.refusal())).orElse(""),
                    tried.stream()
                            .flatMap(some -> some.refusal().since().stream())
                            .map(trace -> wording.trace(trace, zone))
                            .toList());
        }

        private Map<String, Integer> inForce() {
            var sheet = state.tabulation().sheet(paper.contest());
            int station = state.tabulation().register().position(paper.station());
            Map<String, Integer> figures = new TreeMap<>();
            Layout layout = state.layout(paper);
            for (int line = 0; line < layout.size(); line++) {
                if (sheet.at(station, line) != Figures.BLANK) {
                    figures.put(layout.code(line), sheet.at(station, line));
                }
            }
            return figures;
        }

        /** A typist is shown what they typed; who reads all figures, those in force or both entries. */
        private List<FigureView> figures(Dossier dossier, PaperForm form, boolean reads) {
            if (!reads) {
                return dossier.typedBy(rights.officer())
                        .map(typed -> figures(form, typed.figures(), typed.figures()))
                        .orElse(List.of());
            }
            if (dossier.stage().isBeforeApproval()) {
                Map<String, Integer> first = dossier.first().map(Typed::figures).orElse(Map.of());
                return dossier.stage() == Stage.AWAITED
                        ? List.of()
                        : figures(
                                form,
                                first,
                                dossier.second().map(Typed::figures).orElse(first));
            }
            return figures(form, inForce(), inForce());
        }

        private List<FigureView> figures(PaperForm form, Map<String, Integer> first, Map<String, Integer> second) {
            List<LineView> others = form.lines(second);
            List<FigureView> figures = new ArrayList<>();
            for (LineView line : form.lines(first)) {
                String other = others.get(figures.size()).value();
                boolean differs = !line.value().equals(other);
                figures.add(new FigureView(
                        line.code(),
                        line.number(),
                        line.title(),
                        line.group(),
                        shown(line.value()),
                        differs ? shown(other) : "",
                        differs));
            }
            return figures;
        }

        private String shown(String figure) {
            return figure.isEmpty() ? "" : wording.number(Long.parseLong(figure));
        }

        private List<FindingView> findings(Dossier dossier) {
            boolean mayClose = rights.deciding(dossier).contains(Kind.CLOSE_FINDING);
            return wording.found(state, paper, state.findings(paper), false).stream()
                    .map(found -> new FindingView(
                            found,
                            dossier.closed().stream()
                                    .filter(closed -> closed.rule().equals(found.code())
                                            && closed.line().equals(found.line()))
                                    .map(Dossier.Closed::reason)
                                    .findFirst()
                                    .orElse(""),
                            mayClose && found.severity() != Severity.REFUSE,
                            Keys.fresh(),
                            tried.filter(some -> some.sent().text("rule").equals(found.code())
                                            && some.sent().text("of").equals(found.line()))
                                    .map(some -> some.sent().text("reason"))
                                    .orElse("")))
                    .toList();
        }

        private List<ActionView> actions(Dossier dossier, PaperForm form) {
            return rights.deciding(dossier).stream()
                    .filter(kind -> kind != Kind.CLOSE_FINDING)
                    .map(kind -> action(kind, form))
                    .toList();
        }

        private ActionView action(Kind kind, PaperForm form) {
            Optional<Sent> again = tried.filter(some -> some.kind() == kind).map(Tried::sent);
            boolean amending = AMENDING.contains(kind);
            return new ActionView(
                    kind,
                    (kind.isDecisive() ? "decide/" : "act/") + Addresses.word(kind),
                    Keys.fresh(),
                    !BARE.contains(kind),
                    !BARE.contains(kind) && !REASONED.contains(kind),
                    amending,
                    amending ? amendments(form, again) : List.of(),
                    again.map(sent -> sent.text("reason")).orElse(""),
                    again.map(sent -> sent.text("document")).orElse(""));
        }

        private List<AmendmentView> amendments(PaperForm form, Optional<Sent> again) {
            return form.lines(inForce()).stream()
                    .map(line -> new AmendmentView(
                            line.code(),
                            line.number(),
                            line.title(),
                            line.value(),
                            again.map(sent -> sent.text(Sent.AFTER + line.code()))
                                    .orElse(line.value())))
                    .toList();
        }
    }
}
