package org.dauys.mandates;

/** Whether something is so, as far as it is known. */
public enum Answer {
    YES,
    NO,
    /** What would tell is not at hand. */
    UNKNOWN;

    /** The answer to a question whose answer is known. */
    public static Answer of(boolean yes) {
        return yes ? YES : NO;
    }

    /** Yes if one of both is yes; no if both are no. */
    public Answer or(Answer other) {
        if (this == YES || other == YES) {
            return YES;
        }
        return this == UNKNOWN || other == UNKNOWN ? UNKNOWN : NO;
    }
}
