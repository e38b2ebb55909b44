package org.dauys.protocol;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A form with the options of one ballot paper: the lines as they stand in the protocol, counted from 0. */
public final class Layout {
    /** What {@link #line(Item)} and {@link #line(String)} give where there is no such line. */
    public static final int NONE = -1;

    private final Form form;
    private final List<String> options;
    private final Map<Item, Integer> lines = new EnumMap<>(Item.class);
    private final List<String> codes = new ArrayList<>();
    private final Map<String, Integer> positions = new HashMap<>();

    /**
     * The lines of a form for a ballot paper.
     *
     * @param form the form
     * @param options the codes of the lists or candidates in the order of the paper, distinct
     * @throws IllegalArgumentException if two lines have one code
     */
    public Layout(Form form, List<String> options) {
        this.form = form;
        this.options = List.copyOf(options);
        for (Line line : form.lines()) {
            lines.put(line.item(), codes.size());
            if (line.item() == Item.VOTES) {
                codes.addAll(options);
            } else {
                codes.add(line.item().code());
            }
        }
        for (String code : codes) {
            if (positions.put(code, positions.size()) != null) {
                throw new IllegalArgumentException("Two lines must not have one code (%s).".formatted(code));
            }
        }
    }

    public Form form() {
        return form;
    }

    /** The codes of the options, in the order of the ballot paper. */
    public List<String> options() {
        return options;
    }

    /** How many lines there are. */
    public int size() {
        return codes.size();
    }

    /** The codes of all lines: of items in lower case, of options and against all in upper case. */
    public List<String> codes() {
        return List.copyOf(codes);
    }

    /** Whether the other one has the same lines in the same order. */
    public boolean isLike(Layout other) {
        return this == other || codes.equals(other.codes);
    }

    /**
     * The code of a line.
     *
     * @throws IndexOutOfBoundsException if there is no such line
     */
    public String code(int line) {
        return codes.get(line);
    }

    /** The line of an item, of votes the first; {@link #NONE} if the form does not have it. */
    public int line(Item item) {
        return lines.getOrDefault(item, NONE);
    }

    /** The line of a code, or {@link #NONE}. */
    public int line(String code) {
        return positions.getOrDefault(code, NONE);
    }

    /** The item that a line counts. */
    public Item item(int line) {
        int first = line(Item.VOTES);
        if (line >= first && line < first + options.size()) {
            return Item.VOTES;
        }
        for (Item item : Item.values()) {
            if (item != Item.VOTES && line(item) == line) {
                return item;
            }
        }
        throw new IndexOutOfBoundsException("There must be a line %d of %d.".formatted(line, size()));
    }
}
