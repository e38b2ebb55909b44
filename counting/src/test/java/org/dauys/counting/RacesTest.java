package org.dauys.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.dauys.election.RegisteredList.Kind;
import org.dauys.figures.Fraction;
import org.dauys.statute.Condition;
import org.dauys.statute.Provision;
import org.dauys.statute.Span;
import org.junit.jupiter.api.Test;

class RacesTest {
    private static final Race.Entry ALWAYS = new Race.Entry.Always();
    private static final Race.Entry ELSEWHERE = new Race.Entry.Elsewhere();
    private static final String POLAND = "pl/electoral-code/2011-01-05";

    private static Race.Entry share(long numerator) {
        return new Race.Entry.Share(numerator, 100, true);
    }

    @Test
    void theThresholdOfAListIsThatOfSoManyParties() {
        Race race = MadeUp.under("lt/seimas/1992-07-09", "seimas-list")
                .district("LT", 70, "P 400, Q 300")
                .list("c", "Q", Kind.COALITION, 2)
                .race("LT");

        assertThat(race.entries()).containsExactly(share(5), share(7));
    }

    @Test
    void aListOfAMinorityTakesPartWithAnyNumberOfVotes() {
        Race race = MadeUp.under("rs/parliament/2000-10-10", "assembly")
                .district("RS", 250, "P 900, M 1")
                .list("RS", "M", Kind.MINORITY, 1)
                .race("RS");

        assertThat(race.entries()).containsExactly(share(5), ALWAYS);
    }

    @Test
    void aListOfAnotherConstituencyIsNotThisOne() {
        Race race = MadeUp.under("rs/parliament/2000-10-10", "assembly")
                .district("RS", 250, "P 900, M 1")
                .list("XX", "M", Kind.MINORITY, 1)
                .race("RS");

        assertThat(race.entries()).containsExactly(share(5), share(5));
    }

    @Test
    void theBaseIsTheSumThatTheLawNames() {
        // Spain: lists and blank, 60 + 40 + 7. Kazakhstan: lists and against all, 60 + 40 + 5. Serbia: lists and
        // invalid.
        String votes = "A 60, B 40, AGAINST_ALL 5, BLANK 7, INVALID 11";
        assertThat(MadeUp.under("es/loreg/1985-06-19", "congress")
                        .district("D", 3, votes)
                        .race("D")
                        .base())
                .isEqualTo(107);
        assertThat(MadeUp.under("kz/elections/2022-11-18", "maslikhat-list")
                        .district("D", 3, votes)
                        .race("D")
                        .base())
                .isEqualTo(105);
        assertThat(MadeUp.under("rs/parliament/2000-10-10", "assembly")
                        .district("D", 3, votes)
                        .race("D")
                        .base())
                .isEqualTo(111);
        assertThat(MadeUp.under("rs/parliament/2000-10-10", "assembly")
                        .district("D", 3, "A 60, B 40")
                        .race("D")
                        .base())
                .isEqualTo(100);
    }

    @Test
    void aNationalThresholdIsTakenOfAllConstituencies() {
        // 1000 votes, 20 to come: 5 % of 1020 is 51. P and Q have it; R has 49 and may get 51; S has 30 and cannot.
        Race race = MadeUp.under(POLAND, "sejm")
                .district("D1", 5, "P 400, Q 51, R 40, S 10")
                .district("D2", 5, "P 470, R 9, S 20")
                .toCome("D1", 15)
                .toCome("D2", 5)
                .race("D1");

        assertThat(race.votes().claimants().names()).containsExactly("P", "Q", "R");
        assertThat(race.entries()).containsExactly(ALWAYS, ALWAYS, ELSEWHERE);
        assertThat(race.votes().of("Q")).isEqualTo(51);
        assertThat(race.most()).isEqualTo(15);
    }

    @Test
    void aNationalThresholdOfCoalitionsAndMinoritiesIsTheirs() {
        // 8 % of 1000 is 80: the coalition with 79 is out; a single party with 79 would be in.
        Race race = MadeUp.under(POLAND, "sejm")
                .district("D1", 5, "P 400, K 40, M 1")
                .district("D2", 5, "P 520, K 39")
                .list("c", "K", Kind.COALITION, 3)
                .list("c", "M", Kind.MINORITY, 1)
                .race("D1");

        assertThat(race.votes().claimants().names()).containsExactly("P", "M");
        assertThat(race.entries()).containsExactly(ALWAYS, ALWAYS);
    }

    @Test
    void againstAllStandsAsARivalBesideTheCandidates() {
        var election = MadeUp.under("kz/elections/2022-11-18", "mazhilis-districts");
        Race race = election.district("D", 1, "X 10, Y 5, AGAINST_ALL 12").race("D");

        assertThat(race.votes().claimants().names()).containsExactly("X", "Y", "AGAINST_ALL");
        assertThat(race.votes().of("AGAINST_ALL")).isEqualTo(12);
        assertThat(race.entries()).containsOnly(ALWAYS);
        // It takes no seat, but X with 10 + 1 does not reach it.
        assertThat(election.toCome("D", 1).ranges()).isEqualTo("X 0, Y 0");
        assertThat(election.toCome("D", 2).ranges()).isEqualTo("X 0-1, Y 0");
    }

    @Test
    void withoutVotesAgainstAllThereIsNoSuchRival() {
        Race race = MadeUp.under("kz/elections/2022-11-18", "mazhilis-districts")
                .district("D", 1, "X 10, Y 5")
                .race("D");

        assertThat(race.votes().claimants().names()).containsExactly("X", "Y");
    }

    @Test
    void whereNothingIsAwaitedNothingIsToCome() {
        Race race = MadeUp.under("pt/assembly/1979-05-16", "assembly")
                .district("D1", 3, "P 10, Q 5")
                .district("D2", 3, "P 10, Q 5")
                .toCome("D2", 2, 7)
                .race("D1");

        assertThat(race.least()).isZero();
        assertThat(race.most()).isZero();
        assertThat(race.entries()).containsOnly(ALWAYS);
    }

    @Test
    void aListWithFewerCandidatesThanSeatsLimitsItsConstituency() {
        var election = MadeUp.under("jp/public-offices/1994-11-25", "blocks")
                .district("D1", 3, "P 10")
                .district("D2", 4, "P 10")
                .district("D3", 3, "P 10")
                .list("D2", "P", Kind.PARTY, 1, Optional.empty(), OptionalLong.of(3))
                .list("D3", "P", Kind.PARTY, 1, Optional.empty(), OptionalLong.of(3))
                .list("D1", "P", Kind.PARTY, 1);
        var districts = election.contest().constituencies();

        assertThat(districts.stream().map(election.races()::hasLimits)).containsExactly(false, true, false);
    }

    @Test
    void aListOfTheWholeContestLimitsEveryLargerConstituency() {
        var election = MadeUp.under("jp/public-offices/1994-11-25", "blocks")
                .district("D1", 3, "P 10")
                .district("D2", 4, "P 10")
                .list("c", "P", Kind.PARTY, 1, Optional.empty(), OptionalLong.of(3));
        var districts = election.contest().constituencies();

        assertThat(districts.stream().map(election.races()::hasLimits)).containsExactly(false, true);
    }

    @Test
    void theSmallestOfTheSharesThatConcernAListIsItsThreshold() {
        // 8 % for all, 5 % where a connection stands behind the list.
        assertThat(entries(condition(8, 1, false), condition(5, 1, true))).containsExactly(share(8), share(5));
    }

    @Test
    void aListOfWhichNoShareIsAskedMayTakePartOrNot() {
        assertThat(entries(condition(5, 2, false))).containsExactly(ELSEWHERE, ELSEWHERE);
    }

    @Test
    void aNumberOfVotesAdmitsWhoeverHasItAlready() {
        var clause = condition(5, 1, false).clause();

        assertThat(entries(new Condition.VotesCast(clause, 40))).containsExactly(ALWAYS, ELSEWHERE);
    }

    @Test
    void whatHangsOnSeatsElsewhereIsOpenUnlessTheShareIsSure() {
        // 5 % of 65 is 3.25: A with 40 has it, B with 20 has it.
        var clause = condition(5, 1, false).clause();
        var seats = new Condition.SeatsWon(clause, 1, Optional.empty());
        var here = new Condition.ShareInOneConstituency(clause, Fraction.of(1, 2), Condition.Equality.TAKES_PART);

        assertThat(entries(condition(5, 1, false), seats)).containsExactly(share(5), share(5));
        // Half of 65 is 32.5: A has it, B has not.
        assertThat(entries(condition(50, 1, false), seats)).containsExactly(share(50), ELSEWHERE);
        assertThat(entries(condition(50, 1, false), here)).containsExactly(share(50), ELSEWHERE);
    }

    private static Condition.Share condition(long percent, long parties, boolean connected) {
        var clause = MadeUp.section(POLAND, "sejm").seatsClause();
        return new Condition.Share(
                clause,
                Fraction.of(percent, 100),
                Condition.Equality.TAKES_PART,
                new Span(parties, Long.MAX_VALUE),
                connected);
    }

    /** How A (40 votes) and B (20 votes, of a connection) take part with 5 votes to come. */
    private static List<Race.Entry> entries(Condition... conditions) {
        var election = MadeUp.under(POLAND, "sejm")
                .district("D", 5, "A 40, B 20")
                .toCome("D", 5)
                .list("D", "B", Kind.PARTY, 1, Optional.of("left"), OptionalLong.empty());
        var rules = new Rulebook(
                List.of(Provision.BaseOfShares.Part.LIST_VOTES),
                List.of(conditions),
                false,
                Race.Fewest.ONE,
                new Ranking.LargestRemainders(),
                Optional.empty());
        return election.races()
                .race(election.contest().constituencies().getFirst(), rules)
                .entries();
    }
}
