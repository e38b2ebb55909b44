package org.dauys.documents;

import java.util.List;
import java.util.Map;
import org.dauys.statute.Clause;
import org.dauys.statute.Condition;
import org.dauys.statute.DoubleRule;
import org.dauys.statute.JoinLists;
import org.dauys.statute.Leveling;
import org.dauys.statute.Provision;
import org.dauys.statute.Section;
import org.dauys.statute.StandingRule;
import org.dauys.statute.Statute;
import org.dauys.statute.TieClause;
import org.dauys.statute.TransferProvision;

/** A statute as a lawyer reads it: its articles in order, what each decides, what is open, and what is left out. */
public final class LawText {
    private static final String DEEPER = "  ";

    private final Words words;
    private final Statute statute;
    private final LawWords law;
    private final Lines lines;
    private final Ink ink;

    private LawText(Words words, Statute statute, Page page) {
        this.words = words;
        this.statute = statute;
        this.law = new LawWords(words, statute);
        this.lines = new Lines(page.width());
        this.ink = new Ink(page.colour());
    }

    /** The text, its lines ended by line feeds. */
    public static String of(Words words, Statute statute, Page page) {
        var text = new LawText(words, statute, page);
        text.head();
        statute.sections().values().forEach(text::section);
        text.open();
        text.coverage();
        return text.lines.toString();
    }

    private void head() {
        lines.paragraph("", ink.bold(statute.act().in(words.language())));
        lines.paragraph("", words.of("law-enacted", Map.of("enacted", statute.enacted())));
        lines.paragraph("", words.of("law-edition", Map.of("edition", statute.edition())));
        lines.paragraph(
                "",
                words.of(
                        "law-in-force",
                        Map.of(
                                "since", words.since(statute.from()),
                                "ended", statute.until().isPresent() ? "yes" : "no",
                                "until", statute.until().map(words::date).orElse(""))));
        lines.paragraph("", words.of("law-read", Map.of("source", statute.source())));
        statute.note().ifPresent(note -> lines.paragraph("", note.in(words.language())));
        lines.paragraph("", ink.faint(words.of("law-file", Map.of("id", statute.id(), "hash", statute.fingerprint()))));
    }

    private void section(Section section) {
        lines.gap().paragraph("", ink.bold(section.title().in(words.language())));
        clause(section.seatsClause(), law.seats(section), "");
        steps(section.steps(), "");
    }

    private void steps(List<Provision> steps, String margin) {
        for (Provision step : steps) {
            law.scope(step).ifPresent(scope -> lines.paragraph(margin, scope));
            switch (step) {
                case Provision.OneOf oneOf -> {
                    for (Provision.Case one : oneOf.cases()) {
                        lines.paragraph(margin, law.when(oneOf.number(), one.when()));
                        steps(one.steps(), margin + DEEPER);
                    }
                }
                case Provision.Ask ask -> {
                    clause(ask.clause(), law.rule(ask), margin);
                    ask.readings().forEach((name, reading) -> {
                        lines.paragraph(margin + DEEPER + "- ", name + ": " + law.said(reading.clause()));
                        steps(reading.steps(), margin + DEEPER + DEEPER);
                    });
                }
                case Provision.AllotByLargestRemainders rule -> {
                    clause(rule.clause(), law.rule(rule), margin);
                    ties(rule.ties(), margin);
                }
                case Provision.AllotByHighestAverages rule -> {
                    clause(rule.clause(), law.rule(rule), margin);
                    ties(rule.ties(), margin);
                }
                case Provision.ElectByPlurality rule -> plurality(rule, margin);
                case Provision.AllotWithNextList _, Provision.LeaveUnfilled _ ->
                    lines.paragraph(margin + words.of("law-rule") + " ", law.rule(step));
                case Provision.AdmitLists rule -> {
                    clause(rule.clause(), law.rule(rule), margin);
                    conditions(rule, margin);
                }
                case StandingRule rule -> {
                    clause(rule.clause(), law.rule(rule), margin);
                    ties(rule.tieClauses(), margin);
                }
                case JoinLists join -> {
                    clause(join.clause(), law.rule(join), margin);
                    steps(join.steps(), margin + DEEPER);
                    if (!join.within().equals(join.steps())) {
                        lines.paragraph(margin, words.of("law-within-groups"));
                        steps(join.within(), margin + DEEPER);
                    }
                }
                case DoubleRule twofold -> {
                    clause(twofold.clause(), law.rule(twofold), margin);
                    ties(ProcedureTies.of(twofold), margin);
                }
                case Leveling leveling -> {
                    clause(leveling.clause(), law.rule(leveling), margin);
                    ties(ProcedureTies.of(leveling), margin);
                }
                case Provision.BaseOfShares _,
                        Provision.AdmitNextUntil _,
                        TransferProvision _,
                        Provision.ElectedElsewhere _ -> clause(step.clause(), law.rule(step), margin);
            }
        }
    }

    private void conditions(Provision.AdmitLists rule, String margin) {
        if (rule.anyOf().size() == 1) {
            return;
        }
        for (Condition condition : rule.anyOf()) {
            if (condition.clause().equals(rule.clause())) {
                lines.paragraph(margin + DEEPER + words.of("law-rule") + " ", law.condition(condition));
            } else {
                clause(condition.clause(), law.condition(condition), margin + DEEPER);
            }
        }
    }

    private void ties(List<TieClause> ties, String margin) {
        for (TieClause tie : ties) {
            lines.paragraph(margin + DEEPER, words.of("law-at-tie"));
            clause(tie.clause(), law.tie(tie), margin + DEEPER);
        }
    }

    private void plurality(Provision.ElectByPlurality rule, String margin) {
        clause(rule.clause(), law.rule(rule), margin);
        ties(rule.ties(), margin);
        lines.paragraph(margin + DEEPER, words.of("law-at-against-all"));
        clause(rule.againstAllAhead().clause(), law.situation(rule.againstAllAhead()), margin + DEEPER);
        lines.paragraph(margin + DEEPER, words.of("law-at-sole"));
        clause(rule.soleCandidate().clause(), law.situation(rule.soleCandidate()), margin + DEEPER);
    }

    private void clause(Clause clause, String rule, String margin) {
        lines.paragraph(margin, words.capital(law.article(clause)) + ". " + law.said(clause));
        lines.paragraph(margin + words.of("law-rule") + " ", rule);
        lines.paragraph(margin, ink.faint("[" + law.standing(clause) + "]"));
        clause.note().ifPresent(note -> lines.paragraph(margin, ink.faint("[" + note.in(words.language()) + "]")));
    }

    private void open() {
        List<LawWords.OpenPoint> points = law.openPoints();
        lines.gap().line(ink.bold(words.of("law-open", Map.of("count", points.size()))));
        int number = 1;
        for (LawWords.OpenPoint point : points) {
            lines.paragraph(
                    number++ + ". ",
                    words.of(
                            "law-open-point",
                            Map.of(
                                    "section", point.section().title().in(words.language()),
                                    "article", law.article(point.clause()),
                                    "said", law.said(point.clause()),
                                    "confidence", point.clause().confidence().name(),
                                    "changes", point.changes(),
                                    "asked", point.decides().isPresent() ? "yes" : "no",
                                    "who", point.decides().orElse(""))));
        }
    }

    private void coverage() {
        if (statute.coverage().isEmpty()) {
            return;
        }
        lines.gap().line(ink.bold(words.of("law-coverage")));
        var citations = new Citations(words, statute);
        statute.coverage()
                .forEach((article, coverage) -> lines.paragraph(
                        DEEPER,
                        words.of(
                                "law-covered",
                                Map.of(
                                        "article", words.capital(citations.article(article)),
                                        "status", coverage.status().name(),
                                        "why", coverage.why()))));
    }
}
