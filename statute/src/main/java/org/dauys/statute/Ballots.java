package org.dauys.statute;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import org.dauys.election.Reserved;
import org.dauys.election.Votes;
import org.dauys.figures.Citation;
import org.dauys.figures.Claimants;
import org.dauys.figures.Figure;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Tally;

/**
 * The votes of a constituency, or of a contest, as figures.
 *
 * @param votes the votes of each list or candidate
 * @param reserved what else was counted
 */
record Ballots(Figure<Tally> votes, Map<Reserved, Figure<Long>> reserved) {
    /** The votes with their own map. */
    Ballots {
        reserved = Map.copyOf(reserved);
    }

    /** The votes of a constituency as published: each number, and all side by side. */
    static Ballots counted(Votes votes, Reasoning here) {
        Reasoning counted = here.within("counted");
        List<Figure<Long>> counts = new ArrayList<>();
        votes.options()
                .forEach((option, count) -> counts.add(
                        counted.conclude(counted.scope().written(option), new StatuteStep.Counted(option, count))));
        Map<Reserved, Figure<Long>> reserved = new EnumMap<>(Reserved.class);
        votes.reserved()
                .forEach((code, count) ->
                        reserved.put(code, counted.conclude(code.name(), new StatuteStep.Counted(code.name(), count))));
        Citation basis = votes.options().firstEntry().getValue().entry();
        var options = Claimants.of(List.copyOf(votes.options().keySet()));
        return new Ballots(here.conclude("votes", new SumStep.VotesOfAll(basis, options, counts)), reserved);
    }

    /** The votes of all constituencies of a contest together. */
    static Ballots together(List<Ballots> areas, Citation basis, Reasoning here) {
        SequencedSet<String> lists = new LinkedHashSet<>();
        areas.forEach(area -> lists.addAll(area.votes().value().claimants().names()));
        var votes = new SumStep.VotesTogether(
                basis,
                Claimants.of(List.copyOf(lists)),
                areas.stream().map(Ballots::votes).toList());
        Map<Reserved, Figure<Long>> reserved = new EnumMap<>(Reserved.class);
        for (Reserved code : Reserved.values()) {
            List<Figure<Long>> parts =
                    areas.stream().flatMap(area -> area.other(code).stream()).toList();
            if (!parts.isEmpty()) {
                reserved.put(code, here.within("counted").conclude(code.name(), new SumStep.Total(basis, parts)));
            }
        }
        return new Ballots(here.conclude("votes", votes), reserved);
    }

    Optional<Figure<Long>> other(Reserved code) {
        return Optional.ofNullable(reserved.get(code));
    }

    /** Those parts of a base that are not votes for lists and that were published, in the order of the law. */
    List<Figure<Long>> others(List<Provision.BaseOfShares.Part> parts) {
        return parts.stream()
                .flatMap(part -> part.reserved().stream())
                .flatMap(code -> other(code).stream())
                .toList();
    }
}
