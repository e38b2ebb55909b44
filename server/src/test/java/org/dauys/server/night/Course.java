package org.dauys.server.night;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.dauys.counting.acts.CountAct;
import org.dauys.counting.acts.Declaration;
import org.dauys.counting.acts.Dossier;
import org.dauys.counting.acts.Kind;
import org.dauys.counting.acts.NightAct;
import org.dauys.counting.acts.NightState;
import org.dauys.counting.acts.Paper;
import org.dauys.counting.acts.ProtocolAct;
import org.dauys.counting.acts.ProtocolAct.Amendment;
import org.dauys.counting.acts.Stage;
import org.dauys.protocol.Finding;
import org.dauys.protocol.Severity;
import org.dauys.tabulation.State;

/**
 * What is done next to a protocol: a walk on which acts of every kind are done and none is refused, or the shortest way to
 * the declaration, and then corrections by rulings. Where chance decides, a revision decides the same again.
 *
 * @param election the election, with the papers that were made up
 */
record Course(NightElection election) {
    private static final String REASON = "the paper says otherwise";
    private static final String DOCUMENT = "No. 1";

    /**
     * An act and who does it.
     *
     * @param officer the name of the account
     * @param act the act
     */
    record Step(String officer, NightAct act) {}

    /** The next act of the walk; none if there is no paper to type. */
    Optional<Step> walk(NightState state, Paper paper) {
        Dossier dossier = state.dossier(paper);
        List<Kind> likely = likely(dossier.stage());
        Kind kind = likely.get(chance(dossier).nextInt(likely.size()));
        return paper(paper).map(figures -> step(state, dossier, fitting(state, dossier, kind), figures));
    }

    /** The next act on the way to the declaration; none if nothing is left to do to it. */
    Optional<Step> close(NightState state, Paper paper) {
        Dossier dossier = state.dossier(paper);
        Optional<Map<String, Integer>> figures = paper(paper);
        Kind kind = switch (dossier.stage()) {
            case AWAITED -> figures.isPresent() ? Kind.ENTER : Kind.INVALIDATE;
            case ENTERED -> Kind.ENTER_AGAIN;
            case DIFFERING -> Kind.RETYPE;
            case AGREED -> Kind.APPROVE;
            case APPROVED, TRANSMITTED -> isAtTheTop(state, dossier) ? Kind.SETTLE : Kind.TRANSMIT;
            case QUARANTINED -> Kind.CLEAR;
            case INVALIDATED -> Kind.INVALIDATE;
        };
        boolean done = dossier.stage() == Stage.INVALIDATED || (kind == Kind.SETTLE && !isDisputed(state, paper));
        return done
                ? Optional.empty()
                : Optional.of(step(state, dossier, fitting(state, dossier, kind), figures.orElse(Map.of())));
    }

    /** After the declaration: a ruling, then the correction that it orders; none if the voting was found invalid. */
    Optional<Step> correct(NightState state, Paper paper, Declaration declaration) {
        Dossier dossier = state.dossier(paper);
        String document = "No. %s-%d".formatted(paper.station(), dossier.revision());
        boolean isOrdered = declaration.rulings().stream()
                .anyMatch(ruled -> ruled.act().document().equals(document));
        NightAct act = isOrdered
                ? new ProtocolAct.Correct(paper, dossier.revision(), oneVoteMoved(state, paper), REASON, document)
                : new CountAct.Ruling(paper.contest(), document, "court", LocalDate.of(2023, 4, 1), REASON);
        return dossier.stage() == Stage.INVALIDATED ? Optional.empty() : Optional.of(new Step("cec", act));
    }

    /** What stands on the paper that was made up; on every second one are many more voters, which needs a reason. */
    private Optional<Map<String, Integer>> paper(Paper paper) {
        return election.rehearsed(paper).map(figures -> {
            var more = new HashMap<>(figures);
            more.merge("voters_on_list", Math.floorMod(paper.hashCode(), 2) == 0 ? 3000 : 0, Integer::sum);
            return more;
        });
    }

    private static SplittableRandom chance(Dossier dossier) {
        return new SplittableRandom(31L * dossier.paper().hashCode() + dossier.revision());
    }

    private static List<Kind> likely(Stage stage) {
        return switch (stage) {
            case AWAITED -> List.of(Kind.ENTER);
            case ENTERED -> List.of(Kind.ENTER_AGAIN, Kind.ENTER_AGAIN, Kind.ENTER_AGAIN, Kind.RETURN);
            case DIFFERING -> List.of(Kind.RETYPE, Kind.RETYPE, Kind.RETYPE, Kind.RETURN);
            case AGREED -> List.of(Kind.APPROVE, Kind.APPROVE, Kind.APPROVE, Kind.QUARANTINE, Kind.INVALIDATE);
            case APPROVED ->
                List.of(Kind.TRANSMIT, Kind.TRANSMIT, Kind.TRANSMIT, Kind.CORRECT, Kind.RECOUNT, Kind.DISPUTE);
            case TRANSMITTED ->
                List.of(Kind.TRANSMIT, Kind.RETURN, Kind.CORRECT, Kind.DISPUTE, Kind.QUARANTINE, Kind.REOPEN);
            case QUARANTINED -> List.of(Kind.CLEAR, Kind.CLEAR, Kind.CORRECT, Kind.REOPEN);
            case INVALIDATED -> List.of(Kind.REPEAT);
        };
    }

    /** The act, or what must be done before it or instead. */
    private static Kind fitting(NightState state, Dossier dossier, Kind kind) {
        Paper paper = dossier.paper();
        boolean refuses = dossier.stage() == Stage.AGREED
                && state.findings(paper).stream().anyMatch(finding -> finding.severity() == Severity.REFUSE);
        return switch (kind) {
            case APPROVE -> refuses ? Kind.QUARANTINE : state.open(paper).isEmpty() ? kind : Kind.CLOSE_FINDING;
            case CLEAR -> state.open(paper).isEmpty() ? kind : Kind.CLOSE_FINDING;
            case TRANSMIT -> isAtTheTop(state, dossier) ? Kind.RETURN : kind;
            case DISPUTE -> isDisputed(state, paper) ? Kind.SETTLE : kind;
            default -> kind;
        };
    }

    private static boolean isAtTheTop(NightState state, Dossier dossier) {
        return dossier.holder()
                .equals(state.tabulation().register().hierarchy().commission(0).code());
    }

    private static boolean isDisputed(NightState state, Paper paper) {
        return state.state(paper) == State.DISPUTED;
    }

    private static Step step(NightState state, Dossier dossier, Kind kind, Map<String, Integer> figures) {
        Paper paper = dossier.paper();
        long seen = dossier.revision();
        return switch (kind) {
            case ENTER -> new Step("one", new ProtocolAct.Enter(paper, seen, typed(state, dossier, figures)));
            case ENTER_AGAIN ->
                new Step("two", new ProtocolAct.EnterAgain(paper, seen, typed(state, dossier, figures)));
            case RETYPE -> new Step(dossier.turn().orElseThrow(), retyped(dossier, figures));
            case CLOSE_FINDING ->
                new Step("cec", closed(dossier, state.open(paper).getFirst()));
            case APPROVE -> new Step("cec", new ProtocolAct.Approve(paper, seen));
            case RETURN -> new Step("cec", new ProtocolAct.Return(paper, seen, REASON));
            case QUARANTINE -> new Step("cec", new ProtocolAct.Quarantine(paper, seen, REASON));
            case CLEAR -> new Step("chair", new ProtocolAct.Clear(paper, seen, REASON, DOCUMENT));
            case TRANSMIT -> new Step("cec", new ProtocolAct.Transmit(paper, seen));
            case CORRECT ->
                new Step("cec", new ProtocolAct.Correct(paper, seen, oneVoteMoved(state, paper), REASON, DOCUMENT));
            case RECOUNT ->
                new Step("cec", new ProtocolAct.Recount(paper, seen, oneVoteMoved(state, paper), REASON, DOCUMENT));
            case DISPUTE -> new Step("cec", new ProtocolAct.Dispute(paper, seen, REASON, DOCUMENT));
            case SETTLE -> new Step("cec", new ProtocolAct.Settle(paper, seen, REASON, DOCUMENT));
            case INVALIDATE -> new Step("cec", new ProtocolAct.Invalidate(paper, seen, REASON, DOCUMENT));
            case REPEAT -> new Step("cec", new ProtocolAct.Repeat(paper, seen, REASON, DOCUMENT));
            case REOPEN -> new Step("cec", new ProtocolAct.Reopen(paper, seen, REASON, DOCUMENT));
            default -> throw new IllegalArgumentException("It must be an act on a protocol: %s.".formatted(kind));
        };
    }

    /** What stands on the paper, or, one time of three, one vote too many in its last line. */
    private static Map<String, Integer> typed(NightState state, Dossier dossier, Map<String, Integer> figures) {
        var typed = new HashMap<>(figures);
        if (chance(dossier).nextInt(3) == 0) {
            typed.merge(state.layout(dossier.paper()).codes().getLast(), 1, Integer::sum);
        }
        return typed;
    }

    private static ProtocolAct.Retype retyped(Dossier dossier, Map<String, Integer> figures) {
        NavigableSet<String> differing = dossier.differing();
        var typed = new HashMap<>(figures);
        typed.keySet().retainAll(differing);
        var blank = new TreeSet<>(differing);
        blank.removeAll(figures.keySet());
        return new ProtocolAct.Retype(dossier.paper(), dossier.revision(), typed, List.copyOf(blank));
    }

    private static ProtocolAct.CloseFinding closed(Dossier dossier, Finding finding) {
        return new ProtocolAct.CloseFinding(
                dossier.paper(), dossier.revision(), finding.rule().code(), NightState.line(finding), REASON);
    }

    /** From the last line but one to the last; only there, if that one has none. */
    private static List<Amendment> oneVoteMoved(NightState state, Paper paper) {
        int station = state.tabulation().register().position(paper.station());
        List<String> codes = state.layout(paper).codes();
        var sheet = state.tabulation().sheet(paper.contest());
        int last = sheet.at(station, codes.size() - 1);
        int before = sheet.at(station, codes.size() - 2);
        var amendments = new ArrayList<>(List.of(new Amendment(codes.getLast(), last, last + 1)));
        if (before > 0) {
            amendments.add(new Amendment(codes.get(codes.size() - 2), before, before - 1));
        }
        return amendments;
    }
}
