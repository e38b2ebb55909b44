package org.dauys.apportionment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.dauys.figures.Claimants;
import org.dauys.figures.Decisions;
import org.dauys.figures.Figure;
import org.dauys.figures.Fraction;
import org.dauys.figures.Given;
import org.dauys.figures.Path;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Rounding;
import org.dauys.figures.Step;
import org.dauys.figures.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LargestRemaindersTest {
    private static LargestRemainders method(QuotaRule quota, OverAward overAward) {
        return new LargestRemainders(Counts.LAW, quota, overAward, List.of(Counts.LOT));
    }

    private static LargestRemainders method(QuotaRule quota) {
        return method(quota, OverAward.WITHDRAW);
    }

    /** 100 ÷ 7 = 14.29, 100 ÷ 8 = 12.5, 100 ÷ 9 = 11.11; 90 ÷ 7 = 12.86, 90 ÷ 8 = 11.25; 104 ÷ 8 = 13. */
    @ParameterizedTest(name = "{0} of {1} votes and {2} seats is {3}")
    @CsvSource({
        "HARE, 100, 7, 100/7",
        "HARE_ROUNDED_DOWN, 90, 7, 12",
        "HARE_ROUNDED, 90, 7, 13",
        "HARE_ROUNDED, 100, 7, 14",
        "HARE_ROUNDED_UP, 100, 7, 15",
        "DROOP, 100, 7, 13",
        "DROOP, 104, 7, 14",
        "HAGENBACH_BISCHOFF, 100, 7, 100/8",
        "HAGENBACH_BISCHOFF_ROUNDED_DOWN, 100, 7, 12",
        "HAGENBACH_BISCHOFF_ROUNDED, 100, 7, 13",
        "HAGENBACH_BISCHOFF_ROUNDED, 90, 7, 11",
        "HAGENBACH_BISCHOFF_ROUNDED_UP, 90, 7, 12",
        "IMPERIALI, 100, 7, 100/9",
        "IMPERIALI_ROUNDED_DOWN, 100, 7, 11",
    })
    void eachQuotaIsThatOfItsName(QuotaRule rule, long votes, long seats, String quota) {
        assertThat(rule.of(votes, seats)).hasToString(quota);
    }

    @Test
    void aQuotaNeedsSeats() {
        assertThatThrownBy(() -> QuotaRule.IMPERIALI.of(100, 0))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("The seats (0) must be positive.");
    }

    @Test
    void aRuleTellsItsParts() {
        assertThat(QuotaRule.DROOP.addend()).isEqualTo(1);
        assertThat(QuotaRule.DROOP.rounding()).isEqualTo(Rounding.DOWN);
        assertThat(QuotaRule.DROOP.isExact()).isFalse();
        assertThat(QuotaRule.HARE.isExact()).isTrue();
    }

    /**
     * The example with which Hare's and Droop's quota are usually compared: 100,000 votes, 10 seats. Hare 10,000: whole
     * 4 1 1 1 0 0, remainders 7,000 6,000 5,800 2,000 6,100 3,100, so the 1st, 5th and 2nd get the three that are left.
     * Droop 9,091: whole 5 1 1 1 0 0, remainders 1,545 6,909 6,709 2,909 6,100 3,100, so the 2nd and the 3rd. Imperiali
     * 8,333⅓: whole 5 1 1 1 0 0, remainders 5,333 7,667 7,467 3,667 6,100 3,100, so the 2nd and the 3rd.
     */
    @ParameterizedTest(name = "{0} gives {2} to the third and {3} to the fifth")
    @CsvSource({
        "HARE, 2, 1, 1",
        "HARE_ROUNDED_DOWN, 2, 1, 1",
        "HARE_ROUNDED, 2, 1, 1",
        "HARE_ROUNDED_UP, 2, 1, 1",
        "DROOP, 2, 2, 0",
        "HAGENBACH_BISCHOFF, 2, 2, 0",
        "HAGENBACH_BISCHOFF_ROUNDED_DOWN, 2, 2, 0",
        "HAGENBACH_BISCHOFF_ROUNDED, 2, 2, 0",
        "HAGENBACH_BISCHOFF_ROUNDED_UP, 2, 2, 0",
        "IMPERIALI, 2, 2, 0",
        "IMPERIALI_ROUNDED_DOWN, 2, 2, 0",
    })
    void hundredThousandVotesForTenSeats(QuotaRule rule, long second, long third, long fifth) {
        assertThat(Counts.seats(method(rule), 10, 47_000, 16_000, 15_800, 12_000, 6_100, 3_100))
                .containsExactly(5, second, third, 1, fifth, 0);
    }

    @Test
    void theAlabamaParadoxIsThere() {
        // 5,100 votes. Quota 204: 7.35 7.35 4.41 2.45 2.45 0.98; quota 196.15: 7.65 7.65 4.59 2.55 2.55 1.02.
        long[] votes = {1500, 1500, 900, 500, 500, 200};

        assertThat(Counts.seats(method(QuotaRule.HARE), 25, votes)).containsExactly(7, 7, 4, 3, 3, 1);
        assertThat(Counts.seats(method(QuotaRule.HARE), 26, votes)).containsExactly(8, 8, 5, 2, 2, 1);
    }

    @Test
    void theHouseOf105In1791AfterHamilton() {
        // The example of Balinski and Young, Fair Representation: 3,615,920 ÷ 105 = 34,437.
        assertThat(Counts.seats(
                        method(QuotaRule.HARE),
                        105,
                        630_560,
                        475_327,
                        432_879,
                        353_523,
                        331_589,
                        278_514,
                        236_841,
                        206_236,
                        179_570,
                        141_822,
                        85_533,
                        70_835,
                        68_705,
                        68_446,
                        55_540))
                .containsExactly(18, 14, 13, 10, 10, 8, 7, 6, 5, 4, 2, 2, 2, 2, 2);
    }

    @Test
    void theMazhilisOf2023() {
        var reasoning = Reasoning.recorded();
        var lists = Claimants.of(List.of("AMANAT", "AUYL", "RESPUBLICA", "AQ_JOL", "PPK", "JSDP", "BAYTAQ"));
        Figure<Tally> votes = reasoning.conclude(
                "votes",
                new Given<>(
                        Counts.LAW, Tally.of(lists, 3_431_510, 693_938, 547_154, 535_139, 432_920, 331_058, 146_431)));
        Figure<Long> against = reasoning.conclude("against-all", new Given<>(Counts.LAW, 248_291L));
        Figure<Long> base = reasoning.conclude("base", new Sum(Counts.LAW, votes, List.of(against)));
        Figure<Fraction> share = reasoning.conclude("threshold", new Given<>(Counts.LAW, Fraction.of(5, 100)));
        Figure<Tally> admitted = reasoning.conclude("admitted", new Admission(Counts.LAW, votes, base, share, true));
        Figure<Long> mandates = reasoning.conclude("mandates", new Given<>(Counts.LAW, 69L));

        method(QuotaRule.HARE).allot(admitted, mandates, Decisions.NONE, reasoning);

        // 5 % of 6,366,441 is 318,322.05. 5,971,719 ÷ 69 = 86,546.65; remainders: AMANAT 56,190.6, JSDP 71,418.0,
        // RESPUBLICA 27,874.1, AQ_JOL 15,859.1, AUYL 1,564.8, PPK 186.7.
        assertThat(reasoning.explain().conclusions())
                .extracting(line -> line.figure().toString())
                .endsWith(
                        "base = 6366441",
                        "threshold = 5/100",
                        "admitted = {AMANAT=3431510, AUYL=693938, RESPUBLICA=547154, AQ_JOL=535139, PPK=432920, JSDP=331058}",
                        "mandates = 69",
                        "quota = 5971719/69",
                        "whole-quotas = {AMANAT=39, AUYL=8, RESPUBLICA=6, AQ_JOL=6, PPK=5, JSDP=3}",
                        "seat/68 = {AMANAT=39, AUYL=8, RESPUBLICA=6, AQ_JOL=6, PPK=5, JSDP=4}",
                        "seat/69 = {AMANAT=40, AUYL=8, RESPUBLICA=6, AQ_JOL=6, PPK=5, JSDP=4}",
                        "seats = {AMANAT=40, AUYL=8, RESPUBLICA=6, AQ_JOL=6, PPK=5, JSDP=4}");
    }

    @Test
    void seatsLeftBeyondTheClaimantsGoRoundAfterRound() {
        // Quota 11 ÷ 10 rounded up, 2: whole 3 and 2, remainders 1 and 0. Of the five left each gets one, each gets
        // another, and the last is A's.
        assertThat(Counts.seats(method(QuotaRule.HARE_ROUNDED_UP), 10, 7, 4)).containsExactly(6, 4);
    }

    @Test
    void nobodyWithoutVotesGetsASeatThatIsLeft() {
        // Quota 4 ÷ 3 rounded up, 2: whole 2 and 0, both without a remainder.
        assertThat(Counts.seats(method(QuotaRule.HARE_ROUNDED_UP), 3, 4, 0)).containsExactly(3, 0);
        assertThat(Counts.seats(method(QuotaRule.HARE_ROUNDED_UP), 7, 8, 0, 1)).containsExactly(5, 0, 2);
    }

    @Test
    void seatsInExcessAreTakenBackFromTheSmallestRemainder() {
        // 7 votes, 2 seats, quota 7 ÷ 4 = 1.75: whole 2 1 0 with remainders 0.5 0.25 1; B loses its seat.
        var reasoning = Reasoning.recorded();

        Counts.count(method(QuotaRule.IMPERIALI), 2, Counts.tally(4, 2, 1), Decisions.NONE, reasoning);

        assertThat(reasoning.explain().conclusions())
                .extracting(line -> line.figure().toString())
                .endsWith(
                        "quota = 7/4",
                        "whole-quotas = {A=2, B=1, C=0}",
                        "withdrawn/3 = {A=2, B=0, C=0}",
                        "seats = {A=2, B=0, C=0}");
        var withdrawn = reasoning.explain().conclusion(Path.of("withdrawn/3")).orElseThrow();
        assertThat(withdrawn.step().inputs())
                .extracting(input -> input.path().toString())
                .containsExactly("votes", "quota", "whole-quotas", "mandates");
        assertThat(((AwardStep) withdrawn.step()).before().orElseThrow().path()).isEqualTo(Path.of("whole-quotas"));
        assertThat(((Standing) withdrawn.figure().value()).changed()).containsExactly("B");
    }

    @Test
    void allInExcessAreTakenBackAtOnceWhereTheyAreLevel() {
        // 100 votes, 3 seats, quota 100 ÷ 5 = 20: whole 3 and 2 without remainders; each loses one.
        assertThat(Counts.seats(method(QuotaRule.IMPERIALI), 3, 60, 40)).containsExactly(2, 1);
    }

    @Test
    void nobodyLosesASecondSeatBeforeEveryoneWithSeatsLostOne() {
        // 20 ÷ 7 rounded down, 2: 11 and 9 votes have whole 5 and 4, both remainders 1, third without a seat. Nine for
        // seven: each loses one. 21 ÷ 8 rounded down, 2: 11, 7, 3: whole 5 3 1, all remainders 1, nine for eight: a
        // tie.
        var rule = method(QuotaRule.HARE_ROUNDED_DOWN);

        assertThat(Counts.seats(rule, 7, 11, 9)).containsExactly(4, 3);
        // 29 ÷ 10 rounded down, 2: whole 13 and 1 with remainders 1 and 0. Fourteen for ten: first B, then A; B has
        // none left, so A loses two more.
        assertThat(Counts.seats(rule, 10, 27, 2)).containsExactly(10, 0);
    }

    @Test
    void eachWithdrawalIsAStepFromTheOneBefore() {
        var reasoning = Reasoning.recorded();

        Counts.count(method(QuotaRule.HARE_ROUNDED_DOWN), 10, Counts.tally(27, 2), Decisions.NONE, reasoning);

        var last = reasoning.explain().conclusion(Path.of("withdrawn/11")).orElseThrow();
        assertThat(last.step().inputs())
                .extracting(input -> input.path().toString())
                .containsExactly("votes", "quota", "whole-quotas", "withdrawn/12", "mandates");
    }

    @Test
    void aLargerQuotaIsTakenUntilThereIsNoExcess() {
        // 7 votes, 2 seats. 7 ÷ 4: whole 2 1 0, too many. 7 ÷ 3 = 2⅓: whole 1 0 0, remainders 1⅔ 2 1; B gets the other.
        var reasoning = Reasoning.recorded();

        Counts.count(
                method(QuotaRule.IMPERIALI, OverAward.LARGER_QUOTA),
                2,
                Counts.tally(4, 2, 1),
                Decisions.NONE,
                reasoning);

        assertThat(reasoning.explain().conclusions())
                .extracting(line -> line.figure().toString())
                .endsWith(
                        "quota = 7/4",
                        "whole-quotas = {A=2, B=1, C=0}",
                        "addend-1/quota = 7/3",
                        "addend-1/whole-quotas = {A=1, B=0, C=0}",
                        "seat/2 = {A=1, B=1, C=0}",
                        "seats = {A=1, B=1, C=0}");
        var quota = reasoning
                .explain()
                .conclusion(Path.of("addend-1/quota"))
                .orElseThrow()
                .step();
        assertThat(quota.terms()).containsOnly(Map.entry("quota", "imperiali"), Map.entry("addend", "1"));
        assertThat(quota.inputs()).hasSize(2);
        assertThat(((Quota) quota).dividend()).isEqualTo(7);
    }

    @Test
    void whatEvenHaresQuotaLeavesInExcessIsTakenBack() {
        // 20 votes, 7 seats. 20 ÷ 9 = 2, 20 ÷ 8 = 2, 20 ÷ 7 = 2: whole 5 and 4 each time; each loses one.
        var method = method(QuotaRule.IMPERIALI_ROUNDED_DOWN, OverAward.LARGER_QUOTA);

        var reasoning = Reasoning.recorded();
        Counts.count(method, 7, Counts.tally(11, 9), Decisions.NONE, reasoning);

        assertThat(reasoning.explain().conclusions())
                .extracting(line -> line.figure().toString())
                .endsWith("addend-0/whole-quotas = {A=5, B=4}", "withdrawn/9 = {A=4, B=3}", "seats = {A=4, B=3}");
    }

    @Test
    void theFirstSeatThatIsLeftFollowsFromTheWholeQuotas() {
        var reasoning = Reasoning.recorded();

        // 10 votes, 3 seats, quota 3⅓: whole 1 0 0, remainders 2⅔ 2 2: of the two left A has one, B and C are tied.
        Counts.count(method(QuotaRule.HARE), 3, Counts.tally(6, 2, 2), Decisions.NONE, reasoning);

        var second = reasoning.explain().conclusion(Path.of("seat/2")).orElseThrow();
        var third = reasoning.explain().conclusion(Path.of("seat/3")).orElseThrow();
        assertThat(paths(second.step())).containsExactly("votes", "quota", "whole-quotas", "mandates");
        assertThat(paths(third.step())).containsExactly("votes", "quota", "whole-quotas", "seat/2", "mandates");
        assertThat(((AwardStep) third.step()).before().orElseThrow().path()).isEqualTo(Path.of("seat/2"));
    }

    @Test
    void theRemainderIsWhatWholeQuotasLeave() {
        var votes = Counts.given("votes", Counts.tally(6, 2, 2));
        var step = new WholeQuotas(Counts.LAW, votes, Counts.given("quota", Fraction.of(10, 3)));

        // 6 − 10/3 = 8/3; 2 − 0 = 2.
        assertThat(step.remainder("A")).isEqualTo(Fraction.of(8, 3));
        assertThat(step.remainder("B")).isEqualTo(Fraction.of(2));
        assertThat(step.before()).isEmpty();
        assertThat(paths(step)).containsExactly("votes", "quota");
    }

    @Test
    void countsNearTheEndOfLongAreExact() {
        // Three claimants share MAX = 3 · 3,074,457,345,618,258,602 + 1: the one with one vote more has the remainder.
        long third = Long.MAX_VALUE / 3;

        assertThat(Counts.seats(method(QuotaRule.HARE), 100, third, third + 1, third))
                .containsExactly(33, 34, 33);
    }

    @Test
    void withoutVotesOrSeatsNothingIsAllotted() {
        assertThatThrownBy(() -> Counts.seats(method(QuotaRule.HARE), 0, 5, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The seats (0) must be at least 1.");
        assertThatThrownBy(() -> Counts.seats(method(QuotaRule.HARE), 1, 0, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Nobody of [A, B] has a vote.");
        assertThat(Counts.seats(method(QuotaRule.HARE), 1, 0, 1)).containsExactly(0, 1);
    }

    @Test
    void aQuotaOfZeroIsRefused() {
        assertThatThrownBy(() -> Counts.seats(method(QuotaRule.HARE_ROUNDED_DOWN), 5, 3, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The quota of 4 votes for 5 seats is zero.");
    }

    @Test
    void itIsMonotoneWhereTheQuotaIsExactAndStays() {
        assertThat(method(QuotaRule.HARE).isMonotone()).isTrue();
        assertThat(method(QuotaRule.IMPERIALI).isMonotone()).isTrue();
        assertThat(method(QuotaRule.HARE, OverAward.LARGER_QUOTA).isMonotone()).isTrue();
        assertThat(method(QuotaRule.IMPERIALI, OverAward.LARGER_QUOTA).isMonotone())
                .isFalse();
        assertThat(method(QuotaRule.DROOP).isMonotone()).isFalse();
    }

    @Test
    void aLargerQuotaCanCostASeatForMoreVotes() {
        // 36 votes, 4 seats. 36 ÷ 6 = 6: whole 0 2 3, too many; 36 ÷ 5 = 7.2: whole 0 1 2, remainders 5 4.8 4.6. One
        // vote
        // more: 37 ÷ 6 = 6⅙: whole 0 1 3, just as many.
        var method = method(QuotaRule.IMPERIALI, OverAward.LARGER_QUOTA);

        assertThat(Counts.seats(method, 4, 5, 12, 19)).containsExactly(1, 1, 2);
        assertThat(Counts.seats(method, 4, 6, 12, 19)).containsExactly(0, 1, 3);
    }

    private static List<String> paths(Step<?> step) {
        return step.inputs().stream().map(input -> input.path().toString()).toList();
    }
}
