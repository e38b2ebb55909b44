package org.dauys.documents.rehearsal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A kind of fault that is planted in a rehearsal. */
public enum Fault {
    /** One digit of one line is wrong, left out or typed twice. */
    SLIP,
    /** Two digits of one line stand in each other's place. */
    TRANSPOSED,
    /** The votes of two options stand in each other's line. */
    SWAPPED,
    /** Ballots that nobody was given lie in the box, all for one option; all sums agree. */
    STUFFING,
    /** The form holds the figures of another station of the same commission. */
    COPIED,
    /** No protocol came. */
    MISSING,
    /** A slip that a later correction puts right. */
    LATE,
    /** An upper commission gives votes of one option to another in its own protocol. */
    UPPER,
    /** A report of turnout is lower than the one before. */
    TURNOUT;

    /** Its word in files and options. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The fault of a word. */
    public static Optional<Fault> of(String word) {
        return Arrays.stream(values())
                .filter(fault -> fault.word().equals(word))
                .findFirst();
    }

    /** Whether it is planted on the protocol of a station. */
    boolean ofStation() {
        return switch (this) {
            case SLIP, TRANSPOSED, SWAPPED, STUFFING, COPIED, MISSING, LATE -> true;
            case UPPER, TURNOUT -> false;
        };
    }

    /**
     * Whether the paper itself holds it, so that the commission above adds it up with the rest. Slips are made when a paper
     * is typed, and a missing protocol is missing only here.
     */
    boolean isOnPaper() {
        return switch (this) {
            case STUFFING, COPIED -> true;
            case SLIP, TRANSPOSED, SWAPPED, MISSING, LATE, UPPER, TURNOUT -> false;
        };
    }
}
