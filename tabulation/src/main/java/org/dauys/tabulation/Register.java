package org.dauys.tabulation;

import java.time.ZoneOffset;
import java.util.List;
import org.dauys.election.Contest;
import org.dauys.election.Station;

/**
 * All polling stations of an election, by position, in columns: a million of them take some 40 MB.
 *
 * <p>A station is made as an object only when {@link #station} is asked for it.
 */
public final class Register {
    /** What is given for a code of no station, and for a contest in which a station does not vote. */
    public static final int NONE = -1;

    static final List<Station.Kind> KINDS = List.of(Station.Kind.values());

    private final Hierarchy hierarchy;
    private final Stations stations;

    Register(Hierarchy hierarchy, Stations stations) {
        this.hierarchy = hierarchy;
        this.stations = stations;
    }

    /** The commissions to which the stations report. */
    public Hierarchy hierarchy() {
        return hierarchy;
    }

    /** The contests in which stations may vote. */
    public List<Contest> contests() {
        return stations.memberships.contests();
    }

    /** The position of a contest, or {@link #NONE}. */
    public int contest(String id) {
        for (int i = 0; i < contests().size(); i++) {
            if (contests().get(i).id().equals(id)) {
                return i;
            }
        }
        return NONE;
    }

    /** How many stations there are. */
    public int size() {
        return stations.codes.size();
    }

    /** The position of a code, or {@link #NONE}. */
    public int position(String code) {
        return stations.codes.position(code);
    }

    /** The position of a code in UTF-8, or {@link #NONE}. */
    public int position(byte[] bytes, int start, int end) {
        return stations.codes.position(bytes, start, end);
    }

    /** The code of a station. */
    public String code(int station) {
        return stations.codes.text(station);
    }

    /** The position of the commission to which its protocols go. */
    public int commission(int station) {
        return stations.commissions[station];
    }

    /** Where and for whom it is. */
    public Station.Kind kind(int station) {
        return KINDS.get(stations.kinds[station]);
    }

    /** How many voters were on its register. */
    public int voters(int station) {
        return stations.voters[station];
    }

    /** The offset of its local time. */
    public ZoneOffset zone(int station) {
        return stations.offsets.get(stations.zones[station]);
    }

    /** The settlement or, abroad, the state and city; empty if unknown. */
    public String place(int station) {
        return stations.places.text(stations.placeOf[station]);
    }

    /** Whether two stations are in the same place, as it is written. */
    public boolean samePlace(int one, int other) {
        return stations.placeOf[one] == stations.placeOf[other];
    }

    /** The position of its constituency in a contest, or {@link #NONE} if it does not vote there. */
    public int constituency(int station, int contest) {
        return stations.memberships.constituency(stations.combinations[station], contest);
    }

    /** The station as an object. */
    public Station station(int station) {
        return new Station(
                code(station),
                hierarchy.commission(commission(station)).code(),
                kind(station),
                zone(station),
                place(station),
                voters(station),
                stations.memberships.codes(stations.combinations[station]));
    }

    Codes codes() {
        return stations.codes;
    }
}
