package org.dauys.mandates.term;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.dauys.figures.Reasoning;
import org.dauys.figures.Rounding;
import org.dauys.mandates.PaperElection;
import org.dauys.mandates.PersonsLaw;
import org.dauys.mandates.SeatingRule;
import org.dauys.mandates.TermAct.Kind;
import org.dauys.mandates.VacancyRule;
import org.dauys.reading.Finding;

/** A house of three seats of list A, taken by of five, and the district D1, taken by x. */
abstract class HouseOfThree {
    static final LocalDate BEGINS = LocalDate.of(2023, 3, 29);

    final PaperElection paper = new PaperElection(3);
    final Reasoning reasoning = Reasoning.recorded();

    Term term() {
        return term(Optional.of("x"));
    }

    Term term(Optional<String> inDistrict) {
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

    static Opening opening(List<Opening.Seat> seats) {
        return new Opening("council", PaperElection.DAY, BEGINS, "commission", seats);
    }

    Figure<String> first(int seat, String person) {
        return reasoning.conclude(
                Path.of("persons/council/seat").then(seat), new Given<>(Citation.of("seats.csv", "2"), person));
    }

    static LocalDate day(String written) {
        return LocalDate.parse(written);
    }

    static String said(Finding finding) {
        return "%s %s:%d %s=%s %s"
                .formatted(
                        finding.code().id(),
                        finding.place().file(),
                        finding.place().line(),
                        finding.field(),
                        finding.value(),
                        finding.details());
    }

    void refused(String finding) {
        Term term = term();
        assertThat(term.findings()).extracting(HouseOfThree::said).containsExactly(finding);
    }

    void byTheParty() {
        paper.lostBy(Kind.RESIGNED, Kind.DIED, Kind.EXPELLED, Kind.DECLINED, Kind.TOOK_OTHER_SEAT);
        paper.vacancies.add(new VacancyRule.PartyNames(clause("97")));
        paper.vacancies.add(new VacancyRule.StaysVacant(clause("98")));
        paper.districtVacancies.add(new VacancyRule.ByElection(clause("85")));
        paper.listOf("A", "WMMWM");
    }

    void byTheList() {
        paper.lostBy(Kind.RESIGNED, Kind.DIED, Kind.EXPELLED, Kind.DECLINED);
        paper.vacancies.add(new VacancyRule.NextOnList(clause("65"), Optional.of("women")));
        paper.vacancies.add(new VacancyRule.NextOnList(clause("66"), Optional.empty()));
        paper.vacancies.add(new VacancyRule.StaysVacant(clause("67")));
    }

    /** A-1 leaves the first seat, and a person follows on the same day. */
    void followsInTheFirstSeat(String person) {
        paper.act("2024-02-01", Kind.RESIGNED, 1, "A-1");
        paper.act("2024-02-01", Kind.FOLLOWED, 1, person);
    }

    /** 30 % of the seats of a list are for women. */
    void aThirdForWomen() {
        paper.seating.add(new SeatingRule.ShareOfSeats(clause("97"), "women", Fraction.of(30, 100), Rounding.UP));
    }
}
