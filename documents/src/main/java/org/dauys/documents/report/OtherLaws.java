package org.dauys.documents.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.documents.Parallel;
import org.dauys.documents.Parallels;
import org.dauys.documents.ParallelsWords;
import org.dauys.figures.Confidence;
import org.dauys.figures.Fraction;
import org.dauys.figures.Rounding;
import org.dauys.statute.Assumption;
import org.dauys.statute.Statute;

/**
 * The same votes under the law of the election and under others.
 *
 * @param lists the columns of lists
 * @param others whether a last column has the seats of all other lists
 * @param laws a row for each law, that of the election first
 * @param marks the marks of the laws
 * @param differences what makes them differ
 * @param assumptions what had to be supposed
 */
record OtherLaws(
        List<Lists> lists,
        boolean others,
        List<Law> laws,
        List<String> marks,
        List<ParallelsWords.Measure> measures,
        List<String> differences,
        List<String> assumptions) {
    /** More columns than these do not fit on paper. */
    private static final int MOST_LISTS = 8;

    /** A list, at the head of a column. */
    record Lists(String name, Colour colour) {}

    /**
     * A law and its seats.
     *
     * @param act the name of the law
     * @param since when it is in force
     * @param mark by which the law is meant elsewhere
     * @param actual whether it is the law of the election
     * @param recalled says so if its rules are not all found
     * @param seats one for each column; none if there is no count
     * @param total all of them
     */
    record Law(
            String mark,
            String act,
            String since,
            String name,
            boolean actual,
            Optional<Telling.Mark> recalled,
            List<Seats> seats,
            String total,
            List<Block> bar) {}

    /**
     * Seats of a list.
     *
     * @param change from the law of the election, with its sign; empty if there is none
     */
    record Seats(String number, String change) {}

    /**
     * Seats in a bar.
     *
     * @param left where it begins, in thousandths of the bar
     * @param width in thousandths of the bar
     */
    record Block(Colour colour, String left, String width) {}

    OtherLaws {
        lists = List.copyOf(lists);
        laws = List.copyOf(laws);
        marks = List.copyOf(marks);
    }

    /** The comparison that goes with a count, if there is one. */
    static Optional<OtherLaws> of(Telling telling) {
        return telling.account().parallels().map(parallels -> new Draft(telling, parallels).compared());
    }

    /** The comparison while it is laid out. */
    private static final class Draft {
        private final Telling telling;
        private final Parallels parallels;
        private final ParallelsWords words;
        private final List<String> shown;
        private final List<String> rest;

        Draft(Telling telling, Parallels parallels) {
            this.telling = telling;
            this.parallels = parallels;
            this.words = new ParallelsWords(telling.words(), parallels);
            List<String> all = parallels.listsWithSeats();
            int columns = all.size() <= MOST_LISTS ? all.size() : MOST_LISTS - 1;
            this.shown = all.subList(0, columns);
            this.rest = all.subList(columns, all.size());
        }

        OtherLaws compared() {
            List<Law> laws = new ArrayList<>();
            List<String> marks = new ArrayList<>();
            for (int i = 0; i < parallels.counts().size(); i++) {
                marks.add(ParallelsWords.mark(i));
                laws.add(law(i, parallels.counts().get(i)));
            }
            return new OtherLaws(
                    shown.stream()
                            .map(list -> new Lists(words.list(list), telling.colour(list)))
                            .toList(),
                    !rest.isEmpty(),
                    laws,
                    marks,
                    words.measures(),
                    words.differences(),
                    assumptions());
        }

        /** What had to be supposed, and what the other laws say of themselves. */
        private List<String> assumptions() {
            List<String> said = new ArrayList<>(words.assumptions());
            for (int i = 1; i < parallels.counts().size(); i++) {
                String mark = ParallelsWords.mark(i);
                parallels
                        .counts()
                        .get(i)
                        .supposition()
                        .statute()
                        .note()
                        .ifPresent(note -> said.add(mark + ": " + telling.say(note)));
            }
            return List.copyOf(said);
        }

        private Law law(int position, Parallel count) {
            Statute statute = count.supposition().statute();
            Optional<Telling.Mark> recalled = count.supposition().assumptions().stream()
                    .filter(assumption -> assumption.kind() == Assumption.Kind.LAW_RECALLED)
                    .findFirst()
                    .map(_ -> telling.mark(Confidence.RECALLED));
            Map<String, Long> seats = count.state() instanceof Parallel.Seated seated ? seated.seats() : Map.of();
            return new Law(
                    ParallelsWords.mark(position),
                    telling.say(statute.act()),
                    telling.words().since(statute.from()),
                    count.law(),
                    position == 0,
                    recalled,
                    seats.isEmpty() ? List.of() : seats(position, seats),
                    telling.words().number(sum(seats, List.copyOf(seats.keySet()))),
                    bar(seats));
        }

        private List<Seats> seats(int position, Map<String, Long> here) {
            List<Seats> seats = new ArrayList<>();
            shown.forEach(list -> seats.add(seats(position, here, List.of(list))));
            if (!rest.isEmpty()) {
                seats.add(seats(position, here, rest));
            }
            return List.copyOf(seats);
        }

        private Seats seats(int position, Map<String, Long> here, List<String> lists) {
            long number = sum(here, lists);
            String change = position > 0 && parallels.first().state() instanceof Parallel.Seated first
                    ? words.change(number - sum(first.seats(), lists))
                    : "";
            return new Seats(telling.words().number(number), change);
        }

        private List<Block> bar(Map<String, Long> seats) {
            long all = sum(seats, List.copyOf(seats.keySet()));
            List<Block> bar = new ArrayList<>();
            long before = 0;
            for (String list : shown) {
                long own = seats.getOrDefault(list, 0L);
                if (own > 0) {
                    bar.add(block(telling.colour(list), before, own, all));
                }
                before += own;
            }
            if (before < all) {
                bar.add(block(Colour.REST, before, all - before, all));
            }
            return List.copyOf(bar);
        }

        private static Block block(Colour colour, long before, long own, long all) {
            return new Block(colour, thousandths(before, all), thousandths(own, all));
        }

        private static String thousandths(long part, long all) {
            return Fraction.of(Math.multiplyExact(part, 1000L), all)
                    .digits(0, Rounding.HALF_UP)
                    .toString();
        }

        private static long sum(Map<String, Long> seats, List<String> lists) {
            return lists.stream()
                    .mapToLong(list -> seats.getOrDefault(list, 0L))
                    .reduce(0L, Math::addExact);
        }
    }
}
