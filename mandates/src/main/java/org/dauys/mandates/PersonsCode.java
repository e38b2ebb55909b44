package org.dauys.mandates;

import org.dauys.reading.Code;

/** The faults of a file of the law on persons. */
public enum PersonsCode implements Code {
    /** Occurs when the file names another statute than the one beside which it lies. Details: that statute. */
    OTHER_STATUTE("M101"),
    /** Occurs when a rule is not one of the procedures. Details: the procedures; the nearest, if one is near. */
    UNKNOWN_RULE("M102"),
    /** Occurs when a rule names a group that the file does not define. Details: the groups. */
    UNKNOWN_GROUP("M103"),
    /** Occurs when a share is not from 0 to 1. Details: none. */
    NOT_A_SHARE("M104"),
    /** Occurs when a section is not one of the statute. Details: the sections of the statute. */
    UNKNOWN_SECTION("M105"),
    /** Occurs when two rules of a section say how the same seats find their persons. Details: both rules. */
    RULES_COLLIDE("M106");

    private final String id;

    PersonsCode(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
