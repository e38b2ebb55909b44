package org.dauys.counting.acts;

import static java.util.Comparator.comparing;

import java.util.Comparator;

/**
 * The protocol of one station for one contest, whatever stands in it.
 *
 * @param station the code of the station
 * @param contest the id of the contest
 */
public record Paper(String station, String contest) implements Comparable<Paper> {
    private static final Comparator<Paper> ORDER = comparing(Paper::station).thenComparing(Paper::contest);

    @Override
    public int compareTo(Paper other) {
        return ORDER.compare(this, other);
    }
}
