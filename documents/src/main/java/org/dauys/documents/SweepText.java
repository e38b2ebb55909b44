package org.dauys.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The lists of an election while a rule changes step by step, as text. */
public final class SweepText {
    private static final String CHANGED = "*";

    private SweepText() {}

    /** The text, its lines ended by line feeds. */
    public static String of(Words words, Parallels sweep, Page page) {
        var lines = new Lines(page.width());
        var names = new Names(words, sweep.record());
        String election = sweep.record().election().title().in(words.language());
        lines.paragraph("", new Ink(page.colour()).bold(words.of("sweep-title", Map.of("election", election))));
        lines.gap();
        List<String> lists = sweep.listsWithSeats();
        var rows = new Rows();
        List<String> head = new ArrayList<>(List.of(words.of("sweep-value")));
        lists.forEach(list -> head.add(names.option("", list)));
        head.add(words.of("count-seats"));
        rows.add(head.toArray(String[]::new));
        for (int i = 0; i < sweep.counts().size(); i++) {
            rows.add(row(words, sweep, i, lists));
        }
        rows.print(lines, "  ");
        lines.gap();
        lines.paragraph("", words.of("sweep-note"));
        return lines.toString();
    }

    private static String[] row(Words words, Parallels sweep, int position, List<String> lists) {
        Parallel count = sweep.counts().get(position);
        boolean changed = position > 0 && changed(count, sweep.counts().get(position - 1));
        List<String> cells = new ArrayList<>(List.of(count.law() + (changed ? " " + CHANGED : "")));
        switch (count.state()) {
            case Parallel.Seated seated -> {
                lists.forEach(list -> cells.add(words.number(seated.seats().getOrDefault(list, 0L))));
                cells.add(words.number(ParallelsWords.sum(seated.seats())));
            }
            case Parallel.Waiting _ -> lists.forEach(_ -> cells.add("?"));
            case Parallel.Lacking _ -> lists.forEach(_ -> cells.add("—"));
        }
        return cells.toArray(String[]::new);
    }

    private static boolean changed(Parallel count, Parallel before) {
        return count.state() instanceof Parallel.Seated here
                && before.state() instanceof Parallel.Seated there
                && !Parallel.sameSeats(here.seats(), there.seats());
    }
}
