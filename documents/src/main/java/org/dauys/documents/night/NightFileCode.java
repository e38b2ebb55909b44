package org.dauys.documents.night;

import org.dauys.reading.Code;

/** The faults of the files of a night beside those of protocols, stations and acts: N2xx. */
public enum NightFileCode implements Code {
    /** Occurs when a contest has a form that is not there or has faults. Details: none. */
    NO_FORM("N201", "a contest has a form that is not there or has faults"),
    /** Occurs when an option of a ballot paper has the code of a line of the form. Details: the constituency. */
    OPTION_LIKE_LINE("N202", "an option of a ballot paper has the code of a line of the form"),
    /** Occurs when night.yaml names no form for any contest though there are protocols. Details: none. */
    NO_FORMS("N203", "no form is named for any contest though there are protocols"),
    /** Occurs when a report of the turnout gives both voters and a share, or neither. Details: none. */
    VOTERS_OR_SHARE("N204", "a report of the turnout gives both voters and a share, or neither"),
    /** Occurs when a share is not written as {@code 33.58 %}. Details: none. */
    NOT_A_SHARE("N205", "a share is not written as 33.58 %"),
    /** Occurs when a row says again what an earlier row said. Details: the line of the first. */
    ROW_REPEATED("N206", "a row says again what an earlier row said"),
    /** Occurs when the last line of protocols has no end, as in a file that was cut off. Details: none. */
    CUT_OFF("N207", "the last line of protocols has no end, as in a file that was cut off");

    private final String id;
    private final String when;

    NightFileCode(String id, String when) {
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
