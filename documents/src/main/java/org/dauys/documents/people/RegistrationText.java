package org.dauys.documents.people;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dauys.documents.Lines;
import org.dauys.documents.Page;
import org.dauys.documents.Rows;
import org.dauys.election.Language;
import org.dauys.figures.Confidence;
import org.dauys.figures.Figure;
import org.dauys.figures.Fraction;
import org.dauys.figures.Question;
import org.dauys.mandates.Answer;
import org.dauys.mandates.Registration;
import org.dauys.mandates.Requirement;
import org.dauys.mandates.registration.Candidacy;
import org.dauys.mandates.registration.CandidacyReport;
import org.dauys.mandates.registration.DepositDue;
import org.dauys.mandates.registration.Trial;

/** How the lists and candidates of an election stand before the law, as plain text. */
public final class RegistrationText {
    private final PeopleWords say;
    private final Registrations all;
    private final Lines lines;

    private RegistrationText(PeopleWords say, Registrations all, Page page) {
        this.say = say;
        this.all = all;
        this.lines = new Lines(page.width());
    }

    /** The text. */
    public static String of(Language language, Registrations all, Page page) {
        var text = new RegistrationText(PeopleWords.of(language, all.record(), all.people(), all.law()), all, page);
        text.head();
        text.lists();
        text.inPerson();
        text.decisions();
        text.faults();
        return text.lines.toString();
    }

    private void head() {
        lines.paragraph("", all.record().election().title().in(say.words().language()));
        say.cautions().forEach(caution -> lines.paragraph("! ", caution));
        lines.gap()
                .paragraph(
                        "",
                        say.say(
                                "registration-head",
                                Map.of(
                                        "lists", all.of(Candidacy.Kind.LIST).size(),
                                        "persons", all.of(Candidacy.Kind.PERSON).size())));
    }

    private void lists() {
        List<CandidacyReport> lists = all.of(Candidacy.Kind.LIST);
        if (lists.isEmpty()) {
            return;
        }
        lines.gap();
        var rows = new Rows();
        rows.add(
                say.say("mandates-list"),
                say.say("registration-persons"),
                say.say("registration-standing"),
                say.say("registration-status"),
                say.say("registration-deposit"),
                say.say("registration-refund"));
        lists.forEach(report -> rows.add(
                say.party(report.candidacy().party()),
                say.words().number(report.candidacy().places().size()),
                say.words().number(report.standing().size()),
                status(report),
                report.deposit().map(this::deposit).orElse("–"),
                refund(report)));
        rows.print(lines, "  ");
        recalled(lists);
        lists.forEach(this::requirements);
    }

    private String status(CandidacyReport report) {
        return report.status()
                .map(act ->
                        act(act.status()) + ", " + say.words().date(act.when().toLocalDate()))
                .orElseGet(() -> say.say("registration-no-status"));
    }

    private String act(Registration.Status status) {
        return say.say("persons-act", Map.of("act", status.name()));
    }

    private String deposit(DepositDue due) {
        List<String> possible =
                due.possible().stream().map(Figure::value).map(this::whole).toList();
        return String.join(" / ", possible) + " " + due.rule().currency();
    }

    private String whole(Fraction amount) {
        return say.words().rounded(amount, 2);
    }

    private String refund(CandidacyReport report) {
        return Optional.ofNullable(all.refunds().get(report.candidacy()))
                .map(refund -> whole(refund.value()))
                .orElse("–");
    }

    /** Shares at the last election that are only recalled, and those that are not at hand. */
    private void recalled(List<CandidacyReport> lists) {
        List<String> recalled = all.people().lastResults().stream()
                .filter(last -> last.entry().confidence() != Confidence.FOUND)
                .map(last -> say.party(last.party()))
                .toList();
        if (!recalled.isEmpty()) {
            lines.paragraph("  ", say.say("registration-recalled", Map.of("lists", String.join(", ", recalled))));
        }
        List<String> several = lists.stream()
                .filter(report -> report.deposit()
                        .filter(due -> due.possible().size() > 1)
                        .isPresent())
                .map(report -> say.party(report.candidacy().party()))
                .toList();
        if (!several.isEmpty()) {
            lines.paragraph("  ", say.say("registration-several", Map.of("lists", String.join(", ", several))));
        }
    }

    private void requirements(CandidacyReport report) {
        lines.gap().paragraph("", say.party(report.candidacy().party()));
        report.trials().forEach(trial -> lines.paragraph("  ", requirement(trial)));
        report.questions().forEach(this::question);
    }

    private void question(Question question) {
        lines.paragraph(
                "  ",
                say.say(
                        "registration-question",
                        Map.of(
                                "topic",
                                question.topic().replace('-', '_'),
                                "path",
                                question.path().toString())));
    }

    private String requirement(Trial trial) {
        String met = say.say("registration-met", Map.of("met", met(trial.met()), "unknown", trial.notKnown()));
        return said(trial) + ": " + met;
    }

    private static String met(Answer answer) {
        return answer.name();
    }

    private String said(Trial trial) {
        String bound =
                trial.bound().map(number -> say.words().number(number.value())).orElse("");
        String counted = trial.counted()
                .map(number -> say.words().number(number.value()))
                .orElse("");
        return switch (trial.requirement()) {
            case Requirement.LeastAge rule -> requirement("AGE", "", rule.years(), bound, counted);
            case Requirement.Citizenship _ -> requirement("CITIZENSHIP", "", 0, bound, counted);
            case Requirement.Residence rule -> requirement("RESIDENCE", "", rule.years(), bound, counted);
            case Requirement.Membership _ -> requirement("MEMBERSHIP", "", 0, bound, counted);
            case Requirement.LongestList _ -> requirement("LENGTH", "", 0, bound, counted);
            case Requirement.ShareOfList rule ->
                requirement("SHARE_" + rule.bound().name(), say.group(rule.group()), 0, bound, counted);
            case Requirement.NumberOnList rule ->
                requirement("SHARE_AT_LEAST", say.group(rule.group()), 0, bound, counted);
            case Requirement.Spacing rule -> requirement("SPACING", say.group(rule.group()), 0, bound, counted);
            case Requirement.Deposit _ -> requirement("DEPOSIT", "", 0, bound, counted);
            case Requirement.BallotOrderByLot _ -> requirement("LOT", "", 0, bound, counted);
        };
    }

    private String requirement(String kind, String group, int years, String bound, String counted) {
        return say.say(
                "registration-requirement",
                Map.of("kind", kind, "group", group, "years", years, "bound", bound, "counted", counted));
    }

    /** Those who stand in person, in a sentence for each contest. */
    private void inPerson() {
        List<CandidacyReport> persons = all.of(Candidacy.Kind.PERSON);
        if (persons.isEmpty()) {
            return;
        }
        long lacking = persons.stream()
                .filter(report -> report.trials().stream().anyMatch(trial -> trial.met() == Answer.NO))
                .count();
        long open = persons.stream()
                .filter(report -> report.trials().stream().anyMatch(trial -> trial.met() == Answer.UNKNOWN))
                .count();
        lines.gap()
                .paragraph(
                        "",
                        say.say(
                                "registration-in-person",
                                Map.of("count", persons.size(), "lacking", lacking, "unknown", open)));
        persons.stream()
                .map(CandidacyReport::deposit)
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(due -> lines.paragraph("", say.say("registration-each", Map.of("deposit", deposit(due)))));
    }

    /** What was decided on persons, and what ended the standing of lists. */
    private void decisions() {
        List<Registration> acts = all.people().roll().registrations().stream()
                .filter(act -> act.person().isPresent() || !act.reason().isEmpty())
                .toList();
        if (acts.isEmpty()) {
            return;
        }
        lines.gap().paragraph("", say.say("registration-decisions"));
        for (Registration act : acts) {
            String who = act.person().map(say::person).orElse("");
            lines.paragraph(
                    "- ",
                    say.say(
                            "registration-decision",
                            Map.of(
                                    "date", say.words().date(act.when().toLocalDate()),
                                    "time", act.when().toString(),
                                    "list", say.party(act.party()),
                                    "whole", who.isEmpty() ? "YES" : "NO",
                                    "person", who,
                                    "status", act(act.status()).toLowerCase(Locale.ROOT),
                                    "reason", act.reason(),
                                    "document", act.document())));
        }
    }

    private void faults() {
        lines.gap();
        if (all.findings().isEmpty()) {
            lines.paragraph("", say.say("registration-no-faults"));
            return;
        }
        lines.paragraph(
                "",
                say.say("registration-faults", Map.of("count", all.findings().size())));
        all.findings().forEach(finding -> lines.paragraph("! ", say.line(finding)));
    }
}
