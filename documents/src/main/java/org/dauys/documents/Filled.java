package org.dauys.documents;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dauys.reading.Row;

/** The seats that the rows of a table fill so far, by body, contest or constituency. */
final class Filled {
    private final Known known;
    private final Map<String, Long> filled = new HashMap<>();

    Filled(Known known) {
        this.known = known;
    }

    /** Adds the seats of a row, and reports the first row by which there are more than the place has. */
    void add(String where, long seats, Row row, String column) {
        Optional<Long> most = known.seats(where);
        long before = filled.getOrDefault(where, 0L);
        if (most.isEmpty() || before > most.get()) {
            return;
        }
        if (seats > most.get() - before) {
            row.report(FolderCode.SEATS_TOO_MANY, column, most.get().toString());
            filled.put(where, Long.MAX_VALUE);
        } else {
            filled.put(where, before + seats);
        }
    }
}
