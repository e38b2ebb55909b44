package org.dauys.counting.acts;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dauys.protocol.Figures;
import org.dauys.protocol.Finding;
import org.dauys.protocol.Layout;
import org.dauys.protocol.Severity;
import org.dauys.tabulation.Register;
import org.dauys.tabulation.Sheet;
import org.dauys.tabulation.State;

/**
 * Why acts on protocols are refused.
 *
 * @param books what was done so far
 * @param officers who may do what
 * @param scrutiny the rules
 */
record ProtocolRefusals(Books books, Officers officers, Scrutiny scrutiny) {
    Optional<Refusal> refusal(String officer, ProtocolAct act) {
        return paper(act.paper())
                .or(() -> authority(officer, act.kind(), act.paper()))
                .or(() -> standing(act))
                .or(() -> words(act))
                .or(() -> declared(act))
                .or(() -> content(officer, act));
    }

    /** Why there can be no such protocol. */
    Optional<Refusal> paper(Paper paper) {
        int station = books.register().position(paper.station());
        if (station == Register.NONE) {
            return Optional.of(Refusal.of(RefusalCode.UNKNOWN_STATION, paper.station()));
        }
        Sheet sheet = books.tabulation.sheets().get(paper.contest());
        if (sheet == null) {
            return Optional.of(Refusal.of(RefusalCode.UNKNOWN_CONTEST, paper.contest()));
        }
        return sheet.takesPart(station)
                ? Optional.empty()
                : Optional.of(Refusal.of(RefusalCode.NOT_ITS_CONTEST, paper.contest()));
    }

    /** One and the same post must allow it, be for the protocol, and reach the commission that has it. */
    private Optional<Refusal> authority(String officer, Kind kind, Paper paper) {
        String holder = books.dossier(paper).holder();
        return officers.refusal(officer, kind, post -> books.reach.isFor(post, paper))
                .or(() -> officers.refusal(
                                officer, kind, post -> books.reach.isFor(post, paper) && books.reach.has(post, holder))
                        .map(_ -> Refusal.of(RefusalCode.NOT_WITH_THEM, officer, holder)));
    }

    /** Whether it was done in sight of the protocol as it stands, and fits its stage. */
    private Optional<Refusal> standing(ProtocolAct act) {
        Dossier dossier = books.dossier(act.paper());
        if (act.seen() != dossier.revision()) {
            return Optional.of(new Refusal(
                    RefusalCode.STALE,
                    act.paper().station(),
                    List.of(String.valueOf(act.seen()), String.valueOf(dossier.revision())),
                    dossier.since(act.seen())));
        }
        return Transitions.of(dossier.stage(), act.kind()).isEmpty()
                ? Optional.of(Refusal.of(
                        RefusalCode.NOT_IN_STAGE,
                        act.paper().station(),
                        dossier.stage().name()))
                : Optional.empty();
    }

    private static Optional<Refusal> words(ProtocolAct act) {
        Optional<Refusal> reason =
                act instanceof ProtocolAct.Reasoned reasoned ? Words.reason(reasoned.reason()) : Optional.empty();
        return reason.or(() -> act instanceof ProtocolAct.Documented documented
                ? Words.document(documented.document())
                : Optional.empty());
    }

    /** After a declaration, what changes figures must cite a ruling. */
    private Optional<Refusal> declared(ProtocolAct act) {
        String contest = act.paper().contest();
        boolean free = switch (act) {
            case ProtocolAct.Enter _,
                    ProtocolAct.EnterAgain _,
                    ProtocolAct.Retype _,
                    ProtocolAct.CloseFinding _,
                    ProtocolAct.Approve _,
                    ProtocolAct.Return _,
                    ProtocolAct.Transmit _,
                    ProtocolAct.Dispute _,
                    ProtocolAct.Settle _ -> true;
            case ProtocolAct.Quarantine _ -> false;
            case ProtocolAct.Amending amending -> books.isRuling(contest, amending.document());
            case ProtocolAct.Clear clear -> books.isRuling(contest, clear.document());
            case ProtocolAct.Invalidate invalidate -> books.isRuling(contest, invalidate.document());
            case ProtocolAct.Repeat repeat -> books.isRuling(contest, repeat.document());
            case ProtocolAct.Reopen reopen -> books.isRuling(contest, reopen.document());
        };
        return free || !books.declarations.containsKey(contest)
                ? Optional.empty()
                : Optional.of(Refusal.of(RefusalCode.DECLARED, contest));
    }

    private Optional<Refusal> content(String officer, ProtocolAct act) {
        Dossier dossier = books.dossier(act.paper());
        return switch (act) {
            case ProtocolAct.Enter enter -> figures(act.paper(), enter.figures());
            case ProtocolAct.EnterAgain again -> again(officer, dossier, again);
            case ProtocolAct.Retype retype -> retyped(officer, dossier, retype);
            case ProtocolAct.CloseFinding close -> closing(dossier, close);
            case ProtocolAct.Approve _ -> approval(officer, dossier);
            case ProtocolAct.Clear _ -> clearance(officer, dossier);
            case ProtocolAct.Transmit _ ->
                dossier.holder().equals(books.reach.top())
                        ? Optional.of(
                                Refusal.of(RefusalCode.AT_THE_TOP, act.paper().station()))
                        : Optional.empty();
            case ProtocolAct.Amending amending -> amendments(amending);
            case ProtocolAct.Dispute _ -> dispute(act.paper(), true);
            case ProtocolAct.Settle _ -> dispute(act.paper(), false);
            case ProtocolAct.Return _,
                    ProtocolAct.Quarantine _,
                    ProtocolAct.Invalidate _,
                    ProtocolAct.Repeat _,
                    ProtocolAct.Reopen _ -> Optional.empty();
        };
    }

    /** Why figures cannot stand in a protocol. */
    Optional<Refusal> figures(Paper paper, Map<String, Integer> figures) {
        Layout layout = layout(paper);
        for (String line : new TreeSet<>(figures.keySet())) {
            if (layout.line(line) == Layout.NONE) {
                return Optional.of(Refusal.of(RefusalCode.UNKNOWN_LINE, line));
            }
            if (figures.getOrDefault(line, 0) < 0) {
                return Optional.of(Refusal.of(RefusalCode.IMPOSSIBLE_FIGURE, "" + figures.get(line), line));
            }
        }
        return Optional.empty();
    }

    private Optional<Refusal> again(String officer, Dossier dossier, ProtocolAct.EnterAgain again) {
        return dossier.isTypedBy(officer)
                ? Optional.of(Refusal.of(RefusalCode.SAME_PERSON, officer))
                : figures(again.paper(), again.figures());
    }

    private Optional<Refusal> retyped(String officer, Dossier dossier, ProtocolAct.Retype retype) {
        if (!dossier.turn().equals(Optional.of(officer))) {
            return Optional.of(Refusal.of(RefusalCode.NOT_THEIR_TURN, officer));
        }
        NavigableSet<String> lines = new TreeSet<>(retype.figures().keySet());
        lines.addAll(retype.blank());
        boolean each = lines.size() == retype.figures().size() + retype.blank().size();
        if (!each || !lines.equals(dossier.differing())) {
            String differing = String.join(", ", dossier.differing());
            return Optional.of(Refusal.of(RefusalCode.OTHER_LINES, String.join(", ", lines), differing));
        }
        return figures(retype.paper(), retype.figures());
    }

    private Optional<Refusal> closing(Dossier dossier, ProtocolAct.CloseFinding close) {
        boolean closed = dossier.closed().stream()
                .anyMatch(
                        some -> some.rule().equals(close.rule()) && some.line().equals(close.line()));
        List<Finding> meant = findings(dossier).stream()
                .filter(finding -> Scrutiny.isOf(close.rule(), close.line(), finding))
                .toList();
        if (closed || meant.isEmpty()) {
            return Optional.of(Refusal.of(RefusalCode.NO_SUCH_FINDING, close.rule()));
        }
        return meant.stream().anyMatch(finding -> finding.severity() == Severity.REFUSE)
                ? Optional.of(Refusal.of(RefusalCode.RULE_REFUSES, close.rule(), close.rule()))
                : Optional.empty();
    }

    private Optional<Refusal> approval(String officer, Dossier dossier) {
        if (dossier.isTypedBy(officer)) {
            return Optional.of(Refusal.of(RefusalCode.OWN_WORK, officer));
        }
        List<Finding> found = findings(dossier);
        List<Finding> refusing = found.stream()
                .filter(finding -> finding.severity() == Severity.REFUSE)
                .toList();
        return refusing.isEmpty()
                ? closed(dossier, found)
                : Optional.of(
                        Refusal.of(RefusalCode.RULE_REFUSES, dossier.paper().station(), codes(refusing)));
    }

    /** Who clears has neither typed nor corrected it; what needs a reason has one, and the clearance is the other. */
    private Optional<Refusal> clearance(String officer, Dossier dossier) {
        return dossier.isTypedBy(officer) || dossier.isAmendedBy(officer)
                ? Optional.of(Refusal.of(RefusalCode.OWN_WORK, officer))
                : closed(dossier, findings(dossier));
    }

    private static Optional<Refusal> closed(Dossier dossier, List<Finding> found) {
        List<Finding> open = Scrutiny.open(found, dossier.closed());
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Refusal.of(RefusalCode.OPEN_FINDINGS, dossier.paper().station(), codes(open)));
    }

    private static String codes(List<Finding> findings) {
        return String.join(
                ", ",
                findings.stream()
                        .map(finding -> finding.rule().code())
                        .distinct()
                        .toList());
    }

    private Optional<Refusal> dispute(Paper paper, boolean begins) {
        return (books.state(paper) == State.DISPUTED) == begins
                ? Optional.of(Refusal.of(RefusalCode.NO_SUCH_DISPUTE, paper.station()))
                : Optional.empty();
    }

    private Optional<Refusal> amendments(ProtocolAct.Amending act) {
        Sheet sheet = books.tabulation.sheet(act.paper().contest());
        int station = books.register().position(act.paper().station());
        Set<String> lines = new HashSet<>();
        if (act.amendments().isEmpty()) {
            return Optional.of(Refusal.of(RefusalCode.NOTHING_CHANGED, ""));
        }
        for (ProtocolAct.Amendment amendment : act.amendments()) {
            int line = layout(act.paper()).line(amendment.line());
            if (line == Layout.NONE) {
                return Optional.of(Refusal.of(RefusalCode.UNKNOWN_LINE, amendment.line()));
            }
            if (!lines.add(amendment.line())) {
                return Optional.of(Refusal.of(RefusalCode.REPEATED, amendment.line()));
            }
            Optional<Refusal> misfit = misfit(amendment, sheet.at(station, line));
            if (misfit.isPresent()) {
                return misfit;
            }
        }
        return Optional.empty();
    }

    private static Optional<Refusal> misfit(ProtocolAct.Amendment amendment, int inForce) {
        if (amendment.after() < Figures.BLANK) {
            return Optional.of(Refusal.of(RefusalCode.IMPOSSIBLE_FIGURE, "" + amendment.after(), amendment.line()));
        }
        if (amendment.before() != inForce) {
            return Optional.of(
                    Refusal.of(RefusalCode.OTHER_FIGURE_BEFORE, "" + amendment.before(), String.valueOf(inForce)));
        }
        return amendment.after() == inForce
                ? Optional.of(Refusal.of(RefusalCode.NOTHING_CHANGED, amendment.line()))
                : Optional.empty();
    }

    /** What the rules find in the figures on which two agree, or in those in force. */
    List<Finding> findings(Dossier dossier) {
        int station = books.register().position(dossier.paper().station());
        return switch (dossier.stage()) {
            case AGREED ->
                scrutiny.findings(
                        dossier.paper(),
                        Scrutiny.figures(
                                layout(dossier.paper()),
                                dossier.first().orElseThrow().figures()));
            case APPROVED, TRANSMITTED, QUARANTINED ->
                scrutiny.findings(
                        dossier.paper(),
                        books.tabulation.sheet(dossier.paper().contest()).row(station));
            case AWAITED, ENTERED, DIFFERING, INVALIDATED -> List.of();
        };
    }

    private Layout layout(Paper paper) {
        return books.tabulation.sheet(paper.contest()).layout(books.register().position(paper.station()));
    }
}
