package org.dauys.protocol;

/** The families of rules; the first digit of a rule's code is their rank, from 1. */
public enum Family {
    /** Is everything filled in? */
    PRESENCE,
    /** Do sums agree, and do ballots go where ballots can go? */
    SUMS,
    /** Is a figure larger than it can be? */
    BOUNDS,
    /** Do the protocols of one station agree with each other? */
    CONTESTS,
    /** Is the station unlike itself before, or unlike its neighbours? */
    SURROUNDINGS,
    /** Do the reports of the day agree with each other and with the end? */
    TURNOUT,
    /** Do sums of one level, or of one file, arrive on the next? */
    LEVELS
}
