package org.dauys.protocol;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.dauys.election.Station;
import org.dauys.election.Text;
import org.dauys.figures.Citation;
import org.dauys.figures.Fraction;

/** Tries rules on their examples, by the way on which protocols are checked. */
public final class Examples {
    private static final Citation ENTRY = Citation.of("example", "1");

    private Examples() {}

    /** What a rule finds in an example if it is applied as the catalogue has it; the example's paper has these lines alone. */
    public static List<Finding> findings(Rule rule, Example example) {
        var checks = new Checks("contest", layout(rule, example.own()), Map.of());
        return switch (rule.scope()) {
            case PROTOCOL ->
                checks.check(protocol(checks, "1", example.own(), figure(example.other(), Operand.REGISTER)));
            case STATION -> contests(rule, checks, example);
            case HISTORY ->
                checks.checkHistory(
                        protocol(checks, "1", example.own(), 0),
                        new History(
                                figure(example.other(), Item.VOTERS_ON_LIST.code()),
                                figure(example.other(), Item.BALLOTS_FOUND.code())));
            case NEIGHBOURS -> neighbours(checks, example);
            case REPORTS -> reports(checks, example);
            case LEVELS ->
                checks.checkLevels(
                        "COMMISSION", figures(checks, example.own()), figures(checks, example.other()), ENTRY);
            case IMPORT ->
                checks.checkImport("file.csv", figures(checks, example.own()), figures(checks, example.other()));
        };
    }

    private static List<Finding> contests(Rule rule, Checks checks, Example example) {
        var form = new Form("earlier", Text.same(rule.code()), lines(example.other()));
        var earlier = new Checks("earlier", new Layout(form, List.of()), Map.of());
        return checks.checkContests(
                protocol(checks, "1", example.own(), 0), earlier, protocol(earlier, "1", example.other(), 0));
    }

    private static List<Finding> neighbours(Checks checks, Example example) {
        Protocol own = protocol(checks, "2", example.own(), 0);
        if (example.protocols() == 0) {
            return checks.checkIdentical(List.of(protocol(checks, "1", example.other(), 0), own));
        }
        Figures rest = figures(checks, example.other());
        return checks.checkNeighbours(own, new Neighbours() {
            @Override
            public int protocols() {
                return example.protocols() + 1;
            }

            @Override
            public long sum(int line) {
                return Math.addExact(rest.sum(line), own.figures().sum(line));
            }
        });
    }

    private static List<Finding> reports(Checks checks, Example example) {
        TurnoutReport report = report("20:00", example.own());
        return example.other().containsKey(Operand.REPORT)
                ? checks.checkReports(List.of(report("18:00", example.other()), report))
                : checks.checkEnd(
                        report,
                        figure(example.other(), Item.BALLOTS_ISSUED.code()),
                        figure(example.other(), Item.VOTERS_ON_LIST.code()));
    }

    private static TurnoutReport report(String time, SequencedMap<String, Long> figures) {
        return new TurnoutReport(
                "COMMISSION", time, Measure.NUMBER, Fraction.of(figure(figures, Operand.REPORT)), ENTRY);
    }

    private static long figure(SequencedMap<String, Long> figures, String line) {
        return Optional.ofNullable(figures.get(line)).orElse(0L);
    }

    private static Protocol protocol(Checks checks, String station, SequencedMap<String, Long> figures, long register) {
        return new Protocol(
                new Station(station, "COMMISSION", Station.Kind.ORDINARY, ZoneOffset.UTC, "", register, List.of()),
                checks.contest(),
                checks.layout(),
                figures(checks, figures),
                ENTRY);
    }

    private static Figures figures(Checks checks, SequencedMap<String, Long> figures) {
        return line -> Math.toIntExact(figure(figures, checks.layout().code(line)));
    }

    private static Layout layout(Rule rule, SequencedMap<String, Long> figures) {
        var check = new Check(rule, rule.severity(), rule.tolerance(), ENTRY);
        var form = new Form("example", Text.same(rule.code()), Optional.empty(), lines(figures), List.of(check));
        return new Layout(
                form,
                figures.keySet().stream()
                        .filter(code -> item(code).equals(Optional.of(Item.VOTES)))
                        .toList());
    }

    private static List<Line> lines(SequencedMap<String, Long> figures) {
        Set<Item> items = new LinkedHashSet<>();
        figures.keySet().forEach(code -> item(code).ifPresent(items::add));
        items.add(Item.VOTES);
        List<Line> lines = new ArrayList<>();
        for (Item item : items) {
            lines.add(new Line(item, String.valueOf(lines.size() + 1), Text.same(item.code()), ENTRY));
        }
        return lines;
    }

    /** What a line counts; a code that is no item's is that of an option. */
    private static Optional<Item> item(String code) {
        if (code.equals(Operand.REPORT) || code.equals(Operand.REGISTER)) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(Item.values())
                .filter(item -> item != Item.VOTES && item.code().equals(code))
                .findFirst()
                .orElse(Item.VOTES));
    }
}
