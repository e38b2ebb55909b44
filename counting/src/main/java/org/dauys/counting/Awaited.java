package org.dauys.counting;

import java.util.Comparator;
import java.util.List;

/**
 * The votes of a constituency that are still to come.
 *
 * @param constituency its code
 * @param stations the stations whose protocols are missing or do not count yet, those with most voters first
 */
public record Awaited(String constituency, List<Station> stations) {
    /**
     * A station whose votes are to come.
     *
     * @param code its code
     * @param least how many votes it has at least
     * @param most how many it can have
     */
    public record Station(String code, long least, long most) {
        /**
         * The station.
         *
         * @throws IllegalArgumentException if the numbers are negative or out of order
         */
        public Station {
            if (least < 0 || most < least) {
                throw new IllegalArgumentException(
                        "The votes of station %s must be from 0 and in order: %d to %d.".formatted(code, least, most));
            }
        }
    }

    /** The stations in order: those with most votes first, of equal ones by code. */
    public Awaited {
        stations = stations.stream()
                .sorted(Comparator.comparingLong(Station::most).reversed().thenComparing(Station::code))
                .toList();
    }

    /** Nothing is to come. */
    public static Awaited nothing(String constituency) {
        return new Awaited(constituency, List.of());
    }

    /** How many votes come at least. */
    public long least() {
        return stations.stream().mapToLong(Station::least).reduce(0, Math::addExact);
    }

    /** How many votes can come. */
    public long most() {
        return stations.stream().mapToLong(Station::most).reduce(0, Math::addExact);
    }

    /** How many of the largest stations must come in so that the others have fewer votes than so many. */
    public int stationsUntilFewerThan(long votes) {
        long rest = most();
        int stations = 0;
        while (rest >= votes && stations < stations().size()) {
            rest -= stations().get(stations).most();
            stations++;
        }
        return stations;
    }
}
