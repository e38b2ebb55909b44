package org.dauys.counting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.dauys.protocol.Checks;
import org.dauys.protocol.Figures;
import org.dauys.protocol.Finding;
import org.dauys.protocol.History;
import org.dauys.protocol.Item;
import org.dauys.protocol.Layout;
import org.dauys.protocol.Protocol;
import org.dauys.protocol.Sums;
import org.dauys.protocol.TurnoutReport;
import org.dauys.tabulation.AreaSums;
import org.dauys.tabulation.Hierarchy;
import org.dauys.tabulation.Sheet;
import org.dauys.tabulation.State;
import org.dauys.tabulation.Tabulation;
import org.dauys.tabulation.Version;
import org.jspecify.annotations.Nullable;

/**
 * Tries every rule on an election: on each protocol by itself and beside the others of its station, its commission and the
 * election before, on reports of turnout, and on what upper commissions declare.
 *
 * <p>What is found of one station is found anew when it is asked for, so that a changed protocol changes its findings at
 * once. Protocols of invalidated voting are not examined. Several threads may examine at a time while nothing changes.
 */
public final class Examination {
    private final Tabulation tabulation;
    private final SequencedMap<String, List<Checks>> checks;
    private final Evidence evidence;

    /**
     * An examination.
     *
     * @param tabulation the protocols
     * @param checks for each contest with a sheet the rules of each of its constituencies, in their order
     * @param evidence what is known besides
     * @throws IllegalArgumentException if a sheet is without rules
     */
    public Examination(Tabulation tabulation, Map<String, List<Checks>> checks, Evidence evidence) {
        this.tabulation = tabulation;
        this.checks = new LinkedHashMap<>();
        this.evidence = evidence;
        for (String contest : tabulation.sheets().keySet()) {
            List<Checks> own = Optional.ofNullable(checks.get(contest))
                    .orElseThrow(
                            () -> new IllegalArgumentException("The contest %s must have rules.".formatted(contest)));
            this.checks.put(contest, List.copyOf(own));
        }
    }

    /** The same rules and evidence for other protocols of the same contests. */
    public Examination of(Tabulation other) {
        return new Examination(other, checks, evidence);
    }

    /** The protocols. */
    public Tabulation tabulation() {
        return tabulation;
    }

    /** Hands on everything that is found: of stations, of commissions, of reports and of levels. */
    public void all(Consumer<Finding> each) {
        stations(0, tabulation.register().size(), each);
        around(each);
    }

    /** Hands on what is found of some stations, from one position to another that is left out. */
    public void stations(int from, int to, Consumer<Finding> each) {
        checks.forEach((contest, rules) -> {
            var pass = new Pass(contest, rules, each);
            for (int station = from; station < to; station++) {
                pass.station(station);
            }
        });
        if (checks.size() > 1) {
            for (int station = from; station < to; station++) {
                contests(station, each);
            }
        }
    }

    /** What is found of one station. */
    public List<Finding> ofStation(int station) {
        List<Finding> found = new ArrayList<>();
        stations(station, station + 1, found::add);
        found.sort(Finding.ORDER);
        return found;
    }

    /** Hands on what is found beyond single stations: identical protocols, levels, reports. */
    public void around(Consumer<Finding> each) {
        checks.forEach((contest, rules) -> identical(contest, rules).forEach(each));
        levels(each);
        reports(each);
    }

    /** Whether a rule refuses a protocol by itself: it must not count before it is corrected or cleared. */
    boolean isRefused(String contest, int station) {
        Sheet sheet = tabulation.sheet(contest);
        if (!isExamined(sheet, station)) {
            return false;
        }
        Checks rules = Optional.ofNullable(checks.get(contest)).orElseThrow().get(sheet.constituency(station));
        return rules.refuses(
                tabulation.register().kind(station), tabulation.register().voters(station), sheet.row(station));
    }

    private boolean isExamined(Sheet sheet, int station) {
        return sheet.takesPart(station)
                && sheet.version(station) != Version.NONE
                && sheet.state(station) != State.INVALIDATED;
    }

    /** Examines the stations of one contest in their order. */
    private final class Pass {
        private final String contest;
        private final List<Checks> rules;
        private final Consumer<Finding> each;
        private final Sheet sheet;
        private final Sheet.Row row;
        private @Nullable AreaSums around;

        Pass(String contest, List<Checks> rules, Consumer<Finding> each) {
            this.contest = contest;
            this.rules = rules;
            this.each = each;
            this.sheet = tabulation.sheet(contest);
            this.row = sheet.row(0);
        }

        void station(int station) {
            if (!isExamined(sheet, station)) {
                return;
            }
            Checks checks = rules.get(sheet.constituency(station));
            var kind = tabulation.register().kind(station);
            long voters = tabulation.register().voters(station);
            row.move(station);
            if (checks.finds(kind, voters, row)) {
                checks.check(sheet.protocol(station)).forEach(each);
            }
            Optional<History> before = evidence.before().apply(station);
            if (before.isPresent() && checks.findsHistory(kind, voters, row, before.get())) {
                checks.checkHistory(sheet.protocol(station), before.get()).forEach(each);
            }
            if (sheet.state(station).counts() && checks.findsNeighbours(kind, voters, row, around(station))) {
                checks.checkNeighbours(sheet.protocol(station), around(station)).forEach(each);
            }
        }

        private AreaSums around(int station) {
            AreaSums known = around;
            if (known == null || !known.isAround(station)) {
                known = AreaSums.around(tabulation, contest, station);
                around = known;
            }
            return known;
        }
    }

    /** What is found between the protocols of one station, each pair once. */
    private void contests(int station, Consumer<Finding> each) {
        List<Checks> rules = new ArrayList<>();
        List<Protocol> protocols = new ArrayList<>();
        checks.forEach((contest, own) -> {
            Sheet sheet = tabulation.sheet(contest);
            if (isExamined(sheet, station)) {
                rules.add(own.get(sheet.constituency(station)));
                protocols.add(sheet.protocol(station));
            }
        });
        for (int later = 1; later < protocols.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                rules.get(later)
                        .checkContests(protocols.get(later), rules.get(earlier), protocols.get(earlier))
                        .forEach(each);
            }
        }
    }

    /** Identical protocols of one commission and constituency: only those of equal fingerprints are looked at. */
    private List<Finding> identical(String contest, List<Checks> rules) {
        Sheet sheet = tabulation.sheet(contest);
        List<Finding> found = new ArrayList<>();
        for (List<Integer> alike : new Prints(sheet).alike(station -> isExamined(sheet, station))) {
            List<Protocol> protocols = alike.stream().map(sheet::protocol).toList();
            found.addAll(rules.get(sheet.constituency(alike.getFirst())).checkIdentical(protocols));
        }
        return found;
    }

    private void levels(Consumer<Finding> each) {
        Map<String, int[]> aside = new HashMap<>();
        for (UpperProtocol upper : evidence.uppers()) {
            level(upper, aside.computeIfAbsent(upper.contest(), this::setAside)).forEach(each);
        }
    }

    /**
     * What is found in what an upper commission declares.
     *
     * @param aside the stations whose protocols are set aside: the commission added them up all the same
     */
    private List<Finding> level(UpperProtocol upper, int[] aside) {
        int commission = tabulation.register().hierarchy().position(upper.commission());
        List<Checks> all = checks.getOrDefault(upper.contest(), List.of());
        Optional<Checks> rules = all.stream()
                .filter(some ->
                        some.layout().codes().containsAll(upper.figures().keySet()))
                .findFirst();
        if (commission < 0 || rules.isEmpty()) {
            throw new IllegalArgumentException("The figures %s of %s must be lines of %s."
                    .formatted(upper.figures().keySet(), upper.commission(), upper.contest()));
        }
        if (!isIn(upper.contest(), commission)) {
            return List.of();
        }
        List<String> codes = rules.get().layout().codes();
        Sums declared = line -> upper.figures().getOrDefault(codes.get(line), (long) Figures.BLANK);
        int[] below = IntStream.of(aside)
                .filter(station -> isBelow(tabulation.register().commission(station), commission))
                .toArray();
        Sums lower = line -> tabulation.ofCommission(upper.contest(), commission, codes.get(line))
                + written(upper.contest(), below, codes.get(line));
        return rules.get().checkLevels(upper.commission(), declared, lower, upper.entry());
    }

    /** Whether the protocols of all stations of a commission have come, so that its own sum can be compared with theirs. */
    private boolean isIn(String contest, int commission) {
        var progress = tabulation.progressOfCommission(contest, commission);
        return progress.missing() == 0 && progress.invalidated() == 0;
    }

    private int[] setAside(String contest) {
        Sheet sheet = tabulation.sheet(contest);
        return IntStream.range(0, tabulation.register().size())
                .filter(station -> sheet.state(station) == State.QUARANTINED)
                .toArray();
    }

    private boolean isBelow(int commission, int upper) {
        int at = commission;
        while (at != upper && at != Hierarchy.NONE) {
            at = tabulation.register().hierarchy().upper(at);
        }
        return at == upper;
    }

    private long written(String contest, int[] stations, String code) {
        Sheet sheet = tabulation.sheet(contest);
        long sum = 0;
        for (int station : stations) {
            int line = sheet.layout(station).line(code);
            sum += line == Layout.NONE ? 0 : Math.max(0, sheet.at(station, line));
        }
        return sum;
    }

    /** Reports are of the first contest: every voter gets its ballot. */
    private void reports(Consumer<Finding> each) {
        if (checks.isEmpty()) {
            return;
        }
        Checks rules = checks.firstEntry().getValue().getFirst();
        SequencedMap<String, List<TurnoutReport>> byCommission = new LinkedHashMap<>();
        evidence.reports()
                .forEach(report -> byCommission
                        .computeIfAbsent(report.commission(), _ -> new ArrayList<>())
                        .add(report));
        byCommission.forEach((commission, reports) -> {
            rules.checkReports(reports).forEach(each);
            int position = tabulation.register().hierarchy().position(commission);
            if (position >= 0 && isComplete(rules.contest(), position)) {
                rules.checkEnd(
                                reports.getLast(),
                                tabulation.ofCommission(rules.contest(), position, Item.BALLOTS_ISSUED.code()),
                                tabulation.ofCommission(rules.contest(), position, Item.VOTERS_ON_LIST.code()))
                        .forEach(each);
            }
        });
    }

    private boolean isComplete(String contest, int commission) {
        var progress = tabulation.progressOfCommission(contest, commission);
        return progress.expected() > 0 && progress.counted() + progress.disputed() == progress.expected();
    }
}
