package org.dauys.mandates;

import java.time.LocalDate;
import java.util.Optional;
import org.dauys.figures.Citation;

/**
 * What happened to a seat after it was first filled.
 *
 * @param number the acts are in the order of their numbers; unique
 * @param on the day from which it holds
 * @param kind what happened
 * @param seat the number of the seat, from 1
 * @param person the id of the person who leaves or comes
 * @param party the code of the party for which a person was elected anew; empty if it is not told
 * @param reason the reason given
 * @param document the decision
 * @param entry the file and line where it stands
 */
public record TermAct(
        int number,
        LocalDate on,
        Kind kind,
        int seat,
        String person,
        Optional<String> party,
        String reason,
        String document,
        Citation entry) {
    /** An act in which only who was elected anew has a party of their own: whoever follows has that of the list. */
    public TermAct {
        if (party.isPresent() && kind != Kind.ELECTED_ANEW) {
            throw new IllegalArgumentException(
                    "A party (%s) is told of who was elected anew, not of: %s.".formatted(party.get(), kind));
        }
    }

    /** What can happen to a seat. */
    public enum Kind {
        /** The person gives the seat up. */
        RESIGNED,
        DIED,
        /** The party expelled the person. */
        EXPELLED,
        /** The person left the party. */
        LEFT_PARTY,
        /** The voters recalled the person. */
        RECALLED,
        /** The person lost what one needs to be elected, or took an office that excludes it. */
        LOST_ELIGIBILITY,
        /** The person, elected twice, took the other seat. */
        TOOK_OTHER_SEAT,
        /** The person, who was on the list, does not take the seat. */
        DECLINED,
        /** Another person of the list takes the seat: chosen by the party, or next by the law. */
        FOLLOWED,
        /** A person takes the seat who was elected to it anew. */
        ELECTED_ANEW;

        /** Whether the person comes, and does not go. */
        public boolean comes() {
            return this == FOLLOWED || this == ELECTED_ANEW;
        }
    }
}
