package org.dauys.documents;

import java.util.ArrayList;
import java.util.List;

/** Rows of cells whose columns stand beneath each other: the first to the left, the others to the right. */
public final class Rows {
    private static final String BETWEEN = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    /** The next row. */
    public void add(String... cells) {
        rows.add(List.of(cells));
    }

    /** The rows as lines, each after a margin. */
    public void print(Lines into, String margin) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], Lines.columns(row.get(i)));
            }
        }
        for (List<String> row : rows) {
            var line = new StringBuilder(margin);
            for (int i = 0; i < row.size(); i++) {
                line.append(i == 0 ? "" : BETWEEN)
                        .append(i == 0 ? Lines.left(row.get(i), widths[i]) : Lines.right(row.get(i), widths[i]));
            }
            into.line(line.toString());
        }
    }
}
