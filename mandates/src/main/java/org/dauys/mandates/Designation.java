package org.dauys.mandates;

import java.time.LocalDate;
import java.util.List;
import org.dauys.figures.Citation;

/**
 * Whom a party chose of its list for its seats.
 *
 * @param where the id of the contest or the code of a constituency
 * @param party the code of the party
 * @param on the day of the decision
 * @param document the decision
 * @param persons who, in the order of the document
 */
public record Designation(String where, String party, LocalDate on, String document, List<Chosen> persons) {
    /** The designation with its own list. */
    public Designation {
        persons = List.copyOf(persons);
    }

    /**
     * One of the chosen.
     *
     * @param person the id of the person
     * @param entry the file and line where it stands
     */
    public record Chosen(String person, Citation entry) {}
}
