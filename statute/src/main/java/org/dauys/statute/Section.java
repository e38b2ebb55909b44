package org.dauys.statute;

import java.util.List;
import java.util.Optional;
import org.dauys.election.Text;

/**
 * The rules for one kind of contest.
 *
 * @param name the name by which elections refer to it
 * @param title for people
 * @param elects what is elected
 * @param seatsClause the sentence on the number of seats
 * @param seats how many there must be in each constituency; empty if the election says so
 * @param wonIn the section whose contest gives the seats that its lists already have; empty if the folder says so
 * @param steps the rules in the order of execution
 */
public record Section(
        String name,
        Text title,
        Elects elects,
        Clause seatsClause,
        Optional<Span> seats,
        Optional<String> wonIn,
        List<Provision> steps) {
    /** What is elected. */
    public enum Elects {
        /** Lists get seats in proportion to votes. */
        LISTS,
        /** Candidates are elected in person. */
        CANDIDATES,
        /** Members are not elected by these voters. */
        ELSEWHERE
    }

    /** The section with its own list. */
    public Section {
        steps = List.copyOf(steps);
    }
}
