package org.dauys.server.web.entry;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dauys.counting.acts.Entry;
import org.dauys.counting.acts.ProtocolAct;
import org.dauys.protocol.Figures;
import org.dauys.protocol.Layout;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * What a form sent.
 *
 * @param fields the fields by name; of a name that came more than once, the first
 */
record Sent(Map<String, String> fields) {
    /** What precedes the code of a line in the name of a field for its figure. */
    static final String LINE = "line.";

    /** What precedes it in the name of a field for the figure from now on. */
    static final String AFTER = "after.";

    private static final String BEFORE = "before.";
    private static final Pattern FIGURE = Pattern.compile("[0-9]{1,9}");
    private static final Pattern REVISION = Pattern.compile("[0-9]{1,18}");
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9-]{16,%d}".formatted(Entry.LONGEST_NAME));

    /** The fields with their own map. */
    Sent {
        fields = Map.copyOf(fields);
    }

    /** A field that cannot have come from a page of ours. */
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    static final class Malformed extends RuntimeException {
        private static final long serialVersionUID = 1;

        Malformed(String field) {
            super("The field %s must be filled as the page fills it.".formatted(field));
        }
    }

    static Sent of(HttpServletRequest request) {
        Map<String, String> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, values.length == 0 ? "" : values[0]));
        return new Sent(fields);
    }

    /** The text of a field, its ends trimmed and its line feeds plain. */
    String text(String name) {
        return fields.getOrDefault(name, "").replace("\r\n", "\n").strip();
    }

    /** The key under which an act is done once. */
    String key() {
        return matching("key", KEY);
    }

    /** The revision that was seen. */
    long seen() {
        return Long.parseLong(matching("seen", REVISION));
    }

    private String matching(String name, Pattern pattern) {
        String text = text(name);
        if (!pattern.matcher(text).matches()) {
            throw new Malformed(name);
        }
        return text;
    }

    /** The figures of lines that were filled. */
    Map<String, Integer> figures(Layout layout) {
        Map<String, Integer> figures = new TreeMap<>();
        for (String code : layout.codes()) {
            figure(LINE + code).ifPresent(figure -> figures.put(code, figure));
        }
        return figures;
    }

    /** The lines of a form that were left blank. */
    List<String> blank(Layout layout) {
        return layout.codes().stream()
                .filter(code ->
                        fields.containsKey(LINE + code) && text(LINE + code).isEmpty())
                .toList();
    }

    /** The lines to which other figures were given. */
    List<ProtocolAct.Amendment> amendments(Layout layout) {
        List<ProtocolAct.Amendment> amendments = new ArrayList<>();
        for (String code : layout.codes()) {
            if (fields.containsKey(AFTER + code)) {
                int before = figure(BEFORE + code).orElse(Figures.BLANK);
                int after = figure(AFTER + code).orElse(Figures.BLANK);
                if (before != after) {
                    amendments.add(new ProtocolAct.Amendment(code, before, after));
                }
            }
        }
        return amendments;
    }

    private Optional<Integer> figure(String name) {
        String text = text(name).replaceAll("[\\s\\u00a0\\u202f]", "");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!FIGURE.matcher(text).matches()) {
            throw new Malformed(name);
        }
        return Optional.of(Integer.valueOf(text));
    }
}
