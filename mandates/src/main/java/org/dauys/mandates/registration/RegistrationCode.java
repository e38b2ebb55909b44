package org.dauys.mandates.registration;

import org.dauys.reading.Code;

/** What is not in order with a list, a candidate or a decision on them. Persons are named by id. */
public enum RegistrationCode implements Code {
    /** Occurs when a person is too young on election day. Details: the least age. */
    TOO_YOUNG("M301"),
    /** Occurs when a person is not a citizen. Details: none. */
    NOT_A_CITIZEN("M302"),
    /** Occurs when a person has not lived there long enough. Details: how many years are asked. */
    NOT_A_RESIDENT("M303"),
    /** Occurs when a person is not a member of the party. Details: the party. */
    NOT_A_MEMBER("M304"),
    /** Occurs when a list has too many persons. Details: how many it has; how many it may have. */
    LIST_TOO_LONG("M305"),
    /** Occurs when a list has too few persons of a group. Details: the group; how many it has at most; how many it must have. */
    TOO_FEW_OF_GROUP("M306"),
    /** Occurs when a list has too many persons of a group. Details: the group; how many it has at least; how many it may have. */
    TOO_MANY_OF_GROUP("M307"),
    /**
     * Occurs when persons of a group do not stand all over a list. Details: the group; the first and the last place of the
     * run; how many there must be.
     */
    GROUP_NOT_SPACED("M308"),
    /** Occurs when a person stands twice on a list. Details: both places. */
    TWICE_ON_LIST("M309"),
    /** Occurs when a person stands for two lists, or in two constituencies, of one contest. Details: where else. */
    STANDS_TWICE("M310"),
    /** Occurs when a decision cannot follow what holds. Details: what holds, by its word; the line where it stands. */
    CANNOT_FOLLOW("M311"),
    /** Occurs when two decisions on the same list or person are of the same moment. Details: the line of the other. */
    SAME_MOMENT("M312"),
    /** Occurs when a decision is about a list or a person of whom there is none. Details: where. */
    NOBODY_MEANT("M313");

    private final String id;

    RegistrationCode(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
