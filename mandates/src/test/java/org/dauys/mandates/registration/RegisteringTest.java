package org.dauys.mandates.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dauys.mandates.PaperElection.born;
import static org.dauys.mandates.PaperElection.clause;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dauys.figures.Fraction;
import org.dauys.figures.Path;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Rounding;
import org.dauys.mandates.Answer;
import org.dauys.mandates.PaperElection;
import org.dauys.mandates.Registration.Status;
import org.dauys.mandates.Requirement;
import org.dauys.mandates.Traits;
import org.dauys.reading.Finding;
import org.junit.jupiter.api.Test;

/** Who may stand. */
class RegisteringTest extends Candidatures {
    @Test
    void whoIsTwentyFiveOnElectionDayIsOldEnoughAndWhoIsADayYoungerIsNot() {
        paper.onLists.add(new Requirement.LeastAge(clause("4"), 25));
        paper.traits.put("old", born(LocalDate.of(1998, 3, 19)));
        paper.traits.put("young", born(LocalDate.of(1998, 3, 20)));
        paper.list("A", "old", "young");

        assertThat(trial().met()).isEqualTo(Answer.NO);
        assertThat(trial().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(RegistrationCode.TOO_YOUNG);
            assertThat(finding.value()).isEqualTo("young");
            assertThat(finding.field()).isEqualTo("person");
            assertThat(finding.place().toString()).contains("lists/A.csv", "3");
            assertThat(finding.details()).containsExactly("25");
        });
    }

    @Test
    void aFaultNeverTellsWhatIsPrivate() {
        paper.onLists.add(new Requirement.LeastAge(clause("4"), 25));
        paper.onLists.add(new Requirement.Residence(clause("4"), 10));
        paper.traits.put(
                "x",
                new Traits(
                        Optional.of(Traits.Sex.FEMALE),
                        Optional.of(LocalDate.of(2001, 7, 23)),
                        Optional.of(true),
                        Optional.empty(),
                        Optional.of(true),
                        Optional.of(LocalDate.of(2015, 11, 5))));
        paper.list("A", "x");

        CandidacyReport report = first();

        assertThat(report.findings()).hasSize(2);
        assertThat(report + reasoning.explain().conclusions().toString()).doesNotContain("2001", "2015", "FEMALE");
    }

    @Test
    void whoOfWhomTheDayOfBirthIsNotAtHandIsCountedAsNotKnown() {
        paper.onLists.add(new Requirement.LeastAge(clause("4"), 25));
        paper.traits.put("old", born(LocalDate.of(1970, 1, 1)));
        paper.list("A", "old", "b", "c");

        assertThat(trial().met()).isEqualTo(Answer.UNKNOWN);
        assertThat(trial().notKnown()).isEqualTo(2);
        assertThat(trial().findings()).isEmpty();
    }

    @Test
    void whoIsNotACitizenOrNotAResidentOrNotAMemberIsNamed() {
        paper.onLists.add(new Requirement.Citizenship(clause("4")));
        paper.onLists.add(new Requirement.Residence(clause("4"), 10));
        paper.onLists.add(new Requirement.Membership(clause("87")));
        paper.traits.put(
                "x",
                new Traits(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(false),
                        Optional.of(LocalDate.of(2013, 3, 20))));
        paper.list("list", "A", Answer.NO, "x");

        assertThat(first().findings())
                .extracting(Candidatures::said)
                .containsExactly(
                        "m302 place[file=lists/a.csv, line=2] x []",
                        "m303 place[file=lists/a.csv, line=2] x [10]",
                        "m304 place[file=lists/a.csv, line=2] x [a]");
    }

    @Test
    void whoHasLivedThereTenYearsToTheDayIsAResident() {
        paper.onLists.add(new Requirement.Residence(clause("4"), 10));
        paper.traits.put(
                "x",
                new Traits(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(LocalDate.of(2013, 3, 19))));
        paper.list("A", "x");

        assertThat(trial().met()).isEqualTo(Answer.YES);
        assertThat(trial().notKnown()).isZero();
    }

    /** 69 · 130/100 = 89.7, rounded up 90. */
    @Test
    void aListForSixtyNineSeatsHasAtMostNinetyPersons() {
        paper.onLists.add(new Requirement.LongestList(clause("87"), Fraction.of(30, 100), Rounding.UP));
        paper.list("A", ids(90));
        paper.list("B", ids("other", 91));

        List<CandidacyReport> reports = check();

        Trial exact = reports.getFirst().trials().getFirst();
        assertThat(exact.bound().orElseThrow().value()).isEqualTo(90);
        assertThat(exact.met()).isEqualTo(Answer.YES);
        assertThat(exact.findings()).isEmpty();
        Trial longer = reports.getLast().trials().getFirst();
        assertThat(longer.met()).isEqualTo(Answer.NO);
        assertThat(longer.counted().orElseThrow().value()).isEqualTo(91);
        assertThat(said(longer.findings().getFirst())).isEqualTo("m305 place[file=lists/b.csv, line=2] b [91, 90]");
        assertThat(reasoning.explain().why(Path.of("persons/council/list/A/requirement/1/most")))
                .isPresent();
    }

    @Test
    void whoStandsInPersonNeedNotBeAMember() {
        paper.inDistricts.add(new Requirement.Membership(clause("88")));
        paper.candidate("D1", "c1", "IND", "x");

        assertThat(trial().met()).isEqualTo(Answer.YES);
    }

    @Test
    void aPersonTwiceOnAListIsNamedWithBothPlaces() {
        paper.list("A", "x", "y", "x");

        assertThat(first().findings())
                .extracting(Candidatures::said)
                .containsExactly("m309 place[file=lists/a.csv, line=4] x [1, 3]");
    }

    @Test
    void aPersonOnTwoListsOfAContestIsNamedOnBoth() {
        paper.list("A", "x", "y");
        paper.list("B", "z", "x");

        assertThat(check().stream().flatMap(report -> report.findings().stream()))
                .extracting(Candidatures::said)
                .containsExactly(
                        "m310 place[file=lists/a.csv, line=2] x [list b]",
                        "m310 place[file=lists/b.csv, line=3] x [list a]");
    }

    @Test
    void aPersonMayStandOnAListAndInADistrictButNotInTwoDistricts() {
        paper.list("A", "x", "y");
        paper.candidate("D1", "c1", "A", "x");
        paper.candidate("D1", "c2", "A", "y");
        paper.candidate("D2", "c3", "A", "y");

        assertThat(check().stream().flatMap(report -> report.findings().stream()))
                .extracting(Finding::value)
                .containsExactly("y", "y");
    }

    @Test
    void theOrderOfListsAndDecisionsDoesNotMatter() {
        var turned = new PaperElection(69);
        for (PaperElection one : List.of(paper, turned)) {
            one.onLists.add(new Requirement.Spacing(clause("1"), "women", 1, 2, Requirement.Where.EVERYWHERE, 0));
        }
        paper.listOf("A", "WMMW");
        paper.listOf("B", "MMWW");
        turned.listOf("B", "MMWW");
        turned.listOf("A", "WMMW");
        paper.decided("list", "A", "", Status.NOMINATED, "2023-02-01T10:00+06:00");
        paper.decided("list", "A", "", Status.REGISTERED, "2023-02-02T10:00+06:00");
        turned.registrations.addAll(paper.registrations.reversed());

        assertThat(Registering.check(turned.law(), turned.record(), turned.roll(), known, Reasoning.silent()))
                .usingRecursiveComparison()
                .ignoringFields("rules", "trials.requirement")
                .isEqualTo(Registering.check(paper.law(), paper.record(), paper.roll(), known, Reasoning.silent()));
    }

    @Test
    void withoutRulesNothingIsTried() {
        paper.list("A", "x");
        var lawOfOthers = new org.dauys.mandates.PersonsLaw(
                "xx/law/2020-01-01", List.of(), new java.util.LinkedHashMap<>(), new java.util.LinkedHashMap<>(), "");

        CandidacyReport report = Registering.check(lawOfOthers, paper.record(), paper.roll(), known, Reasoning.silent())
                .getFirst();

        assertThat(report.rules()).isEmpty();
        assertThat(report.trials()).isEmpty();
        assertThat(report.deposit()).isEmpty();
        assertThat(report.standing()).containsExactly("x");
    }
}
