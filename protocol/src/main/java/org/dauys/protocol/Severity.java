package org.dauys.protocol;

/** What happens to a protocol in which a rule finds something, the gravest first. */
public enum Severity {
    /** It goes back to whoever entered it; it does not count before it is corrected or the commission decides. */
    REFUSE,
    /** It counts when the commission has written down a reason, which is published with it. */
    NEEDS_REASON,
    /** It counts; somebody should look. A question says nothing against the station. */
    QUESTION
}
