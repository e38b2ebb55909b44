package org.dauys.statute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dauys.apportionment.Allotment;
import org.dauys.apportionment.Compensation;
import org.dauys.apportionment.CompensationStep;
import org.dauys.apportionment.HighestAverages;
import org.dauys.apportionment.Place;
import org.dauys.apportionment.Placement;
import org.dauys.apportionment.SeatsBeyond;
import org.dauys.apportionment.Sum;
import org.dauys.apportionment.VotesInPlaces;
import org.dauys.figures.Citation;
import org.dauys.figures.Claimants;
import org.dauys.figures.Figure;
import org.dauys.figures.Given;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Tally;

/**
 * Carries out the rules on tiers.
 *
 * @param all the whole contest
 * @param parts its constituencies
 */
record LevelCount(AreaCount all, List<AreaCount> parts) {
    Optional<Stop> carryOut(Leveling rule) {
        switch (rule) {
            case Leveling.TakeOffSeatsWon(var clause, var whose) -> takeOff(clause.citation(), whose);
            case Leveling.ApportionSeats apportion -> {
                return apportion(apportion);
            }
            case Leveling.Compensate compensate -> {
                return compensate(compensate);
            }
            case Leveling.GrowHouse grow -> new Growth(all, parts, grow).grow();
            case Leveling.SubDistribute sub -> {
                return new SubDistribution(all, parts, sub).distribute();
            }
            case Leveling.PlaceSeats place -> {
                return place(place);
            }
            case Leveling.LevelOneByOne level -> {
                return oneByOne(level);
            }
            case Leveling.DeductSeatsWon(var clause, var in) -> deduct(clause.citation(), in);
            case Leveling.AllotSemiLinked linked -> {
                return new SemiLinked(all, parts, linked).allot();
            }
            case Leveling.CountTwice twice -> {
                return new SecondCount(all, parts).twice(twice);
            }
            case Leveling.AllotWholeShares shares -> {
                return new SecondCount(all, parts).wholeShares(shares);
            }
            case Leveling.CoverWinners _ -> {
                // Carried out when the seats of the lists are known, see Covering.
            }
        }
        return Optional.empty();
    }

    private Reasoning reasoning() {
        return all.reasoning();
    }

    /** Goes on with the seats of an allotment, or stops. */
    static Optional<Stop> then(Allotment allotment, Function<Figure<Tally>, Optional<Stop>> next) {
        return switch (allotment) {
            case Allotment.Settled(var settled) -> next.apply(settled);
            case Allotment.Awaiting(var question, var _) -> Optional.of(Stop.waiting(question));
            case Allotment.Unfit(var question, var decision) -> Optional.of(Stop.unfit(question, decision));
        };
    }

    private void takeOff(Citation basis, Leveling.TakeOffSeatsWon.Whose whose) {
        Figure<Tally> counted = switch (whose) {
            case WHO_TAKES_NO_PART -> all.admitted();
            case WHO_HAS_NO_LIST -> all.votes();
        };
        all.mandates(reasoning()
                .conclude(
                        "seats-left",
                        new CompensationStep.SeatsLeft(
                                basis, all.mandates(), all.facts().wonByAll(), counted)));
    }

    private Optional<Stop> apportion(Leveling.ApportionSeats rule) {
        Citation basis = rule.clause().citation();
        Reasoning here = reasoning().within("apportioned");
        Figure<Tally> by = switch (rule.by()) {
            case POPULATION ->
                all.facts().people().orElseThrow(() -> new IllegalStateException("The people must be known."));
            case VOTES -> here.conclude("votes", new TallyStep.SideBySide(basis, places(), cast(basis)));
        };
        var method = all.rules().distribution(rule.method(), by.value());
        return then(method.allot(by, all.mandates(), all.decisions(), here), seats -> {
            parts.forEach(part -> part.mandates(
                    part.reasoning().conclude("apportioned", new TallyStep.PartOf(basis, seats, part.code()))));
            return Optional.empty();
        });
    }

    private Claimants places() {
        return Claimants.of(parts.stream().map(AreaCount::code).toList());
    }

    private List<Figure<Long>> cast(Citation basis) {
        return parts.stream().map(part -> cast(basis, part)).toList();
    }

    private static Figure<Long> cast(Citation basis, AreaCount part) {
        return part.base()
                .orElseGet(() -> part.reasoning().conclude("votes-in-all", new Sum(basis, part.votes(), List.of())));
    }

    private Optional<Stop> compensate(Leveling.Compensate rule) {
        var compensation = new Compensation(
                all.rules().distribution(rule.method(), all.admitted().value()), rule.overhang());
        Figure<Tally> won = switch (rule.won()) {
            case ELSEWHERE -> all.facts().wonByAll();
            case IN_CONSTITUENCIES ->
                wonInConstituencies(
                        rule.clause().citation(), all.votes().value().claimants());
        };
        Reasoning here = reasoning().within("compensation");
        return then(compensation.allot(all.admitted(), all.mandates(), won, all.decisions(), here), seats -> {
            all.seats(seats);
            return Optional.empty();
        });
    }

    /** The seats that lists have from the constituencies of this contest, by the steps before. */
    private Figure<Tally> wonInConstituencies(Citation basis, Claimants lists) {
        List<Figure<Tally>> seats =
                parts.stream().flatMap(part -> part.seats().stream()).toList();
        return reasoning().conclude("won-in-constituencies", new TallyStep.TogetherOf(basis, lists, seats));
    }

    private Optional<Stop> place(Leveling.PlaceSeats rule) {
        Citation basis = rule.clause().citation();
        Reasoning here = reasoning().within("placing");
        Figure<Tally> inAll = all.seats().orElseThrow();
        var won = here.conclude(
                "won",
                new TallyStep.TogetherOf(
                        basis,
                        inAll.value().claimants(),
                        parts.stream().flatMap(part -> part.seats().stream()).toList()));
        var due = here.conclude("due", new SeatsBeyond(basis, inAll, won));
        List<Place> places = places(basis);
        Placement placement =
                placement(rule.claims(), rule.per(), places, due.value().claimants());
        return then(placement.place(places, due, all.decisions(), here), placed -> with(basis, placed, places));
    }

    private Optional<Stop> oneByOne(Leveling.LevelOneByOne rule) {
        Citation basis = rule.clause().citation();
        Reasoning here = reasoning().within("leveling");
        Figure<Tally> votes = all.admitted();
        List<Place> places = places(basis);
        var seats = here.conclude(
                "seats",
                new SumStep.Total(basis, places.stream().map(Place::free).toList()));
        var won = here.conclude(
                "won",
                new TallyStep.TogetherOf(
                        basis,
                        votes.value().claimants(),
                        places.stream().map(Place::seats).toList()));
        HighestAverages turns = all.rules().method(rule.turns(), votes.value());
        Placement placement =
                placement(rule.turns(), rule.per(), places, votes.value().claimants());
        return then(
                placement.oneByOne(places, turns, votes, won, seats, all.decisions(), here),
                placed -> with(basis, placed, places));
    }

    private Placement placement(
            Provision.AllotByHighestAverages claims, Placement.Per per, List<Place> places, Claimants lists) {
        Tally pairs = new VotesInPlaces(claims.clause().citation(), places, lists).result();
        return new Placement(
                claims.clause().citation(),
                claims.divisors(),
                per,
                all.rules().ties(claims.ties(), pairs),
                all.rules().authority());
    }

    private List<Place> places(Citation basis) {
        List<Place> places = new ArrayList<>();
        for (AreaCount part : parts) {
            long leveling = part.constituency().leveling();
            var entry = Citation.of("election.yaml", part.code());
            places.add(new Place(
                    part.code(),
                    part.votes(),
                    cast(basis, part),
                    part.seats().orElseThrow(),
                    part.mandates(),
                    part.reasoning().conclude("leveling-mandates", new Given<>(entry, leveling))));
        }
        return places;
    }

    private Optional<Stop> with(Citation basis, Figure<Tally> placed, List<Place> places) {
        for (int i = 0; i < parts.size(); i++) {
            AreaCount part = parts.get(i);
            Place place = places.get(i);
            part.seats(part.reasoning()
                    .conclude("seats-in-all", new LevelStep.WithPlaced(basis, place.seats(), placed, place.code())));
            part.mandates(part.reasoning()
                    .conclude("mandates-in-all", new SumStep.Total(basis, List.of(place.mandates(), place.free()))));
        }
        return Optional.empty();
    }

    private void deduct(Citation basis, Scope in) {
        List<AreaCount> areas = switch (in) {
            case EACH_CONSTITUENCY -> parts;
            case WHOLE_CONTEST -> List.of(all);
        };
        for (AreaCount area : areas) {
            Figure<Tally> inAll = area.seats().orElseThrow();
            var won = area.reasoning()
                    .conclude(
                            "won-here",
                            new TallyStep.TogetherOf(
                                    basis,
                                    inAll.value().claimants(),
                                    List.of(area.facts().wonByAll())));
            area.inAll(inAll);
            area.seats(area.reasoning().conclude("seats-beyond-won", new SeatsBeyond(basis, inAll, won)));
        }
    }
}
