package org.dauys.counting.acts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dauys.protocol.TurnoutReport;
import org.dauys.tabulation.Register;
import org.dauys.tabulation.State;
import org.dauys.tabulation.Tabulation;
import org.jspecify.annotations.Nullable;

/** What the acts so far have left, beside officers and totals. */
final class Books {
    final Reach reach;
    final Tabulation tabulation;
    final Map<Paper, Dossier> dossiers = new HashMap<>();
    final SortedMap<String, SortedMap<String, Summary>> summaries = new TreeMap<>();
    final SortedMap<String, SortedMap<String, TurnoutReport>> turnout = new TreeMap<>();
    final SortedMap<String, Answered> answers = new TreeMap<>();
    final SortedMap<String, Declaration> declarations = new TreeMap<>();
    final List<Publication> publications = new ArrayList<>();
    private @Nullable List<Dossier> awaited;

    Books(Reach reach, Tabulation tabulation) {
        this.reach = reach;
        this.tabulation = tabulation;
    }

    /** The dossier of a protocol of the register. */
    Dossier dossier(Paper paper) {
        Dossier known = dossiers.get(paper);
        return known != null
                ? known
                : Dossier.awaited(paper, reach.commission(register().position(paper.station())));
    }

    Optional<Summary> summary(String contest, String commission) {
        return Optional.ofNullable(summaries.get(contest)).map(own -> own.get(commission));
    }

    /** Whether a document is a ruling on a contest, after its declaration. */
    boolean isRuling(String contest, String document) {
        Declaration declaration = declarations.get(contest);
        return declaration != null
                && declaration.rulings().stream()
                        .anyMatch(ruled -> ruled.act().document().equals(document));
    }

    /** The dossiers of all protocols, in the order of contests and stations. */
    Stream<Dossier> all() {
        return awaited().stream().map(dossier -> dossiers.getOrDefault(dossier.paper(), dossier));
    }

    /** All protocols as they were before anything happened: made when they are first asked for, and then kept. */
    private List<Dossier> awaited() {
        List<Dossier> made = awaited;
        if (made == null) {
            List<Dossier> all = new ArrayList<>();
            tabulation.sheets().forEach((contest, sheet) -> {
                for (int station = 0; station < register().size(); station++) {
                    if (sheet.takesPart(station)) {
                        all.add(Dossier.awaited(
                                new Paper(register().code(station), contest), reach.commission(station)));
                    }
                }
            });
            made = List.copyOf(all);
            awaited = made;
        }
        return made;
    }

    /** The protocols of a contest that stand in the way of its declaration, in the order of the register. */
    List<Dossier> inTheWay(String contest) {
        return all().filter(dossier -> dossier.paper().contest().equals(contest) && !isDone(dossier))
                .toList();
    }

    private boolean isDone(Dossier dossier) {
        return switch (dossier.stage()) {
            case APPROVED, TRANSMITTED ->
                dossier.holder().equals(reach.top()) && state(dossier.paper()) == State.COUNTED;
            case INVALIDATED -> true;
            case AWAITED, ENTERED, DIFFERING, AGREED, QUARANTINED -> false;
        };
    }

    /** Where a protocol of the register stands in the count. */
    State state(Paper paper) {
        return tabulation.sheet(paper.contest()).state(register().position(paper.station()));
    }

    /** The dossiers of all protocols to which something happened, by protocol. */
    List<Dossier> touched() {
        return dossiers.values().stream()
                .sorted(Comparator.comparing(Dossier::paper))
                .toList();
    }

    Register register() {
        return tabulation.register();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Books books
                && dossiers.equals(books.dossiers)
                && summaries.equals(books.summaries)
                && turnout.equals(books.turnout)
                && answers.equals(books.answers)
                && declarations.equals(books.declarations)
                && publications.equals(books.publications)
                && InForce.same(tabulation, books.tabulation);
    }

    @Override
    public int hashCode() {
        return dossiers.hashCode();
    }
}
