package org.dauys.statute;

import org.dauys.reading.Code;

/** The faults of a statute file, L1xx, and of an election under its statute, L2xx. */
public enum StatuteCode implements Code {
    /** Occurs when the id of a statute is not its path below the folder of laws. Details: the path. */
    ID_NOT_PATH("L101", "the id of a statute is not its path"),
    /** Occurs when a rule has neither a quotation nor a paraphrase, or both. Details: none. */
    NO_WORDING("L102", "a rule has neither a quotation nor a paraphrase, or both"),
    /** Occurs when a text lacks a language. Details: the languages that are missing. */
    LANGUAGE_MISSING("L103", "a text lacks a language"),
    /** Occurs when a rule that is found or computed names no source. Details: none. */
    NO_SOURCE("L104", "a rule that is found or computed names no source"),
    /** Occurs when law that is recalled or unknown would decide an exception by itself. Details: the confidence. */
    UNESTABLISHED("L105", "law that is recalled or unknown would decide an exception by itself"),
    /**
     * Occurs when a step is not one of the procedures, or is several at once. Details: the procedures; the nearest, if
     * one is near.
     */
    UNKNOWN_STEP("L106", "a step is not one of the procedures"),
    /** Occurs when numbers are not written as a span. Details: none. */
    NOT_A_SPAN("L107", "numbers are not written as a span"),
    /** Occurs when cases leave a number without a rule. Details: the first such number. */
    GAP_OF_CASES("L108", "cases leave a number without a rule"),
    /** Occurs when two cases apply to one number. Details: the first such number, the other case. */
    OVERLAP_OF_CASES("L109", "two cases apply to one number"),
    /** Occurs when an authority is not among those of the statute. Details: the authorities. */
    UNKNOWN_AUTHORITY("L110", "an authority is not among those of the statute"),
    /** Occurs when the rules for a tie can leave it open, or go on after a rule that settles it. Details: none. */
    TIE_NOT_FINAL("L111", "the rules for a tie can leave it open"),
    /** Occurs when a share is not from 0 to 1. Details: none. */
    NOT_A_SHARE("L112", "a share is not from 0 to 1"),
    /** Occurs when the steps of a section do not fit together. Details: what is missing. */
    STEPS_INCOMPLETE("L113", "the steps of a section do not fit together"),
    /** Occurs when a statute ends before it begins. Details: the first day. */
    ENDS_BEFORE_START("L114", "a statute ends before it begins"),
    /**
     * Occurs when something stands twice that can be only once: a part of a base, a step on one way through a section, or
     * the name of a question, which no other figure of a constituency may have. Details: none.
     */
    REPEATED("L115", "something stands twice that can be only once"),
    /** Occurs when the name of a question is not of small letters, digits and hyphens. Details: none. */
    NOT_A_NAME("L116", "the name of a question is not of small letters, digits and hyphens"),
    /** Occurs when claims of different places are to be divided by a sequence that begins with zero. Details: none. */
    DIVISOR_ZERO("L121", "claims of different places are divided by a sequence that begins with zero"),

    /** Occurs when an election names a statute that is not there. Details: the statutes there are. */
    NO_SUCH_STATUTE("L201", "an election names a statute that is not there"),
    /** Occurs when election day is outside the time of the statute. Details: the first and the last day. */
    NOT_IN_FORCE("L202", "election day is outside the time of the statute"),
    /** Occurs when a contest names a section that the statute does not have. Details: the sections. */
    NO_SUCH_SECTION("L203", "a contest names a section that the statute does not have"),
    /** Occurs when a constituency has another number of seats than the statute says. Details: the number, the article. */
    WRONG_SEATS("L204", "a constituency has another number of seats than the statute says"),
    /** Occurs when a contest that is counted from votes has a constituency without votes. Details: none. */
    NO_VOTES("L205", "a constituency has no votes"),
    /** Occurs when the base of shares needs votes that are not given and no gap is stated. Details: the article. */
    PART_OF_BASE_MISSING("L206", "the base of shares needs votes that are not given"),
    /** Occurs when a decision does not fit the question that stands. Details: the question, the alternatives, places. */
    DECISION_UNFIT("L207", "a decision does not fit the question that stands"),
    /** Occurs when a decision answers a question that does not arise. Details: none. */
    DECISION_WITHOUT_QUESTION("L208", "a decision answers a question that does not arise"),
    /** Occurs when seats elected elsewhere are to be counted from votes. Details: the section. */
    NOT_BY_VOTES("L209", "seats elected elsewhere are to be counted from votes"),
    /** Occurs when fewer candidates have votes than there are seats. Details: how many have votes. */
    TOO_FEW_CANDIDATES("L210", "fewer candidates have votes than there are seats"),
    /** Occurs when a contest stands before the one whose seats it takes into account. Details: the section of that one. */
    COUNTED_LATER("L211", "a contest stands before the one whose seats it takes into account"),
    /** Occurs when the law distributes a house whose seats neither the contest nor its constituencies give. Details: none. */
    NO_HOUSE("L221", "the law distributes a house whose number of seats is not given"),
    /** Occurs when the law asks how many people live in a constituency and it is not given. Details: the article. */
    NO_POPULATION("L222", "the number of people of a constituency is not given"),
    /** Occurs when winners must be covered by lists and their constituency lies in no area of those. Details: the section, the article. */
    NO_AREA_OF_LISTS("L223", "a constituency lies in no area of the lists that must cover its winner"),
    /** Occurs when an election leaves a number of seats to a law that finds none. Details: the section. */
    SEATS_NOT_FOUND("L224", "an election leaves a number of seats to a law that finds none");

    private final String id;
    private final String when;

    StatuteCode(String id, String when) {
        this.id = id;
        this.when = when;
    }

    @Override
    public String id() {
        return id;
    }

    /** When it occurs, in English. */
    public String when() {
        return when;
    }
}
