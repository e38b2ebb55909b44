package org.dauys.mandates;

import org.dauys.reading.Code;

/** The faults of a party's choice of persons. */
public enum SeatingCode implements Code {
    /** Occurs when a chosen person is not on the list. Details: the party. */
    NOT_ON_LIST("M401"),
    /** Occurs when a person is chosen twice. Details: the party. */
    CHOSEN_TWICE("M402"),
    /** Occurs when a chosen person no longer stands. Details: the status, the day, the reason. */
    NO_LONGER_STANDS("M403"),
    /** Occurs when more or fewer persons are chosen than there are seats. Details: how many, the seats, the party. */
    WRONG_NUMBER("M404"),
    /** Occurs when too few of a group are chosen. Details: how many, how many at least, the exchanges needed, the party. */
    TOO_FEW_OF_GROUP("M405"),
    /** Occurs when the quota hangs on persons of whom it is not known whether they count. Details: how many, the party. */
    GROUP_NOT_KNOWN("M406"),
    /** Occurs when a choice is dated before election day. Details: election day. */
    BEFORE_ELECTION("M407"),
    /** Occurs when a party without seats chooses. Details: the party. */
    NO_SEATS("M408"),
    /** Occurs when a chosen person has won a district. Details: the district. */
    WON_DISTRICT("M409"),
    /** Occurs when a party has several choices and none says that it replaces the other. Details: the party; where the other is. */
    SEVERAL_CHOICES("M410");

    private final String id;

    SeatingCode(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
