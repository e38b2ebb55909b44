package org.dauys.tabulation;

import java.time.LocalDate;
import java.util.List;
import org.dauys.reading.Place;

/** What a commission or a court does to a protocol after it was signed. */
public sealed interface Act {
    /** What every act says. */
    Head head();

    /**
     * What every act says.
     *
     * @param number its number; acts are applied in this order
     * @param station the code of the station
     * @param contest the id of the contest
     * @param reason why it was done
     * @param document the paper that orders it
     * @param by who did it
     * @param on the day
     * @param place where it is written
     */
    record Head(
            long number,
            String station,
            String contest,
            String reason,
            String document,
            String by,
            LocalDate on,
            Place place) {}

    /**
     * One line of a protocol that an act changes.
     *
     * @param line the code of the line
     * @param before the figure that must be in force, or {@link org.dauys.protocol.Figures#BLANK}
     * @param after the figure from now on, or {@link org.dauys.protocol.Figures#BLANK}
     * @param place where it is written
     */
    record Amendment(String line, int before, int after, Place place) {}

    /** An act that changes figures. */
    sealed interface Amending extends Act {
        /** The lines that it changes, at least one. */
        List<Amendment> amendments();
    }

    /**
     * Corrects slips of the pen.
     *
     * @param head what every act says
     * @param amendments the lines that it changes
     */
    record Correct(Head head, List<Amendment> amendments) implements Amending {
        /** The act with its own list. */
        public Correct {
            amendments = List.copyOf(amendments);
        }
    }

    /**
     * Puts the figures of a recount in the place of those first counted.
     *
     * @param head what every act says
     * @param amendments the lines that it changes
     */
    record Recount(Head head, List<Amendment> amendments) implements Amending {
        /** The act with its own list. */
        public Recount {
            amendments = List.copyOf(amendments);
        }
    }

    /**
     * Finds the voting at a station invalid. Possible in every state but that one.
     *
     * @param head what every act says
     */
    record Invalidate(Head head) implements Act {}

    /**
     * Sets a protocol aside that counts.
     *
     * @param head what every act says
     */
    record Quarantine(Head head) implements Act {}

    /**
     * Lets a protocol count that was set aside.
     *
     * @param head what every act says
     */
    record Clear(Head head) implements Act {}

    /**
     * Notes that a protocol that counts is disputed.
     *
     * @param head what every act says
     */
    record Dispute(Head head) implements Act {}

    /**
     * Ends a dispute; the protocol counts on.
     *
     * @param head what every act says
     */
    record Settle(Head head) implements Act {}
}
