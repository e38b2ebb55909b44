package org.dauys.documents.people;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.dauys.documents.Lines;
import org.dauys.documents.Page;
import org.dauys.documents.Rows;
import org.dauys.documents.Words;
import org.dauys.election.Language;
import org.dauys.mandates.registration.Draw;

/** A draw by lot, turn by turn, as plain text. */
public final class DrawText {
    /** As many digits of the digest as the draw uses. */
    private static final int DIGITS = 15;

    private DrawText() {}

    /**
     * The text.
     *
     * @param named what a drawn code is called
     */
    public static String of(Language language, Draw draw, UnaryOperator<String> named, Page page) {
        Words words = Words.in(language, "persons_%s.properties".formatted(language.code()));
        var lines = new Lines(page.width());
        lines.paragraph("", words.of("draw-seed", Map.of("seed", draw.seed()))).gap();
        var rows = new Rows();
        rows.add(
                words.of("draw-turn"),
                words.of("draw-digits"),
                words.of("draw-left"),
                words.of("draw-position"),
                words.of("draw-drawn"));
        for (Draw.Turn turn : draw.turns()) {
            rows.add(
                    words.number(turn.number()),
                    turn.digest().substring(0, DIGITS),
                    words.number(turn.left().size()),
                    turn.draws() ? words.number(turn.drawn()) : "–",
                    turn.draws() ? turn.name() : words.of("draw-nobody"));
        }
        rows.print(lines, "  ");
        lines.gap().paragraph("", words.of("draw-order"));
        List<String> names = draw.names();
        for (int i = 0; i < names.size(); i++) {
            String name = named.apply(names.get(i));
            String shown = name.equals(names.get(i)) ? name : name + " (" + names.get(i) + ")";
            lines.paragraph("  " + words.number(i + 1) + ". ", shown);
        }
        lines.gap().paragraph("", words.of("draw-repeat"));
        return lines.toString();
    }
}
