package org.dauys.documents;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dauys.figures.Fraction;
import org.dauys.statute.Assumption;
import org.dauys.statute.Exchange;

/** The lists of an election under several laws, as text. */
public final class ParallelsText {
    private static final int DIGITS = 2;

    private final Words words;
    private final Parallels parallels;
    private final Names names;
    private final Lines lines;
    private final Ink ink;

    private ParallelsText(Words words, Parallels parallels, Page page) {
        this.words = words;
        this.parallels = parallels;
        this.names = new Names(words, parallels.record());
        this.lines = new Lines(page.width());
        this.ink = new Ink(page.colour());
    }

    /** The text, its lines ended by line feeds. */
    public static String of(Words words, Parallels parallels, Page page) {
        return new ParallelsText(words, parallels, page).text();
    }

    private String text() {
        String election = parallels.record().election().title().in(words.language());
        lines.paragraph(
                "",
                ink.bold(words.of(
                        "compare-title",
                        Map.of("election", election, "count", parallels.counts().size()))));
        lines.gap();
        for (int i = 0; i < parallels.counts().size(); i++) {
            lines.paragraph(
                    "  ",
                    words.of(
                            "compare-law",
                            Map.of(
                                    "mark", mark(i),
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
        for (int i = 1; i < parallels.counts().size(); i++) {
            difference(mark(i), parallels.counts().get(i));
        }
        assumptions();
        return lines.toString();
    }

    private static String mark(int position) {
        return position < 26 ? String.valueOf((char) ('A' + position)) : Integer.toString(position + 1);
    }

    private void seats() {
        var rows = new Rows();
        rows.add(row(words.of("count-who"), i -> mark(i)));
        for (String list : parallels.listsWithSeats()) {
            rows.add(row(names.option("", list), i -> seats(i, list)));
        }
        rows.print(lines, "  ");
    }

    private String seats(int position, String list) {
        return switch (parallels.counts().get(position).state()) {
            case Parallel.Seated seated -> {
                long here = seated.seats().getOrDefault(list, 0L);
                yield position > 0 && parallels.first().state() instanceof Parallel.Seated first
                        ? words.number(here) + change(here - first.seats().getOrDefault(list, 0L))
                        : words.number(here);
            }
            case Parallel.Waiting _ -> "?";
            case Parallel.Lacking _ -> "—";
        };
    }

    private String change(long difference) {
        String spelt = difference == 0 ? "" : (difference > 0 ? "+" : "−") + words.number(Math.abs(difference));
        return " " + Lines.right(spelt, 3);
    }

    private void measures() {
        var rows = new Rows();
        rows.add(row("", i -> mark(i)));
        measure(rows, "compare-seats", seated -> words.number(sum(seated.seats())));
        measure(rows, "compare-gallagher", seated -> decimal(seated.indices().gallagher(DIGITS)));
        measure(rows, "compare-changed", seated -> percent(seated.indices().loosemoreHanby()));
        measure(rows, "compare-by-votes", seated -> decimal(seated.indices().effectiveByVotes()));
        measure(rows, "compare-by-seats", seated -> decimal(seated.indices().effectiveBySeats()));
        measure(rows, "compare-without-seat", seated -> percent(seated.indices().withoutSeat()));
        if (parallels.record().election().bodies().size() == 1) {
            measure(rows, "compare-house", seated -> words.number(sum(seated.house())));
            measure(
                    rows,
                    "compare-majority",
                    seated -> seated.majority().map(names::party).orElse("—"));
        }
        rows.print(lines, "  ");
    }

    private void measure(Rows rows, String key, Function<Parallel.Seated, String> value) {
        rows.add(row(
                words.of(key),
                i -> parallels.counts().get(i).state() instanceof Parallel.Seated seated ? value.apply(seated) : "—"));
    }

    private String[] row(String head, Function<Integer, String> cell) {
        List<String> cells = new ArrayList<>(List.of(head));
        for (int i = 0; i < parallels.counts().size(); i++) {
            cells.add(cell.apply(i));
        }
        return cells.toArray(String[]::new);
    }

    private String decimal(Fraction value) {
        return words.fraction(value, DIGITS);
    }

    private String percent(Fraction share) {
        return decimal(share.times(Fraction.of(100)));
    }

    static long sum(Map<String, Long> numbers) {
        return numbers.values().stream().reduce(0L, Math::addExact);
    }

    private void difference(String mark, Parallel count) {
        switch (count.state()) {
            case Parallel.Seated seated -> {
                if (parallels.first().state() instanceof Parallel.Seated first) {
                    difference(mark, count, seated, first);
                }
            }
            case Parallel.Waiting(var questions) ->
                say(
                        "compare-waiting",
                        Map.of(
                                "mark",
                                mark,
                                "list",
                                words.list(questions.stream()
                                        .map(question -> question.path().toString())
                                        .toList())));
            case Parallel.Lacking(var findings) -> {
                FindingText text = FindingText.in(words.language());
                Set<String> codes = new LinkedHashSet<>();
                findings.stream()
                        .filter(finding -> codes.add(finding.code().id()))
                        .map(text::sentences)
                        .forEach(why -> say("compare-lacking", Map.of("mark", mark, "why", why)));
            }
        }
    }

    private void difference(String mark, Parallel count, Parallel.Seated seated, Parallel.Seated first) {
        if (Parallel.sameSeats(first.seats(), seated.seats())) {
            say("compare-same", Map.of("mark", mark));
            return;
        }
        Optional<Set<Exchange.Part>> decisive = count.decisive(parallels.first());
        if (decisive.isPresent()) {
            List<String> parts = decisive.get().stream()
                    .map(part -> part(part, seated, first))
                    .toList();
            say("compare-decisive", Map.of("mark", mark, "parts", words.list(parts), "count", parts.size()));
            others(mark, "compare-out", first.taking(), seated.taking());
            others(mark, "compare-in", seated.taking(), first.taking());
        } else {
            say("compare-whole", Map.of("mark", mark));
        }
    }

    private String part(Exchange.Part part, Parallel.Seated seated, Parallel.Seated first) {
        boolean method = part == Exchange.Part.METHOD;
        return words.of(
                "compare-part",
                Map.of(
                        "part", part.name(),
                        "now", method ? methods(seated) : words.number(sum(seated.seats())),
                        "was", method ? methods(first) : words.number(sum(first.seats()))));
    }

    private String methods(Parallel.Seated seated) {
        return words.list(seated.methods().stream().map(this::method).toList());
    }

    String method(String name) {
        return words.of("compare-method", Map.of("method", name.replace('-', '_')));
    }

    /** Those who take part in one distribution and have votes, but do not take part in the other. */
    private void others(String mark, String key, Set<String> here, Set<String> there) {
        Set<String> only = new LinkedHashSet<>(here);
        only.removeAll(there);
        if (!only.isEmpty() && !there.isEmpty()) {
            List<String> named =
                    only.stream().map(list -> names.option("", list)).toList();
            say(key, Map.of("mark", mark, "list", words.list(named)));
        }
    }

    private void assumptions() {
        boolean any = parallels.counts().stream()
                .anyMatch(count -> !count.supposition().assumptions().isEmpty());
        if (!any) {
            return;
        }
        lines.gap().paragraph("", ink.bold(words.of("compare-assumptions")));
        for (int i = 0; i < parallels.counts().size(); i++) {
            String mark = mark(i);
            parallels.counts().get(i).supposition().assumptions().stream()
                    .flatMap(assumption -> Stream.of(assumption(mark, assumption)))
                    .distinct()
                    .forEach(said -> lines.paragraph("- ", said));
        }
    }

    private String assumption(String mark, Assumption assumption) {
        String title = parallels.record().election().contests().stream()
                .filter(contest -> contest.id().equals(assumption.contest()))
                .map(contest -> contest.title().in(words.language()))
                .findFirst()
                .orElse(assumption.contest());
        return words.of(
                "compare-assumption",
                Map.of(
                        "mark",
                        mark,
                        "kind",
                        assumption.kind().name(),
                        "contest",
                        title,
                        "value",
                        names.option("", assumption.value())));
    }

    private void say(String key, Map<String, ?> arguments) {
        lines.paragraph("- ", words.of(key, arguments));
    }
}
