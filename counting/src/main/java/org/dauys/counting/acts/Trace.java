package org.dauys.counting.acts;

import java.time.Instant;
import java.util.List;

/**
 * What one act did to a protocol.
 *
 * @param index the position of its entry in the journal
 * @param revision the revision of the protocol since
 * @param time when
 * @param officer who
 * @param act what kind of act
 * @param stage the stage since
 * @param reason why; empty if no reason was asked for
 * @param document the document; empty if none was asked for
 * @param changes the lines of figures in force that it changed
 */
public record Trace(
        long index,
        long revision,
        Instant time,
        String officer,
        Kind act,
        Stage stage,
        String reason,
        String document,
        List<ProtocolAct.Amendment> changes) {
    /** The trace with its own list. */
    public Trace {
        changes = List.copyOf(changes);
    }
}
