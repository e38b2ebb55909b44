package org.dauys.documents.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.documents.Json;
import org.dauys.documents.JsonValues;
import org.dauys.figures.Figure;
import org.dauys.mandates.Registration;
import org.dauys.mandates.Requirement;
import org.dauys.mandates.registration.CandidacyReport;
import org.dauys.mandates.registration.DepositDue;
import org.dauys.mandates.registration.Trial;

/** How lists and candidates stand before the law, as JSON; its shape is {@code docs/schema/registration.schema.json}. */
public final class RegistrationJson {
    private RegistrationJson() {}

    /** The text, its lines ended by line feeds. */
    public static String of(Registrations all) {
        return Json.pretty(JsonValues.object(
                "election", all.record().election().id(),
                "rules-of", all.law().statute(),
                "rehearsal", all.people().roll().rehearsal(),
                "candidacies",
                        all.reports().stream()
                                .map(report -> report(all, report))
                                .toList(),
                "findings", all.findings().stream().map(MandatesJson::finding).toList()));
    }

    private static Object report(Registrations all, CandidacyReport report) {
        return JsonValues.object(
                "contest", report.candidacy().contest().id(),
                "where", report.candidacy().where(),
                "kind", JsonValues.word(report.candidacy().kind()),
                "holder", report.candidacy().holder(),
                "party", report.candidacy().party(),
                "persons", report.candidacy().places().size(),
                "standing", report.standing().size(),
                "status", report.status().map(RegistrationJson::decision),
                "decisions",
                        all.people().roll().registrations().stream()
                                .filter(act -> act.where()
                                                .equals(report.candidacy().where())
                                        && act.party().equals(report.candidacy().party()))
                                .filter(act -> act.person().isPresent())
                                .filter(act ->
                                        report.candidacy().has(act.person().orElseThrow()))
                                .map(RegistrationJson::decision)
                                .toList(),
                "requirements",
                        report.trials().stream().map(RegistrationJson::trial).toList(),
                "deposit", report.deposit().map(RegistrationJson::deposit),
                "refund",
                        Optional.ofNullable(all.refunds().get(report.candidacy()))
                                .map(refund -> refund.value().toString()),
                "questions",
                        report.questions().stream()
                                .map(question -> question.path().toString())
                                .toList());
    }

    private static Map<String, Object> decision(Registration act) {
        return JsonValues.object(
                "person", act.person(),
                "status", JsonValues.word(act.status()),
                "when", act.when().toString(),
                "reason", act.reason(),
                "document", act.document(),
                "file", act.entry().source(),
                "line", Long.parseLong(act.entry().place()));
    }

    private static Object trial(Trial trial) {
        return JsonValues.object(
                "requirement", kind(trial.requirement()),
                "article", trial.requirement().clause().article(),
                "met", JsonValues.word(trial.met()),
                "not-known", trial.notKnown(),
                "bound", trial.bound().map(Figure::value),
                "counted", trial.counted().map(Figure::value));
    }

    private static String kind(Requirement requirement) {
        return switch (requirement) {
            case Requirement.LeastAge _ -> "least-age";
            case Requirement.Citizenship _ -> "citizenship";
            case Requirement.Residence _ -> "residence";
            case Requirement.Membership _ -> "membership";
            case Requirement.LongestList _ -> "longest-list";
            case Requirement.ShareOfList _ -> "share-of-list";
            case Requirement.NumberOnList _ -> "number-on-list";
            case Requirement.Spacing _ -> "spacing";
            case Requirement.Deposit _ -> "deposit";
            case Requirement.BallotOrderByLot _ -> "ballot-order-by-lot";
        };
    }

    private static Object deposit(DepositDue due) {
        List<String> possible =
                due.possible().stream().map(figure -> figure.value().toString()).toList();
        return JsonValues.object("currency", due.rule().currency(), "possible", possible);
    }
}
