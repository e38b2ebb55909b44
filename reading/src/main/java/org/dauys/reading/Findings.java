package org.dauys.reading;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;

/**
 * All findings of a reading.
 *
 * <p>Nobody reads more than {@value #LIMIT} findings, so no more are kept; where the first is left out stands
 * {@link ReadingCode#TOO_MANY_FINDINGS} instead. Whoever reads a file may then give it up.
 */
public final class Findings {

    static final int LIMIT = 10_000;

    private final List<Finding> reported = new ArrayList<>();

    /** Reports a fault. */
    public void report(Code code, Place place, String field, String value, String... details) {
        add(new Finding(code, place, field, value, List.of(details)));
    }

    /** Reports a fault of a field, whose path is spelt out only if the finding is kept. */
    void report(Code code, Place place, Path field, String value, List<String> details) {
        if (!isFull()) {
            add(new Finding(code, place, field.toString(), value, details));
        }
    }

    /** Reports a fault that was found elsewhere. */
    public void add(Finding finding) {
        if (reported.size() < LIMIT) {
            reported.add(finding);
        } else if (reported.size() == LIMIT) {
            reported.add(new Finding(
                    ReadingCode.TOO_MANY_FINDINGS, finding.place(), "", "", List.of(String.valueOf(LIMIT))));
        }
    }

    /** Whether nothing that is reported from now on is kept. */
    boolean isFull() {
        return reported.size() > LIMIT;
    }

    public boolean isEmpty() {
        return reported.isEmpty();
    }

    public int size() {
        return reported.size();
    }

    /** The findings in the order of their files and lines; those of one line as they were reported. */
    public List<Finding> all() {
        return reported.stream().sorted(comparing(Finding::place)).toList();
    }
}
