package org.dauys.tabulation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.election.Contest;
import org.dauys.election.Station;
import org.dauys.reading.Findings;
import org.dauys.reading.Names;
import org.dauys.reading.Place;

/** Puts stations, given in any order, together to a {@link Register}, and reports why they are none. */
public final class RegisterBuilder {
    private final Hierarchy hierarchy;
    private final Findings findings;
    private final Stations stations;
    private boolean whole = true;

    /**
     * Without stations as yet.
     *
     * @param hierarchy the commissions to which they may report
     * @param contests all contests of the election, whose constituencies they may name
     * @param findings receives what is wrong
     */
    public RegisterBuilder(Hierarchy hierarchy, List<Contest> contests, Findings findings) {
        this.hierarchy = hierarchy;
        this.findings = findings;
        this.stations = new Stations(contests);
    }

    /**
     * Takes a station; what is wrong with it is reported.
     *
     * @throws IllegalArgumentException if it has more voters than an {@code int} holds, or fewer than none
     */
    public void add(Station station, Place place) {
        if (station.voters() < 0 || station.voters() > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("The voters of the station %s (%d) must fit an int and not be negative."
                    .formatted(station.code(), station.voters()));
        }
        int commission = hierarchy.position(station.commission());
        if (commission == Hierarchy.NONE) {
            List<String> known =
                    hierarchy.commissions().stream().map(one -> one.code()).toList();
            report(NightCode.UNKNOWN_COMMISSION, place, "commission", station.commission(), known);
        }
        boolean fits = constituencies(station.constituencies(), place);
        byte[] code = station.code().getBytes(StandardCharsets.UTF_8);
        int first = stations.codes.position(code, 0, code.length);
        if (first != Codes.NONE) {
            whole = false;
            findings.report(
                    NightCode.STATION_REPEATED,
                    place,
                    "station",
                    station.code(),
                    String.valueOf(stations.lines[first]));
        } else {
            int combination = fits ? stations.memberships.enter(station.constituencies()) : 0;
            int placeOf = stations.places.enter(station.place());
            enter(code, 0, code.length);
            int kind = Register.KINDS.indexOf(station.kind());
            set(commission, kind, stations.zone(station.zone()), placeOf, (int) station.voters(), combination);
            stations.lines[stations.codes.size() - 1] = place.line();
        }
    }

    /** Whether the constituencies of a station are known and of different contests. */
    private boolean constituencies(List<String> codes, Place place) {
        Map<String, String> byContest = new HashMap<>();
        boolean fits = true;
        for (String code : codes) {
            if (!stations.memberships.knows(code)) {
                List<String> known = new ArrayList<>();
                stations.memberships.codes().forEach(known::add);
                report(NightCode.UNKNOWN_CONSTITUENCY, place, "constituencies", code, known);
                fits = false;
                continue;
            }
            String contest = stations.memberships.contestOf(code).id();
            String other = byContest.put(contest, code);
            if (other != null) {
                whole = false;
                fits = false;
                findings.report(NightCode.TWO_CONSTITUENCIES, place, "constituencies", code, other, contest);
            }
        }
        return fits;
    }

    private void report(NightCode code, Place place, String field, String value, List<String> known) {
        whole = false;
        findings.report(
                code, place, field, value, Names.nearest(value, known).stream().toArray(String[]::new));
    }

    /**
     * Takes the stations of another builder, for the same commissions and contests, after its own.
     *
     * @return false if one of them has the code of a station here; neither builder is of any use then
     */
    public boolean add(RegisterBuilder other) {
        whole &= other.whole && stations.add(other.stations);
        return whole;
    }

    /** The register, if nothing was wrong. The builder is of no use afterwards. */
    public Optional<Register> build() {
        if (!whole) {
            return Optional.empty();
        }
        stations.trim();
        return Optional.of(new Register(hierarchy, stations));
    }

    Hierarchy hierarchy() {
        return hierarchy;
    }

    Stations stations() {
        return stations;
    }

    /** Enters a code, if it is new; what belongs to it must be {@link #set} next. */
    boolean enter(byte[] bytes, int start, int end) {
        stations.reserve(1);
        int size = stations.codes.size();
        return stations.codes.enter(bytes, start, end) == size;
    }

    /** The rest of the station that was entered last. */
    void set(int commission, int kind, int zone, int place, int voters, int combination) {
        int station = stations.codes.size() - 1;
        stations.commissions[station] = commission;
        stations.kinds[station] = (byte) kind;
        stations.zones[station] = (short) zone;
        stations.placeOf[station] = place;
        stations.voters[station] = voters;
        stations.combinations[station] = combination;
    }
}
