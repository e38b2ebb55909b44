package org.dauys.statute;

/**
 * What is supposed so that a law can be applied to an election that another law ruled.
 *
 * @param kind what kind of supposition it is
 * @param contest the id of the contest that it concerns
 * @param value what it is about: a number of seats, a part of a base; empty if the kind says all
 */
public record Assumption(Kind kind, String contest, String value) {
    /** Kinds of suppositions. */
    public enum Kind {
        /** The law fixes the number of seats, and it is taken. */
        SEATS_OF_LAW,
        /** The number of seats is that of the election. */
        SEATS_STAY,
        /** The law of the election finds the seats of constituencies; here all of them are one. */
        ONE_CONSTITUENCY,
        /** The law has no such contest, so nobody is elected in it. */
        CONTEST_LEFT_OUT,
        /** A part of the base was not counted, so shares are taken of the rest. */
        PART_OF_BASE_MISSING,
        /** The law carries votes from constituencies, of which there are none, so no vote is carried. */
        NO_VOTES_TO_CARRY,
        /** The law sets seats won in constituencies against those of lists; here they stay beside each other. */
        SEATS_APART,
        /** Nobody can take part by seats won in constituencies, because there are none. */
        NO_SEATS_WON,
        /** The law divides the seats of a list further, which is not asked here. */
        NOT_DIVIDED_FURTHER,
        /** The law tells kinds of lists apart; those of which nothing is known are taken as lists of one party. */
        KINDS_UNKNOWN,
        /** A rule on who takes part, or on the distribution, is recalled or supposed by the file of the law. */
        LAW_RECALLED,
        /** Decisions that were taken under the law of the election are not taken over. */
        DECISIONS_LEFT_OUT
    }
}
