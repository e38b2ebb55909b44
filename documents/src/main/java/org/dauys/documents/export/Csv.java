package org.dauys.documents.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Writes a table as RFC 4180 has it, in UTF-8 without a mark of the order of bytes, each row ended by a line feed alone.
 *
 * <p>A field that holds a comma, a quotation mark, or an end of a line stands in quotation marks; no other does. The
 * library that reads tables is known to the room {@code reading} alone, and three rules of quoting are not worth opening
 * that wall.
 */
final class Csv implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final Writer into;
    private final Optional<String> label;
    private boolean begun;
    private boolean headed;

    /**
     * A table with its header.
     *
     * @param label stands in a first column {@code rehearsal} of every row, if there is one
     */
    Csv(OutputStream into, Optional<String> label, List<String> columns) throws IOException {
        this.into = new BufferedWriter(new OutputStreamWriter(into, StandardCharsets.UTF_8), BUFFER);
        this.label = label;
        if (label.isPresent()) {
            separate();
            write("rehearsal");
        }
        for (String column : columns) {
            separate();
            write(column);
        }
        end();
        headed = true;
    }

    /** The next field of the row. */
    Csv field(String text) throws IOException {
        separate();
        write(text);
        return this;
    }

    /** The next field of the row: plain digits. */
    Csv field(long number) throws IOException {
        separate();
        into.write(Long.toString(number));
        return this;
    }

    /** The next field of the row, with nothing in it. */
    Csv blank() throws IOException {
        separate();
        return this;
    }

    /** Ends the row. */
    void end() throws IOException {
        begun = false;
        into.write('\n');
    }

    private void separate() throws IOException {
        if (begun) {
            into.write(',');
            return;
        }
        begun = true;
        if (label.isPresent() && headed) {
            write(label.get());
            into.write(',');
        }
    }

    private void write(String text) throws IOException {
        if (text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')) {
            into.write(text);
            return;
        }
        into.write('"');
        into.write(text.replace("\"", "\"\""));
        into.write('"');
    }

    @Override
    public void close() throws IOException {
        into.close();
    }
}
