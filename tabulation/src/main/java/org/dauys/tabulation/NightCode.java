package org.dauys.tabulation;

import org.dauys.reading.Code;

/**
 * The faults of what polling stations and commissions hand in: N10x of commissions, N11x of stations, N12x of protocols,
 * N13x of acts.
 */
public enum NightCode implements Code {
    /** Occurs when a commission is not one of the election. Details: the nearest, if one is near. */
    UNKNOWN_COMMISSION("N101", "a commission is not one of the election"),
    /** Occurs when a commission is given twice. Details: the line of the first. */
    COMMISSION_REPEATED("N102", "a commission is given twice"),
    /** Occurs when no commission is at the top. Details: none. */
    NO_TOP("N103", "no commission is at the top"),
    /** Occurs when a second commission is at the top. Details: the first. */
    SECOND_TOP("N104", "a second commission is at the top"),
    /** Occurs when a commission is above itself. Details: the commissions of the circle. */
    COMMISSION_CIRCLE("N105", "a commission is above itself"),

    /** Occurs when a station is given twice. Details: the line of the first. */
    STATION_REPEATED("N111", "a station is given twice"),
    /** Occurs when a constituency of a station is not one of the election. Details: the nearest, if one is near. */
    UNKNOWN_CONSTITUENCY("N112", "a constituency of a station is not one of the election"),
    /** Occurs when a station is in two constituencies of one contest. Details: the other, the contest. */
    TWO_CONSTITUENCIES("N113", "a station is in two constituencies of one contest"),
    /** Occurs when an offset from universal time is not written as {@code +06:00}. Details: none. */
    NOT_AN_OFFSET("N114", "an offset from universal time is not written as +06:00"),
    /** Occurs when a code has a slash at an end or two together, so that no path can name it. Details: none. */
    NOT_A_NAME("N115", "a code has a slash at an end or two together"),

    /** Occurs when a station is not on the register. Details: none. */
    UNKNOWN_STATION("N121", "a station is not on the register"),
    /** Occurs when a contest is not one whose protocols are read. Details: the nearest, if one is near. */
    UNKNOWN_CONTEST("N122", "a contest is not one whose protocols are read"),
    /** Occurs when a station has a second protocol of one contest. Details: the file and line of the first. */
    PROTOCOL_REPEATED("N123", "a station has a second protocol of one contest"),
    /** Occurs when a protocol names another commission than the register. Details: that of the register. */
    OTHER_COMMISSION("N124", "a protocol names another commission than the register"),
    /** Occurs when a figure stands in a line that the protocol does not have. Details: the nearest, if one is near. */
    NO_SUCH_LINE("N125", "a figure stands in a line that the protocol does not have"),
    /** Occurs when a station does not vote in a contest. Details: none. */
    NOT_ITS_CONTEST("N126", "a station does not vote in a contest"),
    /** Occurs when a line of a protocol is given twice. Details: none. */
    LINE_REPEATED("N127", "a line of a protocol is given twice"),
    /** Occurs when there is a protocol of repeat voting where no voting was found invalid. Details: none. */
    NOT_REPEATED("N128", "there is a protocol of repeat voting where no voting was found invalid"),

    /** Occurs when an act does not fit the state of the protocol. Details: that state. */
    ACT_DOES_NOT_FIT("N131", "an act does not fit the state of the protocol"),
    /** Occurs when the figure before a correction is not the one in force. Details: that in force. */
    OTHER_FIGURE_BEFORE("N132", "the figure before a correction is not the one in force"),
    /** Occurs when rows of one number are not one act. Details: the line of the first. */
    NOT_ONE_ACT("N133", "rows of one number are not one act"),
    /** Occurs when an act has lines though it is of the whole protocol, or has none though it changes some. Details: none. */
    LINES_OF_ACT("N134", "an act has lines though it is of the whole protocol, or has none though it changes some"),
    /** Occurs when a correction changes nothing. Details: none. */
    NOTHING_CHANGED("N135", "a correction changes nothing");

    private final String id;
    private final String when;

    NightCode(String id, String when) {
        this.id = id;
        this.when = when;
    }

    @Override
    public String id() {
        return id;
    }

    /** When the fault occurs, in one English clause, for the manual. */
    public String when() {
        return when;
    }
}
