package org.dauys.documents.export;

/** A level at which results are added up. */
public enum Level {
    /** The polling stations: nothing is added up. */
    STATION,
    /** The commissions, from the lowest to the top. */
    COMMISSION,
    /** The constituencies, and the seats that are won there. */
    CONSTITUENCY
}
