package org.dauys.mandates.registration;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.dauys.statute.Statute;

/**
 * What registration is judged by besides the law and the documents.
 *
 * @param last the result of the last election
 * @param at the moment at which the status of lists and candidates is asked; empty for now, after all decisions
 * @param printed when the ballot papers were printed, if they were and it is known
 * @param authority who decides what the law leaves open, a code of the statute
 */
public record Circumstances(
        LastResult last, Optional<OffsetDateTime> at, Optional<OffsetDateTime> printed, String authority) {
    /** Nothing else is known; the first authority of the statute decides. */
    public static Circumstances of(Statute statute) {
        return new Circumstances(
                LastResult.NONE,
                Optional.empty(),
                Optional.empty(),
                statute.authorities().firstEntry().getKey());
    }
}
