package org.dauys.statute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dauys.apportionment.Allotment;
import org.dauys.apportionment.CompensationStep;
import org.dauys.apportionment.HighestAverages;
import org.dauys.figures.Citation;
import org.dauys.figures.Claimants;
import org.dauys.figures.Figure;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Tally;

/**
 * Distributes the seats of each list over the whole contest among the constituencies.
 *
 * @param all the whole contest, with the seats of each list
 * @param parts its constituencies
 */
record SubDistribution(AreaCount all, List<AreaCount> parts, Leveling.SubDistribute rule) {
    Optional<Stop> distribute() {
        Figure<Tally> seats = all.seats().orElseThrow();
        List<Figure<Tally>> lists = new ArrayList<>();
        for (String list : seats.value().claimants().names()) {
            Optional<Stop> stop = LevelCount.then(ofList(list, seats), found -> {
                lists.add(found);
                return Optional.empty();
            });
            if (stop.isPresent()) {
                return stop;
            }
        }
        for (AreaCount part : parts) {
            var here = new TallyStep.InPlace(
                    rule.clause().citation(), seats.value().claimants(), part.code(), lists);
            part.seats(part.reasoning().conclude("sub-distributed", here));
            part.mandatesFollow();
        }
        return Optional.empty();
    }

    private Allotment ofList(String list, Figure<Tally> seats) {
        Citation basis = rule.clause().citation();
        Reasoning here = all.reasoning().within("sub-distribution").within(list);
        Figure<Tally> votes = here.conclude("votes", across(list, part -> Optional.of(part.votes())));
        Figure<Long> own = here.conclude("seats-of-list", new TallyStep.PartOf(basis, seats, list));
        HighestAverages method = all.rules().method(rule.averages(), votes.value());
        return switch (rule.atLeast()) {
            case NOTHING ->
                own.value() == 0
                        ? new Allotment.Settled(here.conclude("seats", new CompensationStep.NoneDue(basis, votes, own)))
                        : method.allot(votes, own, all.decisions(), here);
            case SEATS_WON -> withMinima(method, votes, own, here, across(list, SubDistribution::won));
            case MINIMUM -> withMinima(method, votes, own, here, across(list, AreaCount::minima));
        };
    }

    private static Optional<Figure<Tally>> won(AreaCount part) {
        return Optional.of(part.facts().won(part.votes().value().claimants()));
    }

    private Allotment withMinima(
            HighestAverages method,
            Figure<Tally> votes,
            Figure<Long> own,
            Reasoning here,
            TallyStep.AcrossPlaces least) {
        Citation basis = rule.clause().citation();
        Figure<Tally> minima = here.conclude("minima", least);
        Figure<Long> raised = here.conclude("seats-with-minima", new LevelStep.AtLeastInAll(basis, own, minima));
        return raised.value() == 0
                ? new Allotment.Settled(here.conclude("seats", new CompensationStep.NoneDue(basis, votes, raised)))
                : method.goOn(votes, raised, minima, all.decisions(), here);
    }

    private TallyStep.AcrossPlaces across(String list, Function<AreaCount, Optional<Figure<Tally>>> numbers) {
        Claimants places = Claimants.of(parts.stream().map(AreaCount::code).toList());
        List<Figure<Tally>> tallies =
                parts.stream().map(part -> numbers.apply(part).orElseThrow()).toList();
        return new TallyStep.AcrossPlaces(rule.clause().citation(), places, list, tallies);
    }
}
