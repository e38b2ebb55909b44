package org.dauys.statute;

import java.util.ArrayList;
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
import org.dauys.figures.Citation;
import org.dauys.figures.Claimants;
import org.dauys.figures.Figure;
import org.dauys.figures.Given;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Tally;
import org.jspecify.annotations.Nullable;

/** Counts one contest: its steps in each constituency or over all of them, and then its parties. */
final class ContestCount {
    /** The word under which figures of the whole contest stand, beside those of its constituencies. */
    private static final String WHOLE = "all";

    private final ElectionRecord record;
    private final Contest contest;
    private final Section section;
    private final Optional<Result.OfContest> elsewhere;
    private final String authority;
    private final Reasoning reasoning;
    private final List<Stop> stops = new ArrayList<>();
    private final List<AreaCount> areas = new ArrayList<>();
    private final List<AreaCount> going = new ArrayList<>();
    private @Nullable AreaCount whole;
    private boolean coverOpen;

    /**
     * A contest to count.
     *
     * @param elsewhere the contest that gives the seats which lists already have, counted before, if the law names one
     * @param authority who decides where the law names nobody
     */
    ContestCount(
            ElectionRecord record,
            Contest contest,
            Section section,
            Optional<Result.OfContest> elsewhere,
            String authority,
            Reasoning reasoning) {
        this.record = record;
        this.contest = contest;
        this.section = section;
        this.elsewhere = elsewhere;
        this.authority = authority;
        this.reasoning = reasoning.within(contest.id());
        this.coverOpen = section.steps().getLast() instanceof Leveling.CoverWinners
                && contest.countedFrom() == Contest.CountedFrom.VOTES;
    }

    /** The questions that wait, and the decisions that do not fit. */
    List<Stop> stops() {
        return List.copyOf(stops);
    }

    Result.OfContest count() {
        return switch (contest.countedFrom()) {
            case VOTES -> counted();
            case DECLARED -> declared();
        };
    }

    /** The contest when those who are ahead in its constituencies must be covered by lists, if its section says so. */
    Optional<Result.OfContest> covered(List<ContestCount> others) {
        if (!coverOpen || !(section.steps().getLast() instanceof Leveling.CoverWinners rule)) {
            return Optional.empty();
        }
        coverOpen = false;
        ContestCount lists = others.stream()
                .filter(other -> other.section.name().equals(rule.by()))
                .findFirst()
                .orElseThrow();
        stops.addAll(new Covering(rule, record, areas, lists.areas, reasoning).cover());
        return Optional.of(result());
    }

    private Result.OfContest counted() {
        contest.constituencies().forEach(this::begin);
        if (elsewhere.filter(other -> other.seats().isEmpty()).isPresent()) {
            return result(); // what its lists have won is not known before the questions there are answered
        }
        going.addAll(areas);
        boolean stopped = false;
        for (Provision step : section.steps()) {
            if (!stopped) {
                stopped = switch (step.scope()) {
                    case EACH_CONSTITUENCY -> inEach(step);
                    case WHOLE_CONTEST -> overAll(step);
                };
            }
        }
        close();
        return result();
    }

    /** Ends the counts that have not stopped. */
    private void close() {
        List<AreaCount> open = new ArrayList<>(going);
        Optional.ofNullable(whole).ifPresent(open::add);
        open.forEach(area -> area.close().ifPresent(stops::add));
    }

    /** Whether nothing can go on: every constituency has stopped. */
    private boolean inEach(Provision step) {
        for (AreaCount area : List.copyOf(going)) {
            new CarryingOut(area, List.of()).step(step).ifPresent(stop -> {
                stops.add(stop);
                going.remove(area);
            });
        }
        return going.isEmpty();
    }

    /** Whether the whole contest must stop, because the step does or because a constituency has. */
    private boolean overAll(Provision step) {
        if (going.size() < areas.size()) {
            return true;
        }
        AreaCount all = whole();
        Optional<Stop> stop = new CarryingOut(all, areas).step(step);
        stop.ifPresent(stops::add);
        if (step instanceof Provision.AdmitLists) {
            admitIn("admitted", step, all);
        } else if (step instanceof Provision.AdmitNextUntil) {
            admitIn("taking-part", step, all);
        }
        return stop.isPresent();
    }

    /** Those who take part over the whole contest take part in each constituency where they have votes. */
    private void admitIn(String word, Provision rule, AreaCount all) {
        Citation basis = rule.clause().citation();
        areas.forEach(area -> area.admitted(area.reasoning()
                .conclude(word, new ThresholdStep.MeetsOne(basis, area.votes(), List.of(all.admitted())))));
    }

    private AreaCount whole() {
        AreaCount known = whole;
        if (known == null) {
            Reasoning here = reasoning.within(WHOLE);
            Citation basis = section.seatsClause().citation();
            var ballots =
                    Ballots.together(areas.stream().map(AreaCount::ballots).toList(), basis, here);
            var constituency = new Constituency(WHOLE, contest.title(), contest.seats());
            known = area(constituency, Optional.empty(), ballots, here);
            whole = known;
        }
        return known;
    }

    private void begin(Constituency constituency) {
        Reasoning here = reasoning.within(constituency.code());
        var votes = Optional.ofNullable(record.votes().get(constituency.code())).orElseThrow();
        areas.add(area(constituency, Optional.of(constituency), Ballots.counted(votes, here), here));
    }

    private AreaCount area(Constituency constituency, Optional<Constituency> part, Ballots ballots, Reasoning here) {
        Optional<Figure<Long>> mandates = constituency.seats() == 0
                ? Optional.empty()
                : Optional.of(here.conclude("mandates", mandates(constituency)));
        Citation basis = section.seatsClause().citation();
        var facts = new Facts(record, contest, part, elsewhere, basis, here);
        var rules = new Rules(record.election().parties(), authority, basis, here);
        return new AreaCount(constituency, ballots, mandates, facts, rules, record.decisions(), here);
    }

    /** The number of seats: that of the law, or the election's own where the law leaves it to the election. */
    private Given<Long> mandates(Constituency constituency) {
        Citation basis = section.seats().isPresent()
                ? section.seatsClause().citation()
                : Citation.of("election.yaml", constituency.code());
        return new Given<>(basis, constituency.seats());
    }

    private Result.OfContest result() {
        List<SumStep.PartySeats.Part> parts = new ArrayList<>();
        for (AreaCount area : areas) {
            area.seats()
                    .ifPresent(seats -> parts.add(new SumStep.PartySeats.Part(seats, partyOf(record, area.code()))));
        }
        Optional<Figure<Tally>> overall = Optional.ofNullable(whole).flatMap(AreaCount::seats);
        if (!parts.isEmpty() && parts.size() < areas.size()) {
            return result(Optional.empty());
        }
        if (parts.isEmpty()) {
            overall.ifPresent(seats -> parts.add(new SumStep.PartySeats.Part(seats, Map.of())));
        }
        return result(parts.isEmpty() ? Optional.empty() : Optional.of(partySeats(parts)));
    }

    private Result.OfContest result(Optional<Figure<Tally>> seats) {
        return new Result.OfContest(
                contest,
                section,
                areas.stream().map(AreaCount::result).toList(),
                Optional.ofNullable(whole).map(AreaCount::result),
                seats);
    }

    private Result.OfContest declared() {
        List<SumStep.PartySeats.Part> parts = new ArrayList<>();
        for (Declared declared : record.declared()) {
            if (declared.contest().equals(contest.id())) {
                var seats = new Given<>(
                        declared.entry(), Tally.of(Claimants.of(List.of(declared.party())), declared.seats()));
                parts.add(new SumStep.PartySeats.Part(
                        reasoning.within("declared").conclude(declared.party(), seats), Map.of()));
            }
        }
        return result(Optional.of(partySeats(parts)));
    }

    private Figure<Tally> partySeats(List<SumStep.PartySeats.Part> parts) {
        // Seats that must still be covered have a name of their own: lists take them into account before.
        return reasoning.conclude(
                coverOpen ? "seats-ahead" : "seats",
                partySeats(section.seatsClause().citation(), record, parts));
    }

    /** The party of each candidate of a constituency, by code. */
    static Map<String, String> partyOf(ElectionRecord record, String constituency) {
        return record.candidates().getOrDefault(constituency, List.of()).stream()
                .collect(Collectors.toMap(Candidate::code, Candidate::party));
    }

    /** The seats of those parties that occur in the parts, in the order of the election. */
    static SumStep.PartySeats partySeats(Citation basis, ElectionRecord record, List<SumStep.PartySeats.Part> parts) {
        SequencedSet<String> seen = new LinkedHashSet<>();
        for (SumStep.PartySeats.Part part : parts) {
            part.seats().value().claimants().names().forEach(name -> seen.add(part.party(name)));
        }
        List<String> ordered = new ArrayList<>(record.election().parties().keySet());
        ordered.add(Party.UNKNOWN_CODE);
        ordered.retainAll(seen);
        return new SumStep.PartySeats(basis, Claimants.of(ordered), parts);
    }
}
