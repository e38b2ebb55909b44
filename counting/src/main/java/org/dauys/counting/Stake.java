package org.dauys.counting;

import java.util.List;
import java.util.Optional;

/**
 * What the open seats of a list hang on.
 *
 * @param list its code
 * @param loss how it can come to have fewer than it would have with the votes so far; empty if it cannot
 * @param gain how it can come to have more; empty if it cannot
 */
public record Stake(String list, Optional<Change> loss, Optional<Change> gain) {
    /**
     * A change of one seat.
     *
     * @param seat the number of the seat, which the list has so far, or would have
     * @param votes the fewest votes to come that can bring it about
     * @param rivals the lists with which it is contested
     * @param thresholds the lists whose taking part hangs on these votes
     */
    public record Change(long seat, long votes, List<String> rivals, List<String> thresholds) {
        /** The change with its own lists. */
        public Change {
            rivals = List.copyOf(rivals);
            thresholds = List.copyOf(thresholds);
        }
    }
}
