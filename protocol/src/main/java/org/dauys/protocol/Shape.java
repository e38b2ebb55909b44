package org.dauys.protocol;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a rule compares, and when that is a finding. A blank line makes no finding of any shape but the first two. */
public sealed interface Shape {
    /** What can be missing altogether. */
    enum Emptiness {
        /** A line is blank, though not all are. */
        BLANK_LINE("line != blank"),
        /** All lines are blank. */
        BLANK_PROTOCOL("lines != blank"),
        /** All lines that are filled are zero, and some are. */
        ALL_ZERO("lines != 0");

        private final String formula;

        Emptiness(String formula) {
            this.formula = formula;
        }
    }

    /**
     * Something is there.
     *
     * @param missing what must not be missing
     */
    record Filled(Emptiness missing) implements Shape {}

    /**
     * A total is filled if all its parts are.
     *
     * @param total the total
     * @param parts its parts
     */
    record TotalFilled(Term total, List<Term> parts) implements Shape {
        /** The shape with its own list. */
        public TotalFilled {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A sum equals another, or is not above it.
     *
     * @param left the terms of the left side
     * @param relation how it must stand to the right side
     * @param right the terms of the right side; none where it is nothing but the limit in the tolerance
     */
    record Balance(List<Term> left, Relation relation, List<Term> right) implements Shape {
        /** The shape with its own lists. */
        public Balance {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }

    /**
     * A share is near the same share elsewhere.
     *
     * @param part what is shared: a line, or each line of votes, for which the other side has the same lines
     * @param whole in what
     * @param least how many other protocols there must be at least
     */
    record NearShare(Term part, Item whole, int least) implements Shape {}

    /**
     * A share is not above the limit that is the share of the tolerance.
     *
     * @param part what is shared
     * @param whole in what
     */
    record LimitedShare(Item part, Item whole) implements Shape {}

    /**
     * No two options, each of whose shares is far from that of the neighbours, both come near if they are exchanged.
     *
     * @param whole in what the shares are
     * @param least how many other protocols there must be at least
     */
    record NotExchanged(Item whole, int least) implements Shape {}

    /**
     * No two stations have the same figure in every line.
     *
     * @param size what must be greater than the ballots of the tolerance for this to be strange
     */
    record NotIdentical(Item size) implements Shape {}

    /**
     * A statement is a yes exactly where two figures differ.
     *
     * @param statement the line of the statement: 1 for yes, 0 for no
     * @param one a figure
     * @param other the figure from which it is said to differ
     */
    record Stated(Item statement, Item one, Item other) implements Shape {}

    /** With what a report of turnout is compared. */
    enum Reported {
        /** With the report before it. */
        EARLIER("earlier.report <= report"),
        /** With the ballots issued by the end, in number or as a share of the voters on the list. */
        FINAL("report <= ballots_issued"),
        /** With the voters on the list. */
        LIST("report <= voters_on_list");

        private final String formula;

        Reported(String formula) {
            this.formula = formula;
        }
    }

    /**
     * A report of turnout is not below, or not above, something.
     *
     * @param beside with what it is compared
     */
    record Report(Reported beside) implements Shape {}

    /** The formula, from its terms. */
    default String formula(Scope scope) {
        return switch (this) {
            case Filled(var missing) -> missing.formula;
            case TotalFilled(var total, var parts) ->
                "%s != blank, if %s != blank".formatted(total.code(scope), sum(parts, scope));
            case Balance(var left, var relation, var right) ->
                "%s %s %s".formatted(sum(left, scope), relation.sign(), right.isEmpty() ? "limit" : sum(right, scope));
            case NearShare near -> near(near.part().code(scope), near.whole(), scope);
            case LimitedShare(var part, var whole) -> "%s / %s <= limit".formatted(part.code(), whole.code());
            case NotExchanged exchanged ->
                near("OPTION_1", exchanged.whole(), scope) + ", not OPTION_2 / "
                        + exchanged.whole().code();
            case NotIdentical _ -> "lines != %s.lines".formatted(scope.other());
            case Stated(var statement, var one, var other) ->
                "%s = (%s != %s)".formatted(statement.code(), one.code(), other.code());
            case Report(var beside) -> beside.formula;
        };
    }

    private static String near(String part, Item whole, Scope scope) {
        return "%1$s / %2$s = %3$s.%1$s / %3$s.%2$s".formatted(part, whole.code(), scope.other());
    }

    /** What its sides are; those of a report are what the report gives. */
    default Measure measure() {
        return switch (this) {
            case NearShare _, LimitedShare _, NotExchanged _ -> Measure.SHARE;
            case Filled _, TotalFilled _, Balance _, NotIdentical _, Stated _, Report _ -> Measure.NUMBER;
        };
    }

    /** The items that a form must have for the rule to mean anything. */
    default List<Item> needed() {
        return switch (this) {
            case Filled _, Report _ -> List.of();
            case TotalFilled(var total, var parts) -> needed(Stream.concat(Stream.of(total), parts.stream()));
            case Balance balance -> needed(Stream.concat(balance.left().stream(), balance.right().stream()));
            case NearShare near -> needed(Stream.of(near.part(), Term.own(near.whole())));
            case LimitedShare(var part, var whole) -> List.of(part, whole);
            case NotExchanged exchanged -> List.of(exchanged.whole());
            case NotIdentical(var size) -> List.of(size);
            case Stated(var statement, var one, var other) -> List.of(statement, one, other);
        };
    }

    private static List<Item> needed(Stream<Term> terms) {
        return terms.flatMap(term -> term.needed().stream()).distinct().toList();
    }

    private static String sum(List<Term> terms, Scope scope) {
        return terms.stream().map(term -> term.code(scope)).collect(Collectors.joining(" + "));
    }
}
