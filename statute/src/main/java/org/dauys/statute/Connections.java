package org.dauys.statute;

import java.util.List;
import java.util.stream.IntStream;
import org.dauys.figures.Claimants;
import org.dauys.figures.Parted;

/**
 * Which lists count as one.
 *
 * @param claimants the lists
 * @param groups for each list the name of its group, or its own name if it belongs to none
 */
public record Connections(Claimants claimants, List<String> groups) implements Parted {
    /** The connections with their own list. */
    public Connections {
        groups = List.copyOf(groups);
    }

    @Override
    public String part(String claimant) {
        return groups.get(claimants.position(claimant));
    }

    /** The groups and the lists of no group, each once, in the order of the lists. */
    Claimants joined() {
        return Claimants.of(groups.stream().distinct().toList());
    }

    /** Whether a name is that of a group. */
    boolean isGroup(String name) {
        return groups.contains(name) && !claimants.contains(name);
    }

    /** Whether any lists belong together. */
    boolean isAny() {
        return groups.stream().anyMatch(this::isGroup);
    }

    /** The positions of the lists of a group. */
    int[] members(String group) {
        return IntStream.range(0, claimants.size())
                .filter(i -> groups.get(i).equals(group))
                .toArray();
    }
}
