package org.dauys.server.night;

import org.dauys.counting.acts.Refusal;

/** What comes of an act. */
public sealed interface Reply {
    /**
     * It was taken, now or when it was first sent with the same key.
     *
     * @param receipt where it is
     */
    record Taken(Receipt receipt) implements Reply {}

    /**
     * It was refused; that, too, is in the journal.
     *
     * @param refusal why
     */
    record Refused(Refusal refusal) implements Reply {}
}
