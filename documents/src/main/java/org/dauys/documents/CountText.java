package org.dauys.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.election.Body;
import org.dauys.election.Contest;
import org.dauys.election.Gap;
import org.dauys.figures.Confidence;
import org.dauys.figures.Figure;
import org.dauys.figures.Question;
import org.dauys.figures.Tally;
import org.dauys.statute.Clause;
import org.dauys.statute.Result;
import org.dauys.statute.Statute;

/**
 * The outcome of a count as plain text: the houses as half circles, the votes and seats of each contest, how close it
 * was, what must still be decided, on what uncertain law it rests, and what the figures lack.
 */
public final class CountText {
    /** A contest of more constituencies is summed up. */
    private static final int FEW = 4;

    private final Words words;
    private final Account account;
    private final Page page;
    private final Narrator narrator;
    private final Lines lines;
    private final Ink ink;

    private CountText(Words words, Account account, Page page) {
        this.words = words;
        this.account = account;
        this.page = page;
        this.narrator = new Narrator(words, account.result());
        this.lines = new Lines(page.width());
        this.ink = new Ink(page.colour());
    }

    /** The text, its lines ended by line feeds. */
    public static String of(Words words, Account account, Page page) {
        var text = new CountText(words, account, page);
        text.head();
        account.result().bodies().forEach(text::body);
        account.result().contests().forEach(text::contest);
        text.margins();
        text.questions();
        text.uncertain();
        text.gaps();
        return text.lines.toString();
    }

    private void head() {
        var election = account.result().record().election();
        Statute statute = account.result().statute();
        lines.paragraph("", ink.bold(election.title().in(words.language())));
        lines.paragraph(
                "",
                words.of(
                        "count-law",
                        Map.of("act", statute.act().in(words.language()), "since", words.since(statute.from()))));
        election.note().ifPresent(note -> lines.paragraph("", note.in(words.language())));
    }

    private void heading(String title) {
        lines.gap().paragraph("", ink.bold(title));
    }

    private void body(Result.OfBody result) {
        Body body = result.body();
        heading(words.of("count-house", Map.of("house", body.title().in(words.language()), "seats", body.seats())));
        body.note().ifPresent(note -> lines.paragraph("", note.in(words.language())));
        if (result.seats().isEmpty()) {
            lines.paragraph("", words.of("count-open"));
            return;
        }
        new HouseText(narrator, lines, page)
                .print(result.seats().get().value(), account.result().record().election());
    }

    private void contest(Result.OfContest result) {
        Contest contest = result.contest();
        heading(words.of(
                "count-contest", Map.of("contest", contest.title().in(words.language()), "seats", seats(result))));
        if (result.areas().isEmpty()) {
            lines.paragraph("", words.of("count-declared"));
            parties(result.seats());
        } else if (result.areas().size() > FEW) {
            new ManyText(account, narrator, lines).print(result);
        } else if (result.whole().isPresent()
                && result.areas().stream().noneMatch(area -> area.seats().isPresent())) {
            new AreaText(narrator, lines, account.result(), result.seats().isPresent())
                    .print(result.whole().get());
        } else {
            result.areas().forEach(area -> {
                lines.paragraph("", area.constituency().title().in(words.language()));
                area.constituency().note().ifPresent(note -> lines.paragraph("", note.in(words.language())));
                new AreaText(narrator, lines, account.result(), result.seats().isPresent()).print(area);
            });
        }
    }

    /** How many seats a contest fills: of a house that takes seats won elsewhere into account, those that are left. */
    private static long seats(Result.OfContest result) {
        return result.seats()
                .map(seats -> seats.value().total())
                .filter(_ -> result.contest().house().isPresent())
                .orElse(result.contest().seats());
    }

    private void parties(Optional<Figure<Tally>> seats) {
        seats.map(Figure::value).ifPresent(tally -> {
            var rows = new Rows();
            for (String party : tally.claimants().names()) {
                rows.add(narrator.names().party(party), words.number(tally.of(party)));
            }
            rows.print(lines, "  ");
        });
    }

    private void margins() {
        List<Closest> closest = Closest.of(account);
        if (!closest.isEmpty()) {
            heading(words.of("count-margins"));
            lines.paragraph("", words.of("count-margins-note"));
            for (Closest margin : closest) {
                account.result()
                        .explanation()
                        .conclusion(margin.figure())
                        .ifPresent(line -> lines.paragraph("- ", place(margin) + narrator.sentence(line)));
            }
        }
    }

    private String place(Closest margin) {
        return account.margins().size() == 1
                ? ""
                : Titles.place(Spot.of(account.result().record(), margin.figure()), words.language())
                        .map(place -> place + ": ")
                        .orElse("");
    }

    private void questions() {
        if (!account.questions().isEmpty()) {
            heading(words.of(
                    "count-questions", Map.of("count", account.questions().size())));
            for (Question question : account.questions()) {
                lines.paragraph("", narrator.question(question).stripTrailing());
            }
        }
    }

    /** Law that is not established and on which a figure rests. */
    private void uncertain() {
        List<Clause> clauses = new ArrayList<>();
        account.result().explanation().conclusions().forEach(line -> {
            Confidence confidence = line.step().basis().confidence();
            if (confidence == Confidence.RECALLED || confidence == Confidence.UNKNOWN) {
                narrator.clause(line)
                        .filter(clause -> !clauses.contains(clause))
                        .ifPresent(clauses::add);
            }
        });
        if (!clauses.isEmpty()) {
            var law = new LawWords(words, account.result().statute());
            heading(words.of("count-uncertain"));
            clauses.stream()
                    .sorted(Comparator.comparing(Clause::article))
                    .forEach(clause -> lines.paragraph(
                            "- ",
                            words.capital(law.article(clause)) + ". " + law.said(clause) + " [" + law.standing(clause)
                                    + "]"));
        }
    }

    private void gaps() {
        List<Gap> gaps = account.result().record().election().gaps();
        if (!gaps.isEmpty()) {
            heading(words.of("count-gaps"));
            gaps.forEach(gap -> lines.paragraph("- ", gap.text().in(words.language())));
        }
    }
}
