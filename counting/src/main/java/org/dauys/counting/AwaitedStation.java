package org.dauys.counting;

import java.util.Comparator;
import java.util.List;
import org.dauys.tabulation.State;

/**
 * A station whose votes are still to come, or are not sure.
 *
 * @param code its code
 * @param state why it is awaited: missing, quarantined, disputed or invalidated
 * @param most how many votes it can have
 */
public record AwaitedStation(String code, State state, long most) {
    /** Those with most votes first; of equal ones by code. */
    static final Comparator<AwaitedStation> LARGEST_FIRST =
            Comparator.comparingLong(AwaitedStation::most).reversed().thenComparing(AwaitedStation::code);

    /** The first of some stations without which the others can have fewer than so many votes. */
    static List<AwaitedStation> untilFewerThan(long votes, List<AwaitedStation> stations) {
        long rest = stations.stream().mapToLong(AwaitedStation::most).sum();
        int first = 0;
        while (rest >= votes && first < stations.size()) {
            rest -= stations.get(first).most();
            first++;
        }
        return stations.subList(0, first);
    }
}
