package org.dauys.documents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dauys.reading.Row;

/** Finds the rows of a table that say the same thing as a row before. */
final class Repeats {
    private final Map<List<String>, Integer> lines = new HashMap<>();

    /** Reports a row at a column if a row before had the same key. */
    void check(Row row, String column, List<String> key) {
        Integer first = lines.putIfAbsent(key, row.place().line());
        if (first != null) {
            row.report(FolderCode.ROW_REPEATED, column, first.toString());
        }
    }
}
