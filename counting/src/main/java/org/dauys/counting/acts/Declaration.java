package org.dauys.counting.acts;

import java.time.Instant;
import java.util.List;

/**
 * That a contest was declared.
 *
 * @param act what was declared
 * @param officer who did it
 * @param time when
 * @param rulings the legal acts since
 */
public record Declaration(CountAct.Declare act, String officer, Instant time, List<CountAct.Ruling> rulings) {
    /** The declaration with its own list. */
    public Declaration {
        rulings = List.copyOf(rulings);
    }
}
