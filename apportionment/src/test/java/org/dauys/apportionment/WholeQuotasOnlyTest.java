package org.dauys.apportionment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dauys.figures.Decisions;
import org.dauys.figures.Figure;
import org.dauys.figures.Fraction;
import org.dauys.figures.Path;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Tally;
import org.junit.jupiter.api.Test;

/** Seats for whole quotas and no others. */
class WholeQuotasOnlyTest {
    private final Reasoning reasoning = Reasoning.recorded();

    private Allotment allot(QuotaRule quota, long seats, long... votes) {
        var method = new WholeQuotasOnly(Counts.LAW, quota, List.of(Counts.LOT));
        Figure<Tally> all = Counts.given("votes", Counts.tally(votes));
        Figure<Long> mandates = Counts.given("mandates", seats);
        Figure<Fraction> cost = method.cost(all, mandates, reasoning);
        return method.allot(all, mandates, cost, Decisions.NONE, reasoning);
    }

    private static String seats(Allotment allotment) {
        return ((Allotment.Settled) allotment).seats().toString();
    }

    @Test
    void seatsThatAreLeftStayOpen() {
        // 100 votes, 10 seats, quota 10: 4, 3 and 1 whole; two are left.
        assertThat(seats(allot(QuotaRule.HARE, 10, 48, 37, 15))).isEqualTo("seats = {A=4, B=3, C=1}");
        assertThat(reasoning.explain().conclusions())
                .extracting(line -> line.figure().toString())
                .containsExactly("quota = 100/10", "whole-quotas = {A=4, B=3, C=1}", "seats = {A=4, B=3, C=1}");
    }

    @Test
    void asManyWholeQuotasAsSeatsAreAllOfThem() {
        // 100 votes, 4 seats: 100 ÷ 5 = 20; 2 and 2 whole.
        assertThat(seats(allot(QuotaRule.HAGENBACH_BISCHOFF, 4, 45, 55))).isEqualTo("seats = {A=2, B=2}");
        assertThat(reasoning.explain().conclusions()).hasSize(3);
    }

    @Test
    void aSeatInExcessIsTakenBackFromTheSmallestRemainder() {
        // 100 votes, 3 seats: 100 ÷ 5 = 20; 61 and 39 votes have 3 and 1 whole, four for three; remainders 1 and 19.
        assertThat(seats(allot(QuotaRule.IMPERIALI, 3, 61, 39))).isEqualTo("seats = {A=2, B=1}");
        assertThat(Counts.inputs(reasoning
                        .explain()
                        .conclusion(Path.of("withdrawn/4"))
                        .orElseThrow()
                        .step()))
                .containsExactly("votes", "quota", "whole-quotas", "mandates");
    }

    @Test
    void equalRemaindersInExcessAwaitALot() {
        // 100 votes, 4 seats: 100 ÷ 5 = 20; 3 and 2 whole of 60 and 40, five for four, nothing left of either.
        assertThat(allot(QuotaRule.HAGENBACH_BISCHOFF, 4, 60, 40))
                .isInstanceOfSatisfying(Allotment.Awaiting.class, awaiting -> {
                    assertThat(awaiting.question().path()).isEqualTo(Path.of("tie/5"));
                    assertThat(awaiting.question().among()).containsExactly("A", "B");
                });
    }
}
