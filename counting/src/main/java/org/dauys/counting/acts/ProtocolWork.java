package org.dauys.counting.acts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dauys.counting.Gate;
import org.dauys.figures.Citation;
import org.dauys.protocol.Figures;
import org.dauys.reading.Findings;
import org.dauys.reading.Place;
import org.dauys.tabulation.Act;
import org.dauys.tabulation.Acts;
import org.dauys.tabulation.Sheet;
import org.dauys.tabulation.State;
import org.dauys.tabulation.Version;

/** Does what an act on a protocol says. What counts reaches the totals as acts of the tabulation. */
final class ProtocolWork {
    private final Books books;
    private final Gate gate;
    private final long index;
    private final Entry entry;
    private final ProtocolAct act;
    private final Sheet sheet;
    private final int station;

    ProtocolWork(Books books, Gate gate, long index, Entry entry, ProtocolAct act) {
        this.books = books;
        this.gate = gate;
        this.index = index;
        this.entry = entry;
        this.act = act;
        this.sheet = books.tabulation.sheet(act.paper().contest());
        this.station = books.register().position(act.paper().station());
    }

    void apply() {
        Dossier before = books.dossier(act.paper());
        Version version = sheet.version(station);
        Map<String, Integer> figures = Scrutiny.byCode(sheet, station);
        Dossier after = after(before);
        gate.settle(station);
        if (!after.stage().isBeforeApproval() && after.stage() != Stage.INVALIDATED) {
            after = after.at(counting(after.holder()), after.holder());
        }
        boolean isFirst = sheet.version(station) == Version.REPEATED && version != Version.REPEATED;
        List<ProtocolAct.Amendment> changes =
                version == Version.NONE || isFirst ? List.of() : changes(figures, Scrutiny.byCode(sheet, station));
        books.dossiers.put(act.paper(), after.after(trace(before, after, changes)));
    }

    private Dossier after(Dossier dossier) {
        return switch (act) {
            case ProtocolAct.Enter enter ->
                dossier.typed(typed(enter.figures()), Optional.empty(), Optional.empty())
                        .at(Stage.ENTERED, dossier.holder());
            case ProtocolAct.EnterAgain again ->
                twice(dossier, dossier.first().orElseThrow(), new Typed(entry.officer(), again.figures()));
            case ProtocolAct.Retype retype -> retyped(dossier, retype);
            case ProtocolAct.CloseFinding close -> {
                var closed = new Dossier.Closed(close.rule(), close.line(), entry.officer(), close.reason());
                yield dossier.closed(Stream.concat(dossier.closed().stream(), Stream.of(closed))
                        .toList());
            }
            case ProtocolAct.Approve _ -> {
                enterFigures(dossier);
                yield approved(dossier);
            }
            case ProtocolAct.Clear _ -> {
                count(new Act.Clear(head()));
                yield approved(dossier);
            }
            case ProtocolAct.Quarantine _ -> {
                if (dossier.stage() == Stage.AGREED) {
                    enterFigures(dossier);
                }
                count(new Act.Quarantine(head()));
                yield dossier.at(Stage.QUARANTINED, dossier.holder());
            }
            case ProtocolAct.Return _ -> returned(dossier);
            case ProtocolAct.Transmit _ -> dossier.at(Stage.TRANSMITTED, books.reach.above(dossier.holder()));
            case ProtocolAct.Correct correct -> {
                count(new Act.Correct(head(), amendments(correct.amendments())));
                yield dossier.closed(List.of());
            }
            case ProtocolAct.Recount recount -> {
                count(new Act.Recount(head(), amendments(recount.amendments())));
                yield dossier.closed(List.of());
            }
            case ProtocolAct.Dispute _ -> {
                count(new Act.Dispute(head()));
                yield dossier;
            }
            case ProtocolAct.Settle _ -> {
                count(new Act.Settle(head()));
                yield dossier;
            }
            case ProtocolAct.Invalidate _ -> {
                if (sheet.state(station) != State.INVALIDATED) { // else the repeat voting is called off
                    count(new Act.Invalidate(head()));
                }
                yield dossier.blank().at(Stage.INVALIDATED, dossier.holder());
            }
            case ProtocolAct.Repeat _ -> dossier.at(Stage.AWAITED, books.reach.commission(station));
            case ProtocolAct.Reopen _ -> {
                count(new Act.Quarantine(head()));
                yield dossier.blank().at(Stage.AWAITED, books.reach.commission(station));
            }
        };
    }

    private Optional<Typed> typed(Map<String, Integer> figures) {
        return Optional.of(new Typed(entry.officer(), figures));
    }

    /** After two entries: they agree, or the one who typed last is to look again. */
    private Dossier twice(Dossier dossier, Typed first, Typed second) {
        boolean agree = first.differing(second).isEmpty();
        String other = first.officer().equals(entry.officer()) ? second.officer() : first.officer();
        Optional<String> next = Optional.of(dossier.turn().isEmpty() ? entry.officer() : other);
        return dossier.typed(Optional.of(first), Optional.of(second), agree ? Optional.empty() : next)
                .at(agree ? Stage.AGREED : Stage.DIFFERING, dossier.holder());
    }

    private Dossier retyped(Dossier dossier, ProtocolAct.Retype retype) {
        Typed first = dossier.first().orElseThrow();
        Typed second = dossier.second().orElseThrow();
        boolean isFirst = first.officer().equals(entry.officer());
        Map<String, Integer> figures = new HashMap<>((isFirst ? first : second).figures());
        retype.blank().forEach(figures::remove);
        figures.putAll(retype.figures());
        var typed = new Typed(entry.officer(), figures);
        return isFirst ? twice(dossier, typed, second) : twice(dossier, first, typed);
    }

    private Dossier approved(Dossier dossier) {
        return dossier.approvedBy(entry.officer()).at(counting(dossier.holder()), dossier.holder());
    }

    private Dossier returned(Dossier dossier) {
        if (dossier.stage().isBeforeApproval()) {
            return dossier.blank().at(Stage.AWAITED, dossier.holder());
        }
        String below = books.reach.below(dossier.holder(), station);
        return dossier.at(counting(below), below);
    }

    /** Where a protocol stands that has figures in force. */
    private Stage counting(String holder) {
        if (sheet.state(station) == State.QUARANTINED) {
            return Stage.QUARANTINED;
        }
        return holder.equals(books.reach.commission(station)) ? Stage.APPROVED : Stage.TRANSMITTED;
    }

    /** Puts the figures on which two agree in force: as the first protocol, or as a correction of one opened again. */
    private void enterFigures(Dossier dossier) {
        Map<String, Integer> figures = dossier.first().orElseThrow().figures();
        if (sheet.state(station) == State.MISSING || sheet.state(station) == State.INVALIDATED) {
            books.tabulation.put(
                    act.paper().contest(),
                    station,
                    Scrutiny.figures(sheet.layout(station), figures),
                    Citation.of(Scrutiny.JOURNAL, String.valueOf(index)));
            return;
        }
        Trace opened = dossier.traces().reversed().stream()
                .filter(trace -> trace.act() == Kind.REOPEN)
                .findFirst()
                .orElseThrow();
        List<ProtocolAct.Amendment> changes = changes(Scrutiny.byCode(sheet, station), figures);
        Act.Head head = head(opened.reason(), opened.document());
        if (!changes.isEmpty()) {
            count(new Act.Correct(head, amendments(changes)));
        }
        count(new Act.Clear(head));
    }

    private void count(Act counted) {
        var findings = new Findings();
        if (Acts.apply(books.tabulation, List.of(counted), findings).isEmpty()) {
            throw new IllegalStateException(
                    "The act %s must fit the tabulation: %s".formatted(counted, findings.all()));
        }
    }

    private Act.Head head() {
        String reason = act instanceof ProtocolAct.Reasoned reasoned ? reasoned.reason() : "";
        String document = act instanceof ProtocolAct.Documented documented ? documented.document() : "";
        return head(reason, document);
    }

    private Act.Head head(String reason, String document) {
        return new Act.Head(
                index,
                act.paper().station(),
                act.paper().contest(),
                reason,
                document,
                entry.officer(),
                entry.time().atOffset(books.register().zone(station)).toLocalDate(),
                place());
    }

    private Place place() {
        return new Place(Scrutiny.JOURNAL, Math.toIntExact(index));
    }

    private List<Act.Amendment> amendments(List<ProtocolAct.Amendment> amendments) {
        return amendments.stream()
                .map(one -> new Act.Amendment(one.line(), one.before(), one.after(), place()))
                .toList();
    }

    private List<ProtocolAct.Amendment> changes(Map<String, Integer> before, Map<String, Integer> after) {
        List<ProtocolAct.Amendment> changes = new ArrayList<>();
        for (String line : sheet.layout(station).codes()) {
            int old = before.getOrDefault(line, Figures.BLANK);
            int now = after.getOrDefault(line, Figures.BLANK);
            if (old != now) {
                changes.add(new ProtocolAct.Amendment(line, old, now));
            }
        }
        return changes;
    }

    private Trace trace(Dossier before, Dossier after, List<ProtocolAct.Amendment> changes) {
        Act.Head head = head();
        return new Trace(
                index,
                before.revision() + 1,
                entry.time(),
                entry.officer(),
                act.kind(),
                after.stage(),
                head.reason(),
                head.document(),
                changes);
    }
}
