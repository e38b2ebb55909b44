package org.dauys.apportionment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dauys.figures.Citation;
import org.dauys.figures.Decision;
import org.dauys.figures.Decisions;
import org.dauys.figures.Figure;
import org.dauys.figures.Fraction;
import org.dauys.figures.Path;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Tally;
import org.junit.jupiter.api.Test;

/** The sentences by which seats are placed one after another, and where they stop. */
class PlacingStepTest {
    private static final HighestAverages DHONDT = new HighestAverages(Counts.LAW, Divisors.DHONDT, List.of(Counts.LOT));
    private static final Placement BY_VOTES =
            new Placement(Counts.LAW, Divisors.SAINTE_LAGUE, Placement.Per.VOTES_CAST, List.of(Counts.LOT), "cec");

    private final Reasoning reasoning = Reasoning.recorded();

    private static Place place(String code, long free, long mandates, Tally seats, Tally votes) {
        return new Place(
                code,
                Counts.given(code + "-votes", votes),
                Counts.given(code + "-cast", votes.total()),
                Counts.given(code + "-seats", seats),
                Counts.given(code + "-mandates", mandates),
                Counts.given(code + "-free", free));
    }

    /** Votes 120 : 80 in N, where A has a seat and nothing is free, and 80 : 120 in S, where one is. */
    private static List<Place> places() {
        return List.of(
                place("N", 0, 2, Counts.tally(1, 0), Counts.tally(120, 80)),
                place("S", 1, 4, Counts.tally(0, 1), Counts.tally(80, 120)));
    }

    private static Figure<Standing> nothing(List<Place> places, Tally due) {
        Tally votes = new VotesInPlaces(Counts.LAW, places, due.claimants()).result();
        return Counts.given("placed", Standing.start(Tally.zero(votes.claimants())));
    }

    private static PlacingStep.PlacedSeat placed(Placement.Per per, Tally due) {
        var votes = Counts.given("votes", new VotesInPlaces(Counts.LAW, places(), due.claimants()).result());
        return new PlacingStep.PlacedSeat(
                Counts.LAW,
                Divisors.SAINTE_LAGUE,
                per,
                places(),
                votes,
                Counts.given("due", due),
                nothing(places(), due));
    }

    @Test
    void aClaimIsTheVotesOverTheDivisorOverTheVotesCast() {
        PlacingStep.PlacedSeat step = placed(Placement.Per.VOTES_CAST, Counts.tally(1, 0));

        // A has one seat in N: divisor 3, 120/3/200 = 1/5; B none: 80/200. In S A has none: 80/200; B one: 120/3/200.
        assertThat(step.divisor("N/A")).isEqualTo(Fraction.of(3));
        assertThat(step.divisor("N/B")).isEqualTo(Fraction.of(1));
        assertThat(step.claim("N/A")).isEqualTo(Fraction.of(1, 5));
        assertThat(step.claim("S/A")).isEqualTo(Fraction.of(2, 5));
        assertThat(step.claim("S/B")).isEqualTo(Fraction.of(1, 5));
    }

    @Test
    void aClaimToAPlaceOfManySeatsIsMeasuredByEach() {
        PlacingStep.PlacedSeat step = placed(Placement.Per.VOTES_FOR_A_SEAT, Counts.tally(1, 0));

        // As above, times 2 seats in N and 4 in S.
        assertThat(step.claim("N/A")).isEqualTo(Fraction.of(2, 5));
        assertThat(step.claim("S/A")).isEqualTo(Fraction.of(8, 5));
    }

    @Test
    void onlyWhoIsDueASeatMayGetOneAndOnlyWhereOneIsFree() {
        assertThat(placed(Placement.Per.VOTES_CAST, Counts.tally(1, 0)).open()).containsExactly("S/A");
        assertThat(placed(Placement.Per.VOTES_CAST, Counts.tally(1, 1)).open()).containsExactly("S/A", "S/B");
    }

    @Test
    void aPlacedSeatRestsOnVotesAndOnWhatEveryPlaceHas() {
        PlacingStep.PlacedSeat step = placed(Placement.Per.VOTES_CAST, Counts.tally(1, 0));

        assertThat(Counts.inputs(step))
                .containsExactly(
                        "votes",
                        "due",
                        "placed",
                        "N-cast",
                        "N-seats",
                        "N-mandates",
                        "N-free",
                        "S-cast",
                        "S-seats",
                        "S-mandates",
                        "S-free");
        assertThat(step.terms()).containsExactly(Map.entry("divisors", "sainte-lague"));
        assertThat(step.before().orElseThrow().path()).isEqualTo(Path.of("placed"));
    }

    @Test
    void votesInPlacesAreThoseOfWhoTakesPartAndHasSome() {
        var step = new VotesInPlaces(
                Counts.LAW,
                List.of(
                        place("N", 1, 1, Counts.tally(0), Counts.tally(5, 0, 7)),
                        place("S", 1, 1, Counts.tally(0), Counts.tally(4, 3))),
                Counts.letters(2));

        assertThat(step.result()).hasToString("{N/A=5, S/A=4, S/B=3}");
        assertThat(Counts.inputs(step)).containsExactly("N-votes", "S-votes");
    }

    /** Votes 200 : 90 over all; A has three seats: 200/4 = 50 against 90/1. */
    @Test
    void theNextSeatIsDueToTheHighestAverageWithRoomSomewhere() {
        Tally votes = Counts.tally(200, 90, 0);
        Figure<Standing> had = Counts.given("had", Standing.start(Counts.tally(3, 0, 0)));
        var step = new PlacingStep.TurnSeat(
                Counts.LAW, Divisors.DHONDT, Counts.given("all", votes), had, places(), nothing(places(), votes));

        assertThat(step.result().changed()).containsExactly("B");
        assertThat(step.result().seats()).hasToString("{A=3, B=1, C=0}");
        assertThat(step.open()).containsExactly("A", "B");
        assertThat(step.before().orElseThrow().path()).isEqualTo(Path.of("had"));
        assertThat(step.terms()).containsExactly(Map.entry("divisors", "dhondt"));
        assertThat(Counts.inputs(step)).containsExactly("all", "had", "placed", "N-free", "S-free");
    }

    @Test
    void whereNothingIsFreeNobodyMayBeNext() {
        List<Place> places = List.of(place("N", 0, 2, Counts.tally(1, 0), Counts.tally(120, 80)));
        Tally votes = Counts.tally(120, 80);
        Figure<Standing> had = Counts.given("had", Standing.start(Counts.tally(0, 0)));
        var step = new PlacingStep.TurnSeat(
                Counts.LAW, Divisors.DHONDT, Counts.given("all", votes), had, places, nothing(places, votes));

        assertThat(step.open()).isEmpty();
        assertThat(step.result().changed()).isEmpty();
    }

    @Test
    void theLargestShareRestsOnVotesAndTheirBases() {
        Figure<Standing> had = Counts.given("had", Standing.start(Counts.tally(1, 0, 0)));
        var step = new PlacingStep.LargestShareSeat(
                Counts.LAW,
                Counts.given("votes", Counts.tally(90, 40, 0)),
                Counts.given("bases", Counts.tally(100, 100, 100)),
                had,
                Counts.given("seats", 2L));

        // A has its one seat; B has 0.4.
        assertThat(step.result().seats()).hasToString("{A=1, B=1, C=0}");
        assertThat(Counts.inputs(step)).containsExactly("votes", "bases", "had", "seats");
        assertThat(step.before().orElseThrow().path()).isEqualTo(Path.of("had"));
    }

    @Test
    void seatsThatStayEmptyChangeNothing() {
        Figure<Standing> placed = Counts.given("placed", Standing.start(Counts.tally(2, 1)));
        var step = new PlacingStep.Unplaced(Counts.LAW, placed, unfilled("unfilled"));

        assertThat(step.result()).isEqualTo(placed.value());
        assertThat(step.terms()).containsExactly(Map.entry("decision", "log 8"));
        assertThat(Counts.inputs(step)).containsExactly("placed");
        assertThat(step.before().orElseThrow().path()).isEqualTo(Path.of("placed"));
    }

    private static Decision unfilled(String word) {
        return new Decision(
                Path.of("no-place-left"),
                List.of(word),
                List.of(word),
                "cec",
                LocalDate.of(2021, 9, 14),
                "nobody stands there",
                Citation.of("log", "8"));
    }

    @Test
    void seatsAreBegunWithThoseWonAndEndWithThoseBeyond() {
        Figure<Tally> won = Counts.given("won", Counts.tally(2, 1));
        var begun = new SeatsBegun(Counts.LAW, won);
        var beyond = new SeatsBeyond(Counts.LAW, Counts.given("all", Counts.tally(5, 0)), won);

        assertThat(begun.result().seats()).hasToString("{A=2, B=1}");
        assertThat(begun.before()).isEmpty();
        assertThat(Counts.inputs(begun)).containsExactly("won");
        assertThat(beyond.result()).hasToString("{A=3, B=0}");
        assertThat(Counts.inputs(beyond)).containsExactly("all", "won");
    }

    private Allotment oneByOne(List<Place> places, long seats, Tally votes, Decision... taken) {
        return BY_VOTES.oneByOne(
                places,
                DHONDT,
                Counts.given("votes", votes),
                Counts.given("won", Tally.zero(votes.claimants())),
                Counts.given("seats", seats),
                Decisions.of(List.of(taken)),
                reasoning);
    }

    private static Path asked(Allotment allotment) {
        return ((Allotment.Awaiting) allotment).question().path();
    }

    private static String seats(Allotment allotment) {
        return ((Allotment.Settled) allotment).seats().value().toString();
    }

    @Test
    void levelTurnsAwaitALotUnderTheTurn() {
        // 10 and 10 votes over all, one seat.
        List<Place> places = List.of(place("N", 1, 1, Counts.tally(0, 0), Counts.tally(10, 10)));

        assertThat(asked(oneByOne(places, 1, Counts.tally(10, 10)))).isEqualTo(Path.of("turn/tie/1"));
        assertThat(seats(oneByOneAnew(places, 1, Counts.tally(10, 10), drawn("turn/tie/1", "A", "B", "B"))))
                .isEqualTo("{N/A=0, N/B=1}");
    }

    @Test
    void levelPlacesOfATurnAwaitALot() {
        // A's turn; half of the votes in N and in S are its own.
        List<Place> places = List.of(
                place("N", 1, 1, Counts.tally(0, 0), Counts.tally(10, 10)),
                place("S", 1, 1, Counts.tally(0, 0), Counts.tally(20, 20)));

        assertThat(asked(oneByOne(places, 1, Counts.tally(31, 30)))).isEqualTo(Path.of("tie/1"));
        assertThat(seats(oneByOneAnew(places, 1, Counts.tally(31, 30), drawn("tie/1", "N/A", "S/A", "S/A"))))
                .isEqualTo("{N/A=0, N/B=0, S/A=1, S/B=0}");
    }

    private static Decision drawn(String question, String one, String other, String chosen) {
        return Counts.drawn(question, List.of(one, other), chosen);
    }

    private static Allotment oneByOneAnew(List<Place> places, long seats, Tally votes, Decision... taken) {
        return new PlacingStepTest().oneByOne(places, seats, votes, taken);
    }

    @Test
    void aTurnThatNobodyCanTakeMustBeConfirmed() {
        // Two seats, one free place.
        List<Place> places = List.of(place("N", 1, 1, Counts.tally(0, 0), Counts.tally(10, 7)));
        Tally votes = Counts.tally(10, 7);

        assertThat(asked(oneByOne(places, 2, votes))).isEqualTo(Path.of("no-place-left"));
        assertThat(seats(oneByOneAnew(places, 2, votes, unfilled("unfilled")))).isEqualTo("{N/A=1, N/B=0}");
        assertThat(oneByOneAnew(places, 2, votes, unfilled("filled"))).isInstanceOf(Allotment.Unfit.class);
    }

    /** Seats for two: each turn has its own seats in all and seats due, and is placed before the next. */
    @Test
    void everyTurnIsPlacedBeforeTheNext() {
        List<Place> places = List.of(place("N", 2, 1, Counts.tally(0, 0), Counts.tally(10, 7)));

        assertThat(seats(oneByOne(places, 2, Counts.tally(10, 7)))).isEqualTo("{N/A=1, N/B=1}");
        assertThat(reasoning.explain().conclusions())
                .extracting(line -> line.figure().toString())
                .containsExactly(
                        "votes-in-places = {N/A=10, N/B=7}",
                        "turn/seat/0 = {A=0, B=0}",
                        "seat/0 = {N/A=0, N/B=0}",
                        "turn/seat/1 = {A=1, B=0}",
                        "turn/seats-in-all/1 = {A=1, B=0}",
                        "turn/due/1 = {A=1, B=0}",
                        "seat/1 = {N/A=1, N/B=0}",
                        "turn/seat/2 = {A=1, B=1}",
                        "turn/seats-in-all/2 = {A=1, B=1}",
                        "turn/due/2 = {A=1, B=1}",
                        "seat/2 = {N/A=1, N/B=1}",
                        "placed = {N/A=1, N/B=1}");
    }
}
