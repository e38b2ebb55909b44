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
 * @param replaces the document of an earlier decision that this one corrects; empty if it is the first
 * @param persons who, in the order of the document; at least one
 */
public record Designation(
        String where, String party, LocalDate on, String document, String replaces, List<Chosen> persons) {
    /** The designation with its own list. */
    public Designation {
        persons = List.copyOf(persons);
    }

    /** The choices of a list that hold: those that no other replaces, in the order of the files. */
    static List<Designation> holding(Roll roll, CandidateList list) {
        List<Designation> all = roll.designations().stream()
                .filter(some ->
                        some.where().equals(list.where()) && some.party().equals(list.party()))
                .toList();
        List<Designation> left = all.stream()
                .filter(some -> all.stream().noneMatch(other -> other.replaces(some)))
                .toList();
        // Where each replaces another nobody can say which holds.
        return left.isEmpty() ? all : left;
    }

    private boolean replaces(Designation other) {
        return !other.equals(this) && replaces.equals(other.document);
    }

    /** Where it begins. */
    Citation entry() {
        return persons.getFirst().entry();
    }

    /**
     * One of the chosen.
     *
     * @param person the id of the person
     * @param entry the file and line where it stands
     */
    public record Chosen(String person, Citation entry) {}
}
