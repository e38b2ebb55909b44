package org.dauys.counting.acts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dauys.protocol.TurnoutReport;
import org.dauys.tabulation.Register;
import org.dauys.tabulation.State;
import org.dauys.tabulation.Tabulation;

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

    /** The protocols of a contest that stand in the way of its declaration, in the order of the register. */
    List<Dossier> inTheWay(String contest) {
        var sheet = tabulation.sheet(contest);
        List<Dossier> all = new ArrayList<>();
        for (int station = 0; station < register().size(); station++) {
            if (sheet.takesPart(station)) {
                Dossier dossier = dossier(new Paper(register().code(station), contest));
                boolean done = switch (dossier.stage()) {
                    case APPROVED, TRANSMITTED ->
                        dossier.holder().equals(reach.top()) && sheet.state(station) == State.COUNTED;
                    case INVALIDATED -> true;
                    case AWAITED, ENTERED, DIFFERING, AGREED, QUARANTINED -> false;
                };
                if (!done) {
                    all.add(dossier);
                }
            }
        }
        return all;
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
