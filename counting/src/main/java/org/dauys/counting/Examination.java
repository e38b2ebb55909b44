package org.dauys.counting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import org.dauys.protocol.Checks;
import org.dauys.protocol.Finding;
import org.dauys.protocol.History;
import org.dauys.protocol.Protocol;
import org.dauys.tabulation.AreaSums;
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
        new UpperExamination(tabulation, checks, evidence).all(each);
    }

    /** Which protocols of a contest a rule refuses. */
    Refusals refusals(String contest) {
        return new Refusals(
                tabulation.sheet(contest),
                Optional.ofNullable(checks.get(contest)).orElseThrow());
    }

    /** The protocols of one contest that a rule refuses by themselves. One thread at a time may ask. */
    final class Refusals {
        private final Sheet sheet;
        private final List<Checks> rules;
        private final Sheet.Row row;

        private Refusals(Sheet sheet, List<Checks> rules) {
            this.sheet = sheet;
            this.rules = rules;
            this.row = sheet.row();
        }

        Sheet sheet() {
            return sheet;
        }

        /** Whether the protocol of a station is among them: it must not count before it is corrected or cleared. */
        boolean has(int station) {
            return isExamined(sheet, station)
                    && rules.get(sheet.constituency(station))
                            .refuses(
                                    tabulation.register().kind(station),
                                    tabulation.register().voters(station),
                                    row.move(station));
        }
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
            this.row = sheet.row();
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
}
