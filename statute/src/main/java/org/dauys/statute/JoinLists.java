package org.dauys.statute;

import java.util.List;

/**
 * Lists that declared that they belong together first count as one; the seats of each such group are then distributed
 * among its lists.
 *
 * @param by how lists belong together: those of one connection, and within it those of one connection of a lower level
 * @param steps how seats are distributed, first among groups and lists of no group
 * @param within how they are distributed among the lists of the smallest groups
 */
public record JoinLists(Clause clause, Scope scope, List<Level> by, List<Provision> steps, List<Provision> within)
        implements Provision {
    /** A level at which lists belong together. */
    public enum Level {
        /** A connection, agreement or coalition. */
        CONNECTION,
        /** A connection within a connection. */
        SUBCONNECTION
    }

    /** The rule with its own lists. */
    public JoinLists {
        by = List.copyOf(by);
        steps = List.copyOf(steps);
        within = List.copyOf(within);
    }
}
