package org.dauys.statute;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import org.dauys.election.Candidate;
import org.dauys.election.Constituency;
import org.dauys.election.Contest;
import org.dauys.election.Declared;
import org.dauys.election.ElectionRecord;
import org.dauys.election.Party;
import org.dauys.election.Reserved;
import org.dauys.election.Votes;
import org.dauys.figures.Citation;
import org.dauys.figures.Claimants;
import org.dauys.figures.Decision;
import org.dauys.figures.Figure;
import org.dauys.figures.Given;
import org.dauys.figures.Question;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Tally;

/** Counts one contest: each of its constituencies, and then its parties. */
final class ContestCount {
    /** What stopped a constituency. */
    record Stopped(Question question, Optional<Decision> unfit) {}

    private final ElectionRecord record;
    private final Contest contest;
    private final Section section;
    private final String authority;
    private final Reasoning reasoning;
    private final List<Stopped> stopped = new ArrayList<>();

    ContestCount(ElectionRecord record, Contest contest, Section section, String authority, Reasoning reasoning) {
        this.record = record;
        this.contest = contest;
        this.section = section;
        this.authority = authority;
        this.reasoning = reasoning.within(contest.id());
    }

    /** The questions that wait, and the decisions that do not fit. */
    List<Stopped> stopped() {
        return List.copyOf(stopped);
    }

    Result.OfContest count() {
        return switch (contest.countedFrom()) {
            case VOTES -> counted();
            case DECLARED -> declared();
        };
    }

    private Result.OfContest counted() {
        List<Result.OfArea> areas =
                contest.constituencies().stream().map(this::area).toList();
        List<StatuteStep.PartySeats.Part> parts = new ArrayList<>();
        for (Result.OfArea area : areas) {
            area.seats()
                    .ifPresent(seats -> parts.add(new StatuteStep.PartySeats.Part(
                            seats, partyOf(area.constituency().code()))));
        }
        return parts.size() < areas.size()
                ? new Result.OfContest(contest, section, areas, Optional.empty())
                : new Result.OfContest(contest, section, areas, Optional.of(partySeats(parts)));
    }

    private Map<String, String> partyOf(String constituency) {
        return record.candidates().getOrDefault(constituency, List.of()).stream()
                .collect(Collectors.toMap(Candidate::code, Candidate::party));
    }

    private Result.OfArea area(Constituency constituency) {
        Reasoning here = reasoning.within(constituency.code());
        AreaCount.Ballots ballots = ballots(constituency, here);
        Figure<Long> mandates = here.conclude("mandates", mandates(constituency));
        var rules = new Rules(record.election().parties(), authority, here);
        var count = new AreaCount(ballots, mandates, rules, record.decisions(), here);
        Optional<Figure<Tally>> seats = switch (count.count(section.steps())) {
            case AreaCount.End.Seated(var settled) -> Optional.of(settled);
            case AreaCount.End.Waiting(var question) -> {
                stopped.add(new Stopped(question, Optional.empty()));
                yield Optional.empty();
            }
            case AreaCount.End.Unfit(var question, var decision) -> {
                stopped.add(new Stopped(question, Optional.of(decision)));
                yield Optional.empty();
            }
        };
        return new Result.OfArea(
                constituency, ballots.votes(), count.base(), count.admission(), mandates, count.distribution(), seats);
    }

    /** The number of seats: that of the law, or the election's own where the law leaves it to the election. */
    private Given<Long> mandates(Constituency constituency) {
        Citation basis = section.seats().isPresent()
                ? section.seatsClause().citation()
                : Citation.of("election.yaml", constituency.code());
        return new Given<>(basis, constituency.seats());
    }

    private AreaCount.Ballots ballots(Constituency constituency, Reasoning here) {
        Votes votes =
                Optional.ofNullable(record.votes().get(constituency.code())).orElseThrow();
        Reasoning counted = here.within("counted");
        List<Figure<Long>> counts = new ArrayList<>();
        votes.options()
                .forEach((option, count) -> counts.add(
                        counted.conclude(counted.scope().written(option), new StatuteStep.Counted(option, count))));
        Map<Reserved, Figure<Long>> reserved = new EnumMap<>(Reserved.class);
        votes.reserved()
                .forEach((code, count) ->
                        reserved.put(code, counted.conclude(code.name(), new StatuteStep.Counted(code.name(), count))));
        Citation basis = votes.options().values().iterator().next().entry();
        var options = Claimants.of(List.copyOf(votes.options().keySet()));
        return new AreaCount.Ballots(
                here.conclude("votes", new StatuteStep.VotesOfAll(basis, options, counts)), reserved);
    }

    private Result.OfContest declared() {
        List<StatuteStep.PartySeats.Part> parts = new ArrayList<>();
        for (Declared declared : record.declared()) {
            if (declared.contest().equals(contest.id())) {
                Figure<Tally> seats = reasoning
                        .within("declared")
                        .conclude(
                                declared.party(),
                                new Given<>(
                                        declared.entry(),
                                        Tally.of(Claimants.of(List.of(declared.party())), declared.seats())));
                parts.add(new StatuteStep.PartySeats.Part(seats, Map.of()));
            }
        }
        return new Result.OfContest(contest, section, List.of(), Optional.of(partySeats(parts)));
    }

    private Figure<Tally> partySeats(List<StatuteStep.PartySeats.Part> parts) {
        return reasoning.conclude("seats", partySeats(section.seatsClause().citation(), record, parts));
    }

    /** The seats of those parties that occur in the parts, in the order of the election. */
    static StatuteStep.PartySeats partySeats(
            Citation basis, ElectionRecord record, List<StatuteStep.PartySeats.Part> parts) {
        SequencedSet<String> seen = new LinkedHashSet<>();
        for (StatuteStep.PartySeats.Part part : parts) {
            part.seats().value().claimants().names().forEach(name -> seen.add(part.party(name)));
        }
        List<String> ordered = new ArrayList<>(record.election().parties().keySet());
        ordered.add(Party.UNKNOWN_CODE);
        ordered.retainAll(seen);
        return new StatuteStep.PartySeats(basis, Claimants.of(ordered), parts);
    }
}
