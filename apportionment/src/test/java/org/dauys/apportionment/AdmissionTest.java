package org.dauys.apportionment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.dauys.figures.Fraction;
import org.dauys.figures.Tally;
import org.junit.jupiter.api.Test;

class AdmissionTest {
    private static Admission admission(Tally votes, long base, Fraction share, boolean takesPartAtShare) {
        return new Admission(
                Counts.LAW,
                Counts.given("votes", votes),
                Counts.given("base", base),
                Counts.given("share", share),
                takesPartAtShare);
    }

    private static long margin(long votes, long base, Fraction share, boolean takesPartAtShare) {
        return new ThresholdMargin(
                        Counts.LAW,
                        Counts.given("votes", Counts.tally(votes)),
                        Counts.given("base", base),
                        Counts.given("share", share),
                        takesPartAtShare,
                        "A")
                .result();
    }

    @Test
    void exactlyTheThresholdTakesPartOrStaysOut() {
        // 5 % of 1,000 is 50.
        Tally votes = Counts.tally(51, 50, 49);

        assertThat(admission(votes, 1_000, Fraction.of(5, 100), true).result()).hasToString("{A=51, B=50}");
        assertThat(admission(votes, 1_000, Fraction.of(5, 100), false).result()).hasToString("{A=51}");
    }

    @Test
    void nobodyWithoutVotesTakesPart() {
        assertThat(admission(Counts.tally(0, 1), 1, Fraction.of(0), true).result())
                .hasToString("{B=1}");
    }

    @Test
    void allMayTakePart() {
        assertThat(admission(Counts.tally(5, 1), 6, Fraction.of(0), true).result())
                .hasToString("{A=5, B=1}");
    }

    @Test
    void theShareIsComparedExactlyNearTheEndOfLong() {
        // 5 % of MAX = 9223372036854775807 is 461168601842738790.35.
        Tally votes = Counts.tally(461_168_601_842_738_791L, 461_168_601_842_738_790L);

        assertThat(admission(votes, Long.MAX_VALUE, Fraction.of(5, 100), true)
                        .result()
                        .claimants()
                        .names())
                .containsExactly("A");
    }

    @Test
    void theStepTellsItsInputsAndWhatEqualityMeans() {
        var takes = admission(Counts.tally(5), 6, Fraction.of(0), true);

        assertThat(takes.inputs())
                .extracting(input -> input.path().toString())
                .containsExactly("votes", "base", "share");
        assertThat(takes.terms()).isEqualTo(Map.of("exactly-that-share", "takes-part"));
        assertThat(admission(Counts.tally(5), 6, Fraction.of(0), false).terms())
                .isEqualTo(Map.of("exactly-that-share", "stays-out"));
    }

    @Test
    void theSumAddsFurtherVotes() {
        // 5 + 7 + 3 + 2 = 17.
        var step = new Sum(
                Counts.LAW,
                Counts.given("votes", Counts.tally(5, 7)),
                List.of(Counts.given("against", 3L), Counts.given("blank", 2L)));

        assertThat(step.result()).isEqualTo(17);
        assertThat(step.inputs())
                .extracting(input -> input.path().toString())
                .containsExactly("votes", "against", "blank");
    }

    @Test
    void aSumMayHaveNoFurtherVotes() {
        var step = new Sum(Counts.LAW, Counts.given("votes", Counts.tally(5, 7)), List.of());

        assertThat(step.result()).isEqualTo(12);
        assertThat(step.inputs()).hasSize(1);
    }

    @Test
    void aSumBeyondLongIsRefused() {
        var step = new Sum(
                Counts.LAW, Counts.given("votes", Counts.tally(Long.MAX_VALUE)), List.of(Counts.given("blank", 1L)));

        assertThatThrownBy(step::result).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void theMarginCountsTheClaimantsOwnVotesInTheBase() {
        // 950 others: v ≥ 5/95 · 950 = 50. With 60 it could lose 11, with 50 one; 40 lack 10. If equality stays out, 51
        // are
        // needed.
        assertThat(margin(60, 1_010, Fraction.of(5, 100), true)).isEqualTo(11);
        assertThat(margin(50, 1_000, Fraction.of(5, 100), true)).isEqualTo(1);
        assertThat(margin(40, 990, Fraction.of(5, 100), true)).isEqualTo(-10);
        assertThat(margin(50, 1_000, Fraction.of(5, 100), false)).isEqualTo(-1);
        assertThat(margin(51, 1_001, Fraction.of(5, 100), false)).isEqualTo(1);
    }

    @Test
    void theThresholdOfTheMazhilisOf2023() {
        // 6,366,441 − 146,431 = 6,220,010; 5/95 of it is 327,368.9, so BAYTAQ lacked 327,369 − 146,431 = 180,938. JSDP:
        // 6,035,383 · 5/95 = 317,651.7, so it had 331,058 − 317,652 + 1 = 13,407 to lose.
        assertThat(margin(146_431, 6_366_441, Fraction.of(5, 100), true)).isEqualTo(-180_938);
        assertThat(margin(331_058, 6_366_441, Fraction.of(5, 100), true)).isEqualTo(13_407);
    }

    @Test
    void withoutAThresholdTheLastVoteMatters() {
        assertThat(margin(7, 10, Fraction.of(0), true)).isEqualTo(7);
        assertThat(margin(0, 10, Fraction.of(0), true)).isEqualTo(-1);
    }

    @Test
    void theBaseHoldsTheClaimantsVotes() {
        assertThat(margin(10, 10, Fraction.of(5, 100), true)).isEqualTo(10);
        assertThatThrownBy(() -> margin(11, 10, Fraction.of(5, 100), true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The base (10) must hold the 11 votes of A.");
        assertThatThrownBy(() -> margin(1, 10, Fraction.of(1), true)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void recountingConfirmsTheThresholdMargin() {
        Counts.cases(2_000, random -> {
            long others = random.nextLong(1L << random.nextInt(2, 60));
            long had = random.nextLong(1L << random.nextInt(2, 60));
            Fraction share = Fraction.of(random.nextInt(0, 20), 20 + random.nextInt(100));
            boolean at = random.nextBoolean();
            boolean passed = passes(had, others, share, at);

            long margin = margin(had, had + others, share, at);

            assertThat(margin > 0).isEqualTo(passed);
            assertThat(passes(had - margin, others, share, at)).isEqualTo(!passed);
            assertThat(passes(had - margin + Long.signum(margin), others, share, at))
                    .isEqualTo(passed);
        });
    }

    @Test
    void theMarginTellsItsInputs() {
        var step = new ThresholdMargin(
                Counts.LAW,
                Counts.given("votes", Counts.tally(1)),
                Counts.given("base", 1L),
                Counts.given("share", Fraction.of(0)),
                true,
                "A");

        assertThat(step.inputs())
                .extracting(input -> input.path().toString())
                .containsExactly("votes", "base", "share");
    }

    private static boolean passes(long votes, long others, Fraction share, boolean at) {
        return admission(Counts.tally(votes), votes + others, share, at)
                        .result()
                        .size()
                == 1;
    }
}
