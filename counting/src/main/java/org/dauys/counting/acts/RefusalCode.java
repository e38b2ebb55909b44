package org.dauys.counting.acts;

import org.dauys.reading.Code;

/**
 * Why an act is refused: A10x the officer, A11x what it names, A12x the protocol as it stands, A13x what the act says, A14x
 * the contest, A15x accounts.
 */
public enum RefusalCode implements Code {
    /** Occurs when an officer has no post. Details: none. */
    NO_POST("A101", "an officer has no post"),
    /** Occurs when no post of an officer allows the act. Details: none. */
    ROLE_MAY_NOT("A102", "no post of an officer allows the act"),
    /** Occurs when the posts that allow the act are for other areas. Details: the areas of these posts. */
    OUTSIDE_AREA("A103", "the posts that allow the act are for other areas"),
    /** Occurs when the second entry is by the person of the first. Details: none. */
    SAME_PERSON("A104", "the second entry is by the person of the first"),
    /** Occurs when somebody approves or clears what they typed. Details: none. */
    OWN_WORK("A105", "somebody approves or clears what they typed"),
    /** Occurs when lines are retyped by somebody whose turn it is not. Details: none. */
    NOT_THEIR_TURN("A106", "lines are retyped by somebody whose turn it is not"),
    /** Occurs when a protocol is with a commission above that of the officer. Details: the commission that has it. */
    NOT_WITH_THEM("A107", "a protocol is with a commission above that of the officer"),

    /** Occurs when a station is not on the register. Details: none. */
    UNKNOWN_STATION("A111", "a station is not on the register"),
    /** Occurs when a contest is not one whose protocols are taken. Details: none. */
    UNKNOWN_CONTEST("A112", "a contest is not one whose protocols are taken"),
    /** Occurs when a station does not vote in a contest. Details: none. */
    NOT_ITS_CONTEST("A113", "a station does not vote in a contest"),
    /** Occurs when a commission, or a constituency, is not one of the election. Details: none. */
    UNKNOWN_AREA("A114", "a commission, or a constituency, is not one of the election"),
    /** Occurs when a figure stands in a line that the protocol does not have. Details: none. */
    UNKNOWN_LINE("A115", "a figure stands in a line that the protocol does not have"),
    /** Occurs when a figure is negative or beyond what a line holds. Details: the line. */
    IMPOSSIBLE_FIGURE("A116", "a figure is negative or beyond what a line holds"),

    /** Occurs when the protocol changed since its author looked. Details: the revision seen, that of now. */
    STALE("A121", "the protocol changed since its author looked"),
    /** Occurs when the act does not fit the stage of the protocol. Details: the stage. */
    NOT_IN_STAGE("A122", "the act does not fit the stage of the protocol"),
    /** Occurs when the lines retyped are not those that differ. Details: the lines that differ. */
    OTHER_LINES("A123", "the lines retyped are not those that differ"),
    /** Occurs when findings must be closed with a reason before. Details: their codes. */
    OPEN_FINDINGS("A124", "findings must be closed with a reason before"),
    /** Occurs when a rule refuses the protocol. Details: the codes of the rules. */
    RULE_REFUSES("A125", "a rule refuses the protocol"),
    /** Occurs when the rule found no such thing, or it is closed. Details: none. */
    NO_SUCH_FINDING("A126", "the rule found no such thing, or it is closed"),
    /** Occurs when a protocol is with the highest commission already. Details: none. */
    AT_THE_TOP("A127", "a protocol is with the highest commission already"),
    /** Occurs when a dispute is noted twice, or one is settled that is none. Details: none. */
    NO_SUCH_DISPUTE("A128", "a dispute is noted twice, or one is settled that is none"),
    /** Occurs when an image is kept beside the protocol already. Details: none. */
    IMAGE_REPEATED("A129", "an image is kept beside the protocol already"),

    /** Occurs when a reason is missing, too long or unreadable. Details: the most characters. */
    BAD_REASON("A131", "a reason is missing, too long or unreadable"),
    /** Occurs when a document is missing, too long or unreadable. Details: the most characters. */
    BAD_DOCUMENT("A132", "a document is missing, too long or unreadable"),
    /** Occurs when the figure before a correction is not the one in force. Details: the figure in force. */
    OTHER_FIGURE_BEFORE("A133", "the figure before a correction is not the one in force"),
    /** Occurs when a correction changes nothing. Details: none. */
    NOTHING_CHANGED("A134", "a correction changes nothing"),
    /** Occurs when a line, or a station of an import, is given twice. Details: none. */
    REPEATED("A135", "a line, or a station of an import, is given twice"),
    /** Occurs when a hash is not 64 hexadecimal digits in lower case. Details: none. */
    NOT_A_HASH("A136", "a hash is not 64 hexadecimal digits in lower case"),
    /** Occurs when a word is empty, too long or unreadable. Details: the most characters. */
    BAD_WORD("A137", "a word is empty, too long or unreadable"),
    /** Occurs when an hour is not written as {@code 12:00}. Details: none. */
    NOT_AN_HOUR("A138", "an hour is not written as 12:00"),
    /** Occurs when the sum of an import is not that of its rows. Details: the sum of the rows. */
    SUM_DIFFERS("A139", "the sum of an import is not that of its rows"),

    /** Occurs when the result is declared and the act cites no ruling. Details: none. */
    DECLARED("A141", "the result is declared and the act cites no ruling"),
    /** Occurs when a contest cannot be declared yet. Details: how many protocols stand in the way. */
    NOT_READY("A142", "a contest cannot be declared yet"),
    /** Occurs when a ruling comes before the declaration, or is given twice. Details: none. */
    NO_RULING("A143", "a ruling comes before the declaration, or is given twice"),
    /** Occurs when what is chosen is not among what could be chosen. Details: none. */
    NOT_AMONG("A144", "what is chosen is not among what could be chosen"),
    /** Occurs when a question is decided already. Details: none. */
    DECIDED("A145", "a question is decided already"),

    /** Occurs when an administrator would get another post, or an officer of the count would become one. Details: none. */
    ADMINISTRATOR_ALONE("A151", "an administrator would get another post, or an officer of the count would become one"),
    /** Occurs when an officer has the post already, or does not have it. Details: none. */
    NO_SUCH_POST("A152", "an officer has the post already, or does not have it"),
    /** Occurs when the last administrator would be dismissed. Details: none. */
    LAST_ADMINISTRATOR("A153", "the last administrator would be dismissed"),
    /** Occurs when one key is used for two different acts. Details: none. */
    KEY_REUSED("A154", "one key is used for two different acts"),
    /** Occurs when an act is too long for the journal. Details: the most bytes. */
    TOO_LONG("A155", "an act is too long for the journal"),
    /** Occurs when an auditor would get a post that acts, or an officer who acts would become one. Details: none. */
    AUDITOR_ALONE("A156", "an auditor would get a post that acts, or an officer who acts would become one");

    private final String id;
    private final String when;

    RefusalCode(String id, String when) {
        this.id = id;
        this.when = when;
    }

    @Override
    public String id() {
        return id;
    }

    /** When it occurs, in one English clause, for the manual. */
    public String when() {
        return when;
    }
}
