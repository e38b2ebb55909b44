package org.dauys.server.web.entry;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import org.dauys.counting.acts.Dossier;
import org.dauys.counting.acts.Kind;
import org.dauys.counting.acts.NightState;
import org.dauys.counting.acts.Paper;
import org.dauys.counting.acts.ProtocolAct;
import org.dauys.counting.acts.Typed;
import org.dauys.protocol.Finding;
import org.dauys.protocol.Layout;
import org.dauys.protocol.Shape;
import org.dauys.server.web.Texts;
import org.dauys.server.web.entry.Proceedings.Outcome;
import org.springframework.stereotype.Service;

/** What happens between a typist and a protocol. */
@Service
class Typing {
    private final Proceedings night;
    private final Drafts drafts;

    Typing(Proceedings night, Drafts drafts) {
        this.night = night;
        this.drafts = drafts;
    }

    /** The form that an officer has to type, if there is one for them. */
    Optional<FormView> form(String officer, Paper paper, Texts texts) {
        var wording = new Wording(night.record(), texts);
        long seen = night.read(state -> state.dossier(paper).revision());
        Optional<Map<String, Integer>> draft = drafts.of(officer, paper, seen);
        return night.read(state -> {
            Dossier dossier = state.dossier(paper);
            PaperForm form = PaperForm.of(state, paper, wording);
            Map<String, Integer> figures = draft.orElse(Map.of());
            return new Rights(state, officer)
                    .typing(dossier)
                    .map(act -> new FormView(
                            form.head(),
                            act,
                            dossier.revision(),
                            Keys.fresh(),
                            Keys.fresh(),
                            form.lines(lines(act, dossier, form.layout()), figures),
                            List.of(),
                            draft.isPresent(),
                            !new Rights(state, officer).deciding(dossier).isEmpty(),
                            wording.number(1000)));
        });
    }

    private static List<String> lines(Kind act, Dossier dossier, Layout layout) {
        if (act != Kind.RETYPE) {
            return layout.codes();
        }
        NavigableSet<String> differing = dossier.differing();
        return layout.codes().stream().filter(differing::contains).toList();
    }

    /** Keeps what is typed so far, and says what the rules find in it. */
    Draft keep(String officer, Paper paper, Sent sent, Texts texts) {
        var wording = new Wording(night.record(), texts);
        Map<String, Integer> figures = sent.figures(night.read(state -> state.layout(paper)));
        Instant saved = drafts.keep(officer, paper, sent.seen(), figures);
        return night.read(state -> {
            Map<String, Integer> whole = new TreeMap<>();
            state.dossier(paper).typedBy(officer).map(Typed::figures).ifPresent(whole::putAll);
            whole.putAll(figures);
            List<Finding> findings = state.findings(paper, whole).stream()
                    .filter(finding -> !(finding.rule().shape() instanceof Shape.Filled))
                    .toList();
            return new Draft(
                    texts.say("typing.saved", wording.hour(saved, zone(state, paper))),
                    wording.found(state, paper, findings, true));
        });
    }

    /**
     * A draft that is kept.
     *
     * @param saved says so
     * @param findings what the rules find in it
     */
    record Draft(String saved, List<Found> findings) {}

    /** Sends what was typed. */
    Outcome send(String officer, Paper paper, Kind act, Sent sent) {
        Layout layout = night.read(state -> state.layout(paper));
        Map<String, Integer> figures = sent.figures(layout);
        ProtocolAct done = switch (act) {
            case ENTER -> new ProtocolAct.Enter(paper, sent.seen(), figures);
            case ENTER_AGAIN -> new ProtocolAct.EnterAgain(paper, sent.seen(), figures);
            case RETYPE -> new ProtocolAct.Retype(paper, sent.seen(), figures, sent.blank(layout));
            default -> throw new Sent.Malformed("act");
        };
        Outcome outcome = night.record(officer, sent.key(), done);
        if (outcome instanceof Proceedings.Done) {
            // Nobody waits for it: a draft of an earlier revision is never shown again.
            Thread.startVirtualThread(() -> drafts.drop(officer, paper, sent.seen()));
        }
        return outcome;
    }

    static ZoneOffset zone(NightState state, Paper paper) {
        var register = state.tabulation().register();
        return register.zone(register.position(paper.station()));
    }
}
