package org.dauys.apportionment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dauys.figures.Claimants;
import org.dauys.figures.Decisions;
import org.dauys.figures.Fraction;
import org.dauys.figures.Path;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HighestAveragesTest {
    /** The population for apportionment of the first census of the United States, 1790: 3,615,920 in 15 states. */
    private static final long[] STATES_1790 = {
        630_560, 475_327, 432_879, 353_523, 331_589, 278_514, 236_841, 206_236, 179_570, 141_822, 85_533, 70_835,
        68_705, 68_446, 55_540
    };

    private static HighestAverages method(Divisors divisors) {
        return new HighestAverages(Counts.LAW, divisors, List.of(Counts.LOT));
    }

    static Stream<Arguments> houseOf105() {
        return Stream.of(
                Arguments.of(Divisors.DHONDT, seats(19, 14, 13, 10, 10, 8, 7, 6, 5, 4, 2, 2, 2, 2, 1)),
                Arguments.of(Divisors.SAINTE_LAGUE, seats(18, 14, 13, 10, 10, 8, 7, 6, 5, 4, 2, 2, 2, 2, 2)),
                Arguments.of(Divisors.HUNTINGTON_HILL, seats(18, 14, 12, 10, 10, 8, 7, 6, 5, 4, 3, 2, 2, 2, 2)),
                Arguments.of(Divisors.DEAN, seats(18, 14, 12, 10, 10, 8, 7, 6, 5, 4, 3, 2, 2, 2, 2)),
                Arguments.of(Divisors.ADAMS, seats(18, 14, 12, 10, 10, 8, 7, 6, 5, 4, 3, 2, 2, 2, 2)));
    }

    /**
     * The five historic methods for the House of 105 of 1791, the example of Balinski and Young, Fair Representation. They
     * differ in two seats. Virginia's 19th or Delaware's 2nd: by D'Hondt 630,560 ÷ 19 = 33,187 against 27,770.
     * Pennsylvania's 13th or Vermont's 3rd: by Sainte-Laguë 432,879 ÷ 12.5 = 34,630 against 85,533 ÷ 2.5 = 34,213; by
     * Huntington and Hill, over √156 and √6, 34,658 against 34,919.
     */
    @ParameterizedTest(name = "{0}")
    @MethodSource
    void houseOf105(Divisors divisors, long[] seats) {
        assertThat(Counts.seats(method(divisors), 105, STATES_1790)).containsExactly(seats);
    }

    static Stream<Arguments> hundredEightyThirtyTwenty() {
        return Stream.of(
                // 100 80 50 40 33⅓ 30 26⅔ 25 | 20 20 20
                Arguments.of(Divisors.DHONDT, seats(4, 3, 1, 0)),
                // 100 80 33⅓ 30 26⅔ 20 20 16 | 14.3
                Arguments.of(Divisors.SAINTE_LAGUE, seats(3, 3, 1, 1)),
                // 100 80 30 25 20 20 14.3 11.4 | 10
                Arguments.of(Divisors.DANISH, seats(3, 3, 1, 1)),
                // 100 80 66⅔ 53⅓ 50 40 40 33⅓ | 32 30
                Arguments.of(Divisors.IMPERIALI, seats(5, 3, 0, 0)),
                // one each, then 100 80 50 40 | 33⅓ 30
                Arguments.of(Divisors.ADAMS, seats(3, 3, 1, 1)),
                // one each, then over 4/3, 12/5: 75 60 41.7 33⅓ | 29.2 22.5
                Arguments.of(Divisors.DEAN, seats(3, 3, 1, 1)),
                // one each, then over √2, √6: 70.7 56.6 40.8 32.7 | 28.9 21.2
                Arguments.of(Divisors.HUNTINGTON_HILL, seats(3, 3, 1, 1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void hundredEightyThirtyTwenty(Divisors divisors, long[] seats) {
        assertThat(Counts.seats(method(divisors), 8, 100, 80, 30, 20)).containsExactly(seats);
    }

    @Test
    void theFirstDivisorOfModifiedSainteLagueHoldsTheSmallestBack() {
        // 71.4 57.1 33⅓ 26⅔ 21.4 20 16, and then 100/7 = 20/1.4 = 14.29 level.
        HighestAverages method = method(Divisors.MODIFIED_SAINTE_LAGUE);

        assertThat(Counts.seats(method, 7, 100, 80, 30, 20)).containsExactly(3, 3, 1, 0);
        assertThat(Counts.standing(method, 8, Counts.tally(100, 80, 30, 20)).tied())
                .containsExactly("A", "D");
    }

    @Test
    void smallestDivisorsGiveTheFirstSeatsByVotesAlone() {
        for (Divisors divisors : List.of(Divisors.ADAMS, Divisors.DEAN, Divisors.HUNTINGTON_HILL)) {
            assertThat(Counts.seats(method(divisors), 2, 5, 1_000, 6, 0)).containsExactly(0, 1, 1, 0);
            assertThat(Counts.seats(method(divisors), 3, 5, 1_000, 6, 0)).containsExactly(1, 1, 1, 0);
            assertThat(Counts.standing(method(divisors), 2, Counts.tally(5, 9, 5))
                            .tied())
                    .containsExactly("A", "C");
        }
    }

    @Test
    void nobodyWithoutVotesGetsASeat() {
        assertThat(Counts.seats(method(Divisors.DHONDT), 5, 0, 7, 0)).containsExactly(0, 5, 0);
    }

    @Test
    void claimsNearTheEndOfLongAreExact() {
        // MAX − 1 is even: half of it is (MAX − 1)/2, one more than what B has.
        long max = Long.MAX_VALUE;

        assertThat(Counts.seats(method(Divisors.DHONDT), 2, max / 2 + 1, max / 2 - 1))
                .containsExactly(1, 1);
        for (Divisors divisors :
                List.of(Divisors.DHONDT, Divisors.SAINTE_LAGUE, Divisors.DEAN, Divisors.HUNTINGTON_HILL)) {
            assertThat(Counts.seats(method(divisors), 3, max / 2 + 1, max / 2 - 1))
                    .containsExactly(2, 1);
        }
        assertThatThrownBy(() -> Counts.seats(method(Divisors.DHONDT), 1, max, 1))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void theDivisorsAreThoseOfTheirNames() {
        assertThat(first(Divisors.DHONDT)).containsExactly("1/1", "2/1", "3/1");
        assertThat(first(Divisors.SAINTE_LAGUE)).containsExactly("1/1", "3/1", "5/1");
        assertThat(first(Divisors.MODIFIED_SAINTE_LAGUE)).containsExactly("7/5", "15/5", "25/5");
        assertThat(first(Divisors.DANISH)).containsExactly("1/1", "4/1", "7/1");
        assertThat(first(Divisors.IMPERIALI)).containsExactly("2/2", "3/2", "4/2");
        assertThat(first(Divisors.ADAMS)).containsExactly("0/1", "1/1", "2/1");
        assertThat(first(Divisors.DEAN)).containsExactly("0/1", "4/3", "12/5");
        assertThat(first(Divisors.HUNTINGTON_HILL)).containsExactly("0/1", "2/1", "6/1");
        assertThat(Stream.of(
                                Divisors.DHONDT,
                                Divisors.SAINTE_LAGUE,
                                Divisors.MODIFIED_SAINTE_LAGUE,
                                Divisors.DANISH,
                                Divisors.IMPERIALI,
                                Divisors.ADAMS,
                                Divisors.DEAN,
                                Divisors.HUNTINGTON_HILL)
                        .map(Divisors::method))
                .containsExactly(
                        "dhondt",
                        "sainte-lague",
                        "modified-sainte-lague",
                        "danish",
                        "imperiali",
                        "adams",
                        "dean",
                        "huntington-hill");
    }

    @Test
    void divisorsGrow() {
        assertThat(new Divisors.Linear("half", 0, 1, 0, 1).divisor(1)).isEqualTo(Fraction.of(1));
        assertThatThrownBy(() -> new Divisors.Linear("level", 2, 1, 1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The divisors 2, then 1 more each than 1, over 1 must be positive and grow.");
        assertThatThrownBy(() -> new Divisors.Linear("flat", 1, 0, 5, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Divisors.Linear("below", -1, 1, 1, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Divisors.Linear("over", 1, 1, 1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void eachSeatIsAStepFromTheStandingBefore() {
        var reasoning = Reasoning.recorded();

        Counts.count(method(Divisors.DHONDT), 3, Counts.tally(10, 6), Decisions.NONE, reasoning);

        // 10, 6, 10/2 = 5 against 6/2 = 3.
        assertThat(reasoning.explain().conclusions())
                .extracting(line -> line.figure().toString())
                .containsExactly(
                        "votes = {A=10, B=6}",
                        "mandates = 3",
                        "seat/0 = {A=0, B=0}",
                        "seat/1 = {A=1, B=0}",
                        "seat/2 = {A=1, B=1}",
                        "seat/3 = {A=2, B=1}",
                        "seats = {A=2, B=1}");
        var last = reasoning.explain().conclusion(Path.of("seat/3")).orElseThrow();
        assertThat(last.step().inputs())
                .extracting(Object::toString)
                .containsExactly("votes = {A=10, B=6}", "seat/2 = {A=1, B=1}", "mandates = 3");
        assertThat(last.step().terms()).containsExactly(Map.entry("divisors", "dhondt"));
        assertThat(((AwardStep) last.step()).before().orElseThrow().path()).isEqualTo(Path.of("seat/2"));
        assertThat(((Standing) last.figure().value()).changed()).containsExactly("A");
        var start = reasoning.explain().conclusion(Path.of("seat/0")).orElseThrow();
        assertThat(start.step().inputs()).hasSize(1);
        assertThat(((AwardStep) start.step()).before()).isEmpty();
        var all = reasoning.explain().conclusion(Path.of("seats")).orElseThrow();
        assertThat(all.step().inputs()).extracting(Object::toString).containsExactly("seat/3 = {A=2, B=1}");
    }

    @Test
    void whyTellsOfOneClaimantAlone() {
        var reasoning = Reasoning.recorded();
        Counts.count(method(Divisors.DHONDT), 3, Counts.tally(10, 6), Decisions.NONE, reasoning);

        var why = reasoning.explain().why(Path.of("seats/B")).orElseThrow();

        assertThat(why.value()).isEqualTo(1L);
        assertThat(why.reasons().getFirst().path()).isEqualTo(Path.of("seat/3/B"));
    }

    @Test
    void itGoesOnFromSeatsThatWereAwardedBefore() {
        // A begins with 2 of 4 seats: 10/3 = 3⅓ is less than 6 and 6/2 = 3 less than 3⅓.
        var start = Counts.given("start", Standing.start(Counts.tally(2, 0)));
        var allotment = method(Divisors.DHONDT)
                .allot(
                        Counts.given("votes", Counts.tally(10, 6)),
                        Counts.given("mandates", 4L),
                        start,
                        Decisions.NONE,
                        Reasoning.silent());

        assertThat(((Allotment.Settled) allotment).seats().value()).hasToString("{A=3, B=1}");
    }

    @Test
    void theSeatsToBeginWithFit() {
        var method = method(Divisors.DHONDT);
        var votes = Counts.given("votes", Counts.tally(10, 6));
        var three = Counts.given("mandates", 3L);
        var four = Counts.given("start", Standing.start(Counts.tally(4, 0)));
        var full = Counts.given("start", Standing.start(Counts.tally(3, 0)));
        var strangers = Counts.given("start", Standing.start(Counts.tally(0, 0, 0)));

        assertThat(method.allot(votes, three, full, Decisions.NONE, Reasoning.silent()))
                .isInstanceOf(Allotment.Settled.class);
        assertThatThrownBy(() -> method.allot(votes, three, four, Decisions.NONE, Reasoning.silent()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The seats to begin with {A=4, B=0} must be at most 3 of the claimants [A, B].");
        assertThatThrownBy(() -> method.allot(votes, three, strangers, Decisions.NONE, Reasoning.silent()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theHouseOf2020WasMissedByNewYorkByEightyNinePersons() {
        var census = Census2020.POPULATION;
        var method = method(Divisors.HUNTINGTON_HILL);
        var allotment = Counts.count(method, 435, census);
        Tally seats = ((Allotment.Settled) allotment).seats().value();

        var margin = new VotesShort(
                        Counts.LAW,
                        method,
                        Counts.given("votes", census),
                        Counts.given("mandates", 435L),
                        Counts.given("seats", seats),
                        "New York")
                .result();

        assertThat(census.total()).isEqualTo(331_108_434);
        assertThat(seats).isEqualTo(Census2020.SEATS);
        assertThat(margin).contains(new Margin(89, "Minnesota", false));
    }

    private static List<String> first(Divisors divisors) {
        return Stream.of(0, 1, 2)
                .map(divisors::divisor)
                .map(divisor -> divisor.numerator() + "/" + divisor.denominator())
                .toList();
    }

    private static long[] seats(long... seats) {
        return seats;
    }

    /** U.S. Census Bureau, 2020 Census apportionment results, table 1, 26 April 2021. */
    private static final class Census2020 {
        private static final String[][] TABLE = """
                California 39576757 52, Texas 29183290 38, Florida 21570527 28, New York 20215751 26,
                Pennsylvania 13011844 17, Illinois 12822739 17, Ohio 11808848 15, Georgia 10725274 14,
                North Carolina 10453948 14, Michigan 10084442 13, New Jersey 9294493 12, Virginia 8654542 11,
                Washington 7715946 10, Arizona 7158923 9, Massachusetts 7033469 9, Tennessee 6916897 9,
                Indiana 6790280 9, Maryland 6185278 8, Missouri 6160281 8, Wisconsin 5897473 8,
                Colorado 5782171 8, Minnesota 5709752 8, South Carolina 5124712 7, Alabama 5030053 7,
                Louisiana 4661468 6, Kentucky 4509342 6, Oregon 4241500 6, Oklahoma 3963516 5,
                Connecticut 3608298 5, Utah 3275252 4, Iowa 3192406 4, Nevada 3108462 4,
                Arkansas 3013756 4, Mississippi 2963914 4, Kansas 2940865 4, New Mexico 2120220 3,
                Nebraska 1963333 3, Idaho 1841377 2, West Virginia 1795045 2, Hawaii 1460137 2,
                New Hampshire 1379089 2, Maine 1363582 2, Rhode Island 1098163 2, Montana 1085407 2,
                Delaware 990837 1, South Dakota 887770 1, North Dakota 779702 1, Alaska 736081 1,
                Vermont 643503 1, Wyoming 577719 1""".lines()
                .flatMap(line -> Stream.of(line.split(",")))
                .map(row -> row.strip().split(" (?=\\d)"))
                .toArray(String[][]::new);
        private static final Claimants STATES =
                Claimants.of(Stream.of(TABLE).map(row -> row[0]).toList());
        static final Tally POPULATION = column(1);
        static final Tally SEATS = column(2);

        private static Tally column(int column) {
            return Tally.of(
                    STATES,
                    Stream.of(TABLE)
                            .mapToLong(row -> Long.parseLong(row[column]))
                            .toArray());
        }
    }
}
