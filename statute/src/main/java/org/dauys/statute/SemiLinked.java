package org.dauys.statute;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dauys.apportionment.Allotment;
import org.dauys.apportionment.Method;
import org.dauys.election.Party;
import org.dauys.figures.Citation;
import org.dauys.figures.Figure;
import org.dauys.figures.Given;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Tally;

/**
 * Allots seats of which some fill a part of what lists lack of their share of the house, and the others follow votes.
 *
 * @param all the whole contest; its seats are the house
 * @param parts its constituencies; their seats are those of lists
 */
record SemiLinked(AreaCount all, List<AreaCount> parts, Leveling.AllotSemiLinked rule) {
    Optional<Stop> allot() {
        Citation basis = rule.clause().citation();
        Figure<Tally> votes = all.admitted();
        Figure<Tally> won = all.facts().won(votes.value().claimants());
        Reasoning here = all.reasoning().within("semi-linked");
        var others = here.conclude(
                "won-by-others",
                new LevelStep.WonByOthers(
                        basis, all.facts().wonByAll(), votes, rule.seatsToTakePart(), independents()));
        var house = here.conclude("house", new LevelStep.Rest(basis, all.mandates(), others));
        var part = here.conclude("part", new Given<>(basis, rule.part()));
        var lacking = here.conclude("lacking", new LevelStep.LinkedSeats(basis, votes, won, house, part));
        Figure<Long> listSeats = here.conclude(
                "list-seats",
                new SumStep.Total(basis, parts.stream().map(AreaCount::mandates).toList()));
        return LevelCount.then(linked(lacking, listSeats, here), linked -> parallel(linked, listSeats, here));
    }

    private Set<String> independents() {
        return all.rules().parties().values().stream()
                .filter(party -> party.kind() == Party.Kind.INDEPENDENT)
                .map(Party::code)
                .collect(Collectors.toSet());
    }

    /** The seats that are linked: what is lacking, scaled down if it is too much, filled up by votes if it is too little. */
    private Allotment linked(Figure<Tally> lacking, Figure<Long> listSeats, Reasoning here) {
        Citation basis = rule.clause().citation();
        // A supposed election may have fewer seats of lists than the law links.
        Figure<Long> seats = rule.linked() > listSeats.value()
                ? listSeats
                : here.conclude("linked-seats", new Given<>(basis, rule.linked()));
        long sum = lacking.value().total();
        if (sum > seats.value()) {
            return quota(lacking).allot(lacking, seats, all.decisions(), here.within("scaled"));
        }
        var rest = here.conclude("linked-rest", new LevelStep.Rest(basis, seats, lacking));
        return rest.value() == 0
                ? new Allotment.Settled(lacking)
                : together(byVotes(rest, here.within("filled")), lacking, here, "linked");
    }

    /** The other seats, by votes. */
    private Optional<Stop> parallel(Figure<Tally> linked, Figure<Long> listSeats, Reasoning here) {
        Citation basis = rule.clause().citation();
        var rest = here.conclude("parallel-seats", new LevelStep.Rest(basis, listSeats, linked));
        Allotment allotment = rest.value() == 0
                ? new Allotment.Settled(linked)
                : together(byVotes(rest, here.within("parallel")), linked, here, "seats");
        return LevelCount.then(allotment, seats -> {
            all.seats(seats);
            return Optional.empty();
        });
    }

    private Allotment together(Allotment further, Figure<Tally> before, Reasoning here, String word) {
        return switch (further) {
            case Allotment.Settled(var seats) ->
                new Allotment.Settled(here.conclude(
                        word,
                        new TallyStep.TogetherOf(
                                rule.clause().citation(), before.value().claimants(), List.of(before, seats))));
            case Allotment.Awaiting stopped -> stopped;
            case Allotment.Unfit stopped -> stopped;
        };
    }

    private Allotment byVotes(Figure<Long> seats, Reasoning here) {
        return quota(all.admitted()).allot(all.admitted(), seats, all.decisions(), here);
    }

    private Method quota(Figure<Tally> numbers) {
        return all.rules().method(rule.quota(), numbers.value());
    }
}
