package org.dauys.server.api;

import static org.dauys.documents.JsonValues.object;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dauys.server.published.Published;

/** Rows under names: the same as JSON objects and as CSV (RFC 4180). */
final class Table {
    private final List<String> names;
    private final List<List<Object>> rows = new ArrayList<>();

    Table(String... names) {
        this.names = List.of(names);
    }

    Table(List<String> names) {
        this.names = List.copyOf(names);
    }

    /**
     * Adds a row.
     *
     * @throws IllegalArgumentException if it has not one value for each name
     */
    void add(Object... values) {
        if (values.length != names.size()) {
            throw new IllegalArgumentException("A row must have %s.".formatted(names));
        }
        rows.add(Arrays.asList(values));
    }

    /** Hands on each row. */
    void each(Consumer<List<Object>> reader) {
        rows.forEach(reader);
    }

    /** The rows as objects. */
    List<Object> objects() {
        List<Object> objects = new ArrayList<>();
        for (List<Object> row : rows) {
            Map<String, Object> object = new LinkedHashMap<>();
            for (int i = 0; i < names.size(); i++) {
                object.put(names.get(i), row.get(i));
            }
            objects.add(object);
        }
        return objects;
    }

    /** The rows as objects, with the version they are of and what else is said of them, in the order of its names. */
    Map<String, Object> whole(Published published, Map<String, Object> head) {
        Map<String, Object> whole = object("version", published.version());
        whole.putAll(new TreeMap<>(head));
        whole.put("rows", objects());
        return whole;
    }

    /** The rows with a line of names before them, each line ended as the standard has it. */
    String csv() {
        var text = new StringBuilder();
        line(text, names);
        rows.forEach(row -> line(text, row));
        return text.toString();
    }

    private static void line(StringBuilder text, List<?> values) {
        text.append(values.stream().map(Table::field).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    /** Nothing is an empty field. Quoted where it must be; what a spreadsheet would take for a formula is quoted with an apostrophe before it. */
    private static String field(Object value) {
        String written = value instanceof Optional<?> perhaps
                ? perhaps.map(String::valueOf).orElse("")
                : String.valueOf(value);
        boolean formula = value instanceof String && written.matches("(?s)[=+\\-@\\t\\r].*");
        String field = formula ? "'" + written : written;
        return field.matches("(?s).*[\",\\r\\n].*") ? '"' + field.replace("\"", "\"\"") + '"' : field;
    }
}
