package org.dauys.statute;

import org.dauys.election.RegisteredList;
import org.dauys.figures.Fraction;

/** A rule that carries votes from one tier to another, or sets seats aside before the others are distributed. */
public sealed interface TransferProvision extends Provision {
    /**
     * Votes of the constituencies named by {@link Section#wonIn} that elected nobody are added to those of the lists.
     *
     * @param losers what becomes of the votes of those who lost
     * @param surplus what becomes of what the winner had beyond one vote more than the runner-up
     */
    record TransferFragments(Clause clause, Fate losers, Fate surplus) implements TransferProvision {
        /** What becomes of votes that elected nobody. */
        public enum Fate {
            CARRIED,
            LOST
        }
    }

    /**
     * Lists of a kind that did not pass the threshold get one seat of preference each, if they have a part of the votes
     * that a seat costs; these seats are not distributed among the others.
     *
     * @param kind the kind of list
     * @param part the part of a seat's cost
     */
    record SetAsidePreferential(Clause clause, RegisteredList.Kind kind, Fraction part) implements TransferProvision {}
}
