package org.dauys.mandates.term;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The time for which a person has a seat.
 *
 * @param seat the number of the seat
 * @param person the id of the person
 * @param begun how it began; its day is the first
 * @param ended how it ended; its day is the first on which the person does not have the seat any more
 */
public record Tenure(int seat, String person, Event begun, Optional<Event> ended) {
    /** Whether the person has the seat on a day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(begun.on())
                && ended.map(end -> day.isBefore(end.on())).orElse(true);
    }

    /** The tenure with its end. */
    Tenure endedBy(Event event) {
        return new Tenure(seat, person, begun, Optional.of(event));
    }
}
