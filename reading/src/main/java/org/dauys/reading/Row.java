package org.dauys.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A row of a {@link Table}; what is missing or wrong is reported and read as empty. */
public final class Row {

    private final Header header;
    private final List<String> values;
    private final Place place;
    private final Findings findings;

    Row(Header header, List<String> values, Place place, Findings findings) {
        this.header = header;
        this.values = values;
        this.place = place;
        this.findings = findings;
    }

    /** The line on which the row begins. */
    public Place place() {
        return place;
    }

    /** The text in a column; empty if it is an optional column that the file does not have. */
    public String text(String column) {
        return header.position(column).map(values::get).orElse("");
    }

    /** The text in a column that must not be empty. */
    public Optional<String> required(String column) {
        return parsed(column, Parsed.Value::new);
    }

    /** A whole number from zero. */
    public Optional<Long> wholeNumber(String column) {
        return wholeNumber(column, 0, Long.MAX_VALUE);
    }

    /** A whole number within its bounds, both included. */
    public Optional<Long> wholeNumber(String column, long least, long most) {
        return parsed(column, text -> Texts.wholeNumber(text, least, most));
    }

    /** A whole number from zero, or nothing. */
    public Optional<Long> optionalWholeNumber(String column) {
        return text(column).isEmpty() ? Optional.empty() : wholeNumber(column);
    }

    /** A whole number within its bounds, both included, or nothing. */
    public Optional<Long> optionalWholeNumber(String column, long least, long most) {
        return text(column).isEmpty() ? Optional.empty() : wholeNumber(column, least, most);
    }

    /** A day, written as {@code 2023-03-19}. */
    public Optional<LocalDate> date(String column) {
        return parsed(column, Texts::date);
    }

    /** A word that names a constant, {@code takes-part} for {@code TAKES_PART}, or nothing. */
    public <E extends Enum<E>> Optional<E> optionalWord(String column, Class<E> type) {
        return text(column).isEmpty() ? Optional.empty() : parsed(column, text -> Texts.word(text, type));
    }

    /** Reports a fault of what stands in a column. */
    public void report(Code code, String column, String... details) {
        findings.report(code, place, column, text(column), details);
    }

    private <T> Optional<T> parsed(String column, Function<String, Parsed<T>> type) {
        var text = text(column);
        var parsed = text.isEmpty() ? Parsed.<T>fault(ReadingCode.BLANK) : type.apply(text);
        return switch (parsed) {
            case Parsed.Value<T>(var value) -> Optional.of(value);
            case Parsed.Fault<T>(var code, var details) -> {
                findings.add(new Finding(code, place, column, text, details));
                yield Optional.empty();
            }
        };
    }
}
