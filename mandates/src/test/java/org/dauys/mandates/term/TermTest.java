package org.dauys.mandates.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dauys.mandates.PaperElection.clause;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dauys.figures.Citation;
import org.dauys.figures.Figure;
import org.dauys.figures.Fraction;
import org.dauys.figures.Given;
import org.dauys.figures.Path;
import org.dauys.figures.Question;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Rounding;
import org.dauys.mandates.Answer;
import org.dauys.mandates.PaperElection;
import org.dauys.mandates.PersonsLaw;
import org.dauys.mandates.PersonsSection;
import org.dauys.mandates.Registration.Status;
import org.dauys.mandates.SeatingRule;
import org.dauys.mandates.TermAct.Kind;
import org.dauys.mandates.VacancyRule;
import org.dauys.reading.Finding;
import org.junit.jupiter.api.Test;

/** A house of three seats of list A, taken by of five, and the district D1, taken by x. */
class TermTest {
    private static final LocalDate BEGINS = LocalDate.of(2023, 3, 29);

    private final PaperElection paper = new PaperElection(3);
    private final Reasoning reasoning = Reasoning.recorded();

    private Term term() {
        return term(Optional.of("x"));
    }

    private Term term(Optional<String> inDistrict) {
        PersonsLaw law = paper.law();
        List<Opening.Seat> seats = new ArrayList<>();
        for (int number = 1; number <= 3; number++) {
            seats.add(new Opening.Seat(
                    number, "list", "A", law.section("lists"), Optional.of(first(number, "A-" + number))));
        }
        seats.add(
                new Opening.Seat(4, "D1", "c1", law.section("districts"), inDistrict.map(person -> first(4, person))));
        return Term.of(law, opening(seats), paper.roll(), reasoning);
    }

    private static Opening opening(List<Opening.Seat> seats) {
        return new Opening("council", PaperElection.DAY, BEGINS, "commission", seats);
    }

    private Figure<String> first(int seat, String person) {
        return reasoning.conclude(
                Path.of("persons/council/seat").then(seat), new Given<>(Citation.of("seats.csv", "2"), person));
    }

    private static LocalDate day(String written) {
        return LocalDate.parse(written);
    }

    private static String said(Finding finding) {
        return "%s %s:%d %s=%s %s"
                .formatted(
                        finding.code().id(),
                        finding.place().file(),
                        finding.place().line(),
                        finding.field(),
                        finding.value(),
                        finding.details());
    }

    private void refused(String finding) {
        Term term = term();
        assertThat(term.findings()).extracting(TermTest::said).containsExactly(finding);
    }

    private void byTheParty() {
        paper.lostBy(Kind.RESIGNED, Kind.DIED, Kind.EXPELLED, Kind.DECLINED, Kind.TOOK_OTHER_SEAT);
        paper.vacancies.add(new VacancyRule.PartyNames(clause("97")));
        paper.vacancies.add(new VacancyRule.StaysVacant(clause("98")));
        paper.districtVacancies.add(new VacancyRule.ByElection(clause("85")));
        paper.listOf("A", "WMMWM");
    }

    private void byTheList() {
        paper.lostBy(Kind.RESIGNED, Kind.DIED, Kind.EXPELLED, Kind.DECLINED);
        paper.vacancies.add(new VacancyRule.NextOnList(clause("65"), Optional.of("women")));
        paper.vacancies.add(new VacancyRule.NextOnList(clause("66"), Optional.empty()));
        paper.vacancies.add(new VacancyRule.StaysVacant(clause("67")));
    }

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
        paper.act("2024-02-01", Kind.RESIGNED, 1, "A-1");
        paper.act("2024-02-01", Kind.FOLLOWED, 1, "A-2");
        refused("M504 term.csv:3 person=A-2 [2]");
    }

    @Test
    void whoIsNotOnTheListDoesNotFollow() {
        byTheParty();
        paper.act("2024-02-01", Kind.RESIGNED, 1, "A-1");
        paper.act("2024-02-01", Kind.FOLLOWED, 1, "stranger");
        refused("M505 term.csv:3 person=stranger [A]");
    }

    @Test
    void whoWasDeregisteredDoesNotFollow() {
        byTheParty();
        paper.decided("list", "A", "A-5", Status.DEREGISTERED, "2024-02-01T23:00+06:00");
        paper.act("2024-02-01", Kind.RESIGNED, 1, "A-1");
        paper.act("2024-02-01", Kind.FOLLOWED, 1, "A-5");
        refused("M506 term.csv:3 person=A-5 [deregistered, registrations.csv 2]");
    }

    @Test
    void whoIsDeregisteredLaterMayStillFollow() {
        byTheParty();
        paper.decided("list", "A", "A-5", Status.DEREGISTERED, "2024-02-02T01:00+06:00");
        paper.act("2024-02-01", Kind.RESIGNED, 1, "A-1");
        paper.act("2024-02-01", Kind.FOLLOWED, 1, "A-5");

        assertThat(term().findings()).isEmpty();
    }

    @Test
    void whoWasExpelledDoesNotComeBackAndWhoResignedMayWhereThePartyChooses() {
        byTheParty();
        paper.act("2024-02-01", Kind.EXPELLED, 1, "A-1");
        paper.act("2024-02-01", Kind.RESIGNED, 2, "A-2");
        paper.act("2024-03-01", Kind.FOLLOWED, 1, "A-2");
        paper.act("2024-03-01", Kind.FOLLOWED, 2, "A-1");
        Term term = term();

        assertThat(term.findings())
                .extracting(TermTest::said)
                .containsExactly("M506 term.csv:5 person=A-1 [expelled, term.csv 2]");
        assertThat(term.tenuresOf("A-2")).extracting(Tenure::seat).containsExactly(2, 1);
    }

    @Test
    void theNextOfTheListFollowsAndNobodyElse() {
        byTheList();
        paper.listOf("A", "MMMMMM");
        paper.act("2024-02-01", Kind.RESIGNED, 1, "A-1");
        paper.act("2024-02-01", Kind.FOLLOWED, 1, "A-5");
        refused("M507 term.csv:3 person=A-5 [A-4]");
    }

    @Test
    void theSeatOfAWomanGoesToTheNextWoman() {
        byTheList();
        paper.listOf("A", "WMMMWW");
        paper.act("2024-02-01", Kind.RESIGNED, 1, "A-1");
        paper.act("2024-02-01", Kind.FOLLOWED, 1, "A-5");
        paper.act("2024-02-02", Kind.RESIGNED, 2, "A-2");
        paper.act("2024-02-02", Kind.FOLLOWED, 2, "A-4");
        Term term = term();

        assertThat(term.findings()).isEmpty();
        assertThat(term.notices()).isEmpty();
        assertThat(term.tenuresOf("A-5")
                        .getFirst()
                        .begun()
                        .basis()
                        .orElseThrow()
                        .place())
                .isEqualTo("65");
        assertThat(term.tenuresOf("A-4")
                        .getFirst()
                        .begun()
                        .basis()
                        .orElseThrow()
                        .place())
                .isEqualTo("66");
    }

    @Test
    void theSeatOfTheLastWomanGoesToWhoeverIsNext() {
        byTheList();
        paper.listOf("A", "WMMMM");
        paper.act("2024-02-01", Kind.RESIGNED, 1, "A-1");
        paper.act("2024-02-01", Kind.FOLLOWED, 1, "A-4");

        assertThat(term().findings()).isEmpty();
    }

    @Test
    void whoeverMayBeTheNextIsLetInWhereItIsNotKnownAndItIsSaid() {
        byTheList();
        paper.listOf("A", "WMMM?WW");
        paper.act("2024-02-01", Kind.RESIGNED, 1, "A-1");
        paper.act("2024-02-01", Kind.FOLLOWED, 1, "A-6");
        Term term = term();

        assertThat(term.findings()).isEmpty();
        assertThat(term.notices()).singleElement().isInstanceOfSatisfying(Notice.NextNotKnown.class, notice -> {
            assertThat(notice.possible()).containsExactly("A-5", "A-6");
            assertThat(notice.act().person()).isEqualTo("A-6");
        });
    }

    @Test
    void ifItIsNotKnownWhetherAWomanLeftBothTheNextWomanAndTheNextPersonMayFollow() {
        byTheList();
        paper.listOf("A", "?MMMWW");
        paper.act("2024-02-01", Kind.RESIGNED, 1, "A-1");
        paper.act("2024-02-01", Kind.FOLLOWED, 1, "A-6");
        refused("M507 term.csv:3 person=A-6 [A-5, A-4]");
    }

    private void byVotes(Fraction share, SeatingRule.Ties ties) {
        byTheList();
        paper.seating.add(new SeatingRule.PreferenceFirst(
                clause("64"), share, SeatingRule.Of.LIST_VOTES, SeatingRule.Equality.ENOUGH, ties));
        paper.listOf("A", "MMMMMM");
        paper.act("2024-02-01", Kind.RESIGNED, 1, "A-1");
        paper.act("2024-02-01", Kind.FOLLOWED, 1, "A-6");
    }

    @Test
    void whereAllAreOrderedByVotesTheNextIsTheOneWithTheMostVotes() {
        byVotes(Fraction.of(0), SeatingRule.Ties.LIST_ORDER);
        paper.votes("A", 90, 80, 70, 5, 6, 7);
        Term term = term();

        assertThat(term.findings()).isEmpty();
        assertThat(term.notices()).isEmpty();
    }

    @Test
    void ofEqualVotesTheOneEarlierOnTheListIsNextWhereTheLawSaysSo() {
        byVotes(Fraction.of(0), SeatingRule.Ties.LIST_ORDER);
        paper.votes("A", 90, 80, 70, 5, 7, 7);
        refused("M507 term.csv:3 person=A-6 [A-5]");
    }

    @Test
    void whereVotesDifferNoLotIsNeeded() {
        byVotes(Fraction.of(0), SeatingRule.Ties.LOT);
        paper.votes("A", 90, 80, 70, 5, 8, 7);
        refused("M507 term.csv:3 person=A-6 [A-5]");
    }

    @Test
    void whereALotDecidesBetweenEqualVotesAnybodyMayBeTheNext() {
        byVotes(Fraction.of(0), SeatingRule.Ties.LOT);
        paper.votes("A", 90, 80, 70, 5, 7, 7);

        assertThat(term().notices())
                .singleElement()
                .isInstanceOfSatisfying(
                        Notice.NextNotKnown.class,
                        notice -> assertThat(notice.possible()).containsExactly("A-5", "A-6", "A-4"));
    }

    @Test
    void whereVotesAreNotAtHandOrOnlyAShareCountsAnybodyMayBeTheNext() {
        byVotes(Fraction.of(0), SeatingRule.Ties.LIST_ORDER);
        assertThat(term().notices()).singleElement().isInstanceOf(Notice.NextNotKnown.class);

        var other = new TermTest();
        other.byVotes(Fraction.of(1, 10), SeatingRule.Ties.LIST_ORDER);
        other.paper.votes("A", 90, 80, 70, 5, 6, 7);
        assertThat(other.term().notices())
                .singleElement()
                .isInstanceOfSatisfying(
                        Notice.NextNotKnown.class,
                        notice -> assertThat(notice.possible()).containsExactly("A-4", "A-5", "A-6"));
    }

    @Test
    void whoGaveUpASeatOrDeclinedItIsPassedOver() {
        byTheList();
        paper.listOf("A", "MMMMMM");
        paper.act("2024-02-01", Kind.RESIGNED, 1, "A-1");
        paper.act("2024-02-02", Kind.DECLINED, 1, "A-4");
        paper.act("2024-02-03", Kind.FOLLOWED, 1, "A-5");
        paper.act("2024-02-04", Kind.RESIGNED, 2, "A-2");
        paper.act("2024-02-05", Kind.FOLLOWED, 2, "A-6");
        Term term = term();

        assertThat(term.findings()).isEmpty();
        assertThat(term.tenuresOf("A-4")).isEmpty();
        assertThat(term.holder(2, day("2024-02-05"))).contains("A-6");
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
    void whoSitsElsewhereCannotDeclineAndIsPassedOverByTheList() {
        byTheList();
        paper.listOf("A", "MMMMM");
        paper.act("2024-02-01", Kind.RESIGNED, 1, "A-1");
        paper.act("2024-02-02", Kind.DECLINED, 1, "A-2");
        refused("M502 term.csv:3 person=A-2 []");
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
                .extracting(TermTest::said)
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

        assertThat(term.findings()).extracting(TermTest::said).containsExactly("M512 term.csv:8 number=7 [8]");
        assertThat(term.holder(1, day("2024-02-02"))).isEmpty();
        assertThat(term.holder(2, day("2024-02-02"))).contains("A-2");
    }

    @Test
    void whoBeginsWithTwoSeatsHasNeitherUntilTheyChoose() {
        byTheParty();
        Term open = term(Optional.of("A-1"));

        assertThat(open.findings()).extracting(TermTest::said).containsExactly("M513 term.csv:0 person=A-1 [1, 4]");
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
                .extracting(TermTest::said)
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

        assertThat(term.findings()).extracting(TermTest::said).containsExactly("M504 term.csv:3 person=A-1 [1]");
        assertThat(term.tenuresOf("A-1")).extracting(Tenure::seat).containsExactly(1, 4);
    }

    /** 30 % of three seats are 0.9, so one woman; A-1 is the only one who sits. */
    @Test
    void aReplacementThatBreaksTheQuotaHoldsAndIsSaid() {
        byTheParty();
        paper.seating.add(new SeatingRule.ShareOfSeats(clause("97"), "women", Fraction.of(30, 100), Rounding.UP));
        paper.act("2024-02-01", Kind.RESIGNED, 1, "A-1");
        paper.act("2024-02-02", Kind.FOLLOWED, 1, "A-5");
        Term term = term();

        assertThat(term.findings()).isEmpty();
        assertThat(term.holder(1, day("2024-02-02"))).contains("A-5");
        assertThat(term.notices()).singleElement().isInstanceOfSatisfying(Notice.QuotaBroken.class, broken -> {
            assertThat(broken.demand().least().value()).isEqualTo(1);
            assertThat(broken.sure()).isZero();
            assertThat(broken.notKnown()).isZero();
            assertThat(broken.vacant()).isZero();
            assertThat(broken.isCertain()).isTrue();
        });
        assertThat(term.questions()).singleElement().satisfies(question -> {
            assertThat(question.topic()).isEqualTo("quota-after-replacement");
            assertThat(question.authority()).isEqualTo("commission");
            assertThat(question.path()).isEqualTo(Path.of("persons/council/seat/1/quota-after-act/2/women"));
        });
    }

    @Test
    void aReplacementThatKeepsTheQuotaIsNotSpokenOf() {
        byTheParty();
        paper.seating.add(new SeatingRule.ShareOfSeats(clause("97"), "women", Fraction.of(30, 100), Rounding.UP));
        paper.act("2024-02-01", Kind.RESIGNED, 1, "A-1");
        paper.act("2024-02-02", Kind.FOLLOWED, 1, "A-4");

        assertThat(term().notices()).isEmpty();
    }

    /** Two seats are vacant; when the first is filled by a man, the other can still go to a woman. */
    @Test
    void aQuotaThatAVacantSeatCanStillMeetIsNotBrokenYet() {
        byTheParty();
        paper.seating.add(new SeatingRule.ShareOfSeats(clause("97"), "women", Fraction.of(30, 100), Rounding.UP));
        paper.act("2024-02-01", Kind.RESIGNED, 1, "A-1");
        paper.act("2024-02-01", Kind.RESIGNED, 2, "A-2");
        paper.act("2024-02-02", Kind.FOLLOWED, 1, "A-5");

        assertThat(term().notices()).isEmpty();
    }

    @Test
    void aQuotaThatHangsOnAPersonOfWhomItIsNotKnownIsSaidToBeUncertain() {
        byTheParty();
        paper.traits.remove("A-5");
        paper.seating.add(new SeatingRule.ShareOfSeats(clause("97"), "women", Fraction.of(30, 100), Rounding.UP));
        paper.act("2024-02-01", Kind.RESIGNED, 1, "A-1");
        paper.act("2024-02-02", Kind.FOLLOWED, 1, "A-5");

        assertThat(term().notices()).singleElement().isInstanceOfSatisfying(Notice.QuotaBroken.class, broken -> {
            assertThat(broken.notKnown()).isEqualTo(1);
            assertThat(broken.isCertain()).isFalse();
        });
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
        paper.act("2024-02-01", Kind.RESIGNED, 1, "A-1");
        paper.act("2024-02-01", Kind.FOLLOWED, 1, "someone");
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
        paper.act("2024-02-01", Kind.RESIGNED, 1, "A-1");
        paper.act("2024-02-01", Kind.FOLLOWED, 1, "someone");

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
                .extracting(TermTest::said)
                .containsExactly("M501 term.csv:2 seat=1 [0]");
    }
}
