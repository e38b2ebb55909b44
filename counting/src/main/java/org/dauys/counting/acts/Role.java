package org.dauys.counting.acts;

/** What an officer is there for. What a role may do stands in {@link Kind}. */
public enum Role {
    /** Types the first entry of a protocol. */
    TYPIST,
    /** Types the second entry, without seeing the first. */
    SECOND_TYPIST,
    /** Approves, returns, closes findings with a reason, in a commission where protocols are entered. */
    COORDINATOR,
    /** Acts for a territorial commission, of a region, city or district. */
    TERRITORIAL,
    /** Acts for the commission of a constituency: its area is the constituency, not a commission. */
    CONSTITUENCY,
    /** Acts for the Central Election Commission. */
    CEC,
    /** Reads everything and changes nothing. */
    AUDITOR,
    /** A screen on a wall: reads what is published. */
    SCREEN,
    /** Appoints officers and keeps accounts; never sees a figure that is not published. */
    ADMINISTRATOR;

    /** Whether it may read the figures of protocols before they are published. A typist reads only what they typed. */
    public boolean readsFigures() {
        return switch (this) {
            case COORDINATOR, TERRITORIAL, CONSTITUENCY, CEC, AUDITOR -> true;
            case TYPIST, SECOND_TYPIST, SCREEN, ADMINISTRATOR -> false;
        };
    }

    /** Whether it does something to the count, and does not only read. */
    public boolean acts() {
        return switch (this) {
            case TYPIST, SECOND_TYPIST, COORDINATOR, TERRITORIAL, CONSTITUENCY, CEC -> true;
            case AUDITOR, SCREEN, ADMINISTRATOR -> false;
        };
    }

    /** Whether it types protocols. */
    boolean types() {
        return this == TYPIST || this == SECOND_TYPIST;
    }
}
