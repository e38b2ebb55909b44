package org.dauys.apportionment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.dauys.figures.Decision;
import org.dauys.figures.Decisions;
import org.dauys.figures.Path;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Step;
import org.dauys.figures.Tally;
import org.junit.jupiter.api.Test;

class TiesTest {
    private static final TieRule VOTES = new TieRule.MoreVotes(Counts.LAW);

    /** Sainte-Laguë: after 1 seat of A, 12 ÷ 3 = 4 of A is level with 4 ÷ 1 of B, C and D. */
    private static final Tally LEVEL = Counts.tally(12, 4, 4, 4);

    private static TieRule rank(long... ranks) {
        return new TieRule.EarlierRank(Counts.LAW, Counts.given("ranks", Counts.tally(ranks)));
    }

    private static HighestAverages sainteLague(TieRule... rules) {
        return new HighestAverages(Counts.LAW, Divisors.SAINTE_LAGUE, List.of(rules));
    }

    private static LargestRemainders imperiali(TieRule... rules) {
        return new LargestRemainders(Counts.LAW, QuotaRule.IMPERIALI, OverAward.WITHDRAW, List.of(rules));
    }

    private static Allotment decided(Method method, long seats, Tally votes, Decision decision) {
        return Counts.count(method, seats, votes, Decisions.of(List.of(decision)), Reasoning.recorded());
    }

    @Test
    void whereSeatsAreEnoughForAllTiedNothingIsToBeSettled() {
        // Five seats: one, and the four that are level.
        assertThat(Counts.seats(sainteLague(), 5, LEVEL)).containsExactly(2, 1, 1, 1);
    }

    @Test
    void moreVotesSettleATie() {
        // Two seats: A has 12 votes and the others 4.
        assertThat(Counts.seats(sainteLague(VOTES), 2, LEVEL)).containsExactly(2, 0, 0, 0);
    }

    @Test
    void anEarlierRankSettlesATie() {
        assertThat(Counts.seats(sainteLague(rank(4, 3, 1, 2)), 3, LEVEL)).containsExactly(1, 0, 1, 1);
    }

    @Test
    void aTieThatIsNotSettledAwaitsADecision() {
        var allotment = (Allotment.Awaiting) Counts.count(sainteLague(Counts.LOT), 3, LEVEL);

        assertThat(allotment.question().path()).isEqualTo(Path.of("tie/2"));
        assertThat(allotment.question().topic()).isEqualTo("lot");
        assertThat(allotment.question().among()).containsExactly("A", "B", "C", "D");
        assertThat(allotment.question().places()).isEqualTo(2);
        assertThat(allotment.question().authority()).isEqualTo("cec");
        assertThat(allotment.standing().value()).hasToString("{A=1, B=0, C=0, D=0}, [A, B, C, D] tied for 2");
        assertThat(allotment.standing().value().certain()).hasToString("{A=1, B=0, C=0, D=0}");
    }

    @Test
    void aDecisionWhereTheLawIsSilentIsNotALot() {
        var silent = new TieRule.ByDecision(Counts.LAW, "cec", false);

        var allotment = (Allotment.Awaiting) Counts.count(sainteLague(silent), 3, LEVEL);

        assertThat(allotment.question().topic()).isEqualTo("tie");
    }

    @Test
    void aDecisionSettlesATie() {
        var lot = Counts.drawn("tie/2", List.of("A", "B", "C", "D"), "D", "B");

        var allotment = (Allotment.Settled) decided(sainteLague(Counts.LOT), 3, LEVEL, lot);

        assertThat(allotment.seats().value()).hasToString("{A=1, B=1, C=0, D=1}");
    }

    @Test
    void aDecisionThatDoesNotFitIsHandedBack() {
        var early = Counts.drawn("tie/2", List.of("A", "B", "C"), "A", "B");

        var allotment = (Allotment.Unfit) decided(sainteLague(Counts.LOT), 3, LEVEL, early);

        assertThat(allotment.decision()).isEqualTo(early);
        assertThat(allotment.question().among()).containsExactly("A", "B", "C", "D");
    }

    @Test
    void whatVotesLeaveOpenIsDecidedByLot() {
        // Three seats: of the two that are left A has the first by its votes; B, C and D are level for the other.
        var method = sainteLague(VOTES, Counts.LOT);
        var awaiting = (Allotment.Awaiting) Counts.count(method, 3, LEVEL, Decisions.NONE, Reasoning.recorded());
        var question = awaiting.question();
        var lot = Counts.drawn("tie/2", List.of("B", "C", "D"), "C");

        assertThat(awaiting.standing()).hasToString("tie/2/seats = {A=2, B=0, C=0, D=0}, [B, C, D] tied for 1");
        assertThat(awaiting.standing().value().changed()).containsExactly("A");
        assertThat(question.among()).containsExactly("B", "C", "D");
        assertThat(question.places()).isEqualTo(1);
        assertThat(((Allotment.Settled) decided(method, 3, LEVEL, lot)).seats().value())
                .hasToString("{A=2, B=0, C=1, D=0}");
    }

    @Test
    void eachRuleIsAStepThatNamesWhatItSettled() {
        var reasoning = Reasoning.recorded();
        var lot = Counts.drawn("tie/2", List.of("B", "C", "D"), "C");

        Counts.count(sainteLague(VOTES, rank(1, 2, 2, 2), Counts.LOT), 3, LEVEL, Decisions.of(List.of(lot)), reasoning);

        var explanation = reasoning.explain();
        var votes = explanation.conclusion(Path.of("tie/2/more-votes/1")).orElseThrow();
        var rank = explanation.conclusion(Path.of("tie/2/earlier-rank/2")).orElseThrow();
        var drawn = explanation.conclusion(Path.of("tie/2/decided/3")).orElseThrow();
        var seats = explanation.conclusion(Path.of("tie/2/seats")).orElseThrow();
        var all = explanation.conclusion(Path.of("seats")).orElseThrow();
        assertThat(paths(votes.step())).containsExactly("seat/2", "votes");
        assertThat(paths(rank.step())).containsExactly("tie/2/more-votes/1", "ranks");
        assertThat(paths(drawn.step())).containsExactly("tie/2/earlier-rank/2");
        assertThat(drawn.step().terms()).containsOnly(Map.entry("decision", "log 7"), Map.entry("by", "lot"));
        assertThat(paths(seats.step())).containsExactly("seat/2", "tie/2/decided/3");
        assertThat(((TiedSeats) seats.step()).withdrawal()).isFalse();
        assertThat(((AwardStep) seats.step()).before().orElseThrow().path()).isEqualTo(Path.of("seat/2"));
        assertThat(paths(all.step())).containsExactly("tie/2/seats");
        assertThat(explanation
                        .why(Path.of("tie/2/more-votes/1/A"))
                        .orElseThrow()
                        .value())
                .isEqualTo("first");
        assertThat(explanation
                        .why(Path.of("tie/2/more-votes/1/B"))
                        .orElseThrow()
                        .value())
                .isEqualTo("level");
        assertThat(explanation.why(Path.of("tie/2/decided/3/D")).orElseThrow().value())
                .isEqualTo("not");
        assertThat(((Preference) votes.figure().value()).isSettled()).isFalse();
        assertThat(((Preference) drawn.figure().value()).isSettled()).isTrue();
        assertThat(((Preference) drawn.figure().value()).first()).containsExactly("A", "C");
    }

    @Test
    void anActIsNotALot() {
        var reasoning = Reasoning.recorded();
        var act = Counts.drawn("tie/2", List.of("A", "B", "C", "D"), "A", "B");

        Counts.count(
                sainteLague(new TieRule.ByDecision(Counts.LAW, "cec", false)),
                3,
                LEVEL,
                Decisions.of(List.of(act)),
                reasoning);

        assertThat(reasoning
                        .explain()
                        .conclusion(Path.of("tie/2/decided/1"))
                        .orElseThrow()
                        .step()
                        .terms())
                .containsEntry("by", "act");
    }

    @Test
    void theOrderOfRulesMatters() {
        // Two seats, one open. By votes first it is A's; by rank first it is B's.
        assertThat(Counts.seats(sainteLague(VOTES, rank(4, 1, 2, 3)), 2, LEVEL)).containsExactly(2, 0, 0, 0);
        assertThat(Counts.seats(sainteLague(rank(4, 1, 2, 3), VOTES), 2, LEVEL)).containsExactly(1, 1, 0, 0);
    }

    @Test
    void twoRanksMayFollowEachOther() {
        // By the first rank B, C and D are level; by the second C comes first.
        var method = sainteLague(rank(2, 1, 1, 1), rank(1, 3, 2, 4));
        var allotment = Counts.count(method, 2, LEVEL, Decisions.NONE, Reasoning.recorded());

        assertThat(((Allotment.Settled) allotment).seats().value()).hasToString("{A=1, B=0, C=1, D=0}");
    }

    @Test
    void rulesThatLeaveATieOpenAreRefused() {
        assertThatThrownBy(() -> Counts.count(sainteLague(VOTES), 3, LEVEL))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageEndingWith("leave [B, C, D] open.");
    }

    @Test
    void aTieOverASeatToBeTakenBackIsOverWhoKeepsIt() {
        // 100 votes, 3 seats, quota 20: whole 2 1 1 with remainders 18 1 1; one of B and C keeps its seat.
        var method = imperiali(Counts.LOT);
        var votes = Counts.tally(58, 21, 21);
        var awaiting = (Allotment.Awaiting) Counts.count(method, 3, votes);
        var lot = Counts.drawn("tie/4", List.of("B", "C"), "C");
        var reasoning = Reasoning.recorded();
        var settled = (Allotment.Settled) Counts.count(method, 3, votes, Decisions.of(List.of(lot)), reasoning);
        var keeps = reasoning.explain().conclusion(Path.of("tie/4/seats")).orElseThrow();

        var tie = awaiting.standing();
        assertThat(new TiedSeats(Counts.LAW, tie, Counts.given("open", Preference.open(tie.value()))).withdrawal())
                .isTrue();
        assertThat(awaiting.question().path()).isEqualTo(Path.of("tie/4"));
        assertThat(awaiting.question().places()).isEqualTo(1);
        assertThat(awaiting.standing().value()).hasToString("{A=2, B=1, C=1}, [B, C] tied for 1");
        assertThat(awaiting.standing().value().certain()).hasToString("{A=2, B=0, C=0}");
        assertThat(settled.seats().value()).hasToString("{A=2, B=0, C=1}");
        assertThat(((Standing) keeps.figure().value()).isWithdrawal()).isFalse();
        assertThat(((Standing) keeps.figure().value()).total()).isEqualTo(3);
    }

    @Test
    void twoOfThreeKeepTheirSeatsByRank() {
        // 100 votes, 5 seats, quota 100/7: 43 = 3 q + 1/7, and three times 19 = q + 4 5/7: whole 3 1 1 1; A loses one.
        // 99 votes, 3 seats, quota 19.8: three times 33 is 1 each; nothing is in excess. 100 votes, 6 seats, quota
        // 12.5:
        // 25 = 2 q four times: whole 2 2 2 2, eight for six: two lose one.
        assertThat(Counts.seats(imperiali(rank(3, 1, 4, 2)), 6, 25, 25, 25, 25)).containsExactly(1, 2, 1, 2);
    }

    @Test
    void whoKeepsASeatMayBeSettledInPart() {
        // 100 votes, 6 seats, quota 12.5: whole 2 2 2 2, eight for six. By rank A keeps its second seat and B does not;
        // C
        // and D are level for the other.
        var method = imperiali(rank(1, 3, 2, 2), Counts.LOT);
        Tally votes = Counts.tally(25, 25, 25, 25);
        var awaiting = (Allotment.Awaiting) Counts.count(method, 6, votes);
        var lot = Counts.drawn("tie/8", List.of("C", "D"), "D");

        assertThat(awaiting.standing().value()).hasToString("{A=2, B=1, C=2, D=2}, [C, D] tied for 1");
        assertThat(awaiting.standing().value().certain()).hasToString("{A=2, B=1, C=1, D=1}");
        assertThat(awaiting.standing().value().changed()).containsExactly("B");
        assertThat(awaiting.standing().value().isWithdrawal()).isTrue();
        assertThat(awaiting.question().places()).isEqualTo(1);
        assertThat(((Allotment.Settled) decided(method, 6, votes, lot)).seats().value())
                .hasToString("{A=2, B=1, C=1, D=2}");
    }

    @Test
    void votesDecideWhoKeepsASeat() {
        // 80 votes, 6 seats, quota 10: whole 5 2 1 without remainders; of eight two go: A, who has most votes, keeps.
        assertThat(Counts.seats(imperiali(VOTES), 6, 50, 20, 10)).containsExactly(5, 1, 0);
    }

    @Test
    void standingsDifferByTheirTies() {
        Tally seats = Counts.tally(2, 1, 1);
        Standing tie = Standing.start(seats).withdraw(3, 1, 2);

        assertThat(tie)
                .isEqualTo(Standing.start(seats).withdraw(3, 1, 2))
                .hasSameHashCodeAs(Standing.start(seats).withdraw(3, 1, 2));
        assertThat(tie)
                .isNotEqualTo(Standing.start(seats))
                .isNotEqualTo(Standing.start(seats).withdraw(3, 0, 2))
                .isNotEqualTo(Standing.start(seats).award(5, 1, 2))
                .isNotEqualTo(Standing.start(Counts.tally(2, 1, 2)).withdraw(4, 1, 2))
                .isNotEqualTo("{A=2, B=1, C=1}, [B, C] tied for 1");
        assertThat(Standing.start(seats).award(6, 0, 1, 2))
                .isNotEqualTo(Standing.start(seats).award(5, 0, 1, 2));
        assertThat(Standing.start(seats).award(5, 0)).isNotEqualTo(Standing.start(Counts.tally(3, 1, 1)));
        assertThat(tie.hashCode()).isNotEqualTo(Standing.start(seats).hashCode());
        assertThat(tie.hashCode())
                .isNotEqualTo(
                        Standing.start(Counts.tally(2, 1, 2)).withdraw(4, 1, 2).hashCode());
        assertThat(tie.changed()).isEmpty();
        assertThat(tie.part("B")).isEqualTo(1);
    }

    private static List<String> paths(Step<?> step) {
        return step.inputs().stream().map(input -> input.path().toString()).toList();
    }
}
