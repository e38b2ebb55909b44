package org.dauys.server.web.declaration;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dauys.counting.acts.Declaration;
import org.dauys.counting.acts.Dossier;
import org.dauys.counting.acts.Trace;
import org.dauys.documents.Narrator;
import org.dauys.election.Contest;
import org.dauys.figures.Decision;
import org.dauys.journal.Note;
import org.dauys.server.api.Fingerprint;
import org.dauys.server.journal.Ledger;
import org.dauys.server.published.Published;
import org.dauys.server.web.QrCode;
import org.dauys.server.web.open.Lines;
import org.dauys.server.web.open.Say;

/**
 * What was declared of a contest, what proves it, and what changed later.
 *
 * @param said when and by which decision, in words
 * @param sha256 the fingerprint that was declared
 * @param holds whether the data as they were then have that fingerprint, worked out again from the log
 * @param unchanged whether the data are still those
 * @param data where the data are, as they were then
 * @param address that of the page that shows this to everybody, with the fingerprint
 * @param code the same as a QR code
 * @param entry where it is in the log
 * @param checkpoint the first checkpoint that has it in the log; empty for the moment before there is one
 * @param decisions the lots and decisions that it rests on, in words
 * @param rulings the legal acts since
 */
public record Declared(
        String said,
        String sha256,
        boolean holds,
        boolean unchanged,
        String data,
        String address,
        QrCode code,
        Place entry,
        Optional<String> checkpoint,
        List<String> decisions,
        List<Ruling> rulings) {
    /**
     * Where something is in the log.
     *
     * @param index the position of the entry
     * @param leaf its hash
     */
    public record Place(long index, String leaf) {
        /** What proves that it is there. */
        public String proof() {
            return "/log/proof/" + index;
        }
    }

    /**
     * A legal act after the declaration.
     *
     * @param text what it says
     * @param changes what was changed by it
     */
    public record Ruling(String text, Place entry, List<Changed> changes) {
        /** The act with its own list. */
        public Ruling {
            changes = List.copyOf(changes);
        }
    }

    /**
     * What was done to a protocol under a legal act.
     *
     * @param station its code
     * @param at its page
     * @param act what was done, in words
     * @param lines the figures that changed, in words
     */
    public record Changed(String station, String at, String act, Place entry, List<String> lines) {
        /** The change with its own list. */
        public Changed {
            lines = List.copyOf(lines);
        }
    }

    /** The declaration with its own lists. */
    public Declared {
        decisions = List.copyOf(decisions);
        rulings = List.copyOf(rulings);
    }

    /**
     * What was declared, as it is known at a moment.
     *
     * @param say the moment, in a language
     * @param then the moment of the declaration
     * @param site the address of this server, as people type it
     */
    static Declared of(Say say, Contest contest, Declaration declaration, Published then, Ledger ledger, String site) {
        String sha256 = declaration.act().sha256();
        String address = "%s/results/%s/declarations/%s?sha256=%s"
                .formatted(site, say.language().code(), encoded(contest.id()), sha256);
        return new Declared(
                say.declared(declaration),
                sha256,
                sha256.equals(Fingerprint.of(then, contest)),
                sha256.equals(Fingerprint.of(say.published(), contest)),
                "/api/v1/elections/%s/contests/%s/declared.csv"
                        .formatted(then.night().record().election().id(), contest.id()),
                address,
                QrCode.of(address),
                place(ledger, declaration.index()),
                ledger.covering(declaration.index()).map(Note::written),
                decisions(Say.in(say.language(), then, ""), contest),
                declaration.rulings().stream()
                        .map(ruled -> ruling(say, contest, ruled, ledger))
                        .toList());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static List<String> decisions(Say then, Contest contest) {
        return then.narrator().stream()
                .flatMap(narrator -> then.published().night().record().decisions().all().stream()
                        .filter(decision -> DeclarationView.isOf(decision.question(), then.published(), contest))
                        .map(decision -> decision(then, narrator, decision)))
                .toList();
    }

    private static String decision(Say then, Narrator narrator, Decision decision) {
        return then.of(
                "declared-decision",
                Map.of(
                        "question", narrator.name(decision.question()),
                        "chosen",
                                decision.chosen().stream()
                                        .map(code -> narrator.names().option("", code))
                                        .collect(Collectors.joining(", ")),
                        "how", decision.why()));
    }

    private static Place place(Ledger ledger, long index) {
        return new Place(index, ledger.leaf(index).base64());
    }

    private static Ruling ruling(Say say, Contest contest, Declaration.Ruled ruled, Ledger ledger) {
        var act = ruled.act();
        return new Ruling(
                say.of(
                        "declare-ruling",
                        Map.of(
                                "document", act.document(),
                                "authority", act.authority(),
                                "date", say.words().date(act.on()),
                                "reason", act.reason())),
                place(ledger, ruled.index()),
                say.published().book().dossiers().values().stream()
                        .filter(dossier -> dossier.paper().contest().equals(contest.id()))
                        .flatMap(dossier -> dossier.traces().stream()
                                .filter(trace -> trace.index() > ruled.index()
                                        && trace.document().equals(act.document()))
                                .map(trace -> changed(say, contest, dossier, trace, ledger)))
                        .sorted(Comparator.comparingLong(
                                change -> change.entry().index()))
                        .toList());
    }

    private static Changed changed(Say say, Contest contest, Dossier dossier, Trace trace, Ledger ledger) {
        String station = dossier.paper().station();
        int position = say.published().tabulation().register().position(station);
        var lines = new Lines(say, contest, position);
        return new Changed(
                station,
                say.atStation(station),
                say.of("open-act-" + trace.act().name()),
                place(ledger, trace.index()),
                trace.changes().stream().map(lines::change).toList());
    }
}
