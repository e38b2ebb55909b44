package org.dauys.mandates.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dauys.mandates.PaperElection.clause;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dauys.figures.Path;
import org.dauys.figures.Question;
import org.dauys.figures.Reasoning;
import org.dauys.mandates.PaperElection;
import org.dauys.mandates.Registration.Status;
import org.dauys.mandates.Requirement;
import org.dauys.reading.Finding;
import org.junit.jupiter.api.Test;

/** What was decided on lists and persons, and when. */
class DecisionsOnListsTest extends Candidatures {
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
        printedAt("2023-03-09T10:00+06:00");

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
        printedAt("2023-03-09T10:00+06:00");

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
                .extracting(Candidatures::said)
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
}
