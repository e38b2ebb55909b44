package org.dauys.server.web.entry;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.dauys.counting.acts.Entry;
import org.dauys.counting.acts.Paper;
import org.dauys.counting.acts.ProtocolAct;
import org.dauys.documents.acts.EntryBytes;
import org.dauys.journal.Checkpoint;
import org.dauys.journal.Hash;
import org.dauys.journal.ProofFile;
import org.dauys.protocol.Figures;
import org.dauys.server.journal.Ledger;
import org.dauys.server.web.QrCode;
import org.dauys.server.web.Texts;
import org.dauys.server.web.entry.FormView.LineView;
import org.dauys.server.web.entry.ReceiptView.Claim;
import org.dauys.server.web.entry.ReceiptView.FigureView;
import org.dauys.server.web.entry.ReceiptView.Seal;
import org.dauys.server.web.entry.ReceiptView.Told;
import org.springframework.stereotype.Service;

/** Makes receipts. */
@Service
class Receipts {
    private final Proceedings night;
    private final Ledger ledger;

    Receipts(Proceedings night, Ledger ledger) {
        this.night = night;
        this.ledger = ledger;
    }

    /** That of an act on a protocol which an officer did, or may read. */
    Optional<ReceiptView> ofOfficer(String officer, long index, String site, Texts texts) {
        return ledger.entry(index)
                .filter(bytes -> isTold(EntryBytes.read(bytes), officer))
                .map(bytes -> view(index, bytes, _ -> true, site, "", texts));
    }

    private boolean isTold(Entry entry, String officer) {
        return entry.act() instanceof ProtocolAct act
                && (entry.officer().equals(officer) || night.read(state -> state.mayRead(officer, act.paper())));
    }

    /**
     * That for everyone. Before a protocol is approved the hash alone is shown: the second typist must not learn what the
     * first one typed.
     *
     * @param claimed a hash that was brought along; empty if none was
     */
    Optional<ReceiptView> ofAll(long index, String claimed, String site, Texts texts) {
        return ledger.entry(index).map(bytes -> view(index, bytes, this::isPublished, site, claimed, texts));
    }

    private boolean isPublished(Paper paper) {
        return night.read(state -> !state.dossier(paper).stage().isBeforeApproval());
    }

    private ReceiptView view(
            long index, byte[] bytes, Predicate<Paper> isShown, String site, String claimed, Texts texts) {
        String leaf = Hash.leaf(bytes).base64();
        String address = site + "/receipt/" + index;
        Entry entry = EntryBytes.read(bytes);
        Optional<Told> told = entry.act() instanceof ProtocolAct act && isShown.test(act.paper())
                ? Optional.of(told(entry, act, texts))
                : Optional.empty();
        return new ReceiptView(
                index,
                leaf,
                told,
                ledger.proof(index).map(Receipts::seal),
                address,
                QrCode.of(address + "?leaf="
                        + leaf.replace('+', '-').replace('/', '_').replace("=", "")),
                claim(claimed, leaf));
    }

    private static Claim claim(String claimed, String leaf) {
        if (claimed.isEmpty()) {
            return Claim.NONE;
        }
        String plain = claimed.replace('-', '+').replace('_', '/').replace("=", "");
        return plain.equals(leaf.replace("=", "")) ? Claim.SAME : Claim.OTHER;
    }

    private static Seal seal(ProofFile proof) {
        Checkpoint checkpoint = Checkpoint.read(proof.checkpoint().text());
        return new Seal(
                checkpoint.origin(), checkpoint.size(), checkpoint.root().base64(), proof.written());
    }

    private Told told(Entry entry, ProtocolAct act, Texts texts) {
        var wording = new Wording(night.record(), texts);
        return night.read(state -> {
            PaperForm form = PaperForm.of(state, act.paper(), wording);
            return new Told(
                    form.head(),
                    wording.say("act." + act.kind()),
                    wording.role(act.kind()),
                    wording.time(entry.time(), Typing.zone(state, act.paper())),
                    lines(form, act).stream()
                            .map(line -> new FigureView(line.number(), line.title(), shown(line.value(), wording)))
                            .toList(),
                    act instanceof ProtocolAct.Reasoned reasoned ? reasoned.reason() : "",
                    act instanceof ProtocolAct.Documented documented ? documented.document() : "");
        });
    }

    private static String shown(String figure, Wording wording) {
        return figure.isEmpty() ? "" : wording.number(Long.parseLong(figure));
    }

    /** The lines to which the act gives figures. */
    private static List<LineView> lines(PaperForm form, ProtocolAct act) {
        return switch (act) {
            case ProtocolAct.Enter enter -> form.lines(enter.figures());
            case ProtocolAct.EnterAgain again -> form.lines(again.figures());
            case ProtocolAct.Retype retype -> {
                var codes = new HashSet<>(retype.figures().keySet());
                codes.addAll(retype.blank());
                yield form.lines(codes, retype.figures());
            }
            case ProtocolAct.Amending amending -> {
                Map<String, Integer> after = new TreeMap<>();
                amending.amendments().stream()
                        .filter(amendment -> amendment.after() != Figures.BLANK)
                        .forEach(amendment -> after.put(amendment.line(), amendment.after()));
                yield form.lines(
                        amending.amendments().stream()
                                .map(ProtocolAct.Amendment::line)
                                .toList(),
                        after);
            }
            case ProtocolAct.Approve _,
                    ProtocolAct.CloseFinding _,
                    ProtocolAct.Return _,
                    ProtocolAct.Quarantine _,
                    ProtocolAct.Clear _,
                    ProtocolAct.Transmit _,
                    ProtocolAct.Dispute _,
                    ProtocolAct.Settle _,
                    ProtocolAct.Invalidate _,
                    ProtocolAct.Repeat _,
                    ProtocolAct.Reopen _ -> List.of();
        };
    }
}
