package org.dauys.mandates.term;

import org.dauys.reading.Code;

/** What is not in order with an act of the term. An act that is not in order changes nothing. Persons are named by id. */
public enum TermCode implements Code {
    /** Occurs when the house has no seat of the number. Details: the number of the last seat. */
    NO_SUCH_SEAT("M501"),
    /** Occurs when a person leaves a seat that another has, or nobody. Details: who has it, or nothing. */
    NOT_THE_HOLDER("M502"),
    /** Occurs when a person comes to a seat that somebody has. Details: who has it. */
    SEAT_IS_TAKEN("M503"),
    /** Occurs when a person comes to a seat and has one already. Details: the number of that seat. */
    HAS_A_SEAT("M504"),
    /** Occurs when a person follows who is not on the list of the seat. Details: the list. */
    NOT_ON_THE_LIST("M505"),
    /**
     * Occurs when a person follows who may not any more: withdrawn, deregistered, expelled, dead. Details: what happened, by
     * its word; the file and line where it stands.
     */
    NOT_ELIGIBLE_ANY_MORE("M506"),
    /** Occurs when the law says who is next and it is another. Details: who may follow, by id, with commas. */
    NOT_THE_NEXT("M507"),
    /** Occurs when a seat is lost by what the law does not know as a cause. Details: the causes that it knows. */
    NO_CAUSE_OF_THE_LAW("M508"),
    /** Occurs when an act has an earlier day than one before it, or than the first day of the term. Details: that day. */
    OUT_OF_ORDER("M509"),
    /** Occurs when a person follows on a seat for which the law asks a by-election, or which stays vacant. Details: none. */
    NO_FOLLOWING("M510"),
    /** Occurs when a person is elected anew to a seat for which the law knows no by-election. Details: none. */
    NO_BY_ELECTION("M511"),
    /** Occurs when two acts have the same number. Details: the line of the other. */
    SAME_NUMBER("M512"),
    /** Occurs when a person begins the term with two seats. Details: both. */
    ELECTED_TWICE("M513");

    private final String id;

    TermCode(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
