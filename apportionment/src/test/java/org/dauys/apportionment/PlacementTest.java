package org.dauys.apportionment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.dauys.figures.Citation;
import org.dauys.figures.Decision;
import org.dauys.figures.Decisions;
import org.dauys.figures.Fraction;
import org.dauys.figures.Path;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Tally;
import org.junit.jupiter.api.Test;

/** Seats placed in constituencies. */
class PlacementTest {
    private static final Placement BY_SEAT = rule(Placement.Per.VOTES_FOR_A_SEAT);
    private static final Placement BY_VOTES = rule(Placement.Per.VOTES_CAST);
    private static final HighestAverages DHONDT = new HighestAverages(Counts.LAW, Divisors.DHONDT, List.of(Counts.LOT));

    private static Placement rule(Placement.Per per) {
        return new Placement(Counts.LAW, Divisors.SAINTE_LAGUE, per, List.of(Counts.LOT), "cec");
    }

    private static Place place(String code, long free, long mandates, Tally seats, Tally votes) {
        return new Place(
                code,
                Counts.given(code + "-votes", votes),
                Counts.given(code + "-cast", votes.total()),
                Counts.given(code + "-seats", seats),
                Counts.given(code + "-mandates", mandates),
                Counts.given(code + "-free", free));
    }

    private static Allotment place(Placement rule, List<Place> places, Decisions decisions, long... due) {
        return rule.place(places, Counts.given("due", Counts.tally(due)), decisions, Reasoning.recorded());
    }

    private static Map<String, Long> placed(Allotment allotment) {
        Map<String, Long> seats = new TreeMap<>();
        Tally tally = ((Allotment.Settled) allotment).seats().value();
        tally.claimants().names().stream()
                .filter(name -> tally.of(name) > 0)
                .forEach(name -> seats.put(name, tally.of(name)));
        return seats;
    }

    @Test
    void theLargestClaimOfAllTakesItsPlaceAndTheOthersWhatIsLeft() {
        // Votes for each seat are 100 in N (200 / 2) and 50 in S (200 / 4).
        // A has a seat in N, none in S: 120/3/100 = 0.4, 80/50 = 1.6. B: 80/100 = 0.8, 120/3/50 = 0.8.
        // A takes S; B, due one, has only N left.
        List<Place> places = List.of(
                place("N", 1, 2, Counts.tally(1, 0), Counts.tally(120, 80)),
                place("S", 1, 4, Counts.tally(0, 1), Counts.tally(80, 120)));

        assertThat(placed(place(BY_SEAT, places, Decisions.NONE, 1, 1))).isEqualTo(Map.of("S/A", 1L, "N/B", 1L));
    }

    @Test
    void sharesOfTheVotesCastDoNotDependOnMandates() {
        // A: 120/3/200 = 0.2 and 80/200 = 0.4, so S again; B: 80/200 = 0.4 in N.
        List<Place> places = List.of(
                place("N", 1, 2, Counts.tally(1, 0), Counts.tally(120, 80)),
                place("S", 1, 400, Counts.tally(0, 1), Counts.tally(80, 120)));

        assertThat(placed(place(BY_VOTES, places, Decisions.NONE, 1, 0))).isEqualTo(Map.of("S/A", 1L));
    }

    @Test
    void levelClaimsThatDoNotCompeteNeedNoLot() {
        // A in N and B in S have all the votes there; both get their seat.
        List<Place> places = List.of(
                place("N", 1, 1, Counts.tally(0, 0), Counts.tally(10, 0)),
                place("S", 1, 1, Counts.tally(0, 0), Counts.tally(0, 10)));

        assertThat(placed(place(BY_SEAT, places, Decisions.NONE, 1, 1))).isEqualTo(Map.of("N/A", 1L, "S/B", 1L));
    }

    @Test
    void levelClaimsToOnePlaceAwaitALot() {
        List<Place> places = List.of(
                place("N", 1, 1, Counts.tally(0, 0), Counts.tally(10, 10)),
                place("S", 1, 1, Counts.tally(0, 0), Counts.tally(1, 19)));
        // B's claim in S, 19/20, comes first. A's in N is 10/20 against B's 10/20, but B is due no more.
        assertThat(placed(place(BY_SEAT, places, Decisions.NONE, 1, 1))).isEqualTo(Map.of("S/B", 1L, "N/A", 1L));

        List<Place> alone = List.of(place("N", 1, 1, Counts.tally(0, 0), Counts.tally(10, 10)));
        assertThat(place(BY_SEAT, alone, Decisions.NONE, 1, 1))
                .isInstanceOfSatisfying(Allotment.Awaiting.class, awaiting -> {
                    assertThat(awaiting.question().among()).containsExactly("N/A", "N/B");
                    assertThat(awaiting.question().places()).isEqualTo(1);
                });
        Decision lot = Counts.drawn("tie/1", List.of("N/A", "N/B"), "N/B");
        Decision empty = decided("no-place-left");
        assertThat(placed(place(BY_SEAT, alone, Decisions.of(List.of(lot, empty)), 1, 1)))
                .isEqualTo(Map.of("N/B", 1L));
    }

    private static Decision decided(String question) {
        return new Decision(
                Path.of(question),
                List.of("unfilled"),
                List.of("unfilled"),
                "cec",
                LocalDate.of(2021, 9, 14),
                "nobody stands there",
                Citation.of("log", "8"));
    }

    @Test
    void aSeatForWhichNoPlaceIsLeftMustBeConfirmed() {
        List<Place> places = List.of(place("N", 1, 1, Counts.tally(0, 0), Counts.tally(10, 0)));

        assertThat(place(BY_SEAT, places, Decisions.NONE, 0, 1))
                .isInstanceOfSatisfying(
                        Allotment.Awaiting.class,
                        awaiting -> assertThat(awaiting.question().topic()).isEqualTo("no-place-left"));
        assertThat(placed(place(BY_SEAT, places, Decisions.of(List.of(decided("no-place-left"))), 0, 1)))
                .isEmpty();
    }

    @Test
    void divisorsThatBeginWithZeroCannotMeasureClaims() {
        assertThatThrownBy(() ->
                        new Placement(Counts.LAW, Divisors.ADAMS, Placement.Per.VOTES_CAST, List.of(Counts.LOT), "cec"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("adams");
    }

    @Test
    void oneByOneTheHighestAverageIsPlacedAtOnce() {
        // A 150 votes and a seat in N, B 90 and none: turns 150/2 = 75 and 90: B first; then 150/2 = 75 against
        // 90/2 = 45: A. B's claims: 30/150 = 0.2 in N, 60/90 = 0.67 in S. A's: 120/2/150 = 0.4, 30/90 = 0.33, but S is
        // taken; N.
        List<Place> places = List.of(
                place("N", 1, 1, Counts.tally(1, 0), Counts.tally(120, 30)),
                place("S", 1, 1, Counts.tally(0, 0), Counts.tally(30, 60)));
        var claims = new Placement(Counts.LAW, Divisors.DHONDT, Placement.Per.VOTES_CAST, List.of(Counts.LOT), "cec");

        Allotment allotment = claims.oneByOne(
                places,
                DHONDT,
                Counts.given("votes", Counts.tally(150, 90)),
                Counts.given("won", Counts.tally(1, 0)),
                Counts.given("seats", 2L),
                Decisions.NONE,
                Reasoning.recorded());

        assertThat(placed(allotment)).isEqualTo(Map.of("S/B", 1L, "N/A", 1L));
    }

    @Test
    void whoHasNoPlaceLeftIsPassedOver() {
        // B would be first, but stands only in S, where nothing is free.
        List<Place> places = List.of(
                place("N", 1, 1, Counts.tally(1, 0), Counts.tally(120, 0)),
                place("S", 0, 1, Counts.tally(0, 0), Counts.tally(30, 90)));

        Allotment allotment = BY_VOTES.oneByOne(
                places,
                DHONDT,
                Counts.given("votes", Counts.tally(150, 90)),
                Counts.given("won", Counts.tally(1, 0)),
                Counts.given("seats", 1L),
                Decisions.NONE,
                Reasoning.recorded());

        assertThat(placed(allotment)).isEqualTo(Map.of("N/A", 1L));
    }

    /** With one free seat in each place the order of claims never changes, so all can be sorted once. */
    @Test
    void placedSeatsFollowTheSortedClaims() {
        Counts.cases(300, random -> {
            List<Place> places = new ArrayList<>();
            int count = random.nextInt(2, 6);
            for (int i = 0; i < count; i++) {
                places.add(place(
                        "P" + i,
                        1,
                        random.nextLong(1, 9),
                        Counts.tally(random.longs(3, 0, 4).toArray()),
                        Counts.tally(random.longs(3, 1, 1L << 40).toArray())));
            }
            long[] due = shared(random, count);

            assertThat(placed(place(BY_SEAT, places, Decisions.NONE, due))).isEqualTo(sorted(places, due));
        });
    }

    private static long[] shared(RandomGenerator random, int seats) {
        long[] due = new long[3];
        for (int i = 0; i < seats; i++) {
            due[random.nextInt(3)]++;
        }
        return due;
    }

    private static Map<String, Long> sorted(List<Place> places, long[] due) {
        record Claim(Place place, int claimant, Fraction size) {}
        List<Claim> claims = new ArrayList<>();
        for (Place place : places) {
            for (int i = 0; i < 3; i++) {
                Fraction perSeat =
                        Fraction.of(place.cast().value(), place.mandates().value());
                Fraction divisor = Fraction.of(2 * place.seats().value().at(i) + 1);
                claims.add(new Claim(
                        place,
                        i,
                        Fraction.of(place.votes().value().at(i))
                                .dividedBy(divisor)
                                .dividedBy(perSeat)));
            }
        }
        claims.sort(Collections.reverseOrder(Comparator.comparing(Claim::size)));
        Map<String, Long> result = new TreeMap<>();
        List<Place> taken = new ArrayList<>();
        for (Claim claim : claims) {
            if (due[claim.claimant()] > 0 && !taken.contains(claim.place())) {
                due[claim.claimant()]--;
                taken.add(claim.place());
                result.put(claim.place().code() + "/" + (char) ('A' + claim.claimant()), 1L);
            }
        }
        return result;
    }

    @Test
    void theLargestSharesOfTheirOwnBasesGetTheSeats() {
        // 40/100 = 0.4, 50/200 = 0.25, 30/60 = 0.5: C and A.
        var shares = new LargestShares(Counts.LAW, List.of(Counts.LOT));

        Allotment allotment = shares.allot(
                Counts.given("votes", Counts.tally(40, 50, 30)),
                Counts.given("bases", Counts.tally(100, 200, 60)),
                Counts.given("seats", 2L),
                Decisions.NONE,
                Reasoning.recorded());

        assertThat(placed(allotment)).isEqualTo(Map.of("A", 1L, "C", 1L));
    }

    @Test
    void levelSharesForTheLastSeatAwaitALot() {
        var shares = new LargestShares(Counts.LAW, List.of(Counts.LOT));

        Allotment allotment = shares.allot(
                Counts.given("votes", Counts.tally(40, 80, 90)),
                Counts.given("bases", Counts.tally(100, 200, 100)),
                Counts.given("seats", 2L),
                Decisions.NONE,
                Reasoning.recorded());

        assertThat(allotment)
                .isInstanceOfSatisfying(
                        Allotment.Awaiting.class,
                        awaiting -> assertThat(awaiting.question().among()).containsExactly("A", "B"));
    }
}
