package org.dauys.documents.rehearsal;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A table that is written row by row. */
final class Sheet implements Closeable {
    private final BufferedWriter writer;
    private final StringBuilder row = new StringBuilder();

    /** Begins a table with its columns. */
    Sheet(Path file, List<String> columns) throws IOException {
        this.writer = Files.newBufferedWriter(file);
        columns.forEach(this::cell);
        end();
    }

    /** The next field of the row. */
    Sheet cell(String text) {
        if (!row.isEmpty()) {
            row.append(',');
        }
        boolean quoted = text.indexOf(',') >= 0 || text.indexOf('"') >= 0 || text.indexOf('\n') >= 0;
        row.append(quoted ? '"' + text.replace("\"", "\"\"") + '"' : text);
        return this;
    }

    /** The next field of the row, a whole number. */
    Sheet cell(long number) {
        if (!row.isEmpty()) {
            row.append(',');
        }
        row.append(number);
        return this;
    }

    /** A field for each number. */
    Sheet cells(long[] numbers) {
        for (long number : numbers) {
            cell(number);
        }
        return this;
    }

    /** Ends the row, whose first field is not empty. */
    void end() throws IOException {
        writer.append(row).append('\n');
        row.setLength(0);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
