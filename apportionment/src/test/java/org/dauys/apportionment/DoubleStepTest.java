package org.dauys.apportionment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.dauys.figures.Claimants;
import org.dauys.figures.Figure;
import org.dauys.figures.Fraction;
import org.dauys.figures.Ratios;
import org.dauys.figures.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sentences of double proportionality. */
class DoubleStepTest {
    private static Figure<Ratios> ratios(String word, Fraction... fractions) {
        return Counts.given(word, Ratios.of(Counts.letters(fractions.length), List.of(fractions)));
    }

    /** 1,004 ÷ 8 = 125.5; 1,003 ÷ 8 = 125.375; 1,001 ÷ 8 = 125.125. */
    @ParameterizedTest(name = "{0}: {1} votes of {2} each are {3} voters")
    @CsvSource({
        "EXACT, 1004, 8, 1004/8",
        "WHOLE, 1004, 8, 126",
        "WHOLE, 1003, 8, 125",
        "HUNDREDTHS, 1003, 8, 12538/100",
        "HUNDREDTHS, 1001, 8, 12513/100",
        "HUNDREDTHS, 1000, 3, 33333/100",
    })
    void votersAreStatedAsTheLawSays(VoterNumberRule rule, long votes, long each, String expected) {
        Ratios voters = new VoterStep.VoterNumbers(
                        Counts.LAW, Counts.given("votes", Counts.tally(votes)), Counts.given("seats", each), rule)
                .result();
        String[] parts = expected.split("/", 2);
        assertThat(voters.at(0))
                .isEqualTo(Fraction.of(Long.parseLong(parts[0]), parts.length == 1 ? 1 : Long.parseLong(parts[1])));
    }

    @Test
    void votersOfAPartyAreAddedUp() {
        var some = Counts.given("n", Ratios.of(Claimants.of(List.of("B")), List.of(Fraction.of(1, 3))));
        var step = new VoterStep.VotersTogether(
                Counts.LAW, Counts.letters(2), List.of(ratios("m", Fraction.of(1, 2), Fraction.of(1, 4)), some));

        assertThat(step.result()).hasToString("{A=1/2, B=7/12}");
        assertThat(step.inputs()).hasSize(2);
    }

    /** 1/2 : 7/12 : 0 is 6 : 7 : 0; 4/2 : 6/2 is 2 : 3. */
    @Test
    void fractionsBecomeTheSmallestWholeNumbers() {
        assertThat(whole(Fraction.of(1, 2), Fraction.of(7, 12), Fraction.of(0))).hasToString("{A=6, B=7, C=0}");
        assertThat(whole(Fraction.of(4, 2), Fraction.of(6, 2))).hasToString("{A=2, B=3}");
        assertThat(whole(Fraction.of(40), Fraction.of(60))).hasToString("{A=2, B=3}");
        assertThat(whole(Fraction.of(0), Fraction.of(0))).hasToString("{A=0, B=0}");
    }

    private static Tally whole(Fraction... fractions) {
        return new VoterStep.InWholeNumbers(Counts.LAW, ratios("voters", fractions)).result();
    }

    @Test
    void numbersThatDoNotFitAreRefused() {
        assertThatThrownBy(() -> whole(Fraction.of(Long.MAX_VALUE), Fraction.of(1, 3)))
                .isInstanceOf(ArithmeticException.class);
    }

    /** d0 has A 2, B 1 and d1 A 1, B 1: districts 3 and 2, parties 3 and 2. */
    @Test
    void seatsAreMetOnlyIfEverySumFits() {
        assertThat(met(Counts.tally(2, 1), Counts.tally(1, 1))).isTrue();
        assertThat(met(Counts.tally(2, 2), Counts.tally(1, 0))).isFalse();
        assertThat(met(Counts.tally(1, 2), Counts.tally(1, 1))).isFalse();
        assertThat(met(Counts.tally(2, 1), Counts.tally(1, 0, 1))).isFalse();
        assertThat(met(Counts.tally(2, 1, 0), Counts.tally(1, 1))).isTrue();
        assertThat(met(Counts.tally(3, 1), Counts.tally(0, 1, 0))).isFalse();
    }

    private static boolean met(Tally first, Tally second) {
        return new DoubleStep.SeatsMet(
                        Counts.LAW,
                        List.of(Counts.given("d0", first), Counts.given("d1", second)),
                        Counts.given("districts", TwoWayCase.districts(3, 2)),
                        Counts.given("parties", Counts.tally(3, 2)))
                .result();
    }

    /** 4,000 ÷ (1,600 · 5/4) = 2 and 2,000 ÷ 1,600 = 1.25; C has no divisor. */
    @Test
    void votesAreDividedByBothDivisors() {
        var districts = Counts.given("districts", Ratios.of(Claimants.of(List.of("d0")), List.of(Fraction.of(1600))));
        var quotients = new DoubleStep.Quotients(
                Counts.LAW,
                Counts.given("votes", Counts.tally(4000, 2000, 9000)),
                districts,
                ratios("parties", Fraction.of(5, 4), Fraction.of(1)),
                "d0");

        assertThat(quotients.result()).hasToString("{A=2, B=5/4, C=0}");
        assertThat(quotients.terms()).containsExactly(Map.entry("district", "d0"));
        assertThat(Counts.inputs(quotients)).containsExactly("votes", "districts", "parties");
    }

    /** Two districts of one seat and two parties of one seat, ten votes everywhere. */
    private static Figure<TwoWay> tied() {
        Figure<Tally> ten = Counts.given("ten", Counts.tally(10, 10));
        return Counts.given(
                "open",
                find(List.of(ten, ten), TwoWayCase.districts(1, 1), Counts.tally(1, 1))
                        .result());
    }

    private static DoubleStep.FindDivisors find(List<Figure<Tally>> votes, Tally ofDistricts, Tally ofParties) {
        return new DoubleStep.FindDivisors(
                Counts.LAW,
                votes,
                Counts.given("districts", ofDistricts),
                Counts.given("parties", ofParties),
                List.of());
    }

    @Test
    void theSeatsOfDistrictsStandSideBySide() {
        var step = new DoubleStep.DistrictSeats(
                Counts.LAW, Counts.letters(2), List.of(Counts.given("m", 3L), Counts.given("n", 2L)));

        assertThat(step.result()).hasToString("{A=3, B=2}");
        assertThat(Counts.inputs(step)).containsExactly("m", "n");
    }

    /** 70 : 30 and 6 : 5 votes; party A has one of three seats, and a seat in d1 is assured to it. */
    @Test
    void divisorsRestOnVotesSumsAndAssuredSeats() {
        var step = new DoubleStep.FindDivisors(
                Counts.LAW,
                List.of(Counts.given("v0", Counts.tally(70, 30)), Counts.given("v1", Counts.tally(6, 5))),
                Counts.given("districts", TwoWayCase.districts(2, 1)),
                Counts.given("parties", Counts.tally(1, 2)),
                List.of(Counts.given("a0", Counts.tally(0, 0)), Counts.given("a1", Counts.tally(1, 0))));

        assertThat(step.result()).hasToString("{d0={A=0, B=2}, d1={A=1, B=0}}");
        assertThat(Counts.inputs(step)).containsExactly("v0", "v1", "districts", "parties", "a0", "a1");
    }

    @Test
    void whoIsChosenGetsTheTiedSeat() {
        var step =
                new DoubleStep.TiedListChosen(Counts.LAW, tied(), "d0", Counts.drawn("tie/d0", List.of("A", "B"), "B"));

        assertThat(step.result()).hasToString("{d0={A=0, B=1}, d1={A=1, B=0}}");
        assertThat(step.terms()).containsOnly(Map.entry("decision", "log 7"), Map.entry("district", "d0"));
        assertThat(Counts.inputs(step)).containsExactly("open");
    }

    /** One district, votes 40 : 30 for 2 : 1 seats: a divisor of the district alone; 40 ÷ 20 = 2 and 30 ÷ 20 = 1.5. */
    @Test
    void theDivisorsAreThoseOfTheSolution() {
        var votes = Counts.given("v0", Counts.tally(40, 30));
        var solution = Counts.given(
                "solution",
                find(List.of(votes), TwoWayCase.districts(3), Counts.tally(2, 1))
                        .result());
        var districts = new DoubleStep.DistrictDivisors(Counts.LAW, solution);
        var parties = new DoubleStep.PartyDivisors(Counts.LAW, solution);
        var quotients = new DoubleStep.Quotients(
                        Counts.LAW,
                        votes,
                        Counts.given("districts", districts.result()),
                        Counts.given("parties", parties.result()),
                        "d0")
                .result();

        assertThat(quotients.at(0)).isBetween(Fraction.of(3, 2), Fraction.of(5, 2));
        assertThat(quotients.at(1)).isBetween(Fraction.of(1, 2), Fraction.of(3, 2));
        assertThat(districts.result().claimants().names()).containsExactly("d0");
        assertThat(Counts.inputs(districts)).containsExactly("solution");
        assertThat(parties.result().claimants().names()).containsExactly("A", "B");
        assertThat(Counts.inputs(parties)).containsExactly("solution");
    }

    @Test
    void quotientsAreRoundedAsTheSolutionHasThem() {
        Figure<TwoWay> chosen = Counts.given("solution", tied().value().choosing("d1", "A"));
        var step = new DoubleStep.RoundedQuotients(
                Counts.LAW, ratios("quotients", Fraction.of(1, 2), Fraction.of(1, 2)), chosen, "d1");

        assertThat(step.result()).hasToString("{A=1, B=0}");
        assertThat(step.terms()).containsExactly(Map.entry("district", "d1"));
        assertThat(Counts.inputs(step)).containsExactly("quotients", "solution");
    }

    @Test
    void whetherSeatsAreMetRestsOnAllOfThem() {
        var step = new DoubleStep.SeatsMet(
                Counts.LAW,
                List.of(Counts.given("d0", Counts.tally(2, 1)), Counts.given("d1", Counts.tally(1, 1))),
                Counts.given("districts", TwoWayCase.districts(3, 2)),
                Counts.given("parties", Counts.tally(3, 2)));

        assertThat(Counts.inputs(step)).containsExactly("d0", "d1", "districts", "parties");
    }

    @Test
    void votersRestOnVotesAndSeats() {
        var numbers = new VoterStep.VoterNumbers(
                Counts.LAW,
                Counts.given("votes", Counts.tally(8)),
                Counts.given("seats", 4L),
                VoterNumberRule.HUNDREDTHS);

        assertThat(Counts.inputs(numbers)).containsExactly("votes", "seats");
        assertThat(numbers.terms()).containsExactly(Map.entry("voter-numbers", "hundredths"));
        assertThat(Counts.inputs(new VoterStep.InWholeNumbers(Counts.LAW, ratios("voters", Fraction.of(2)))))
                .containsExactly("voters");
    }
}
