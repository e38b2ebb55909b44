package org.dauys.counting.acts;

/** Where a protocol stands on its way from the paper to the totals. Exactly one holds; see {@link Transitions}. */
public enum Stage {
    /** No entry has been made, or all were sent back. */
    AWAITED,
    /** One person typed it. */
    ENTERED,
    /** Two persons typed it, and some lines differ. */
    DIFFERING,
    /** Two persons agree; it waits for approval. */
    AGREED,
    /** It is approved and with the commission of its station. */
    APPROVED,
    /** It is approved and with a commission above. */
    TRANSMITTED,
    /** It is set aside, by somebody or by a rule that refuses it. */
    QUARANTINED,
    /** The voting was found invalid. */
    INVALIDATED;

    /** Whether somebody can type, without anything being approved. */
    public boolean isBeforeApproval() {
        return switch (this) {
            case AWAITED, ENTERED, DIFFERING, AGREED -> true;
            case APPROVED, TRANSMITTED, QUARANTINED, INVALIDATED -> false;
        };
    }
}
