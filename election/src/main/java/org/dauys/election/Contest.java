package org.dauys.election;

import java.util.List;

/**
 * One vote of the voters for one part of a body, e.g. the party lists of the Mazhilis.
 *
 * @param id short and stable, lower case, unique in the election
 * @param title its name
 * @param body the id of the body whose seats it fills
 * @param section the section of the statute that governs it
 * @param countedFrom what its seats follow from
 * @param constituencies at least one
 */
public record Contest(
        String id,
        Text title,
        String body,
        String section,
        CountedFrom countedFrom,
        List<Constituency> constituencies) {
    /** What the seats of a contest follow from. */
    public enum CountedFrom {
        /** From votes, by the statute. */
        VOTES,
        /** They were declared; the votes are not known to us, or it is not the voters who elect. */
        DECLARED
    }

    /** The contest with its own list. */
    public Contest {
        constituencies = List.copyOf(constituencies);
    }

    /** The seats of all its constituencies. */
    public long seats() {
        return constituencies.stream().mapToLong(Constituency::seats).reduce(0, Math::addExact);
    }
}
