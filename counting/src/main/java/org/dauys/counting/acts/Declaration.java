package org.dauys.counting.acts;

import java.time.Instant;
import java.util.List;

/**
 * That a contest was declared.
 *
 * @param index the position of its entry in the journal
 * @param act what was declared
 * @param officer who did it
 * @param time when
 * @param rulings the legal acts since, in order
 */
public record Declaration(long index, CountAct.Declare act, String officer, Instant time, List<Ruled> rulings) {
    /** The declaration with its own list. */
    public Declaration {
        rulings = List.copyOf(rulings);
    }

    /**
     * That a legal act was recorded.
     *
     * @param index the position of its entry in the journal
     * @param act what it says
     * @param time when it was recorded
     */
    public record Ruled(long index, CountAct.Ruling act, Instant time) {}
}
