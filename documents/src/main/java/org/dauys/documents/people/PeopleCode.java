package org.dauys.documents.people;

import org.dauys.reading.Code;

/** The faults between the files of persons: M20x and M21x of what they refer to and repeat, M22x of traits, M23x of keys. */
public enum PeopleCode implements Code {
    /** Occurs when a list stands in no contest or constituency of the election. Details: the nearest, if one is near. */
    UNKNOWN_WHERE("M201", "a list stands in no contest or constituency of the election"),
    /** Occurs when it is not said where a list stands, and there are several contests. Details: them. */
    WHERE_NEEDED("M202", "it is not said where a list stands, and there are several contests"),
    /** Occurs when a person stands on no list and in no constituency. Details: the nearest, if one is near. */
    UNKNOWN_PERSON("M203", "a person stands on no list and in no constituency"),
    /** Occurs when two rows give the same place of a list. Details: where the first stands. */
    PLACE_TWICE("M204", "two rows give the same place of a list"),
    /** Occurs when a person is twice on a list, or on the lists of two parties in a contest. Details: where first. */
    ON_LISTS_TWICE("M205", "a person is twice on a list, or on the lists of two parties in a contest"),
    /** Occurs when a person has two names. Details: the other name; where it stands. */
    NAME_DIFFERS("M206", "a person has two names"),
    /** Occurs when a time is not written as {@code 2023-02-10T16:00+06:00}. Details: none. */
    NOT_A_TIME("M207", "a time is not written as 2023-02-10T16:00+06:00"),
    /** Occurs when a decision is earlier than the one before it on the same list or person. Details: where that stands. */
    EARLIER("M208", "a decision is earlier than the one before it on the same list or person"),
    /** Occurs when a refusal, withdrawal or cancellation has no reason. Details: none. */
    REASON_NEEDED("M209", "a refusal, withdrawal or cancellation has no reason"),
    /** Occurs when a row says again what an earlier row said. Details: where that stands. */
    ROW_REPEATED("M210", "a row says again what an earlier row said"),
    /** Occurs when the body has no seat of a number. Details: how many seats it has. */
    NO_SUCH_SEAT("M211", "no body has a seat of the number"),
    /** Occurs when two acts of the term have the same number. Details: where the first stands. */
    NUMBER_TWICE("M212", "two acts of the term have the same number"),
    /** Occurs when a result gives more votes to a party than there are. Details: how many there are. */
    MORE_THAN_ALL("M213", "a result gives more votes to a party than there are"),
    /** Occurs when a choice of persons replaces a document of which there is no choice, or only a later one. Details: none. */
    REPLACES_NOTHING("M214", "a choice of persons replaces a document of which there is no earlier choice"),
    /** Occurs when a party is told of an act other than an election anew: whoever follows has that of the list. Details: none. */
    PARTY_OF_ANOTHER_ACT("M215", "a party is told of a person who was not elected anew"),

    /** Occurs when traits lie open and people.yaml does not say that officials published them. Details: none. */
    TRAITS_OPEN("M221", "traits lie open and people.yaml does not say that officials published them"),
    /** Occurs when traits are sealed and people.yaml says that they are published. Details: none. */
    TRAITS_SEALED("M222", "traits are sealed and people.yaml says that they are published"),
    /** Occurs when something in traits is not as it must be. Details: the code of the fault; how it is written. */
    TRAIT_FAULT("M223", "something in traits is not as it must be; the value is not shown"),
    /** Occurs when traits are given twice of a person. Details: the line of the first. */
    TRAITS_TWICE("M224", "traits are given twice of a person"),
    /** Occurs when traits are given of someone who stands nowhere. Details: none. */
    TRAITS_OF_NOBODY("M225", "traits are given of someone who stands nowhere"),
    /** Occurs when someone was born after election day. Details: none. */
    BORN_TOO_LATE("M226", "someone was born after election day"),

    /** Occurs when a key file does not hold 64 hexadecimal digits. Details: none. */
    NOT_A_KEY("M231", "a key file does not hold 64 hexadecimal digits"),
    /** Occurs when a file is not one of sealed traits, or is cut off. Details: none. */
    NOT_SEALED("M232", "a file is not one of sealed traits, or is cut off"),
    /** Occurs when traits were sealed with another key. Details: the ids of the key used and of the key given. */
    OTHER_KEY("M233", "traits were sealed with another key"),
    /** Occurs when sealed traits were altered after they were sealed. Details: none. */
    ALTERED("M234", "sealed traits were altered after they were sealed"),
    /** Occurs when traits were sealed for another election. Details: that of the folder. */
    OTHER_ELECTION("M235", "traits were sealed for another election");

    private final String id;
    private final String when;

    PeopleCode(String id, String when) {
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
