package org.dauys.mandates.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dauys.mandates.PaperElection.born;
import static org.dauys.mandates.PaperElection.clause;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dauys.figures.Citation;
import org.dauys.figures.Figure;
import org.dauys.figures.Fraction;
import org.dauys.figures.Given;
import org.dauys.figures.Path;
import org.dauys.figures.Question;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Rounding;
import org.dauys.mandates.Answer;
import org.dauys.mandates.Category;
import org.dauys.mandates.PaperElection;
import org.dauys.mandates.Registration.Status;
import org.dauys.mandates.Requirement;
import org.dauys.mandates.Traits;
import org.dauys.reading.Finding;
import org.junit.jupiter.api.Test;

class RegisteringTest {
    private final PaperElection paper = new PaperElection(69);
    private final Reasoning reasoning = Reasoning.recorded();
    private Circumstances known = new Circumstances(LastResult.NONE, Optional.empty(), Optional.empty(), "commission");

    private List<CandidacyReport> check() {
        return Registering.check(paper.law(), paper.record(), paper.roll(), known, reasoning);
    }

    private CandidacyReport first() {
        return check().getFirst();
    }

    private Trial trial() {
        return first().trials().getFirst();
    }

    private static String said(Finding finding) {
        return "%s %s %s %s"
                .formatted(finding.code().id(), finding.place(), finding.value(), finding.details())
                .toLowerCase(Locale.ROOT);
    }

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
                .extracting(RegisteringTest::said)
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

    private static String[] ids(int number) {
        return ids("p", number);
    }

    private static String[] ids(String start, int number) {
        return IntStream.rangeClosed(1, number).mapToObj(i -> start + i).toArray(String[]::new);
    }

    /** 30 % of 10 are 3; of 11 they are 3.3, so 4. */
    @Test
    void theLeastShareIsRoundedUp() {
        paper.onLists.add(
                new Requirement.ShareOfList(clause("89"), "women", Requirement.Bound.AT_LEAST, Fraction.of(30, 100)));
        paper.listOf("A", "WWWMMMMMMM");
        paper.listOf("B", "WWWMMMMMMMM");

        List<CandidacyReport> reports = check();

        assertThat(reports.getFirst().trials().getFirst().met()).isEqualTo(Answer.YES);
        assertThat(reports.getLast().findings())
                .extracting(RegisteringTest::said)
                .containsExactly("m306 place[file=lists/b.csv, line=2] b [women, 3, 4]");
    }

    /** 70 % of 11 are 7.7, so at most 7. */
    @Test
    void theGreatestShareIsRoundedDown() {
        paper.onLists.add(
                new Requirement.ShareOfList(clause("60"), "men", Requirement.Bound.AT_MOST, Fraction.of(70, 100)));
        paper.listOf("A", "WWWWMMMMMMM");
        paper.listOf("B", "WWWMMMMMMMM");

        List<CandidacyReport> reports = check();

        assertThat(reports.getFirst().trials().getFirst().met()).isEqualTo(Answer.YES);
        assertThat(reports.getLast().trials().getFirst().met()).isEqualTo(Answer.NO);
        assertThat(reports.getLast().findings())
                .extracting(RegisteringTest::said)
                .containsExactly("m307 place[file=lists/b.csv, line=2] b [men, 8, 7]");
    }

    /** Of 10 persons 3 are asked: 2 are sure and 1 is not known, so it may be; with 1 sure and 1 not known it cannot be. */
    @Test
    void personsOfWhomItIsNotKnownMakeALeastShareUncertainOnlyIfTheyCanTurnIt() {
        paper.onLists.add(
                new Requirement.ShareOfList(clause("89"), "women", Requirement.Bound.AT_LEAST, Fraction.of(30, 100)));
        paper.listOf("A", "WW?MMMMMMM");
        paper.listOf("B", "W?MMMMMMMM");

        List<CandidacyReport> reports = check();

        Trial open = reports.getFirst().trials().getFirst();
        assertThat(open.met()).isEqualTo(Answer.UNKNOWN);
        assertThat(open.notKnown()).isEqualTo(1);
        assertThat(open.counted().orElseThrow().value()).isEqualTo(2);
        assertThat(said(reports.getLast().findings().getFirst())).endsWith("[women, 2, 3]");
    }

    /** 70 % of 10 are 7: 6 sure and 1 unknown are at most 7; 6 sure and 2 unknown may be 8. */
    @Test
    void personsOfWhomItIsNotKnownMakeAGreatestShareUncertainOnlyIfTheyCanTurnIt() {
        paper.onLists.add(
                new Requirement.ShareOfList(clause("60"), "men", Requirement.Bound.AT_MOST, Fraction.of(70, 100)));
        paper.listOf("A", "MMMMMM?WWW");
        paper.listOf("B", "MMMMMM??WW");

        assertThat(check())
                .extracting(report -> report.trials().getFirst().met())
                .containsExactly(Answer.YES, Answer.UNKNOWN);
    }

    @Test
    void whoBelongsToTwoCategoriesIsCountedOnce() {
        paper.group("quota", new Category.Women(), new Category.WithDisability());
        paper.onLists.add(new Requirement.NumberOnList(clause("89"), "quota", 2));
        paper.traits.put(
                "both",
                new Traits(
                        Optional.of(Traits.Sex.FEMALE),
                        Optional.empty(),
                        Optional.of(true),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        paper.list("A", "both");

        assertThat(said(first().findings().getFirst())).endsWith("[quota, 1, 2]");
    }

    @Test
    void aNumberOnAListIsMetExactly() {
        paper.onLists.add(new Requirement.NumberOnList(clause("60"), "women", 2));
        paper.listOf("A", "MWW");

        Trial trial = trial();
        assertThat(trial.met()).isEqualTo(Answer.YES);
        assertThat(trial.bound().orElseThrow().value()).isEqualTo(2);
    }

    @Test
    void anythingButAlternationBreaksAZipper() {
        paper.onLists.add(new Requirement.Spacing(clause("1"), "women", 1, 2, Requirement.Where.EVERYWHERE, 0));
        paper.onLists.add(new Requirement.Spacing(clause("1"), "men", 1, 2, Requirement.Where.EVERYWHERE, 0));
        paper.listOf("A", "WMWMW");
        paper.listOf("B", "MWMMWW");

        List<CandidacyReport> reports = check();

        assertThat(reports.getFirst().trials()).extracting(Trial::met).containsExactly(Answer.YES, Answer.YES);
        assertThat(reports.getLast().findings())
                .extracting(RegisteringTest::said)
                .containsExactly(
                        "m308 place[file=lists/b.csv, line=2] b [women, 3, 4, 1]",
                        "m308 place[file=lists/b.csv, line=2] b [men, 5, 6, 1]");
    }

    @Test
    void aGapIsNamedOnceAndTheSearchGoesOnBehindIt() {
        paper.onLists.add(new Requirement.Spacing(clause("60"), "women", 1, 4, Requirement.Where.EVERYWHERE, 0));
        paper.listOf("A", "MMMMMMMMWMM");

        assertThat(trial().findings())
                .extracting(finding -> finding.details().subList(1, 3))
                .containsExactly(List.of("1", "4"), List.of("5", "8"));
    }

    @Test
    void blocksAreLookedAtOneByOneAndOnlyInTheFirstPlaces() {
        paper.onLists.add(new Requirement.Spacing(clause("1"), "women", 1, 3, Requirement.Where.EACH_BLOCK, 6));
        paper.listOf("A", "WMMMMWMMM");
        paper.listOf("B", "WMMMMMWWW");

        assertThat(check())
                .extracting(report -> report.trials().getFirst().met())
                .containsExactly(Answer.YES, Answer.NO);
    }

    @Test
    void spacingIsNotKnownWherePersonsOfWhomItIsNotKnownDecide() {
        paper.onLists.add(new Requirement.Spacing(clause("1"), "women", 1, 2, Requirement.Where.EVERYWHERE, 0));
        paper.listOf("A", "WM?M");
        paper.listOf("B", "W?WM");

        List<CandidacyReport> reports = check();

        assertThat(reports)
                .extracting(report -> report.trials().getFirst().met())
                .containsExactly(Answer.UNKNOWN, Answer.YES);
        assertThat(reports.getFirst().trials().getFirst().notKnown()).isEqualTo(1);
    }

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
    void whoStandsInPersonNeedNotBeAMember() {
        paper.inDistricts.add(new Requirement.Membership(clause("88")));
        paper.candidate("D1", "c1", "IND", "x");

        assertThat(trial().met()).isEqualTo(Answer.YES);
    }

    @Test
    void aPersonTwiceOnAListIsNamedWithBothPlaces() {
        paper.list("A", "x", "y", "x");

        assertThat(first().findings())
                .extracting(RegisteringTest::said)
                .containsExactly("m309 place[file=lists/a.csv, line=4] x [1, 3]");
    }

    @Test
    void aPersonOnTwoListsOfAContestIsNamedOnBoth() {
        paper.list("A", "x", "y");
        paper.list("B", "z", "x");

        assertThat(check().stream().flatMap(report -> report.findings().stream()))
                .extracting(RegisteringTest::said)
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
    void whoFellOutBeforeTheListWasRegisteredIsNotCountedAndWhoFallsOutLaterIs() {
        paper.onLists.add(new Requirement.NumberOnList(clause("60"), "women", 2));
        paper.listOf("A", "WWWM");
        paper.decided("list", "A", "A-1", Status.REFUSED, "2023-02-01T10:00+06:00");
        paper.decided("list", "A", "", Status.REGISTERED, "2023-02-02T10:00+06:00");
        paper.decided("list", "A", "A-2", Status.WITHDRAWN, "2023-02-03T10:00+06:00");

        CandidacyReport report = first();

        assertThat(report.trials().getFirst().counted().orElseThrow().value()).isEqualTo(2);
        assertThat(report.standing()).containsExactly("A-3", "A-4");
        assertThat(report.status().orElseThrow().status()).isEqualTo(Status.REGISTERED);
    }

    @Test
    void nobodyOfAListThatIsTakenBackStands() {
        paper.list("A", "x", "y");
        paper.decided("list", "A", "", Status.REGISTERED, "2023-02-02T10:00+06:00");
        paper.decided("list", "A", "", Status.WITHDRAWN, "2023-03-01T10:00+06:00");

        assertThat(first().standing()).isEmpty();
        known = new Circumstances(
                LastResult.NONE,
                Optional.of(OffsetDateTime.parse("2023-03-01T09:59+06:00")),
                Optional.empty(),
                "commission");
        assertThat(Registering.check(paper.law(), paper.record(), paper.roll(), known, Reasoning.silent())
                        .getFirst()
                        .standing())
                .containsExactly("x", "y");
    }

    @Test
    void aCandidateWhoIsDeregisteredAfterTheBallotsWerePrintedRaisesAQuestion() {
        paper.candidate("D1", "c1", "A", "x");
        paper.candidate("D1", "c2", "B", "y");
        paper.decided("D1", "A", "x", Status.DEREGISTERED, "2023-03-10T10:00+06:00");
        paper.decided("D1", "B", "y", Status.WITHDRAWN, "2023-03-09T09:59+06:00");
        known = new Circumstances(
                LastResult.NONE,
                Optional.empty(),
                Optional.of(OffsetDateTime.parse("2023-03-09T10:00+06:00")),
                "commission");

        List<CandidacyReport> reports = check();

        assertThat(reports.getFirst().standing()).isEmpty();
        assertThat(reports.getFirst().questions()).singleElement().satisfies(question -> {
            assertThat(question.path()).isEqualTo(Path.of("persons/council/D1/c1/fallen-out-after-printing"));
            assertThat(question.authority()).isEqualTo("commission");
            assertThat(question.among()).containsExactly("struck-out", "left-on-the-paper");
        });
        assertThat(reports.getLast().questions()).isEmpty();
    }

    @Test
    void aDecisionAtTheMomentOfPrintingRaisesAQuestionAndARegistrationNone() {
        paper.list("A", "x");
        paper.list("B", "y");
        paper.decided("list", "A", "", Status.WITHDRAWN, "2023-03-09T10:00+06:00");
        paper.decided("list", "B", "", Status.REGISTERED, "2023-03-10T10:00+06:00");
        known = new Circumstances(
                LastResult.NONE,
                Optional.empty(),
                Optional.of(OffsetDateTime.parse("2023-03-09T10:00+06:00")),
                "commission");

        assertThat(check().stream()
                        .flatMap(report -> report.questions().stream())
                        .map(Question::topic))
                .containsExactly(Registering.AFTER_PRINTING);
    }

    @Test
    void decisionsThatCannotFollowEachOtherAreTold() {
        List<Status> allowed = new ArrayList<>();
        for (Status before : Status.values()) {
            for (Status next : Status.values()) {
                var one = new PaperElection(3);
                one.list("A", "x");
                one.decided("list", "A", "x", before, "2023-02-02T10:00+06:00");
                one.decided("list", "A", "x", next, "2023-02-03T10:00+06:00");
                List<Finding> findings = Registering.check(
                                one.law(), one.record(), one.roll(), known, Reasoning.silent())
                        .getFirst()
                        .findings();
                if (findings.isEmpty()) {
                    allowed.add(before);
                    allowed.add(next);
                } else {
                    assertThat(findings).singleElement().satisfies(finding -> {
                        assertThat(finding.code()).isEqualTo(RegistrationCode.CANNOT_FOLLOW);
                        assertThat(finding.value()).isEqualTo(next.name().toLowerCase(Locale.ROOT));
                        assertThat(finding.details())
                                .containsExactly(before.name().toLowerCase(Locale.ROOT), "2");
                    });
                }
            }
        }
        assertThat(allowed)
                .containsExactly(
                        Status.NOMINATED,
                        Status.REGISTERED,
                        Status.NOMINATED,
                        Status.REFUSED,
                        Status.NOMINATED,
                        Status.WITHDRAWN,
                        Status.REGISTERED,
                        Status.WITHDRAWN,
                        Status.REGISTERED,
                        Status.DEREGISTERED,
                        Status.REFUSED,
                        Status.REGISTERED,
                        Status.DEREGISTERED,
                        Status.REGISTERED);
    }

    @Test
    void twoDecisionsOfOneMomentAreToldThoughOneIsWrittenInAnotherZone() {
        paper.list("A", "x");
        paper.decided("list", "A", "", Status.REGISTERED, "2023-02-02T10:00+06:00");
        paper.decided("list", "A", "", Status.DEREGISTERED, "2023-02-02T09:00+05:00");

        assertThat(first().findings())
                .extracting(RegisteringTest::said)
                .containsExactly("m312 place[file=registrations.csv, line=3] deregistered [2]");
        assertThat(first().standing()).isEmpty();
    }

    @Test
    void aDecisionOnNobodyIsTold() {
        paper.list("A", "x");
        paper.candidate("D1", "c1", "IND", "y");
        paper.decided("list", "A", "x", Status.REGISTERED, "2023-02-02T10:00+06:00");
        paper.decided("list", "A", "y", Status.REGISTERED, "2023-02-02T10:00+06:00");
        paper.decided("list", "B", "", Status.REGISTERED, "2023-02-02T10:00+06:00");
        paper.decided("D1", "IND", "y", Status.REGISTERED, "2023-02-02T10:00+06:00");
        paper.decided("D1", "IND", "", Status.REGISTERED, "2023-02-02T10:00+06:00");

        assertThat(Registering.strayDecisions(paper.record(), paper.roll()))
                .extracting(finding ->
                        finding.code().id() + " " + finding.field() + " " + finding.value() + " " + finding.details())
                .containsExactly("M313 person y [list]", "M313 party B [list]", "M313 party IND [D1]");
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
