package org.dauys.counting.acts;

import java.util.List;

/**
 * Why an act is refused.
 *
 * @param code what is wrong
 * @param value what is at fault: a code, a figure, a text; empty if there is none
 * @param details what the sentence needs besides, in the order the code documents
 * @param since what happened to the protocol since its author looked, if that is what is wrong
 */
public record Refusal(RefusalCode code, String value, List<String> details, List<Trace> since) {
    /** The refusal with its own lists. */
    public Refusal {
        details = List.copyOf(details);
        since = List.copyOf(since);
    }

    /** A refusal for another reason than a stale view. */
    public static Refusal of(RefusalCode code, String value, String... details) {
        return new Refusal(code, value, List.of(details), List.of());
    }
}
