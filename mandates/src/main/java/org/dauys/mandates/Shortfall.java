package org.dauys.mandates;

import java.util.List;

/**
 * A choice of persons with too few of a group, and the smallest changes that mend it: as many of those who may go as are
 * short, each for one of those who may come.
 *
 * @param demand what is asked
 * @param has how many of the group were chosen
 * @param mayGo the chosen who are not of the group, in the order of the choice
 * @param mayCome those of the group who stand on the list and were not chosen, in the order of the list
 */
public record Shortfall(Demand demand, int has, List<String> mayGo, List<String> mayCome) {
    /** The shortfall with its own lists. */
    public Shortfall {
        mayGo = List.copyOf(mayGo);
        mayCome = List.copyOf(mayCome);
    }

    /** How many persons must be exchanged; fewer would not do. */
    public int changes() {
        return Math.toIntExact(demand.least().value()) - has;
    }

    /** Whether the list has enough of the group left. */
    public boolean canBeMet() {
        return changes() <= mayCome.size();
    }
}
