package org.dauys.server.published;

import java.util.List;
import java.util.TreeSet;
import org.dauys.counting.acts.Dossier;
import org.dauys.counting.acts.NightAct;
import org.dauys.counting.acts.ProtocolAct;
import org.dauys.counting.acts.Trace;
import org.dauys.documents.acts.EntryBytes;
import org.dauys.server.journal.Ledger;
import org.springframework.stereotype.Component;

/** What may be public of what was done to a protocol: every act with its place in the log, and no names. */
@Component
public class History {
    private final Ledger ledger;

    History(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * An act on a protocol.
     *
     * @param trace what it did; the name of the officer is not for the public
     * @param leaf the hash of its entry in the log
     * @param rule the code of the rule whose finding it closed; empty if it closed none
     * @param lines the codes of the lines in which two entries differed and which it typed once more, or of the line of
     *     the finding; none before the protocol is approved
     */
    public record Step(Trace trace, String leaf, String rule, List<String> lines) {
        /** The step with its own list. */
        public Step {
            lines = List.copyOf(lines);
        }

        /** Where its entry is in the log. */
        public long index() {
            return trace.index();
        }

        /** The address of what proves that it is there. */
        public String proof() {
            return "/log/proof/" + trace.index();
        }
    }

    /** Everything that was done, in order. */
    public List<Step> of(Dossier dossier) {
        boolean approved = !dossier.stage().isBeforeApproval();
        return dossier.traces().stream().map(trace -> step(trace, approved)).toList();
    }

    private Step step(Trace trace, boolean approved) {
        String leaf = ledger.leaf(trace.index()).base64();
        return switch (trace.act()) {
            case CLOSE_FINDING ->
                act(trace) instanceof ProtocolAct.CloseFinding close
                        ? new Step(
                                trace, leaf, close.rule(), close.line().isEmpty() ? List.of() : List.of(close.line()))
                        : new Step(trace, leaf, "", List.of());
            case RETYPE -> new Step(trace, leaf, "", approved ? retyped(trace) : List.of());
            default -> new Step(trace, leaf, "", List.of());
        };
    }

    private List<String> retyped(Trace trace) {
        if (act(trace) instanceof ProtocolAct.Retype retype) {
            var lines = new TreeSet<>(retype.figures().keySet());
            lines.addAll(retype.blank());
            return List.copyOf(lines);
        }
        return List.of();
    }

    private NightAct act(Trace trace) {
        return EntryBytes.read(ledger.entry(trace.index()).orElseThrow()).act();
    }
}
