package org.dauys.protocol;

import org.dauys.reading.Code;

/** The faults of a form file, F1xx. */
public enum FormCode implements Code {
    /** Occurs when the id of a form is not its path below the folder of forms. Details: the path. */
    ID_NOT_PATH("F101"),
    /** Occurs when a text lacks a language. Details: the languages that are missing. */
    LANGUAGE_MISSING("F102"),
    /** Occurs when something that is found or computed names no source. Details: none. */
    NO_SOURCE("F103"),
    /** Occurs when an item, or a number of the paper, has two lines. Details: the line of the file of the first. */
    LINE_REPEATED("F104"),
    /** Occurs when a form has no line of votes. Details: none. */
    NO_VOTES("F105"),
    /** Occurs when there is no rule of a code. Details: the nearest code, if one is near. */
    UNKNOWN_RULE("F106"),
    /** Occurs when a rule needs lines that the form does not have. Details: the items. */
    LINE_OF_CHECK_MISSING("F107"),
    /** Occurs when a share has larger numbers than a tolerance may. Details: the largest number. */
    SHARE_TOO_LONG("F108"),
    /** Occurs when a check names neither an article nor whose practice it is, or both. Details: none. */
    NO_BASIS("F109");

    private final String id;

    FormCode(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
