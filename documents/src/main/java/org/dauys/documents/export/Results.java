package org.dauys.documents.export;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.dauys.documents.live.Live;
import org.dauys.election.Candidate;
import org.dauys.election.Constituency;
import org.dauys.election.ElectionRecord;
import org.dauys.figures.Reasoning;
import org.dauys.protocol.Layout;
import org.dauys.statute.Outcome;
import org.dauys.statute.Result;
import org.dauys.tabulation.Ballot;
import org.dauys.tabulation.Progress;
import org.dauys.tabulation.Sheet;
import org.dauys.tabulation.Tabulation;

/**
 * What is exported.
 *
 * @param record the election
 * @param tabulation its protocols and their totals, as they are now
 * @param seats the seats that follow from them, if they are settled
 * @param rehearsal says how the figures were made up, if they were; every file carries it
 */
public record Results(
        ElectionRecord record, Tabulation tabulation, Optional<Result> seats, Optional<String> rehearsal) {
    /**
     * The results of a night as they are now.
     *
     * @param live the night
     */
    public static Results of(Live live) {
        return new Results(
                live.record(),
                live.tabulation(),
                seats(live),
                live.label().map(label -> "seed %s; %s stations".formatted(label.seed(), label.stations())));
    }

    private static Optional<Result> seats(Live live) {
        if (!live.count().hasVotes()) {
            return Optional.empty();
        }
        return switch (live.count().outcome(Reasoning.silent())) {
            case Outcome.Settled(var result) -> Optional.of(result);
            case Outcome.AwaitingDecision(var result, var _) -> Optional.of(result);
            case Outcome.Refused _ -> Optional.empty();
        };
    }

    List<Ballot> ballots() {
        return tabulation.sheets().values().stream().map(Sheet::ballot).toList();
    }

    /** The codes of all lines of all protocols, in the order of the ballot papers: the columns of a table. */
    SequencedSet<String> lines() {
        SequencedSet<String> codes = new LinkedHashSet<>();
        for (Ballot ballot : ballots()) {
            for (Layout layout : new LinkedHashSet<>(ballot.layouts())) {
                codes.addAll(layout.codes());
            }
        }
        return codes;
    }

    /** Whether those who stand in a constituency are persons, not lists. */
    boolean isOfPersons(Constituency constituency) {
        return record.candidates().containsKey(constituency.code());
    }

    /** The person of an option, if persons stand there. */
    Optional<Candidate> candidate(Constituency constituency, String option) {
        return record.candidates().getOrDefault(constituency.code(), List.of()).stream()
                .filter(candidate -> candidate.code().equals(option))
                .findFirst();
    }

    /** Whether an option has the same meaning in all constituencies of a contest, so that its votes can be added. */
    boolean addsOptions(Ballot ballot) {
        List<Constituency> all = ballot.contest().constituencies();
        return all.size() == 1 || all.stream().noneMatch(this::isOfPersons);
    }

    /** Whether every protocol of a constituency counts. */
    boolean isComplete(Ballot ballot, int constituency) {
        Progress progress = tabulation.progressOfConstituency(ballot.id(), constituency);
        return reported(progress) == progress.expected();
    }

    /** Whether every protocol of a contest counts. */
    boolean isComplete(Ballot ballot) {
        for (int i = 0; i < ballot.layouts().size(); i++) {
            if (!isComplete(ballot, i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether every protocol counts. */
    boolean isComplete() {
        return ballots().stream().allMatch(this::isComplete);
    }

    /** How many stations have a protocol that counts. */
    static long reported(Progress progress) {
        return progress.counted() + progress.disputed();
    }
}
