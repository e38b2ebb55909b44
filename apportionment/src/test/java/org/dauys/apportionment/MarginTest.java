package org.dauys.apportionment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.dauys.figures.Claimants;
import org.dauys.figures.Tally;
import org.junit.jupiter.api.Test;

class MarginTest {
    private static final Method DHONDT = new HighestAverages(Counts.LAW, Divisors.DHONDT, List.of(Counts.LOT));
    private static final Method PLURALITY = new Plurality(Counts.LAW, List.of(Counts.LOT));

    /** Eight seats: 100 80 50 40 33⅓ 30 26⅔ 25 | 20 20 20: 4 3 1 0. */
    private static final Tally VOTES = Counts.tally(100, 80, 30, 20);

    private static Method remainders(QuotaRule quota) {
        return new LargestRemainders(Counts.LAW, quota, OverAward.WITHDRAW, List.of(Counts.LOT));
    }

    private static VotesShort shortOf(Method method, long seats, Tally votes, Tally allotted, String claimant) {
        return new VotesShort(
                Counts.LAW,
                method,
                Counts.given("votes", votes),
                Counts.given("mandates", seats),
                Counts.given("seats", allotted),
                claimant);
    }

    private static VotesToSpare toSpare(Method method, long seats, Tally votes, Tally allotted, String claimant) {
        return new VotesToSpare(
                Counts.LAW,
                method,
                Counts.given("votes", votes),
                Counts.given("mandates", seats),
                Counts.given("seats", allotted),
                claimant);
    }

    private static Optional<Margin> lacked(Method method, long seats, Tally votes, String claimant) {
        return shortOf(
                        method,
                        seats,
                        votes,
                        Counts.standing(method, seats, votes).seats(),
                        claimant)
                .result();
    }

    private static Optional<Margin> spared(Method method, long seats, Tally votes, String claimant) {
        return toSpare(
                        method,
                        seats,
                        votes,
                        Counts.standing(method, seats, votes).seats(),
                        claimant)
                .result();
    }

    @Test
    void votesShortReachBeyondTheLastQuotient() {
        // The last seat is A's with 25. D needs 26, so 6 more; B 26 · 4 = 104, above 100: 101, so 21 more; C above 50.
        assertThat(lacked(DHONDT, 8, VOTES, "D")).contains(new Margin(6, "A", false));
        assertThat(lacked(DHONDT, 8, VOTES, "B")).contains(new Margin(21, "A", false));
        assertThat(lacked(DHONDT, 8, VOTES, "C")).contains(new Margin(21, "A", false));
    }

    @Test
    void votesToSpareEndAtATie() {
        // The next quotient is 20, of A, B and D. A keeps its fourth seat above 80, C its only one above 20.
        assertThat(spared(DHONDT, 8, VOTES, "A")).contains(new Margin(20, "B", true));
        assertThat(spared(DHONDT, 8, VOTES, "C")).contains(new Margin(10, "A", true));
        // B's third seat: 26⅔ falls to 20 with 60 votes.
        assertThat(spared(DHONDT, 8, VOTES, "B")).contains(new Margin(20, "A", true));
    }

    @Test
    void whoHasNoSeatHasNoVotesToSpare() {
        assertThat(spared(DHONDT, 8, VOTES, "D")).isEmpty();
    }

    @Test
    void theSeatMayBeLostToOneForCertain() {
        // Plurality: A with 41 against 30; with 30 a tie. If B comes before A by rank, A loses at 30.
        var rank = new TieRule.EarlierRank(Counts.LAW, Counts.given("ranks", Counts.tally(2, 1)));
        var ranked = new Plurality(Counts.LAW, List.of(rank));

        assertThat(spared(PLURALITY, 1, Counts.tally(41, 30), "A")).contains(new Margin(11, "B", true));
        assertThat(spared(ranked, 1, Counts.tally(41, 30), "A")).contains(new Margin(11, "B", false));
        assertThat(lacked(PLURALITY, 1, Counts.tally(41, 30), "B")).contains(new Margin(12, "A", false));
        assertThat(lacked(ranked, 1, Counts.tally(41, 30), "B")).contains(new Margin(11, "A", false));
    }

    @Test
    void aSeatLostForCertainMayGoToATieOfOthers() {
        // One seat each of two for A by rank, then B and C by lot: A with 10, B and C with 6; A loses at 6 by its rank.
        var rank = new TieRule.EarlierRank(Counts.LAW, Counts.given("ranks", Counts.tally(2, 1, 1)));
        var method = new Plurality(Counts.LAW, List.of(rank, Counts.LOT));

        assertThat(spared(method, 1, Counts.tally(10, 6, 6), "A")).contains(new Margin(4, "B", false));
    }

    @Test
    void aTieOverASeatToBeTakenBackCountsAsLost() {
        // Imperiali, 3 seats. 58, 23, 19: quota 20: whole 2 1 0, none in excess. 58, 21, 21 are tied for a seat to
        // keep.
        Method imperiali = remainders(QuotaRule.IMPERIALI);
        Tally votes = Counts.tally(58, 22, 21);
        Tally allotted = Counts.tally(2, 1, 0);

        // 101 votes, quota 20.2: whole 2 1 1 with remainders 17.6 1.8 0.8: C loses its seat; with 22 it is tied with B.
        assertThat(Counts.seats(imperiali, 3, votes)).containsExactly(2, 1, 0);
        assertThat(shortOf(imperiali, 3, votes, allotted, "C").result()).contains(new Margin(2, "B", false));
        assertThat(toSpare(imperiali, 3, votes, allotted, "B").result()).contains(new Margin(1, "C", true));
    }

    @Test
    void aSeatWonByLotIsLostWithOneVoteLess() {
        // Plurality, 5 to 5; the lot gave it to B.
        Tally votes = Counts.tally(5, 5);
        Tally allotted = Counts.tally(0, 1);

        assertThat(toSpare(PLURALITY, 1, votes, allotted, "B").result()).contains(new Margin(1, "A", false));
        assertThat(shortOf(PLURALITY, 1, votes, allotted, "A").result()).contains(new Margin(1, "B", false));
    }

    @Test
    void whoCannotBeReplacedLosesNothing() {
        // Nobody else has votes; two candidates for two seats; without A nobody could take its seat.
        assertThat(spared(DHONDT, 3, Counts.tally(5, 0), "A")).isEmpty();
        assertThat(spared(remainders(QuotaRule.HARE), 3, Counts.tally(5, 0), "A"))
                .isEmpty();
        assertThat(spared(PLURALITY, 2, Counts.tally(5, 3), "A")).isEmpty();
        assertThat(spared(PLURALITY, 2, Counts.tally(5, 3, 0), "A")).isEmpty();
        assertThat(spared(PLURALITY, 2, Counts.tally(5, 3, 1), "A")).contains(new Margin(4, "C", true));
    }

    @Test
    void aSeatMayDependOnTheLastVote() {
        // Adams gives every claimant with votes a seat; without votes A has none and B takes it.
        var adams = new HighestAverages(Counts.LAW, Divisors.ADAMS, List.of(Counts.LOT));

        assertThat(spared(adams, 2, Counts.tally(1, 1_000), "A")).contains(new Margin(1, "B", false));
        assertThat(spared(adams, 2, Counts.tally(7, 1_000), "A")).contains(new Margin(7, "B", false));
    }

    @Test
    void anEarlierRankHoldsASeatUntilTheLastVote() {
        // Two seats for 5, 3 and 1 votes. A comes before C by rank as long as it has one vote; without any it loses to
        // C.
        var rank = new TieRule.EarlierRank(Counts.LAW, Counts.given("ranks", Counts.tally(1, 2, 3)));
        var ranked = new Plurality(Counts.LAW, List.of(rank));

        assertThat(spared(ranked, 2, Counts.tally(5, 3, 1), "A")).contains(new Margin(5, "C", false));
    }

    @Test
    void whoCannotHaveMoreLacksNoNumberOfVotes() {
        var adams = new HighestAverages(Counts.LAW, Divisors.ADAMS, List.of(Counts.LOT));

        assertThat(lacked(PLURALITY, 1, Counts.tally(41, 30), "A")).isEmpty();
        assertThat(lacked(adams, 2, Counts.tally(7, 9), "A")).isEmpty();
        assertThat(lacked(DHONDT, 1, Counts.tally(1, Long.MAX_VALUE - 1), "A")).isEmpty();
    }

    @Test
    void marginsNearTheEndOfLongAreExact() {
        // Half of MAX = 2 · 4,611,686,018,427,387,903 + 1: A has one vote less than B, and one vote is free.
        long half = Long.MAX_VALUE / 2;

        assertThat(lacked(PLURALITY, 1, Counts.tally(half - 2, half), "A")).contains(new Margin(3, "B", false));
        assertThat(lacked(PLURALITY, 1, Counts.tally(half - 1, half + 1), "A")).isEmpty();
        assertThat(spared(PLURALITY, 1, Counts.tally(half, 1), "A")).contains(new Margin(half - 1, "B", true));
    }

    @Test
    void methodsThatAreNotMonotoneHaveNoMargin() {
        Method droop = remainders(QuotaRule.DROOP);

        assertThat(lacked(droop, 3, Counts.tally(50, 30, 20), "A")).isEmpty();
        assertThat(spared(droop, 3, Counts.tally(50, 30, 20), "A")).isEmpty();
    }

    @Test
    void strangersHaveNoMargin() {
        assertThatThrownBy(() -> lacked(DHONDT, 8, VOTES, "E")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> spared(DHONDT, 8, VOTES, "E")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void seatsThatAreNotThoseOfTheCountAreRefused() {
        assertThatThrownBy(() ->
                        shortOf(DHONDT, 8, VOTES, Counts.tally(3, 0, 0, 0), "A").result())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("A gained a seat that nobody lost.");
        assertThatThrownBy(() ->
                        toSpare(DHONDT, 8, VOTES, Counts.tally(8, 8, 8, 8), "A").result())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("A lost a seat that nobody gained.");
    }

    @Test
    void theStepsTellTheirInputs() {
        assertThat(shortOf(DHONDT, 8, VOTES, VOTES, "A").inputs())
                .extracting(input -> input.path().toString())
                .containsExactly("votes", "mandates", "seats");
        assertThat(toSpare(DHONDT, 8, VOTES, VOTES, "A").inputs())
                .extracting(input -> input.path().toString())
                .containsExactly("votes", "mandates", "seats");
    }

    @Test
    void theMarginsOfTheMazhilisOf2023() {
        // AMANAT has the last seat with the second remainder, 56,190.6; RESPUBLICA is next with 27,874.1. With d more
        // votes RESPUBLICA's remainder grows by d · 63/69 and AMANAT's falls by d · 39/69, together 28,316.5 = d ·
        // 102/69:
        // 19,155.3, so 19,156.
        Tally votes = Tally.of(
                Claimants.of(List.of("AMANAT", "AUYL", "RESPUBLICA", "AQ_JOL", "PPK", "JSDP")),
                3_431_510,
                693_938,
                547_154,
                535_139,
                432_920,
                331_058);
        Method hare = remainders(QuotaRule.HARE);

        assertThat(lacked(hare, 69, votes, "RESPUBLICA")).contains(new Margin(19_156, "AMANAT", false));
        assertThat(spared(hare, 69, votes, "AMANAT")).contains(new Margin(54_274, "RESPUBLICA", false));
        assertThat(spared(hare, 69, votes, "JSDP")).contains(new Margin(41_730, "RESPUBLICA", false));
    }

    @Test
    void recountingConfirmsThatSoManyVotesChangeTheSeatAndOneLessDoesNot() {
        var methods = List.of(
                DHONDT,
                new HighestAverages(Counts.LAW, Divisors.SAINTE_LAGUE, List.of(Counts.LOT)),
                new HighestAverages(Counts.LAW, Divisors.HUNTINGTON_HILL, List.of(Counts.LOT)),
                remainders(QuotaRule.HARE),
                remainders(QuotaRule.HAGENBACH_BISCHOFF),
                remainders(QuotaRule.IMPERIALI));
        Counts.cases(600, random -> {
            Method method = methods.get(random.nextInt(methods.size()));
            Tally votes = Counts.someVotes(random);
            long seats = random.nextLong(1, 12);
            if (!(Counts.count(method, seats, votes) instanceof Allotment.Settled(var allotted))) {
                return;
            }
            int who = random.nextInt(votes.size());
            String name = votes.claimants().name(who);
            long has = allotted.value().at(who);

            shortOf(method, seats, votes, allotted.value(), name).result().ifPresent(margin -> {
                assertThat(certain(method, seats, votes, who, margin.votes())).isGreaterThan(has);
                assertThat(certain(method, seats, votes, who, margin.votes() - 1))
                        .isEqualTo(has);
            });
            toSpare(method, seats, votes, allotted.value(), name).result().ifPresent(margin -> {
                assertThat(certain(method, seats, votes, who, -margin.votes())).isLessThan(has);
                assertThat(certain(method, seats, votes, who, 1 - margin.votes()))
                        .isEqualTo(has);
            });
        });
    }

    private static long certain(Method method, long seats, Tally votes, int who, long change) {
        return Counts.standing(method, seats, votes.plus(change, who)).certain().at(who);
    }
}
