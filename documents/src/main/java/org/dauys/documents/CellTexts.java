package org.dauys.documents;

import java.util.Optional;
import org.dauys.election.Text;
import org.dauys.reading.Row;

/** Texts as tables write them: one column for all languages, and columns for Kazakh and Russian that may be left out. */
final class CellTexts {
    private CellTexts() {}

    /** A text that must be there. */
    static Optional<Text> text(Row row, String column) {
        return row.required(column).map(words -> inAll(row, column, words));
    }

    /** A text that may be left out. */
    static Optional<Text> optionalText(Row row, String column) {
        return Optional.of(row.text(column)).filter(words -> !words.isEmpty()).map(words -> inAll(row, column, words));
    }

    private static Text inAll(Row row, String column, String words) {
        return new Text(or(row.text(column + "_kk"), words), or(row.text(column + "_ru"), words), words);
    }

    private static String or(String words, String otherwise) {
        return words.isEmpty() ? otherwise : words;
    }
}
