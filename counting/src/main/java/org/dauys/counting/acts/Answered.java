package org.dauys.counting.acts;

import java.time.LocalDate;
import org.dauys.figures.Citation;
import org.dauys.figures.Decision;
import org.dauys.figures.Path;

/**
 * A question that was decided, by a lot or otherwise.
 *
 * @param act the answer
 * @param officer who recorded it
 * @param on the day, in universal time
 * @param index the position of its entry in the journal
 */
public record Answered(CountAct.Answer act, String officer, LocalDate on, long index) {
    /** The decision as the count takes it. */
    public Decision decision() {
        return new Decision(
                Path.of(act.question()),
                act.among(),
                act.chosen(),
                officer,
                on,
                act.reason(),
                Citation.of(Scrutiny.JOURNAL, String.valueOf(index)));
    }
}
