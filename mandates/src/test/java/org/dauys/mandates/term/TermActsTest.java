package org.dauys.mandates.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dauys.mandates.PaperElection.clause;

import org.dauys.mandates.TermAct.Kind;
import org.dauys.mandates.VacancyRule;
import org.junit.jupiter.api.Test;

/** What an act of the term needs to hold. */
class TermActsTest extends HouseOfThree {
    @Test
    void anActOnASeatThatTheHouseDoesNotHaveIsRefused() {
        byTheParty();
        paper.act("2024-02-01", Kind.RESIGNED, 5, "A-1");
        refused("M501 term.csv:2 seat=5 [4]");
    }

    @Test
    void whoDoesNotHaveTheSeatCannotLeaveIt() {
        byTheParty();
        paper.act("2024-02-01", Kind.RESIGNED, 1, "A-2");
        refused("M502 term.csv:2 person=A-2 [A-1]");
    }

    @Test
    void nobodyLeavesAVacantSeat() {
        byTheParty();
        paper.act("2024-02-01", Kind.RESIGNED, 1, "A-1");
        paper.act("2024-02-02", Kind.DIED, 1, "A-1");
        refused("M502 term.csv:3 person=A-1 []");
    }

    @Test
    void nobodyComesToASeatThatIsTaken() {
        byTheParty();
        paper.act("2024-02-01", Kind.FOLLOWED, 1, "A-5");
        refused("M503 term.csv:2 seat=1 [A-1]");
    }

    @Test
    void whoHasASeatDoesNotGetAnother() {
        byTheParty();
        followsInTheFirstSeat("A-2");
        refused("M504 term.csv:3 person=A-2 [2]");
    }

    @Test
    void whoTurnsDownTheSeatTheyHaveLeavesIt() {
        byTheParty();
        paper.act("2023-03-29", Kind.DECLINED, 1, "A-1");
        Term term = term();

        assertThat(term.findings()).isEmpty();
        assertThat(term.holder(1, BEGINS)).isEmpty();
    }

    @Test
    void aStrangerCannotDecline() {
        byTheParty();
        paper.act("2024-02-01", Kind.RESIGNED, 1, "A-1");
        paper.act("2024-02-02", Kind.DECLINED, 1, "stranger");
        refused("M502 term.csv:3 person=stranger []");
    }

    @Test
    void theVotersDoNotRecallADeputyOfAListWhereTheLawDoesNotSaySo() {
        byTheParty();
        paper.act("2024-02-01", Kind.RECALLED, 1, "A-1");
        refused("M508 term.csv:2 act=recalled [resigned, died, expelled, declined, took-other-seat]");
    }

    @Test
    void anActBeforeTheFirstDayOrBeforeTheActBeforeItIsRefused() {
        byTheParty();
        paper.act("2023-03-28", Kind.RESIGNED, 1, "A-1");
        paper.act("2024-02-02", Kind.RESIGNED, 2, "A-2");
        paper.act("2024-02-01", Kind.RESIGNED, 3, "A-3");
        Term term = term();

        assertThat(term.findings())
                .extracting(HouseOfThree::said)
                .containsExactly(
                        "M509 term.csv:2 on=2023-03-28 [2023-03-29]", "M509 term.csv:4 on=2024-02-01 [2024-02-02]");
        assertThat(term.holder(3, day("2024-03-01"))).contains("A-3");
    }

    @Test
    void nobodyFollowsInADistrict() {
        byTheParty();
        paper.act("2024-02-01", Kind.RESIGNED, 4, "x");
        paper.act("2024-02-01", Kind.FOLLOWED, 4, "A-4");
        refused("M510 term.csv:3 act=followed []");
    }

    @Test
    void theVotersOfADistrictElectAnew() {
        byTheParty();
        paper.act("2024-02-01", Kind.RESIGNED, 4, "x");
        paper.act("2024-05-01", Kind.ELECTED_ANEW, 4, "y");
        Term term = term();

        assertThat(term.findings()).isEmpty();
        assertThat(term.holder(4, day("2024-05-01"))).contains("y");
        assertThat(term.tenuresOf("y").getFirst().begun().basis().orElseThrow().place())
                .isEqualTo("85");
    }

    @Test
    void nobodyIsElectedAnewToASeatOfAList() {
        byTheParty();
        paper.act("2024-02-01", Kind.RESIGNED, 1, "A-1");
        paper.act("2024-05-01", Kind.ELECTED_ANEW, 1, "y");
        refused("M511 term.csv:3 act=elected-anew []");
    }

    @Test
    void aSeatThatTheLawLeavesVacantIsNotFilledInAnyWay() {
        paper.lostBy(Kind.RESIGNED);
        paper.vacancies.add(new VacancyRule.StaysVacant(clause("98")));
        paper.listOf("A", "MMMM");
        paper.act("2024-02-01", Kind.RESIGNED, 1, "A-1");
        paper.act("2024-05-01", Kind.FOLLOWED, 1, "A-4");
        paper.act("2024-05-01", Kind.ELECTED_ANEW, 1, "y");

        assertThat(term().findings()).extracting(finding -> finding.code().id()).containsExactly("M510", "M511");
    }

    @Test
    void ofTwoActsOfOneNumberTheLaterIsRefused() {
        byTheParty();
        paper.act(7, "2024-02-02", Kind.RESIGNED, 2, "A-2");
        paper.act(7, "2024-02-01", Kind.RESIGNED, 1, "A-1");
        Term term = term();

        assertThat(term.findings()).extracting(HouseOfThree::said).containsExactly("M512 term.csv:8 number=7 [8]");
        assertThat(term.holder(1, day("2024-02-02"))).isEmpty();
        assertThat(term.holder(2, day("2024-02-02"))).contains("A-2");
    }
}
