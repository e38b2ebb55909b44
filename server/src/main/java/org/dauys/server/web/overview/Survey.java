package org.dauys.server.web.overview;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dauys.counting.acts.Dossier;
import org.dauys.counting.acts.Paper;
import org.dauys.counting.acts.Stage;
import org.dauys.protocol.Finding;
import org.dauys.server.published.Published;
import org.dauys.tabulation.Hierarchy;
import org.dauys.tabulation.Register;
import org.dauys.tabulation.Sheet;
import org.dauys.tabulation.State;

/** What became of the protocols of one contest below a commission, as far as an officer sees them. */
final class Survey {
    /** A protocol is late once so many in four of its commission's are in. */
    static final int MOST_IN_FOUR = 3;

    private static final int FOUR = 4;

    private final Published published;
    private final String contest;
    private final Sheet sheet;
    private final Register register;
    private final Map<String, List<Finding>> findings;
    private final Map<Integer, long[]> in = new HashMap<>();
    private final List<Integer> stations;

    Survey(Published published, String contest, Scope scope, int commission) {
        this.published = published;
        this.contest = contest;
        this.sheet = published.sheet(contest);
        this.register = published.tabulation().register();
        this.findings = published.findings().stream()
                .filter(finding -> finding.contest().equals(contest))
                .collect(Collectors.groupingBy(Finding::subject));
        countIn();
        this.stations = IntStream.range(0, register.size())
                .filter(station -> sheet.takesPart(station)
                        && scope.hasStation(station)
                        && isBelow(register.commission(station), commission))
                .boxed()
                .toList();
    }

    /** How many of the protocols of each commission are in, and how many there are. */
    private void countIn() {
        for (int station = 0; station < register.size(); station++) {
            if (sheet.takesPart(station)) {
                long[] counts = in.computeIfAbsent(register.commission(station), _ -> new long[2]);
                counts[0] += isIn(station) ? 1 : 0;
                counts[1]++;
            }
        }
    }

    private boolean isBelow(int commission, int upper) {
        int at = commission;
        while (at != upper && at != Hierarchy.NONE) {
            at = register.hierarchy().upper(at);
        }
        return at != Hierarchy.NONE;
    }

    /** The stations, by position. */
    List<Integer> stations() {
        return stations;
    }

    /** Those of which the protocols are asked for, those with most voters first where something is awaited. */
    List<Integer> stations(Show show) {
        return stations.stream()
                .filter(station -> kinds(station).contains(show))
                .toList();
    }

    /** How many there are of each kind. */
    Map<Show, Long> counts(List<Integer> some) {
        Map<Show, Long> counts = new EnumMap<>(Show.class);
        some.forEach(station -> kinds(station).forEach(kind -> counts.merge(kind, 1L, Long::sum)));
        return counts;
    }

    /** The stations by the commission directly below another on the way to them; those of that one itself are left out. */
    Map<Integer, List<Integer>> byCommissionBelow(int commission) {
        Map<Integer, List<Integer>> parts = new HashMap<>();
        for (int station : stations) {
            int at = register.commission(station);
            while (at != commission && register.hierarchy().upper(at) != commission) {
                at = register.hierarchy().upper(at);
            }
            if (at != commission) {
                parts.computeIfAbsent(at, _ -> new ArrayList<>()).add(station);
            }
        }
        return parts;
    }

    /** How many protocols count. */
    long counted(List<Integer> some) {
        return some.stream().filter(this::counts).count();
    }

    private boolean counts(int station) {
        State state = sheet.state(station);
        return state == State.COUNTED || state == State.DISPUTED;
    }

    /** What was done to the protocol of a station. */
    Optional<Dossier> dossier(int station) {
        return published.book().dossier(new Paper(register.code(station), contest));
    }

    /** What the rules find in it. */
    List<Finding> findings(int station) {
        return Optional.ofNullable(findings.get(register.code(station))).orElseGet(List::of);
    }

    private boolean isAtTheTop(int station) {
        String top = register.hierarchy().commission(0).code();
        return dossier(station).filter(dossier -> dossier.holder().equals(top)).isPresent();
    }

    private boolean isIn(int station) {
        return sheet.state(station) != State.MISSING;
    }

    private Stage stage(int station) {
        return dossier(station).map(Dossier::stage).orElse(Stage.AWAITED);
    }

    private boolean isLate(int station) {
        long[] counts =
                Optional.ofNullable(in.get(register.commission(station))).orElseThrow();
        return !isIn(station) && stage(station) == Stage.AWAITED && counts[0] * FOUR >= counts[1] * MOST_IN_FOUR;
    }

    /** What is to be said of a protocol. */
    Set<Show> kinds(int station) {
        var kinds = EnumSet.of(Show.ALL);
        if (!isIn(station) && stage(station) == Stage.AWAITED) {
            kinds.add(Show.MISSING);
        }
        if (isLate(station)) {
            kinds.add(Show.LATE);
        }
        switch (stage(station)) {
            case ENTERED, DIFFERING -> kinds.add(Show.TYPING);
            case AGREED -> kinds.add(Show.WAITING);
            case APPROVED, TRANSMITTED -> {
                if (!isAtTheTop(station)) {
                    kinds.add(Show.BELOW);
                }
            }
            case AWAITED, QUARANTINED, INVALIDATED -> {}
        }
        if (!findings(station).isEmpty()) {
            kinds.add(Show.FINDINGS);
        }
        switch (sheet.state(station)) {
            case QUARANTINED, DISPUTED, INVALIDATED -> kinds.add(Show.STOPPED);
            case MISSING, COUNTED -> {}
        }
        return Collections.unmodifiableSet(kinds);
    }
}
