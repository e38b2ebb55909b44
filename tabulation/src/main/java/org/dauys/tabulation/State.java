package org.dauys.tabulation;

/** Where the protocol of a station stands, for one contest. Exactly one holds. */
public enum State {
    /** No protocol has come. */
    MISSING(0, false),
    /** It counts. */
    COUNTED(1, true),
    /** It has come and is set aside until it is cleared: it does not count. */
    QUARANTINED(2, false),
    /** Somebody disputes it: it counts until that is settled otherwise. */
    DISPUTED(3, true),
    /** The voting was found invalid: nothing counts unless it is repeated. */
    INVALIDATED(4, false);

    /** Its place in {@link #values()}, and its number in the columns of a sheet. */
    final int number;

    private final boolean counts;

    State(int number, boolean counts) {
        this.number = number;
        this.counts = counts;
    }

    /** Whether the figures of the protocol are in the totals. */
    public boolean counts() {
        return counts;
    }
}
