package org.dauys.mandates;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.dauys.figures.Citation;

/**
 * What was decided on a list or on one of its persons, and when.
 *
 * @param where the id of the contest or the code of a constituency
 * @param party the code of the party
 * @param person the id of the person; empty if it is about the whole list
 * @param status what holds from then on
 * @param when from when
 * @param reason the reason given; empty for a registration
 * @param document the decision; may be empty
 * @param entry the file and line where it stands
 */
public record Registration(
        String where,
        String party,
        Optional<String> person,
        Status status,
        OffsetDateTime when,
        String reason,
        String document,
        Citation entry) {
    /** The states of a list or a person. */
    public enum Status {
        NOMINATED,
        REGISTERED,
        REFUSED,
        /** Taken back by the party or the person. */
        WITHDRAWN,
        /** The registration was cancelled. */
        DEREGISTERED;

        /** Whether one who has it may be elected and seated. */
        public boolean stands() {
            return this == NOMINATED || this == REGISTERED;
        }
    }
}
