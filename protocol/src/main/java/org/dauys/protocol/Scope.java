package org.dauys.protocol;

/** What a rule looks at: one protocol, or one beside something else, which its formula calls by the name given here. */
public enum Scope {
    /** One protocol, and the register of its station before election day. */
    PROTOCOL(""),
    /** Two protocols that one station signed for different contests. */
    STATION("other"),
    /** A protocol and what the station had in the election before. */
    HISTORY("before"),
    /** A protocol and the sum of the other stations of its commission. */
    NEIGHBOURS("neighbours"),
    /** Two reports of the turnout of a commission, or the last one and the final figures. */
    REPORTS("report"),
    /** What an upper commission declares and the sum of what is below it. */
    LEVELS("lower"),
    /** What a file holds and what was taken over from it. */
    IMPORT("file");

    private final String other;

    Scope(String other) {
        this.other = other;
    }

    /** What the formula calls that with which the protocol is compared; empty if it stands alone. */
    public String other() {
        return other;
    }
}
