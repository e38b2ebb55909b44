package org.dauys.documents;

import org.dauys.reading.Code;

/**
 * The faults of an election folder: E1xx of files, E2xx of names, E3xx of what refers to something, E4xx of sums, E5xx of
 * decisions.
 */
public enum FolderCode implements Code {
    /** Occurs when a file that the folder needs is not there. Details: none. */
    FILE_MISSING("E101", "a file that the folder needs is not there"),
    /** Occurs when a table or a YAML file has a name that is not read. Details: the nearest, if one is near. */
    FILE_UNKNOWN("E102", "a table or a YAML file has a name that is not read"),
    /** Occurs when a file is there but election.yaml does not refer to it. Details: the key that would. */
    FILE_UNUSED("E103", "a file is there but election.yaml does not refer to it"),
    /** Occurs when a file is too large to be read. Details: the greatest size in bytes. */
    FILE_TOO_LARGE("E104", "a file is too large to be read"),
    /** Occurs when a file is not written in UTF-8. The value is the first byte that is not. Details: none. */
    NOT_UTF8("E105", "a file is not written in UTF-8"),
    /** Occurs when a file is a link out of the folder or not an ordinary file. Details: none. */
    FILE_OUTSIDE("E106", "a file is a link out of the folder or not an ordinary file"),
    /** Occurs when a file may not be opened. Details: none. */
    FILE_CLOSED("E107", "a file may not be opened"),
    /** Occurs when the file of sources says nothing. Details: none. */
    NO_SOURCES("E108", "the file of sources says nothing"),

    /** Occurs when the id of an election is not the name of its folder. Details: that name. */
    ID_NOT_FOLDER("E201", "the id of an election is not the name of its folder"),
    /** Occurs when an id is not of small Latin letters, digits and hyphens. Details: what it may be, if it is clear. */
    NOT_AN_ID("E202", "an id is not of small Latin letters, digits and hyphens"),
    /** Occurs when a code is not of capital Latin letters, digits, _, - and dots. Details: as above. */
    NOT_A_CODE("E203", "a code is not of capital Latin letters, digits, underscores, hyphens and dots"),
    /** Occurs when a party or candidate has a code that stands for something else. Details: all such codes. */
    CODE_RESERVED("E204", "a party or candidate has a code that stands for something else"),
    /** Occurs when a name that must be unique is given twice. Details: where it was given first. */
    NAME_REPEATED("E205", "a name that must be unique is given twice"),
    /** Occurs when a statute's id is not of ids with slashes between them. Details: none. */
    NOT_A_STATUTE("E206", "a statute's id is not of ids with slashes between them"),
    /** Occurs when a colour is not written as #1E9AD6. Details: none. */
    NOT_A_COLOUR("E207", "a colour is not written as #1E9AD6"),
    /** Occurs when neither a mapping nor the name of the file that holds it is written. Details: that file's name. */
    NOT_A_FILE("E208", "neither a mapping nor the name of the file that holds it is written"),
    /** Occurs when two parties have one rank in the order of registration. Details: where it was given first. */
    RANK_REPEATED("E209", "two parties have one rank in the order of registration"),
    /** Occurs when something that must have parts has none. Details: the contest, if a table has nothing for it. */
    NOTHING_IN_IT("E210", "something that must have parts has none"),

    /** Occurs when a body is not one of the election. Details: the nearest, if one is near. */
    UNKNOWN_BODY("E301", "a body is not one of the election"),
    /** Occurs when a contest is not one of the election. Details: the nearest, if one is near. */
    UNKNOWN_CONTEST("E302", "a contest is not one of the election"),
    /** Occurs when a constituency is not one of the election. Details: the nearest, if one is near. */
    UNKNOWN_CONSTITUENCY("E303", "a constituency is not one of the election"),
    /** Occurs when a party is not one of the election. Details: the nearest, if one is near. */
    UNKNOWN_PARTY("E304", "a party is not one of the election"),
    /** Occurs when someone does not stand in the constituency. Details: the nearest who does, if one is near. */
    UNKNOWN_CANDIDATE("E305", "someone does not stand in the constituency"),
    /** Occurs when seats belong to no constituency, contest or body. Details: the nearest, if one is near. */
    UNKNOWN_PLACE("E306", "seats belong to no constituency, contest or body"),
    /** Occurs when two rows say the same thing. Details: the line of the first. */
    ROW_REPEATED("E307", "two rows say the same thing"),
    /** Occurs when a row adds a constituency to a contest that lists its own in election.yaml. Details: none. */
    CONTEST_HAS_ITS_OWN("E308", "a row adds a constituency to a contest that lists its own in election.yaml"),
    /** Occurs when a law that is chosen for a comparison elects no lists, or not by the section named. Details: none. */
    NO_LISTS_THERE("E309", "a law that is chosen for a comparison elects no lists, or not by the section named"),
    /** Occurs when laws are chosen for a comparison and no contest elects lists by votes. Details: none. */
    NO_LISTS_HERE("E310", "laws are chosen for a comparison and no contest elects lists by votes"),

    /** Occurs when the seats of a body are not the sum of its contests. Details: the sum. */
    BODY_SEATS("E401", "the seats of a body are not the sum of its contests"),
    /** Occurs when votes add up to more than can be counted with. Details: the greatest sum. */
    VOTES_TOO_MANY("E402", "votes add up to more than can be counted with"),
    /** Occurs when more seats are filled than there are. Details: how many there are. */
    SEATS_TOO_MANY("E403", "more seats are filled than there are"),
    /** Occurs when the seats of a contest follow from what was declared, and nothing is declared. Details: none. */
    NOTHING_DECLARED("E404", "the seats of a contest follow from what was declared, and nothing is declared"),
    /** Occurs when seats are declared for a contest whose seats follow from votes. Details: none. */
    DECLARED_BUT_COUNTED("E405", "seats are declared for a contest whose seats follow from votes"),

    /** Occurs when a question is not written as words with slashes between them. Details: none. */
    NOT_A_QUESTION("E501", "a question is not written as words with slashes between them"),
    /** Occurs when a question is decided twice. Details: the line of the first decision. */
    DECIDED_TWICE("E502", "a question is decided twice"),
    /** Occurs when a list of alternatives names one twice. Details: none. */
    ALTERNATIVE_REPEATED("E503", "a list of alternatives names one twice"),
    /** Occurs when what was chosen could not be chosen. Details: the nearest that could, if one is near. */
    CHOSEN_NOT_AMONG("E504", "what was chosen could not be chosen"),
    /** Occurs when all of several alternatives were chosen. Details: how many there were. */
    NOTHING_DECIDED("E505", "all of several alternatives were chosen");

    private final String id;
    private final String when;

    FolderCode(String id, String when) {
        this.id = id;
        this.when = when;
    }

    @Override
    public String id() {
        return id;
    }

    /** When the fault occurs, in one English clause, for the manual. */
    public String when() {
        return when;
    }
}
