package org.dauys.documents.rehearsal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.documents.Lines;
import org.dauys.documents.Page;
import org.dauys.documents.Rows;
import org.dauys.documents.Words;
import org.dauys.election.Language;

/** Rehearsals and their scores as text. */
public final class ScoreText {
    private static final int DIGITS = 3;
    private static final int MOST_MISSED = 8;

    private final Words words;
    private final Page page;

    private ScoreText(Language language, Page page) {
        this.words = words(language);
        this.page = page;
    }

    /** The words of this package in a language. */
    static Words words(Language language) {
        String file = "rehearsal_" + language.code() + ".properties";
        try (InputStream catalogue =
                Optional.ofNullable(ScoreText.class.getResourceAsStream(file)).orElseThrow()) {
            return Words.in(language).with(catalogue);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }

    /** A score, its lines ended by line feeds. */
    public static String of(Language language, Score score, Page page) {
        return new ScoreText(language, page).score(score);
    }

    /** What a rehearsal is and which faults it holds, its lines ended by line feeds. */
    public static String of(Language language, Rehearsal.Wish wish, Rehearsal.Made made, Page page) {
        return new ScoreText(language, page).made(wish, made);
    }

    private String made(Rehearsal.Wish wish, Rehearsal.Made made) {
        var lines = new Lines(page.width());
        lines.paragraph("", Labels.MADE_UP.in(words.language()));
        lines.gap();
        lines.paragraph(
                "",
                words.of("made-stations", Map.of("stations", made.stations(), "seed", String.valueOf(wish.seed()))));
        var rows = new Rows();
        for (Fault fault : wish.faults().counts().keySet()) {
            rows.add(name(fault), words.number(made.planted().getOrDefault(fault, 0L)));
        }
        rows.print(lines, "  ");
        if (made.isCrowded()) {
            lines.paragraph("", words.of("made-crowded", Map.of("largest", made.largest())));
        }
        for (Fault fault : wish.faults().counts().keySet()) {
            long planted = made.planted().getOrDefault(fault, 0L);
            if (planted < wish.faults().of(fault)) {
                lines.paragraph(
                        "",
                        words.of(
                                "made-fewer",
                                Map.of(
                                        "fault", name(fault),
                                        "planted", words.number(planted),
                                        "wished", words.number(wish.faults().of(fault)))));
            }
        }
        return lines.toString();
    }

    private String score(Score score) {
        var lines = new Lines(page.width());
        lines.paragraph("", Labels.MADE_UP.in(words.language()));
        lines.gap();
        kinds(score).print(lines, "  ");
        lines.gap();
        for (Score.Kind kind : score.kinds()) {
            caught(kind, lines);
        }
        lines.gap();
        rules(score).print(lines, "  ");
        lines.gap();
        lines.paragraph("", words.of("score-note", Map.of("sound", words.number(score.sound()))));
        return lines.toString();
    }

    private Rows kinds(Score score) {
        var rows = new Rows();
        rows.add(
                words.of("score-fault"),
                words.of("score-planted"),
                words.of("score-caught"),
                words.of("score-above"),
                words.of("score-corrected"),
                words.of("score-missed"));
        for (Score.Kind kind : score.kinds()) {
            rows.add(
                    name(kind.fault()),
                    words.number(kind.planted()),
                    words.number(kind.caught()),
                    words.number(kind.above()),
                    words.number(kind.corrected()),
                    words.number(kind.missed().size()));
        }
        return rows;
    }

    private void caught(Score.Kind kind, Lines lines) {
        List<String> said = new ArrayList<>();
        kind.rules().forEach((rule, count) -> said.add(rule + " " + words.number(count)));
        String by = said.isEmpty() ? words.of("score-nobody") : String.join(", ", said);
        lines.paragraph("  ", words.of("score-by", Map.of("fault", name(kind.fault()), "rules", by)));
        if (!kind.missed().isEmpty()) {
            List<String> missed = kind.missed();
            String more = missed.size() > MOST_MISSED ? " …" : "";
            String shown = String.join(", ", missed.subList(0, Math.min(MOST_MISSED, missed.size())));
            lines.paragraph("    ", words.of("score-not-found", Map.of("places", shown + more)));
        }
    }

    private Rows rules(Score score) {
        var rows = new Rows();
        rows.add(
                words.of("score-rule"),
                words.of("score-findings"),
                words.of("score-right"),
                words.of("score-wrong"),
                words.of("score-rate"));
        for (Score.Rule rule : score.rules()) {
            rows.add(
                    rule.rule(),
                    words.number(rule.findings()),
                    words.number(rule.right()),
                    words.number(rule.wrong()),
                    words.percent(score.falseAlarms(rule), DIGITS));
        }
        return rows;
    }

    private String name(Fault fault) {
        return words.of("fault-" + fault.word());
    }
}
