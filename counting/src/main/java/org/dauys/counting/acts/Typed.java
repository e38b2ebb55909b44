package org.dauys.counting.acts;

import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;

/**
 * What one person typed of a protocol.
 *
 * @param officer who
 * @param figures the figures by the code of the line; a blank line is not there
 */
public record Typed(String officer, Map<String, Integer> figures) {
    /** The entry with its own map. */
    public Typed {
        figures = Map.copyOf(figures);
    }

    /** The codes of the lines in which another entry differs. */
    NavigableSet<String> differing(Typed other) {
        NavigableSet<String> lines = new TreeSet<>(figures.keySet());
        lines.addAll(other.figures.keySet());
        lines.removeIf(line -> Objects.equals(figures.get(line), other.figures.get(line)));
        return lines;
    }
}
