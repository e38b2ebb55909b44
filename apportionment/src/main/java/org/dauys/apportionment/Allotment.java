package org.dauys.apportionment;

import org.dauys.figures.Decision;
import org.dauys.figures.Figure;
import org.dauys.figures.Question;
import org.dauys.figures.Tally;

/** What comes of an allotment: seats, a question that must be decided first, or a decision that cannot be used. */
public sealed interface Allotment {
    /**
     * All seats are allotted.
     *
     * @param seats the seats of everyone
     */
    record Settled(Figure<Tally> seats) implements Allotment {}

    /**
     * A tie must be settled before the count can go on.
     *
     * @param question what must be decided
     * @param standing the seats so far and who is still tied, after all rules that could be applied
     */
    record Awaiting(Question question, Figure<Standing> standing) implements Allotment {}

    /**
     * A decision was taken on a question that is not, or no longer, this one.
     *
     * @param question what must be decided
     * @param decision what was decided instead
     */
    record Unfit(Question question, Decision decision) implements Allotment {}
}
