package org.dauys.mandates.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dauys.mandates.PaperElection.clause;

import java.util.List;
import java.util.Optional;
import org.dauys.figures.Citation;
import org.dauys.figures.Path;
import org.dauys.mandates.Answer;
import org.dauys.mandates.PersonsLaw;
import org.dauys.mandates.PersonsSection;
import org.dauys.mandates.TermAct;
import org.dauys.mandates.TermAct.Kind;
import org.dauys.mandates.VacancyRule;
import org.junit.jupiter.api.Test;

/** Who sits on which day, and why. */
class TermTest extends HouseOfThree {
    @Test
    void withoutActsThoseWhoBeganSit() {
        byTheParty();
        Term term = term();

        assertThat(term.holder(1, BEGINS)).contains("A-1");
        assertThat(term.holder(1, BEGINS.plusYears(4))).contains("A-1");
        assertThat(term.holder(1, BEGINS.minusDays(1))).isEmpty();
        assertThat(term.holder(5, BEGINS)).isEmpty();
        assertThat(term.chamber(BEGINS))
                .extracting(seat -> seat.tenure().orElseThrow().person())
                .containsExactly("A-1", "A-2", "A-3", "x");
        assertThat(term.vacancies(1)).isEmpty();
        assertThat(term.why(1, BEGINS)).singleElement().satisfies(event -> {
            assertThat(event.act()).isEmpty();
            assertThat(event.basis()).isEmpty();
        });
    }

    @Test
    void theDayOfAnActIsTheFirstOnWhichItHolds() {
        byTheParty();
        paper.act("2024-02-01", Kind.RESIGNED, 2, "A-2");
        paper.act("2024-03-01", Kind.FOLLOWED, 2, "A-5");
        Term term = term();

        assertThat(term.findings()).isEmpty();
        assertThat(term.holder(2, day("2024-01-31"))).contains("A-2");
        assertThat(term.holder(2, day("2024-02-01"))).isEmpty();
        assertThat(term.holder(2, day("2024-02-29"))).isEmpty();
        assertThat(term.holder(2, day("2024-03-01"))).contains("A-5");
        assertThat(term.vacancies(2))
                .containsExactly(new Term.Vacancy(2, day("2024-02-01"), Optional.of(day("2024-03-01"))));
        assertThat(term.tenuresOf("A-5")).singleElement().satisfies(tenure -> {
            assertThat(tenure.begun().basis().orElseThrow().place()).isEqualTo("97");
            assertThat(tenure.ended()).isEmpty();
        });
    }

    @Test
    void whyIsTheChainOfActsWithTheirArticlesUntilTheDay() {
        byTheParty();
        paper.act("2024-02-01", Kind.RESIGNED, 2, "A-2");
        paper.act("2024-03-01", Kind.FOLLOWED, 2, "A-5");
        Term term = term();

        assertThat(term.why(2, day("2024-02-15")))
                .extracting(event -> event.holder().value())
                .containsExactly("A-2", TermStep.NOBODY);
        assertThat(term.why(2, day("2024-03-01")))
                .extracting(event -> event.basis().map(Citation::place).orElse("first"))
                .containsExactly("first", "50", "97");
        var reason =
                reasoning.explain().why(Path.of("persons/council/seat/2/act/2")).orElseThrow();
        assertThat(reason.line().figure().value()).isEqualTo("A-5");
        assertThat(reason.line().step().terms())
                .containsEntry("act", "followed")
                .containsEntry("on", "2024-03-01")
                .containsEntry("document", "document")
                .containsEntry("entry", "term.csv 3");
        assertThat(reason.reasons()
                        .getFirst()
                        .reasons()
                        .getFirst()
                        .line()
                        .figure()
                        .value())
                .isEqualTo("A-2");
    }

    @Test
    void whoLeavesAndComesOnOneDayLeavesNoVacancy() {
        byTheParty();
        paper.act("2024-02-01", Kind.DIED, 1, "A-1");
        paper.act("2024-02-01", Kind.FOLLOWED, 1, "A-4");

        assertThat(term().vacancies(1)).isEmpty();
    }

    @Test
    void aSeatThatNobodyFollowsOnStaysVacantWithoutEnd() {
        byTheParty();
        paper.act("2024-02-01", Kind.DIED, 1, "A-1");

        assertThat(term().vacancies(1)).containsExactly(new Term.Vacancy(1, day("2024-02-01"), Optional.empty()));
    }

    @Test
    void whereNoRulesAreAtHandActsHoldAndItIsSaid() {
        paper.listOf("A", "MMMM");
        paper.act("2024-02-01", Kind.RECALLED, 1, "A-1");
        paper.act("2024-02-01", Kind.FOLLOWED, 1, "A-4");
        paper.act("2024-02-01", Kind.DIED, 4, "x");
        paper.act("2024-02-01", Kind.ELECTED_ANEW, 4, "y");
        Term term = term();

        assertThat(term.findings()).isEmpty();
        assertThat(term.notices()).hasOnlyElementsOfType(Notice.RulesNotAtHand.class);
        assertThat(term.notices()).extracting(notice -> notice.act().number()).containsExactly(1, 2, 3, 4);
        assertThat(term.why(1, day("2024-02-01"))
                        .getLast()
                        .basis()
                        .orElseThrow()
                        .toString())
                .isEqualTo("term.csv 3");
    }

    @Test
    void whereTheListIsNotAtHandAFollowerIsBelievedAndItIsSaid() {
        paper.lostBy(Kind.RESIGNED);
        paper.vacancies.add(new VacancyRule.PartyNames(clause("97")));
        paper.vacancies.add(new VacancyRule.StaysVacant(clause("98")));
        followsInTheFirstSeat("someone");
        Term term = term();

        assertThat(term.holder(1, day("2024-02-01"))).contains("someone");
        assertThat(term.notices()).hasOnlyElementsOfType(Notice.ListNotAtHand.class);
        assertThat(term.tenuresOf("someone")
                        .getFirst()
                        .begun()
                        .basis()
                        .orElseThrow()
                        .place())
                .isEqualTo("97");
    }

    @Test
    void whereNeitherRulesNorListAreAtHandItIsSaid() {
        followsInTheFirstSeat("someone");

        assertThat(term().notices())
                .hasOnlyElementsOfType(Notice.RulesNotAtHand.class)
                .hasSize(2);
    }

    @Test
    void aSeatThatNobodyTookAtFirstIsFilledByTheRules() {
        byTheList();
        paper.list("districts", "c1", Answer.YES, "x", "y");
        Term term = term(Optional.empty());

        assertThat(term.vacancies(4)).containsExactly(new Term.Vacancy(4, BEGINS, Optional.empty()));
        assertThat(term.why(4, BEGINS)).isEmpty();
    }

    @Test
    void aSeatThatNobodyLeftGoesByTheOrderAlone() {
        byTheList();
        paper.listOf("A", "MMWW");
        PersonsLaw law = paper.law();
        paper.act("2023-04-01", Kind.FOLLOWED, 1, "A-1");
        var empty = opening(List.of(new Opening.Seat(1, "list", "A", law.section("lists"), Optional.empty())));

        assertThat(Term.of(law, empty, paper.roll(), reasoning).findings()).isEmpty();
    }

    @Test
    void thePartyOfWhoWasElectedAnewIsThatOfTheLastElection() {
        byTheParty();
        paper.act("2024-02-01", Kind.RESIGNED, 4, "x");
        paper.electedAnew("2024-05-01", 4, "y", "B");
        paper.act("2025-02-01", Kind.DIED, 4, "y");
        paper.electedAnew("2025-05-01", 4, "z", "C");
        Term term = term();

        assertThat(term.findings()).isEmpty();
        assertThat(term.electedAnew(4, day("2024-04-30"))).isEmpty();
        assertThat(term.electedAnew(4, day("2025-04-30")).flatMap(TermAct::party))
                .contains("B");
        assertThat(term.electedAnew(4, day("2025-05-01")).flatMap(TermAct::party))
                .contains("C");
    }

    @Test
    void whoFollowsHasNoPartyBesideThatOfTheList() {
        Citation entry = Citation.of("term.csv", "2");

        assertThatThrownBy(() ->
                        new TermAct(1, BEGINS, Kind.FOLLOWED, 1, "A-5", Optional.of("B"), "reason", "document", entry))
                .hasMessageContaining("FOLLOWED");
    }

    @Test
    void aSeatIsGivenOnce() {
        Optional<PersonsSection> none = Optional.empty();
        var seat = new Opening.Seat(1, "list", "A", none, Optional.empty());

        assertThatThrownBy(() -> Term.of(paper.law(), opening(List.of(seat, seat)), paper.roll(), reasoning))
                .hasMessageContaining("1");
    }

    @Test
    void aHouseWithoutSeatsRefusesEveryAct() {
        paper.act("2024-02-01", Kind.RESIGNED, 1, "A-1");

        assertThat(Term.of(paper.law(), opening(List.of()), paper.roll(), reasoning)
                        .findings())
                .extracting(HouseOfThree::said)
                .containsExactly("M501 term.csv:2 seat=1 [0]");
    }
}
