package org.dauys.protocol;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** One side of a formula as lines of a form. */
final class Side {
    private final int[] own;
    private final Item[] other;
    private final boolean register;
    private final boolean eachOwn;
    private final boolean eachOther;

    private Side(int[] own, Item[] other, boolean register, Set<Term.Whose> each) {
        this.own = own;
        this.other = other;
        this.register = register;
        this.eachOwn = each.contains(Term.Whose.OWN);
        this.eachOther = each.contains(Term.Whose.OTHER);
    }

    /** The side of these terms; a line against all that the form does not have is left out. */
    static Side of(List<Term> terms, Layout layout) {
        var own = IntStream.builder();
        List<Item> other = new ArrayList<>();
        Set<Term.Whose> each = EnumSet.noneOf(Term.Whose.class);
        boolean register = false;
        for (Term term : terms) {
            switch (term) {
                case Term.Of of when of.whose() == Term.Whose.OTHER -> other.add(of.item());
                case Term.Of of -> lines(of.item(), layout).forEach(own::add);
                case Term.EachOption(var whose) -> each.add(whose);
                case Term.EachLine(var whose) -> each.add(whose);
                case Term.Register _ -> register = true;
            }
        }
        return new Side(own.build().toArray(), other.toArray(Item[]::new), register, each);
    }

    private static IntStream lines(Item item, Layout layout) {
        int first = layout.line(item);
        if (item == Item.VOTES) {
            return IntStream.range(first, first + layout.options().size());
        }
        return first == Layout.NONE ? IntStream.empty() : IntStream.of(first);
    }

    /** Whether nothing stands on it. */
    boolean isEmpty() {
        return own.length == 0 && other.length == 0 && !register && !eachOwn && !eachOther;
    }

    /** Whether it has another sum for each line. */
    boolean isEach() {
        return eachOwn || eachOther;
    }

    /** The first of the protocol's own lines on it, or the line for which the formula is tried. */
    int first(int line) {
        return own.length > 0 ? own[0] : line;
    }

    /** Its sum for a line, or {@link Figures#BLANK} if one of its lines is blank or not there. */
    long sum(int line, long register, Sums figures, Layout theirs, Sums others) {
        long sum = this.register ? register : 0;
        for (int each : own) {
            long figure = figures.sum(each);
            if (figure == Figures.BLANK) {
                return Figures.BLANK;
            }
            sum = Math.addExact(sum, figure);
        }
        for (Item item : other) {
            int there = theirs.line(item);
            if (there == Layout.NONE || others.sum(there) == Figures.BLANK) {
                return Figures.BLANK;
            }
            sum = Math.addExact(sum, others.sum(there));
        }
        if (isEach()) {
            long figure = eachOwn ? figures.sum(line) : others.sum(line);
            return figure == Figures.BLANK ? Figures.BLANK : Math.addExact(sum, figure);
        }
        return sum;
    }

    /** Its figures for a line. */
    List<Operand> operands(int line, Sight sight) {
        List<Operand> operands = new ArrayList<>();
        if (eachOwn) {
            operands.add(sight.ownAt(line));
        }
        for (int each : own) {
            operands.add(sight.ownAt(each));
        }
        for (Item item : other) {
            operands.add(sight.otherAt(sight.theirs().line(item)));
        }
        if (eachOther) {
            operands.add(sight.otherAt(line));
        }
        if (register) {
            operands.add(sight.registerOfStation());
        }
        return operands;
    }
}
