package org.dauys.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads a CSV file with a header of known columns, row by row.
 *
 * <p>A field is at most {@value #LONGEST} characters long. The blanks around a field are reported and left out. A row with
 * too many, too few or too long fields is reported and not handed on; so are all rows if a required column is missing.
 * After a fault of quotation marks nothing more can be understood, and reading ends.
 */
public final class Table {

    static final int LONGEST = 64 * 1024;

    private static final String NO_COLUMN = "";

    private final String file;
    private final Findings findings;
    private final Source source;
    private final CellsHandler handler;
    private final Iterator<Cells> lines;

    private List<String> names = List.of();
    private boolean broken;
    private boolean whole = true;

    private Table(String file, Reader text, Findings findings) {
        this.file = file;
        this.findings = findings;
        this.source = new Source(text);
        this.handler = new CellsHandler(source);
        this.lines = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(2 * LONGEST)
                .build(handler, source)
                .iterator();
    }

    /** All rows of a text. */
    public static List<Row> read(
            String file, String text, List<String> required, List<String> optional, Findings findings) {
        return read(file, new StringReader(text), required, optional, findings);
    }

    /** All rows of a text, which the caller closes; a text that fails to be read is an {@link UncheckedIOException}. */
    public static List<Row> read(
            String file, Reader text, List<String> required, List<String> optional, Findings findings) {
        var rows = new ArrayList<Row>();
        forEach(file, text, required, optional, findings, rows::add);
        return rows;
    }

    /**
     * Hands on each row of a text as soon as it is read, and keeps none of them.
     *
     * @return whether every row was handed on
     */
    public static boolean forEach(
            String file,
            Reader text,
            List<String> required,
            List<String> optional,
            Findings findings,
            Consumer<Row> each) {
        var table = new Table(file, text, findings);
        var header = table.header(new Columns(required, optional));
        header.ifPresent(known -> table.rows(known, each));
        return header.isPresent() && table.whole && !table.broken && !findings.isFull();
    }

    private Optional<Header> header(Columns columns) {
        var first = next();
        if (first.isEmpty() && !broken) {
            findings.report(ReadingCode.CSV_EMPTY, new Place(file, 0), NO_COLUMN, "");
        }
        return first.flatMap(cells -> columns.header(texts(cells), place(cells), findings));
    }

    private void rows(Header header, Consumer<Row> each) {
        names = header.names();
        handler.keepOnly(names.size());
        for (var cells = next(); cells.isPresent() && !findings.isFull(); cells = next()) {
            row(header, cells.get()).ifPresentOrElse(each, () -> whole = false);
        }
    }

    private Optional<Row> row(Header header, Cells cells) {
        var place = place(cells);
        if (cells.count() != names.size()) {
            var right = String.valueOf(names.size());
            findings.report(ReadingCode.CSV_FIELD_COUNT, place, NO_COLUMN, String.valueOf(cells.count()), right);
            return Optional.empty();
        }
        var texts = texts(cells);
        return cells.texts().stream().allMatch(Table::isShort)
                ? Optional.of(new Row(header, texts, place, findings))
                : Optional.empty();
    }

    private static boolean isShort(String text) {
        return text.length() <= LONGEST;
    }

    private List<String> texts(Cells cells) {
        var texts = new ArrayList<String>();
        for (var text : cells.texts()) {
            texts.add(cleaned(text, place(cells), column(texts.size())));
        }
        return texts;
    }

    /** A text without the blanks around it; what is wrong with it in any column is reported. */
    private String cleaned(String text, Place place, String column) {
        if (!isShort(text)) {
            findings.report(ReadingCode.CSV_FIELD_TOO_LONG, place, column, "", String.valueOf(LONGEST));
            return "";
        }
        text.codePoints()
                .filter(Characters::refused)
                .mapToObj(Characters::name)
                .findFirst()
                .ifPresent(name -> findings.report(ReadingCode.CHARACTER, place, column, name));
        var stripped = Characters.strip(text);
        if (!stripped.equals(text)) {
            findings.report(ReadingCode.CSV_BLANK_AROUND, place, column, text);
        }
        return stripped;
    }

    /** The next line that is not empty, or nothing at the end and after a fault of quotation marks. */
    private Optional<Cells> next() {
        try {
            return lines.hasNext() ? Optional.of(lines.next()) : Optional.empty();
        } catch (CsvParseException fault) {
            if (fault.getCause() != null) {
                throw fault; // not a fault of the text
            }
            broken = true;
            report(new Place(file, handler.line()), column(handler.column()));
            return Optional.empty();
        }
    }

    /** Reports what stopped the reading; each of the three leaves its own trace in the source. */
    private void report(Place place, String column) {
        if (source.hasEnded()) {
            findings.report(ReadingCode.CSV_QUOTE_UNCLOSED, place, column, "");
        } else if (source.pending() > LONGEST + LONGEST / 2) {
            findings.report(ReadingCode.CSV_FIELD_TOO_LONG, place, column, "", String.valueOf(LONGEST));
        } else {
            findings.report(ReadingCode.CSV_TEXT_AFTER_QUOTE, place, column, "");
        }
    }

    private String column(int index) {
        return index < names.size() ? names.get(index) : NO_COLUMN;
    }

    private Place place(Cells cells) {
        return new Place(file, cells.line());
    }
}
