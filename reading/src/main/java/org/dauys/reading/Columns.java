package org.dauys.reading;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The columns that a table must have, and those that it may have. */
record Columns(List<String> required, List<String> optional) {

    private static final List<String> OTHER_SEPARATORS = List.of(";", "\t", "|");

    /** The header that the first line is; nothing if a required column is missing. */
    Optional<Header> header(List<String> names, Place place, Findings findings) {
        var known = new LinkedHashSet<String>(required);
        known.addAll(optional);
        var separator = otherSeparator(names, known);
        if (separator.isPresent()) {
            findings.report(ReadingCode.CSV_SEPARATOR, place, "", separator.get());
            return Optional.empty();
        }
        var positions = positions(names, known, place, findings);
        var missing =
                required.stream().filter(name -> !positions.containsKey(name)).toList();
        missing.forEach(name -> findings.report(ReadingCode.CSV_COLUMN_MISSING, place, name, ""));
        return missing.isEmpty() ? Optional.of(new Header(names, positions, known)) : Optional.empty();
    }

    private static Map<String, Integer> positions(
            List<String> names, Set<String> known, Place place, Findings findings) {
        var positions = new LinkedHashMap<String, Integer>();
        for (var index = 0; index < names.size() && !findings.isFull(); index++) {
            var name = names.get(index);
            if (positions.putIfAbsent(name, index) != null) {
                findings.report(ReadingCode.CSV_COLUMN_REPEATED, place, name, name);
            } else if (!known.contains(name)) {
                var nearest = Names.nearest(name, known).stream().toArray(String[]::new);
                findings.report(ReadingCode.CSV_COLUMN_UNKNOWN, place, name, name, nearest);
            }
        }
        return positions;
    }

    /** The sign that parts the only name into several, if a known column is among them. */
    private static Optional<String> otherSeparator(List<String> names, Set<String> known) {
        return names.size() == 1
                ? OTHER_SEPARATORS.stream()
                        .filter(sign -> parts(names.getFirst(), sign, known))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean parts(String names, String sign, Set<String> known) {
        return names.contains(sign)
                && known.stream().anyMatch(name -> (sign + names + sign).contains(sign + name + sign));
    }
}
