package org.dauys.mandates.term;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dauys.figures.Figure;
import org.dauys.mandates.PersonsSection;

/**
 * A house as the term begins.
 *
 * @param body the id of the body
 * @param electionDay the day by which ages are reckoned
 * @param begins the first day of the term: no act is earlier
 * @param authority who decides what the law leaves open, a code of the statute
 * @param seats every seat, with distinct numbers
 */
public record Opening(String body, LocalDate electionDay, LocalDate begins, String authority, List<Seat> seats) {
    /** The opening with its own list. */
    public Opening {
        seats = List.copyOf(seats);
    }

    /**
     * A seat.
     *
     * @param number its number, from 1
     * @param where the id of the contest or the code of the constituency that it comes from
     * @param holder the code of the list that has it, or of who won it
     * @param rules the rules that fill it again; empty if they are not at hand
     * @param person who takes it first, by id; empty if nobody does or it is not known
     */
    public record Seat(
            int number,
            String where,
            String holder,
            Optional<PersonsSection> rules,
            Optional<Figure<String>> person) {}
}
