package org.dauys.protocol;

import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dauys.election.Station;
import org.dauys.election.Text;
import org.dauys.figures.Citation;

/** Forms, stations and protocols made for the tests. */
final class Tried {
    static final Citation ENTRY = Citation.of("protocols.csv", "2");
    static final List<String> OPTIONS = List.of("A", "B", "C");

    private static final Set<Item> FIGURES = EnumSet.range(Item.VOTERS_ON_LIST, Item.AGAINST_ALL);

    private Tried() {}

    static Rule rule(String code) {
        return Catalogue.rule(code).orElseThrow();
    }

    static Check check(Rule rule) {
        return new Check(rule, rule.severity(), rule.tolerance(), ENTRY);
    }

    /** A form with a line of every item but what commissions state, in the order of the items, and these rules. */
    static Form form(Rule... rules) {
        List<Line> lines = FIGURES.stream()
                .map(item -> new Line(item, String.valueOf(item), Text.same(item.code()), ENTRY))
                .toList();
        return new Form(
                "tried",
                Text.same("tried"),
                Optional.empty(),
                lines,
                Stream.of(rules).map(Tried::check).toList());
    }

    static Checks checks(String contest, Rule... rules) {
        return new Checks(contest, new Layout(form(rules), OPTIONS), Map.of());
    }

    /** The rules of every scope for whose lines there is a form here. */
    static List<Rule> rules() {
        return Catalogue.rules().stream()
                .filter(rule -> rule.shape().needed().stream().allMatch(FIGURES::contains))
                .toList();
    }

    static Checks all() {
        return checks("contest", rules().toArray(Rule[]::new));
    }

    static Station station(String code, Station.Kind kind, long voters) {
        return new Station(code, "COMMISSION", kind, ZoneOffset.UTC, "", voters, List.of());
    }

    static Protocol protocol(Checks checks, Station station, int... figures) {
        return new Protocol(station, checks.contest(), checks.layout(), line -> figures[line], ENTRY);
    }

    static Protocol protocol(Checks checks, String station, int... figures) {
        return protocol(checks, station(station, Station.Kind.ORDINARY, figures[0]), figures);
    }

    /**
     * A protocol that agrees with itself: 1000 on the list, 4 certificates, 1010 received, 700 issued (2 by certificate,
     * 30 outside), 300 unused, 10 spoiled, 698 found, 8 invalid, 400 + 150 + 100 votes, 40 against all. 700 + 300 + 10 =
     * 1010; 8 + 400 + 150 + 100 + 40 = 698.
     */
    static int[] consistent() {
        return new int[] {1000, 4, 1010, 700, 2, 30, 300, 10, 698, 8, 400, 150, 100, 40};
    }

    static List<String> codes(List<Finding> findings) {
        return findings.stream().map(finding -> finding.rule().code()).toList();
    }

    /** The same figures so many times. */
    static Neighbours neighbours(int protocols, long... sums) {
        return new Neighbours() {
            @Override
            public int protocols() {
                return protocols;
            }

            @Override
            public long sum(int line) {
                return sums[line];
            }
        };
    }
}
