package org.dauys.apportionment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dauys.figures.Fraction;
import org.dauys.figures.Tally;
import org.junit.jupiter.api.Test;

/** Seats of districts and parties that are met together. */
class TwoWayTest {
    private static TwoWay solve(List<Tally> votes, Tally ofDistricts, Tally ofParties) {
        return TwoWay.solve(votes, ofDistricts, ofParties, List.of());
    }

    /**
     * Each district alone would give A 123 : 77 : 50 of 3 seats … The seats of parties 3, 2, 2 and districts 3, 4: with
     * all divisors near 50 the quotients of d0 are 2.5, 1.5 and 1.0, so A must be pressed.
     */
    @Test
    void bothSumsAreMet() {
        List<Tally> votes = TwoWayCase.table(new long[] {123, 77, 50}, new long[] {100, 60, 90});
        TwoWay found = solve(votes, TwoWayCase.districts(3, 4), Counts.tally(3, 2, 2));

        assertThat(found.isPossible()).isTrue();
        assertThat(found.open()).isEmpty();
        assertThat(TwoWaySearch.minima(votes, TwoWayCase.districts(3, 4), Counts.tally(3, 2, 2)))
                .containsExactly(seats(found, 2));
    }

    @Test
    void divisorsAreShort() {
        TwoWay found = solve(
                TwoWayCase.table(new long[] {4000, 2000}, new long[] {1000, 3000}),
                TwoWayCase.districts(3, 2),
                Counts.tally(3, 2));

        // 4000 ÷ 1300 = 3.08 and 2000 ÷ 1300 = 1.54 would be 5 seats; the seats are 2, 1 and 1, 1.
        assertThat(found).hasToString("{d0={A=2, B=1}, d1={A=1, B=1}}");
        assertThat(decimals(found.districtDivisors().at(0))).isLessThanOrEqualTo(3);
        assertThat(found.partyDivisors().claimants().names()).containsExactly("A", "B");
    }

    private static int decimals(Fraction divisor) {
        return divisor.denominator().toString().length();
    }

    @Test
    void aPartyWithoutSeatsHasNoDivisorAndNoSeat() {
        TwoWay found = solve(TwoWayCase.table(new long[] {40, 2, 30}), TwoWayCase.districts(3), Counts.tally(2, 0, 1));

        assertThat(found.partyDivisors().claimants().names()).containsExactly("A", "C");
        assertThat(found).hasToString("{d0={A=2, C=1}}");
        assertThat(found.rounded("d0", "B", Fraction.of(0))).isZero();
        assertThat(found.rounded("d0", "B", Fraction.of(7, 2))).isEqualTo(3);
    }

    /** Two districts of one seat, two parties of one seat, ten votes everywhere: either A sits in d0 and B in d1 or not. */
    @Test
    void aTieIsFoundAndSettledByWhoIsChosen() {
        TwoWay found = solve(
                TwoWayCase.table(new long[] {10, 10}, new long[] {10, 10}),
                TwoWayCase.districts(1, 1),
                Counts.tally(1, 1));

        assertThat(found.open()).contains(new TwoWay.Open("d0", List.of("A", "B")));
        assertThat(found.choosing("d0", "A")).hasToString("{d0={A=1, B=0}, d1={A=0, B=1}}");
        assertThat(found.choosing("d0", "B")).hasToString("{d0={A=0, B=1}, d1={A=1, B=0}}");
        assertThat(found.choosing("d0", "A").open()).isEmpty();
    }

    /** Three districts and three parties of one seat each: after the first choice the other two are still open. */
    @Test
    void aTieMayNeedSeveralChoices() {
        long[] ten = {10, 10, 10};
        TwoWay found = solve(TwoWayCase.table(ten, ten, ten), TwoWayCase.districts(1, 1, 1), Counts.tally(1, 1, 1));

        TwoWay first = found.choosing("d0", "B");
        assertThat(first.open()).contains(new TwoWay.Open("d1", List.of("A", "C")));
        TwoWay second = first.choosing("d1", "C");
        assertThat(second.open()).isEmpty();
        assertThat(second).hasToString("{d0={A=0, B=1, C=0}, d1={A=0, B=0, C=1}, d2={A=1, B=0, C=0}}");
    }

    @Test
    void aHalfThatNothingMakesUpForIsNoTie() {
        // One district: the quotients of A and B may both be made halves, but only one sum fits each party.
        TwoWay found = solve(TwoWayCase.table(new long[] {30, 10}), TwoWayCase.districts(2), Counts.tally(2, 0));

        assertThat(found.open()).isEmpty();
    }

    @Test
    void aPartyWithMoreSeatsThanItsDistrictsHaveCannotBeMet() {
        // B stands in d0 alone, which has one seat.
        TwoWay found = solve(
                TwoWayCase.table(new long[] {10, 90}, new long[] {10, 0}),
                TwoWayCase.districts(1, 3),
                Counts.tally(2, 2));

        assertThat(found.isPossible()).isFalse();
        assertThat(found).hasToString("none");
        assertThatThrownBy(found::districtDivisors).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(found::partyDivisors).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> found.seats("d0")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(found::open).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aDistrictWithoutVotesForSeatedPartiesCannotBeMet() {
        assertThat(solve(
                                TwoWayCase.table(new long[] {10, 0}, new long[] {0, 5}),
                                TwoWayCase.districts(1, 1),
                                Counts.tally(2, 0))
                        .isPossible())
                .isFalse();
    }

    @Test
    void theSeatsOfBothMustBeAsMany() {
        assertThatThrownBy(
                        () -> solve(TwoWayCase.table(new long[] {10, 10}), TwoWayCase.districts(3), Counts.tally(1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be those of the parties");
    }

    /** d1 has one seat and 6 : 5 votes; without the rule the seat goes to B, whose party has two of three seats. */
    @Test
    void aListThatIsAssuredASeatGetsIt() {
        List<Tally> votes = TwoWayCase.table(new long[] {70, 30}, new long[] {6, 5});
        Tally ofParties = Counts.tally(1, 2);
        Tally ofDistricts = TwoWayCase.districts(2, 1);

        assertThat(TwoWay.solve(votes, ofDistricts, ofParties, List.of()))
                .hasToString("{d0={A=1, B=1}, d1={A=0, B=1}}");
        TwoWay assured = TwoWay.solve(votes, ofDistricts, ofParties, List.of(Counts.tally(0, 0), Counts.tally(1, 0)));
        assertThat(assured).hasToString("{d0={A=0, B=2}, d1={A=1, B=0}}");
        assertThat(assured.rounded("d1", "A", Fraction.of(1, 100))).isEqualTo(1);
    }

    @Test
    void aListCannotBeAssuredASeatThatItsPartyLacks() {
        TwoWay found = TwoWay.solve(
                TwoWayCase.table(new long[] {10, 20}),
                TwoWayCase.districts(1),
                Counts.tally(1, 0),
                List.of(Counts.tally(0, 1)));

        assertThat(found.isPossible()).isFalse();
    }

    @Test
    void halvesAreRoundedAsTheSolutionHasThem() {
        TwoWay found = solve(
                TwoWayCase.table(new long[] {10, 10}, new long[] {10, 10}),
                TwoWayCase.districts(1, 1),
                Counts.tally(1, 1));
        TwoWay chosen = found.choosing("d0", "B");

        assertThat(chosen.rounded("d0", "A", Fraction.of(1, 2))).isZero();
        assertThat(chosen.rounded("d0", "B", Fraction.of(1, 2))).isEqualTo(1);
        assertThat(chosen.rounded("d0", "A", Fraction.of(51, 100))).isEqualTo(1);
        assertThat(chosen.rounded("d0", "B", Fraction.of(49, 100))).isZero();
    }

    /**
     * Seats are in proportion to both sums if and only if they make the product of (k − ½) ÷ votes over all seats k of
     * all cells smallest: found here by trying all tables of seats.
     */
    @Test
    void agreesWithTheDefinition() {
        Counts.cases(400, random -> {
            TwoWayCase some = TwoWayCase.of(random);
            List<String> minima = TwoWaySearch.minima(some.votes(), some.districts(), some.parties());
            TwoWay found = solve(some.votes(), some.districts(), some.parties());

            assertThat(found.isPossible()).isEqualTo(!minima.isEmpty());
            if (found.isPossible()) {
                assertThat(minima).contains(seats(found, some.votes().size()));
                assertThat(found.open().isPresent()).isEqualTo(minima.size() > 1);
                assertThat(all(found, some.votes().size())).containsExactlyInAnyOrderElementsOf(minima);
            }
        });
    }

    /** As above, where each cell with votes is assured a seat with a chance of one in four. */
    @Test
    void agreesWithTheDefinitionWhereSeatsAreAssured() {
        Counts.cases(400, random -> {
            TwoWayCase some = TwoWayCase.of(random);
            List<Tally> assured = some.votes().stream()
                    .map(row -> Counts.tally(Arrays.stream(Counts.numbers(row))
                            .map(votes -> votes > 0 && random.nextInt(4) == 0 ? 1 : 0)
                            .toArray()))
                    .toList();
            List<String> minima = TwoWaySearch.minima(some.votes(), some.districts(), some.parties(), assured);
            TwoWay found = TwoWay.solve(some.votes(), some.districts(), some.parties(), assured);

            assertThat(found.isPossible()).isEqualTo(!minima.isEmpty());
            if (found.isPossible()) {
                assertThat(all(found, some.votes().size())).containsExactlyInAnyOrderElementsOf(minima);
            }
        });
    }

    /** All tables of seats to which choices lead. */
    private static List<String> all(TwoWay found, int districts) {
        Optional<TwoWay.Open> open = found.open();
        if (open.isEmpty()) {
            return List.of(seats(found, districts));
        }
        return open.get().lists().stream()
                .flatMap(list -> all(found.choosing(open.get().district(), list), districts).stream())
                .distinct()
                .toList();
    }

    @Test
    void movingSeatsOneByOneLeadsToTheSame() {
        Counts.cases(400, random -> {
            TwoWayCase some = TwoWayCase.of(random);
            TwoWay found = solve(some.votes(), some.districts(), some.parties());
            int[] seated = IntStream.range(0, some.parties().size())
                    .filter(i -> some.parties().at(i) > 0)
                    .toArray();
            long[][] votes = some.votes().stream()
                    .map(row -> Counts.numbers(row.only(seated)))
                    .toArray(long[][]::new);
            var grid = new Grid(
                    votes,
                    new boolean[votes.length][seated.length],
                    Counts.numbers(some.districts()),
                    Counts.numbers(some.parties().only(seated)));

            boolean met = grid.fitRows() && TieAndTransfer.transferAll(grid);
            assertThat(met).isEqualTo(found.isPossible());
            if (met && found.open().isEmpty()) {
                for (int row = 0; row < votes.length; row++) {
                    for (int column = 0; column < seated.length; column++) {
                        assertThat(grid.seats(row, column))
                                .isEqualTo(found.seats("d" + row).at(column));
                    }
                }
            }
        });
    }

    @Test
    void quotientsRoundToTheSeats() {
        Counts.cases(400, random -> {
            TwoWayCase some = TwoWayCase.of(random);
            TwoWay found = solve(some.votes(), some.districts(), some.parties());
            if (found.isPossible()) {
                for (int d = 0; d < some.votes().size(); d++) {
                    for (String list : found.partyDivisors().claimants().names()) {
                        Fraction quotient = Fraction.of(some.votes().get(d).of(list))
                                .dividedBy(found.districtDivisors()
                                        .at(d)
                                        .times(found.partyDivisors().of(list)));
                        assertThat(found.rounded("d" + d, list, quotient))
                                .isEqualTo(found.seats("d" + d).of(list));
                    }
                }
            }
        });
    }

    @Test
    void votesOfADistrictTimesAFactorLeadToTheSame() {
        Counts.cases(300, random -> {
            TwoWayCase some = TwoWayCase.of(random);
            TwoWay found = solve(some.votes(), some.districts(), some.parties());
            List<Tally> scaled = new ArrayList<>(some.votes());
            scaled.set(0, Counts.times(some.votes().getFirst(), 7));
            TwoWay again = solve(scaled, some.districts(), some.parties());

            assertThat(again.isPossible()).isEqualTo(found.isPossible());
            if (found.isPossible() && found.open().isEmpty()) {
                assertThat(again).hasToString(found.toString());
            }
        });
    }

    @Test
    void theOrderOfPartiesDoesNotMatter() {
        Counts.cases(300, random -> {
            TwoWayCase some = TwoWayCase.of(random);
            TwoWay found = solve(some.votes(), some.districts(), some.parties());
            TwoWay turned = solve(
                    some.votes().stream().map(Counts::reversed).toList(),
                    some.districts(),
                    Counts.reversed(some.parties()));

            assertThat(turned.isPossible()).isEqualTo(found.isPossible());
            if (found.isPossible() && found.open().isEmpty()) {
                for (int d = 0; d < some.votes().size(); d++) {
                    Tally seats = found.seats("d" + d);
                    Tally other = turned.seats("d" + d);
                    for (String list : seats.claimants().names()) {
                        assertThat(other.of(list)).isEqualTo(seats.of(list));
                    }
                }
            }
        });
    }

    /** Large tables, which cannot be tried one by one, meet both sums all the same. */
    @Test
    void largeTablesMeetBothSums() {
        Counts.cases(10, random -> {
            long[][] rows = IntStream.range(0, 20)
                    .mapToObj(_ -> random.longs(12, 1, 100_000).toArray())
                    .toArray(long[][]::new);
            Tally districts = TwoWayCase.districts(random.longs(20, 1, 20).toArray());
            var all = IntStream.range(0, 12)
                    .mapToLong(i -> Arrays.stream(rows).mapToLong(row -> row[i]).sum())
                    .toArray();
            var method = new HighestAverages(Counts.LAW, Divisors.SAINTE_LAGUE, List.of(Counts.LOT));
            Tally parties = Counts.tally(Counts.seats(method, districts.total(), all));
            TwoWay found = solve(TwoWayCase.table(rows), districts, parties);

            assertThat(found.isPossible()).isTrue();
            long[] sums = new long[12];
            for (int d = 0; d < 20; d++) {
                Tally seats = found.seats("d" + d);
                assertThat(seats.total()).isEqualTo(districts.at(d));
                seats.claimants().names().forEach(name -> sums[name.charAt(0) - 'A'] += seats.of(name));
            }
            assertThat(sums).isEqualTo(Counts.numbers(parties));
        });
    }

    private static String seats(TwoWay found, int districts) {
        List<String> rows = new ArrayList<>();
        for (int d = 0; d < districts; d++) {
            rows.add(Arrays.toString(Counts.numbers(found.seats("d" + d))));
        }
        return rows.toString();
    }

    @Test
    void equalSolutionsAreEqual() {
        TwoWay one = solve(TwoWayCase.table(new long[] {40, 30}), TwoWayCase.districts(3), Counts.tally(2, 1));
        TwoWay same = solve(TwoWayCase.table(new long[] {40, 30}), TwoWayCase.districts(3), Counts.tally(2, 1));

        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(one)
                .isNotEqualTo(
                        solve(TwoWayCase.table(new long[] {40, 30}), TwoWayCase.districts(3), Counts.tally(1, 2)));
    }
}
