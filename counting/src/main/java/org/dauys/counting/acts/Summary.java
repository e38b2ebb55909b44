package org.dauys.counting.acts;

import java.util.Map;

/**
 * The own protocol of an upper commission.
 *
 * @param act what it says
 * @param revision how many there were up to this one
 * @param officer who gave it
 * @param index the position of its entry in the journal
 */
public record Summary(CountAct.SumUp act, long revision, String officer, long index) {
    /** Its figures by the code of the line. */
    public Map<String, Long> figures() {
        return act.figures();
    }
}
