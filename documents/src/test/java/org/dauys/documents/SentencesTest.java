package org.dauys.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dauys.documents.HandMade.LAW;
import static org.dauys.documents.HandMade.allotted;
import static org.dauys.documents.HandMade.decision;
import static org.dauys.documents.HandMade.election;
import static org.dauys.documents.HandMade.sentence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.apportionment.Divisors;
import org.dauys.apportionment.HighestAverages;
import org.dauys.apportionment.LargestRemainders;
import org.dauys.apportionment.OverAward;
import org.dauys.apportionment.Plurality;
import org.dauys.apportionment.QuotaRule;
import org.dauys.apportionment.TieRule;
import org.dauys.election.Language;
import org.dauys.figures.Decisions;
import org.dauys.figures.Path;
import org.dauys.reading.Findings;
import org.dauys.reading.Yaml;
import org.dauys.statute.Statute;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private static final Statute STATUTE = Counting.statute("kz/elections/2022-11-18");
    private static final List<TieRule> BY_LOT = List.of(new TieRule.ByDecision(LAW, "cec", true));

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    @Test
    void aTieByLotIsToldFromTheTieToTheSeat() {
        // 5 and 5 votes for 1 seat: quota 10, no whole quota, remainders 0.5 and 0.5
        var method = new LargestRemainders(LAW, QuotaRule.HARE, OverAward.WITHDRAW, BY_LOT);
        var result = allotted(method, 1, Decisions.of(List.of(decision("vote/X/tie/1", List.of("A", "B"), "B"))), 5, 5);

        assertThat(sentence(result, Language.EN, "vote/X/seat/1"))
                .isEqualTo(
                        "Seat 1 of 1: Party A and Party B are level, and 1 seat is left for them: after whole quotas 1"
                                + " seat was left; the largest remainders are Party A 0.500 and Party B 0.500; the quota is 10"
                                + " votes.");
        assertThat(sentence(result, Language.EN, "vote/X/tie/1/decided/1"))
                .isEqualTo("Level for 1 seat: Party A and Party B. Decided by lot on 20 March 2023 by the commission:"
                        + " Party B. Reason given: as in the minutes.");
        assertThat(sentence(result, Language.EN, "vote/X/tie/1/seats"))
                .isEqualTo("The tie is settled: the seat goes to Party B.");
        assertThat(plain(sentence(result, Language.RU, "vote/X/tie/1/decided/1")))
                .isEqualTo("Наравне, 1 мандат на всех: Party A и Party B. Решено жребием 20 марта 2023 года"
                        + " (the commission): Party B. Обоснование: as in the minutes.");
        assertThat(sentence(result, Language.KK, "vote/X/tie/1/decided/1"))
                .isEqualTo("Тең, барлығына 1 мандат: Party A және Party B. Жеребемен шешілді, 2023 жылғы 20 наурыз"
                        + " (the commission): Party B. Негіздемесі: as in the minutes.");
        assertThat(sentence(result, Language.RU, "vote/X/tie/1/seats"))
                .isEqualTo("Равенство разрешено. Мандат получает: Party B.");
    }

    @Test
    void aSeatInExcessIsTakenBackFromTheSmallestRemainder() {
        // 65 and 35 votes for 2 seats by Imperiali: quota 100 ÷ 4 = 25; 2 and 1 whole quotas; remainders 0.6 and 0.4
        var method = new LargestRemainders(LAW, QuotaRule.IMPERIALI, OverAward.WITHDRAW, BY_LOT);
        var result = allotted(method, 2, Decisions.NONE, 65, 35);

        assertThat(sentence(result, Language.EN, "vote/X/quota"))
                .isEqualTo("Quota, the price of one seat in votes: 100 ÷ (2 + 2) = 25. The votes of the lists that take"
                        + " part are divided by the number of seats plus 2.");
        assertThat(sentence(result, Language.EN, "vote/X/withdrawn/3"))
                .isEqualTo("Whole quotas gave 1 seat more than the 2 there are; a seat is taken back from the smallest"
                        + " remainder: Party B 0.400; the next smallest is Party A 0.600.");
        assertThat(sentence(result, Language.RU, "vote/X/withdrawn/3"))
                .isEqualTo("Целые квоты дали на 1 мандат больше, чем их есть (2); мандат снимается с наименьшего"
                        + " остатка: Party B — 0,400; следующий по малости — Party A — 0,600.");
        assertThat(sentence(result, Language.KK, "vote/X/withdrawn/3"))
                .isEqualTo("Бүтін квоталар бар мандаттардан (2) 1 мандат артық берді; мандат ең кіші қалдықтан қайтарып"
                        + " алынады: Party B — 0,400; одан кейінгі кішісі — Party A — 0,600.");
    }

    @Test
    void aRoundedQuotaIsToldBeforeAndAfter() {
        // 10 votes, 3 seats, Droop: 10 ÷ 4 = 2.5, rounded down 2, plus one 3
        var method = new LargestRemainders(LAW, QuotaRule.DROOP, OverAward.WITHDRAW, BY_LOT);
        var result = allotted(method, 3, Decisions.NONE, 6, 4);

        assertThat(sentence(result, Language.EN, "vote/X/quota"))
                .startsWith("Quota, the price of one seat in votes: 10 ÷ (3 + 1) = 2.5, rounded down, plus one, that is"
                        + " 3.");
    }

    @Test
    void aSeatByTheHighestAverageNamesTheNextInLine() {
        // 100 and 60 votes, D'Hondt: 100, then 60 before 50, then 50 before 30
        var result = allotted(new HighestAverages(LAW, Divisors.DHONDT, BY_LOT), 3, Decisions.NONE, 100, 60);

        assertThat(sentence(result, Language.EN, "vote/X/seat/0")).isEqualTo("Before the first seat nobody has one.");
        assertThat(sentence(result, Language.EN, "vote/X/seat/2"))
                .isEqualTo("Party B’s 1st seat (seat 2 of 3): the highest average is that of Party B: 60 ÷ 1 = 60; next"
                        + " comes Party A: 100 ÷ 2 = 50. Divisors: D’Hondt.");
        assertThat(sentence(result, Language.RU, "vote/X/seat/3"))
                .isEqualTo("Party A — 2-й мандат (мандат 3 из 3): наибольшее частное — Party A: 100 ÷ 2 = 50; далее"
                        + " Party B: 60 ÷ 2 = 30. Делители: Д’Ондт.");
        assertThat(sentence(result, Language.KK, "vote/X/seat/3"))
                .isEqualTo(
                        "Party A — 2-мандаты (3 мандаттың ішінде 3-мандат): ең үлкен бөлінді — Party A: 100 ÷ 2 = 50;"
                                + " одан кейін Party B: 60 ÷ 2 = 30. Бөлгіштер: Д’Ондт.");
    }

    @Test
    void averagesThatDifferDoNotLookEqual() {
        // 1000001 ÷ 3 = 333333.666…, 333333.67 with two digits; 333334 is more by a third of a vote
        var result = allotted(new HighestAverages(LAW, Divisors.DHONDT, BY_LOT), 4, Decisions.NONE, 1_000_001, 333_334);

        assertThat(sentence(result, Language.EN, "vote/X/seat/3"))
                .contains("Party B: 333,334 ÷ 1 = 333,334; next comes Party A: 1,000,001 ÷ 3 = 333,333.67.");
    }

    @Test
    void aDivisorOfZeroPutsThoseWithoutASeatFirst() {
        var result = allotted(new HighestAverages(LAW, Divisors.ADAMS, BY_LOT), 2, Decisions.NONE, 100, 60);

        assertThat(sentence(result, Language.EN, "vote/X/seat/1"))
                .contains("Party A: 100 votes and no seat yet, which comes before everyone who has one");
    }

    @Test
    void theCandidateWithTheMostVotesIsToldWithTheNextOne() {
        var result = allotted(new Plurality(LAW, BY_LOT), 1, Decisions.NONE, 100, 90);

        assertThat(sentence(result, Language.EN, "vote/X/seat/1"))
                .isEqualTo("Seat 1 of 1: the most votes are those of Party A 100; next comes Party B 90.");
        assertThat(sentence(result, Language.RU, "vote/X/seat/1"))
                .isEqualTo("Мандат 1 из 1: наибольшее число голосов — Party A — 100; далее Party B — 90.");
        assertThat(sentence(result, Language.KK, "vote/X/seat/1"))
                .isEqualTo("1 мандаттың ішінде 1-мандат: ең көп дауыс — Party A — 100; одан кейін Party B — 90.");
    }

    @Test
    void theNextListJoinsTheOnlyOneThatPassed() {
        // 900 + 40 + 30 + 30 against all = 1000, threshold 50: A alone. 940 ÷ 69 = 13.62…; 40 ÷ 13.62… · 0.7 = 2.055…
        var record = election(
                "mazhilis-list",
                69,
                Map.of("A", 900L, "B", 40L, "C", 30L),
                Optional.of(30L),
                decision(
                        "vote/X/one-list-passes", List.of("with-correction", "without-correction"), "with-correction"));
        var result = Counting.account(STATUTE, record).result();

        assertThat(sentence(result, Language.EN, "vote/X/one-list-passes"))
                .startsWith("Decided on 20 March 2023 by the commission: The quotient of the second party is multiplied"
                        + " by 0.7; it gets at least two mandates")
                .endsWith(". Reason given: as in the minutes.");
        assertThat(sentence(result, Language.EN, "vote/X/with-next-list"))
                .isEqualTo("Party A alone passed the threshold; the next list by votes joins: Party B 40.");
        assertThat(sentence(result, Language.EN, "vote/X/seats"))
                .isEqualTo("Party B: 40 ÷ 13.62 × 0.7 = 2.055; the whole part, but at least 2 seats, makes 2 seats. The"
                        + " other 67 seats go to Party A.");
        assertThat(sentence(result, Language.RU, "vote/X/seats"))
                .isEqualTo("Party B: 40 ÷ 13,62 × 0,7 = 2,055; целая часть, но не менее 2 мандатов, — это 2 мандата."
                        + " Остальное, 67 мандатов, получает Party A.");
        assertThat(sentence(result, Language.KK, "vote/X/seats"))
                .isEqualTo("Party B: 40 ÷ 13,62 × 0,7 = 2,055; бүтін бөлігі, бірақ кемінде 2 мандат — бұл 2 мандат."
                        + " Қалған 67 мандатты Party A алады.");
        assertThat(Seats.of(result, "X", "A", 67)).contains(Path.of("vote/X/seats/A"));
    }

    @Test
    void againstAllAheadIsToldAndAsked() {
        var record = election("mazhilis-districts", 1, Map.of("K", 100L, "L", 90L), Optional.of(120L));
        var account = Counting.account(STATUTE, record);
        var narrator = new Narrator(Words.in(Language.EN), account.result());

        assertThat(sentence(account.result(), Language.EN, "vote/X/against-all-ahead"))
                .isEqualTo(
                        "Against all has 120 votes and is ahead of every candidate; the first of them is Candidate K 100.");
        assertThat(narrator.question(account.questions().getFirst())).isEqualTo("""
                        Against all is ahead of every candidate, Place X
                        To be decided by: Central Election Commission. Basis: Art. 9(2), Constitutional Law “On Elections \
                        in the Republic of Kazakhstan”, edition in force since 18 November 2022; NOT KNOWN to us.
                        As far as the law is known: No text was found for the case that “against all” is ahead of every \
                        candidate.
                        Choose 1 of 2:
                          - elected: The candidate is elected all the same.
                          - repeat-election: Nobody is elected; the election is held again.
                        When it is decided, put into decisions.yaml:
                          decisions:
                            - question: vote/X/against-all-decided
                              among: [elected, repeat-election]
                              chosen: [elected]  # keep what was chosen
                              who: …  # who decided
                              when: …  # the day, e.g. 2023-03-27
                              why: …  # the reason, or how the lot was drawn
                        """);
    }

    @Test
    void aShareJustBelowTheThresholdDoesNotLookLikeIt() {
        // 49,999 of 1,000,000 is 4.9999 %
        var record = election("mazhilis-list", 69, Map.of("A", 500_000L, "B", 450_001L, "C", 49_999L), Optional.of(0L));
        var result = Counting.account(STATUTE, record).result();

        assertThat(sentence(result, Language.EN, "vote/X/admitted"))
                .endsWith("that is 50,000; exactly that share takes part. Below it: Party C 4.9999%.");
    }

    @Test
    void theLinesOfAQuestionOnceFilledAreReadAsItsDecision() {
        var account = Counting.account(
                STATUTE, election("mazhilis-districts", 1, Map.of("K", 100L, "L", 100L), Optional.empty()));
        var question = account.questions().getFirst();
        String told = new Narrator(Words.in(Language.KK), account.result()).question(question);
        String lines = told.substring(told.indexOf("  decisions:"))
                .replace("who: …", "who: the commission")
                .replace("when: …", "when: 2023-03-27")
                .replace("why: …", "why: the lot was drawn from a bowl");
        var findings = new Findings();

        var decisions = Yaml.read("decisions.yaml", lines, findings).map(new DecisionReader(findings)::read);

        assertThat(findings.all()).isEmpty();
        assertThat(decisions.orElseThrow().on(question))
                .hasValueSatisfying(taken -> assertThat(taken.fits(question)).isTrue());
        assertThat(told).contains("K: Candidate K").contains("1-мандат үшін теңдік, Place X");
    }
}
