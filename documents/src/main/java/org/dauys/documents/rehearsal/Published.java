package org.dauys.documents.rehearsal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.dauys.election.Constituency;
import org.dauys.election.Contest;
import org.dauys.election.Count;
import org.dauys.election.ElectionRecord;
import org.dauys.election.Reserved;
import org.dauys.election.Votes;

/** The published votes of a contest as columns. */
final class Published {
    private final ElectionRecord record;
    private final Contest contest;
    private final SequencedSet<String> options = new LinkedHashSet<>();
    private final boolean againstAll;

    Published(ElectionRecord record, Contest contest) {
        this.record = record;
        this.contest = contest;
        boolean against = false;
        for (Constituency constituency : contest.constituencies()) {
            Optional<Votes> votes = of(constituency);
            votes.ifPresent(known -> options.addAll(known.options().keySet()));
            against |= votes.filter(known -> known.reserved().containsKey(Reserved.AGAINST_ALL))
                    .isPresent();
        }
        this.againstAll = against;
    }

    /** The first contest of lists counted from votes that are known; otherwise the first one of persons. */
    static Optional<Contest> contest(ElectionRecord record) {
        List<Contest> counted = record.election().contests().stream()
                .filter(contest -> contest.countedFrom() == Contest.CountedFrom.VOTES)
                .filter(contest -> contest.constituencies().stream()
                        .allMatch(constituency -> record.votes().containsKey(constituency.code())))
                .toList();
        return counted.stream()
                .filter(contest -> contest.constituencies().stream()
                        .noneMatch(constituency -> record.candidates().containsKey(constituency.code())))
                .findFirst()
                .or(() -> counted.stream().findFirst());
    }

    private Optional<Votes> of(Constituency constituency) {
        return Optional.ofNullable(record.votes().get(constituency.code()));
    }

    Contest contest() {
        return contest;
    }

    /** Whether every constituency has votes. */
    boolean isWhole() {
        return contest.constituencies().stream()
                .allMatch(constituency -> of(constituency).isPresent());
    }

    /** The codes of the columns of votes. */
    List<String> options() {
        List<String> codes = new ArrayList<>(options);
        if (againstAll) {
            codes.add(Reserved.AGAINST_ALL.name());
        }
        return codes;
    }

    /** The votes of a constituency in these columns. */
    List<Long> votes(Constituency constituency) {
        List<Long> votes = new ArrayList<>();
        for (String option : options) {
            votes.add(of(constituency)
                    .map(known -> known.options().get(option))
                    .map(Count::votes)
                    .orElse(0L));
        }
        if (againstAll) {
            votes.add(reserved(constituency, Reserved.AGAINST_ALL).orElse(0L));
        }
        return votes;
    }

    /** Another figure of a constituency, if it is published. */
    Optional<Long> reserved(Constituency constituency, Reserved kind) {
        return of(constituency).map(known -> known.reserved().get(kind)).map(Count::votes);
    }
}
