package org.dauys.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The lists of an election under several laws, as text. */
public final class ParallelsText {
    private final Words words;
    private final Parallels parallels;
    private final ParallelsWords said;
    private final Lines lines;
    private final Ink ink;

    private ParallelsText(Words words, Parallels parallels, Page page) {
        this.words = words;
        this.parallels = parallels;
        this.said = new ParallelsWords(words, parallels);
        this.lines = new Lines(page.width());
        this.ink = new Ink(page.colour());
    }

    /** The text, its lines ended by line feeds. */
    public static String of(Words words, Parallels parallels, Page page) {
        return new ParallelsText(words, parallels, page).text();
    }

    private String text() {
        String election = parallels.record().election().title().in(words.language());
        int counts = parallels.counts().size();
        lines.paragraph("", ink.bold(words.of("compare-title", Map.of("election", election, "count", counts))));
        lines.gap();
        for (int i = 0; i < counts; i++) {
            lines.paragraph(
                    "  ",
                    words.of(
                            "compare-law",
                            Map.of(
                                    "mark", ParallelsWords.mark(i),
                                    "law", parallels.counts().get(i).law(),
                                    "actual", i == 0 ? "yes" : "no")));
        }
        lines.gap();
        seats();
        lines.gap();
        measures();
        lines.gap();
        lines.paragraph("", words.of("compare-lists-note"));
        lines.gap();
        said.differences().forEach(one -> lines.paragraph("- ", one));
        List<String> assumptions = said.assumptions();
        if (!assumptions.isEmpty()) {
            lines.gap().paragraph("", ink.bold(words.of("compare-assumptions")));
            assumptions.forEach(one -> lines.paragraph("- ", one));
        }
        return lines.toString();
    }

    private void seats() {
        var rows = new Rows();
        rows.add(row(words.of("count-who"), ParallelsWords::mark));
        for (String list : parallels.listsWithSeats()) {
            rows.add(row(said.list(list), i -> seats(i, list)));
        }
        rows.print(lines, "  ");
    }

    private String seats(int position, String list) {
        return switch (parallels.counts().get(position).state()) {
            case Parallel.Seated seated -> {
                long here = seated.seats().getOrDefault(list, 0L);
                yield position > 0 && parallels.first().state() instanceof Parallel.Seated first
                        ? words.number(here)
                                + " "
                                + Lines.right(said.change(here - first.seats().getOrDefault(list, 0L)), 3)
                        : words.number(here);
            }
            case Parallel.Waiting _ -> "?";
            case Parallel.Lacking _ -> "—";
        };
    }

    private void measures() {
        var rows = new Rows();
        rows.add(row("", ParallelsWords::mark));
        said.measures().forEach(measure -> rows.add(row(measure.label(), measure.values()::get)));
        rows.print(lines, "  ");
    }

    private String[] row(String head, Function<Integer, String> cell) {
        List<String> cells = new ArrayList<>(List.of(head));
        for (int i = 0; i < parallels.counts().size(); i++) {
            cells.add(cell.apply(i));
        }
        return cells.toArray(String[]::new);
    }
}
