package org.dauys.reading;

import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads a CSV file with a header of known columns, row by row. */
public final class Table {

    private Table() {}

    public static List<Row> read(
            String file, String text, List<String> required, List<String> optional, Findings findings) {
        return read(file, new StringReader(text), required, optional, findings);
    }

    public static List<Row> read(
            String file, Reader text, List<String> required, List<String> optional, Findings findings) {
        var rows = new ArrayList<Row>();
        forEach(file, text, required, optional, findings, rows::add);
        return rows;
    }

    public static void forEach(
            String file,
            Reader text,
            List<String> required,
            List<String> optional,
            Findings findings,
            Consumer<Row> each) {}
}
