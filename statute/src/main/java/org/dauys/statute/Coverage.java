package org.dauys.statute;

/**
 * How far an article is covered by a statute file.
 *
 * @param status how far
 * @param why what is missing, or why it does not apply
 */
public record Coverage(Status status, String why) {
    /** How far an article is covered. */
    public enum Status {
        /** Its rules are in the file. */
        IMPLEMENTED,
        /** It does not concern the distribution of seats. */
        NOT_APPLICABLE,
        /** Its rules are not, or not wholly, in the file. */
        OPEN
    }
}
