package org.dauys.election;

import java.time.ZoneOffset;
import java.util.List;

/**
 * A polling station.
 *
 * @param code short and stable, unique in the election
 * @param commission the code of the commission to which its protocols go
 * @param kind where and for whom it is
 * @param zone the offset of its local time on election day
 * @param place the settlement or, abroad, the state and city; empty if unknown
 * @param voters how many voters were on its register before election day
 * @param constituencies the codes of the constituencies in which its votes count, at most one of each contest
 */
public record Station(
        String code,
        String commission,
        Kind kind,
        ZoneOffset zone,
        String place,
        long voters,
        List<String> constituencies) {
    /** Where and for whom a station is. */
    public enum Kind {
        ORDINARY,
        /** At an embassy or consulate. */
        ABROAD,
        MILITARY,
        /** In a hospital, a sanatorium or the like. */
        CARE,
        /** In a place of detention. */
        DETENTION,
        /** Remote, or under way: a ship, an expedition. */
        REMOTE
    }

    /** The station with its own list. */
    public Station {
        constituencies = List.copyOf(constituencies);
    }
}
