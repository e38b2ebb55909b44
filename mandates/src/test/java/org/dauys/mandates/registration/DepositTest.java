package org.dauys.mandates.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dauys.mandates.PaperElection.clause;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.figures.Citation;
import org.dauys.figures.Figure;
import org.dauys.figures.Fraction;
import org.dauys.figures.Given;
import org.dauys.figures.Path;
import org.dauys.mandates.Requirement;
import org.junit.jupiter.api.Test;

/** What parties and candidates pay. */
class DepositTest extends Candidatures {
    private void kazakhDeposit() {
        paper.onLists.add(new Requirement.Deposit(
                clause("88"),
                1_050_000,
                "KZT",
                List.of(
                        new Requirement.Reduction(Fraction.of(5, 100), Fraction.of(0)),
                        new Requirement.Reduction(Fraction.of(3, 100), Fraction.of(50, 100)),
                        new Requirement.Reduction(Fraction.of(0), Fraction.of(70, 100))),
                Fraction.of(5, 100)));
    }

    private Fraction depositAfter(long numerator) {
        kazakhDeposit();
        paper.list("A", ids(10));
        var share = new Given<>(Citation.of("last-result.csv", "2"), Fraction.of(numerator, 10_000));
        known = new Circumstances(new LastResult(Map.of("A", share)), Optional.empty(), Optional.empty(), "commission");
        return first().deposit().orElseThrow().known().orElseThrow().value();
    }

    /** Auyl had 5.29 % in 2021. */
    @Test
    void aPartyWithFivePerCentPaysNothing() {
        assertThat(depositAfter(529)).isEqualTo(Fraction.of(0));
    }

    @Test
    void exactlyFivePerCentPaysNothing() {
        assertThat(depositAfter(500)).isEqualTo(Fraction.of(0));
    }

    /** 10 · 1,050,000 · 50 % = 5,250,000. */
    @Test
    void aPartyWithThreePerCentPaysHalf() {
        assertThat(depositAfter(300)).isEqualTo(Fraction.of(5_250_000));
    }

    /** 10 · 1,050,000 · 70 % = 7,350,000. */
    @Test
    void aPartyWithLessPaysSeventyPerCent() {
        assertThat(depositAfter(299)).isEqualTo(Fraction.of(7_350_000));
    }

    @Test
    void withoutALastResultEveryDepositThatMayBeIsTold() {
        kazakhDeposit();
        paper.list("A", "x", "y");

        DepositDue due = first().deposit().orElseThrow();

        assertThat(due.known()).isEmpty();
        assertThat(due.possible())
                .extracting(Figure::value)
                .containsExactly(
                        Fraction.of(0), Fraction.of(1_050_000), Fraction.of(1_470_000), Fraction.of(2_100_000));
    }

    @Test
    void aCandidateInADistrictPaysForOnePerson() {
        paper.inDistricts.add(new Requirement.Deposit(clause("88"), 1_050_000, "KZT", List.of(), Fraction.of(5, 100)));
        paper.candidate("D1", "c1", "IND", "x");

        CandidacyReport report = first();

        assertThat(report.candidacy().kind()).isEqualTo(Candidacy.Kind.PERSON);
        assertThat(report.deposit().orElseThrow().known().orElseThrow().value()).isEqualTo(Fraction.of(1_050_000));
        assertThat(reasoning.explain().why(Path.of("persons/council/D1/c1/deposit/due")))
                .isPresent();
    }

    @Test
    void whyADepositIsDueLeadsToTheLastResult() {
        assertThat(depositAfter(300)).isEqualTo(Fraction.of(5_250_000));

        var due = reasoning
                .explain()
                .why(Path.of("persons/council/list/A/deposit/due"))
                .orElseThrow();
        assertThat(due.reasons())
                .extracting(reason -> reason.path().last())
                .containsExactly("amount", "persons", "part");
        assertThat(due.reasons().getLast().reasons())
                .singleElement()
                .satisfies(last -> assertThat(last.line().figure().value()).isEqualTo(Fraction.of(300, 10_000)));
    }
}
