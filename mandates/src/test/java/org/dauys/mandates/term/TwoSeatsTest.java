package org.dauys.mandates.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dauys.figures.Path;
import org.dauys.figures.Question;
import org.dauys.mandates.TermAct.Kind;
import org.junit.jupiter.api.Test;

/** Who begins a term with two seats, or wins another. */
class TwoSeatsTest extends HouseOfThree {
    @Test
    void whoBeginsWithTwoSeatsHasNeitherUntilTheyChoose() {
        byTheParty();
        Term open = term(Optional.of("A-1"));

        assertThat(open.findings()).extracting(HouseOfThree::said).containsExactly("M513 term.csv:0 person=A-1 [1, 4]");
        assertThat(open.questions()).extracting(Question::among).containsExactly(List.of("1", "4"));
        assertThat(open.holder(1, BEGINS)).isEmpty();
        assertThat(open.holder(4, BEGINS)).isEmpty();
        assertThat(open.vacancies(4)).containsExactly(new Term.Vacancy(4, BEGINS, Optional.empty()));
    }

    @Test
    void whoGivesUpOneOfTwoSeatsHasTheOther() {
        byTheParty();
        paper.act("2023-04-01", Kind.TOOK_OTHER_SEAT, 1, "A-1");
        paper.act("2023-04-02", Kind.FOLLOWED, 1, "A-4");
        Term term = term(Optional.of("A-1"));

        assertThat(term.findings()).isEmpty();
        assertThat(term.questions()).isEmpty();
        assertThat(term.holder(4, day("2023-04-01"))).contains("A-1");
        assertThat(term.holder(1, day("2023-04-02"))).contains("A-4");
        assertThat(reasoning
                        .explain()
                        .why(Path.of("persons/council/seat/4/act/1"))
                        .orElseThrow()
                        .reasons())
                .hasSize(1);
    }

    @Test
    void whoHasYetToChooseNeitherFollowsNorGivesUpAThirdSeat() {
        byTheParty();
        paper.act("2023-04-01", Kind.TOOK_OTHER_SEAT, 2, "A-1");
        paper.act("2023-04-01", Kind.RESIGNED, 3, "A-3");
        paper.act("2023-04-01", Kind.FOLLOWED, 3, "A-1");

        assertThat(term(Optional.of("A-1")).findings())
                .extracting(HouseOfThree::said)
                .containsExactly(
                        "M513 term.csv:0 person=A-1 [1, 4]",
                        "M502 term.csv:2 person=A-1 [A-2]",
                        "M504 term.csv:4 person=A-1 [1]");
    }

    @Test
    void aDeputyOfAListWhoWinsADistrictGivesUpTheirSeatFirst() {
        byTheParty();
        paper.act("2024-02-01", Kind.RESIGNED, 4, "x");
        paper.act("2024-05-01", Kind.ELECTED_ANEW, 4, "A-1");
        paper.act("2024-05-02", Kind.TOOK_OTHER_SEAT, 1, "A-1");
        paper.act("2024-05-02", Kind.ELECTED_ANEW, 4, "A-1");
        Term term = term();

        assertThat(term.findings()).extracting(HouseOfThree::said).containsExactly("M504 term.csv:3 person=A-1 [1]");
        assertThat(term.tenuresOf("A-1")).extracting(Tenure::seat).containsExactly(1, 4);
    }
}
