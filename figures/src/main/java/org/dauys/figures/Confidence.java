package org.dauys.figures;

/** How sure we are of a statement of law or fact. */
public enum Confidence {
    /** Read in the source that is named. */
    FOUND,
    /** Follows from published figures: every known result agrees with it. */
    COMPUTED,
    /** Known from memory; not seen in a source. */
    RECALLED,
    /** Not known. */
    UNKNOWN
}
