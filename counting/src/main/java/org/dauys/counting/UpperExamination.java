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
import org.dauys.protocol.Item;
import org.dauys.protocol.Layout;
import org.dauys.protocol.Sums;
import org.dauys.protocol.TurnoutReport;
import org.dauys.tabulation.Hierarchy;
import org.dauys.tabulation.Sheet;
import org.dauys.tabulation.State;
import org.dauys.tabulation.Tabulation;

/**
 * Tries the rules on what commissions above the stations say: on their own protocols beside the sums of those below, and on
 * their reports of turnout.
 *
 * @param checks the rules of each contest, by constituency
 */
record UpperExamination(Tabulation tabulation, SequencedMap<String, List<Checks>> checks, Evidence evidence) {
    /** Hands on everything that is found. */
    void all(Consumer<Finding> each) {
        levels(each);
        reports(each);
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
