package org.dauys.server.night;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.dauys.counting.Announcement;
import org.dauys.counting.LiveCount;
import org.dauys.counting.Prospect;
import org.dauys.counting.acts.NightState;
import org.dauys.counting.acts.Paper;
import org.dauys.counting.acts.Stage;
import org.dauys.figures.Reasoning;
import org.dauys.protocol.Finding;
import org.dauys.protocol.Layout;
import org.dauys.statute.Outcome;
import org.dauys.tabulation.Hierarchy;
import org.dauys.tabulation.Register;
import org.dauys.tabulation.Sheet;

/**
 * Makes a snapshot of a state.
 *
 * @param election the election
 * @param state the state, which must not change meanwhile
 */
record Picture(NightElection election, NightState state) {
    Snapshot at(Instant time) {
        LiveCount count = election.count(state);
        Optional<Outcome> outcome =
                count.hasVotes() ? Optional.of(count.outcome(Reasoning.recorded())) : Optional.empty();
        Prospect prospect = count.prospect();
        List<Finding> findings = findings();
        SequencedMap<String, Snapshot.OfContest> contests = new LinkedHashMap<>();
        state.tabulation()
                .sheets()
                .values()
                .forEach(sheet -> contests.put(sheet.ballot().id(), contest(sheet, findings, count, prospect)));
        return new Snapshot(
                state.size(),
                time,
                election.label(),
                contests,
                outcome,
                prospect,
                findings,
                state.reports(),
                state.declarations());
    }

    private List<Finding> findings() {
        List<Finding> found = new ArrayList<>();
        state.examination().all(found::add);
        found.sort(Comparator.comparing(Finding::severity)
                .thenComparing(finding -> finding.rule().code())
                .thenComparing(Finding::subject)
                .thenComparing(Finding::contest)
                .thenComparingInt(Finding::line));
        return found;
    }

    private Snapshot.OfContest contest(Sheet sheet, List<Finding> findings, LiveCount count, Prospect prospect) {
        String id = sheet.ballot().id();
        var counts = new Counts(state.tabulation().register().hierarchy().size());
        List<Snapshot.Late> late = stations(sheet, counts);
        findings.stream()
                .filter(finding -> finding.contest().equals(id))
                .forEach(finding -> place(finding.subject()).ifPresent(counts::finding));
        SequencedMap<String, Snapshot.OfCommission> commissions = new LinkedHashMap<>();
        Hierarchy hierarchy = state.tabulation().register().hierarchy();
        counts.add(hierarchy);
        for (int i = 0; i < hierarchy.size(); i++) {
            var progress = state.tabulation().progressOfCommission(id, i);
            if (progress.expected() > 0 || i == 0) {
                commissions.put(
                        hierarchy.commission(i).code(),
                        new Snapshot.OfCommission(progress, counts.stages(i), totals(sheet, i), counts.findings[i]));
            }
        }
        return new Snapshot.OfContest(
                commissions, state.tabulation().votes(id), late, announcement(id, count, prospect));
    }

    private static Announcement announcement(String contest, LiveCount count, Prospect prospect) {
        return prospect.contests().stream()
                .filter(of -> of.contest().id().equals(contest))
                .findFirst()
                .map(of -> Announcement.of(count, of))
                .orElseThrow();
    }

    /** Counts stages; the protocols that are not approved yet, of the largest stations first. */
    private List<Snapshot.Late> stations(Sheet sheet, Counts counts) {
        Register register = state.tabulation().register();
        List<Snapshot.Late> late = new ArrayList<>();
        for (int station = 0; station < register.size(); station++) {
            if (sheet.takesPart(station)) {
                var paper = new Paper(register.code(station), sheet.ballot().id());
                Stage stage = state.dossier(paper).stage();
                int commission = register.commission(station);
                counts.stage(commission, stage);
                if (stage.isBeforeApproval()) {
                    String code = register.hierarchy().commission(commission).code();
                    late.add(new Snapshot.Late(paper, code, stage, register.voters(station)));
                }
            }
        }
        late.sort(Comparator.comparingLong(Snapshot.Late::voters).reversed().thenComparing(Snapshot.Late::paper));
        return late;
    }

    private SequencedMap<String, Long> totals(Sheet sheet, int commission) {
        Set<String> lines = new LinkedHashSet<>();
        for (Layout layout : sheet.ballot().layouts()) {
            lines.addAll(layout.codes());
        }
        SequencedMap<String, Long> totals = new LinkedHashMap<>();
        lines.forEach(line ->
                totals.put(line, state.tabulation().ofCommission(sheet.ballot().id(), commission, line)));
        return totals;
    }

    /** The position of the commission of a station, or of the commission itself. */
    private Optional<Integer> place(String subject) {
        Register register = state.tabulation().register();
        int station = register.position(subject);
        int place = station == Register.NONE ? register.hierarchy().position(subject) : register.commission(station);
        return place == Hierarchy.NONE ? Optional.empty() : Optional.of(place);
    }

    /** What is counted of each commission. */
    private static final class Counts {
        private final List<Map<Stage, Long>> stages = new ArrayList<>();
        private final long[] findings;

        Counts(int commissions) {
            findings = new long[commissions];
            for (int i = 0; i < commissions; i++) {
                stages.add(new HashMap<>());
            }
        }

        void stage(int commission, Stage stage) {
            stages.get(commission).merge(stage, 1L, Long::sum);
        }

        void finding(int commission) {
            findings[commission]++;
        }

        /** Adds to each commission what lies below it; each stands after the one above it. */
        void add(Hierarchy hierarchy) {
            for (int i = hierarchy.size() - 1; i > 0; i--) {
                int upper = hierarchy.upper(i);
                stages.get(i).forEach((stage, many) -> stages.get(upper).merge(stage, many, Long::sum));
                findings[upper] += findings[i];
            }
        }

        Map<Stage, Long> stages(int commission) {
            return stages.get(commission).isEmpty() ? Map.of() : new EnumMap<>(stages.get(commission));
        }
    }
}
