package org.dauys.counting.acts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.dauys.figures.Citation;
import org.dauys.protocol.Checks;
import org.dauys.protocol.Figures;
import org.dauys.protocol.Finding;
import org.dauys.protocol.History;
import org.dauys.protocol.Layout;
import org.dauys.protocol.Protocol;
import org.dauys.protocol.Severity;
import org.dauys.tabulation.Sheet;
import org.dauys.tabulation.State;
import org.dauys.tabulation.Tabulation;
import org.dauys.tabulation.Version;

/**
 * What the rules find in figures of a protocol before they count: by themselves, beside the election before, and beside
 * the other protocols of the station.
 *
 * @param tabulation the protocols that were approved
 * @param checks the rules of each contest, by constituency
 * @param before what stations had in the election before
 */
record Scrutiny(Tabulation tabulation, Map<String, List<Checks>> checks, IntFunction<Optional<History>> before) {
    static final String JOURNAL = "journal";

    List<Finding> findings(Paper paper, Figures figures) {
        int station = tabulation.register().position(paper.station());
        Sheet sheet = tabulation.sheet(paper.contest());
        var protocol = new Protocol(
                tabulation.register().station(station),
                paper.contest(),
                sheet.layout(station),
                figures,
                Citation.of(JOURNAL, "0"));
        Checks rules = rules(paper.contest(), station);
        List<Finding> found = new ArrayList<>(rules.check(protocol));
        before.apply(station).ifPresent(history -> found.addAll(rules.checkHistory(protocol, history)));
        boolean later = false;
        for (String contest : tabulation.sheets().keySet()) {
            if (contest.equals(paper.contest())) {
                later = true;
            } else if (isThere(contest, station)) {
                Protocol other = tabulation.sheet(contest).protocol(station);
                Checks others = rules(contest, station);
                found.addAll(
                        later
                                ? others.checkContests(other, rules, protocol)
                                : rules.checkContests(protocol, others, other));
            }
        }
        found.sort(Comparator.comparing(Finding::severity)
                .thenComparingInt(Finding::line)
                .thenComparing(finding -> finding.rule().code())
                .thenComparing(Finding::contest));
        return found;
    }

    private boolean isThere(String contest, int station) {
        Sheet sheet = tabulation.sheet(contest);
        return sheet.takesPart(station)
                && sheet.version(station) != Version.NONE
                && sheet.state(station) != State.INVALIDATED;
    }

    private Checks rules(String contest, int station) {
        int constituency = tabulation.sheet(contest).constituency(station);
        return Optional.ofNullable(checks.get(contest)).orElseThrow().get(constituency);
    }

    /** The findings that must be closed with a reason, those that were aside. */
    static List<Finding> open(List<Finding> findings, List<Dossier.Closed> closed) {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.NEEDS_REASON)
                .filter(finding -> closed.stream().noneMatch(some -> isOf(some.rule(), some.line(), finding)))
                .toList();
    }

    /** Whether a rule and a line name a finding. */
    static boolean isOf(String rule, String line, Finding finding) {
        return finding.rule().code().equals(rule) && line(finding).equals(line);
    }

    /** The code of the line of a finding; empty if it is of the whole protocol. */
    static String line(Finding finding) {
        return finding.line() == Layout.NONE ? "" : finding.layout().code(finding.line());
    }

    /** Figures by line from figures by code. */
    static Figures figures(Layout layout, Map<String, Integer> byCode) {
        int[] lines = new int[layout.size()];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = byCode.getOrDefault(layout.code(i), Figures.BLANK);
        }
        return line -> line < lines.length ? lines[line] : Figures.BLANK;
    }

    /** Figures by code from those of a sheet. */
    static Map<String, Integer> byCode(Sheet sheet, int station) {
        Map<String, Integer> figures = new HashMap<>();
        Layout layout = sheet.layout(station);
        for (int i = 0; i < layout.size(); i++) {
            if (sheet.at(station, i) != Figures.BLANK) {
                figures.put(layout.code(i), sheet.at(station, i));
            }
        }
        return figures;
    }
}
