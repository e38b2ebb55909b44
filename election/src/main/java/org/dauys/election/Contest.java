package org.dauys.election;

import java.util.List;
import java.util.OptionalLong;

/**
 * One vote of the voters for one part of a body, e.g. the party lists of the Mazhilis.
 *
 * @param id short and stable, lower case, unique in the election
 * @param title its name
 * @param body the id of the body whose seats it fills
 * @param section the section of the statute that governs it
 * @param countedFrom what its seats follow from
 * @param constituencies at least one
 * @param house how many seats the law distributes over the whole contest, where that is not the sum of its
 *     constituencies
 */
public record Contest(
        String id,
        Text title,
        String body,
        String section,
        CountedFrom countedFrom,
        List<Constituency> constituencies,
        OptionalLong house) {
    /** What the seats of a contest follow from. */
    public enum CountedFrom {
        /** From votes, by the statute. */
        VOTES,
        /** They were declared; the votes are not known to us, or it is not the voters who elect. */
        DECLARED
    }

    /** A contest whose seats are those of its constituencies. */
    public Contest(
            String id,
            Text title,
            String body,
            String section,
            CountedFrom countedFrom,
            List<Constituency> constituencies) {
        this(id, title, body, section, countedFrom, constituencies, OptionalLong.empty());
    }

    /** The contest with its own list. */
    public Contest {
        constituencies = List.copyOf(constituencies);
    }

    /** Where lists stand that stand all over it: the code of its only constituency, or its id if it has several. */
    public String everywhere() {
        return constituencies.size() == 1 ? constituencies.getFirst().code() : id;
    }

    /** The seats that the law distributes: those of the house, or of all its constituencies. */
    public long seats() {
        return house.orElseGet(() -> constituencies.stream()
                .mapToLong(constituency -> Math.addExact(constituency.seats(), constituency.leveling()))
                .reduce(0, Math::addExact));
    }
}
