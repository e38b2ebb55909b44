package org.dauys.documents;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dauys.figures.Fraction;
import org.dauys.statute.Assumption;
import org.dauys.statute.Exchange;

/** What is said of an election under several laws in one language; each count has a mark: A, B and so on. */
public final class ParallelsWords {
    private static final int DIGITS = 2;

    private final Words words;
    private final Parallels parallels;
    private final Names names;

    /** What is said of these counts. */
    public ParallelsWords(Words words, Parallels parallels) {
        this.words = words;
        this.parallels = parallels;
        this.names = new Names(words, parallels.record());
    }

    /**
     * A measure of each count.
     *
     * @param label what is measured
     * @param values in the order of the counts; a dash where there is no count
     */
    public record Measure(String label, List<String> values) {
        /** The measure with its own list. */
        public Measure {
            values = List.copyOf(values);
        }
    }

    /** The mark of the count at a position from 0: a letter, or a number after the last letter. */
    public static String mark(int position) {
        return position < 26 ? String.valueOf((char) ('A' + position)) : Integer.toString(position + 1);
    }

    /** The name of a list. */
    public String list(String code) {
        return names.option("", code);
    }

    /** A difference with its sign; empty if there is none. */
    public String change(long difference) {
        return difference == 0 ? "" : (difference > 0 ? "+" : "−") + words.number(Math.abs(difference));
    }

    /** How far the seats of each count are from the votes, and who has the house. */
    public List<Measure> measures() {
        List<Measure> measures = new ArrayList<>(List.of(
                measure("compare-seats", seated -> words.number(sum(seated.seats()))),
                measure("compare-gallagher", seated -> decimal(seated.indices().gallagher(DIGITS))),
                measure("compare-changed", seated -> percent(seated.indices().loosemoreHanby())),
                measure("compare-by-votes", seated -> decimal(seated.indices().effectiveByVotes())),
                measure("compare-by-seats", seated -> decimal(seated.indices().effectiveBySeats())),
                measure(
                        "compare-without-seat",
                        seated -> percent(seated.indices().withoutSeat()))));
        if (parallels.record().election().bodies().size() == 1) {
            measures.add(measure("compare-house", seated -> words.number(sum(seated.house()))));
            measures.add(measure(
                    "compare-majority",
                    seated -> seated.majority().map(names::party).orElse("—")));
        }
        return List.copyOf(measures);
    }

    private Measure measure(String key, Function<Parallel.Seated, String> value) {
        return new Measure(
                words.of(key),
                parallels.counts().stream()
                        .map(count -> count.state() instanceof Parallel.Seated seated ? value.apply(seated) : "—")
                        .toList());
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

    /** What makes each count differ from the first, or why there is none. */
    public List<String> differences() {
        List<String> said = new ArrayList<>();
        for (int i = 1; i < parallels.counts().size(); i++) {
            difference(mark(i), parallels.counts().get(i), said);
        }
        return List.copyOf(said);
    }

    private void difference(String mark, Parallel count, List<String> said) {
        switch (count.state()) {
            case Parallel.Seated seated -> {
                if (parallels.first().state() instanceof Parallel.Seated first) {
                    said.addAll(difference(mark, count, seated, first));
                }
            }
            case Parallel.Waiting(var questions) ->
                said.add(words.of(
                        "compare-waiting",
                        Map.of(
                                "mark",
                                mark,
                                "list",
                                words.list(questions.stream()
                                        .map(question -> question.path().toString())
                                        .toList()))));
            case Parallel.Lacking(var findings) -> {
                FindingText text = FindingText.in(words.language());
                Set<String> codes = new LinkedHashSet<>();
                findings.stream()
                        .filter(finding -> codes.add(finding.code().id()))
                        .map(text::sentences)
                        .forEach(why -> said.add(words.of("compare-lacking", Map.of("mark", mark, "why", why))));
            }
        }
    }

    private List<String> difference(String mark, Parallel count, Parallel.Seated seated, Parallel.Seated first) {
        if (Parallel.sameSeats(first.seats(), seated.seats())) {
            return List.of(words.of("compare-same", Map.of("mark", mark)));
        }
        Optional<Set<Exchange.Part>> decisive = count.decisive(parallels.first());
        if (decisive.isEmpty()) {
            return List.of(words.of("compare-whole", Map.of("mark", mark)));
        }
        List<String> parts =
                decisive.get().stream().map(part -> part(part, seated, first)).toList();
        List<String> said = new ArrayList<>();
        said.add(words.of("compare-decisive", Map.of("mark", mark, "parts", words.list(parts), "count", parts.size())));
        others(mark, "compare-out", first.taking(), seated.taking()).ifPresent(said::add);
        others(mark, "compare-in", seated.taking(), first.taking()).ifPresent(said::add);
        return said;
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
    private Optional<String> others(String mark, String key, Set<String> here, Set<String> there) {
        Set<String> only = new LinkedHashSet<>(here);
        only.removeAll(there);
        if (only.isEmpty() || there.isEmpty()) {
            return Optional.empty();
        }
        List<String> named = only.stream().map(this::list).toList();
        return Optional.of(words.of(key, Map.of("mark", mark, "list", words.list(named))));
    }

    /** What had to be supposed for each count. */
    public List<String> assumptions() {
        List<String> said = new ArrayList<>();
        for (int i = 0; i < parallels.counts().size(); i++) {
            String mark = mark(i);
            parallels.counts().get(i).supposition().assumptions().stream()
                    .map(assumption -> assumption(mark, assumption))
                    .distinct()
                    .forEach(said::add);
        }
        return List.copyOf(said);
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
}
