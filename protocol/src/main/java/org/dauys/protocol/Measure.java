package org.dauys.protocol;

/** What the sides of a rule are. */
public enum Measure {
    /** How many voters, ballots or votes. */
    NUMBER,
    /** What part of a whole. */
    SHARE
}
