package org.dauys.cli;

/** How Dauys ends, for scripts. */
enum Exit {
    /** What was asked is done. */
    DONE(0),
    /** Dauys itself is at fault. */
    FAULT(1),
    /** The command, or a file that was read, is wrong. */
    BAD_INPUT(2),
    /** Something must be decided before the count can end. */
    AWAITING_DECISION(3),
    /** The election, its decisions and the law do not fit each other. */
    REFUSED(4),
    /** The seats are not those of seats.csv. */
    DIFFERS(5),
    /** The machine refuses: a folder cannot be written, a port is taken. */
    NOT_POSSIBLE(6);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    /** The exit code of the process. */
    int code() {
        return code;
    }
}
