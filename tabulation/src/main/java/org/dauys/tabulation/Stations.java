package org.dauys.tabulation;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dauys.election.Contest;

/** The columns of a register while it grows. */
final class Stations {
    final Codes codes = new Codes();
    final Codes places = new Codes();
    final Codes offsetTexts = new Codes();
    final List<ZoneOffset> offsets = new ArrayList<>();
    final Memberships memberships;

    int[] commissions = new int[16];
    int[] voters = new int[16];
    int[] placeOf = new int[16];
    int[] combinations = new int[16];
    int[] lines = new int[16];
    byte[] kinds = new byte[16];
    short[] zones = new short[16];

    Stations(List<Contest> contests) {
        this.memberships = new Memberships(contests);
    }

    /** Makes room in each column for some more stations. */
    void reserve(int more) {
        int needed = Math.addExact(codes.size(), more);
        if (needed > commissions.length) {
            resize(Codes.grown(commissions.length, needed));
        }
    }

    /** Adds the stations of another one, of the same contests, after its own; false if one has a code that is here. */
    boolean add(Stations other) {
        int own = codes.size();
        int more = other.codes.size();
        reserve(more);
        codes.enter(other.codes);
        System.arraycopy(other.commissions, 0, commissions, own, more);
        System.arraycopy(other.voters, 0, voters, own, more);
        System.arraycopy(other.kinds, 0, kinds, own, more);
        int[] places = this.places.enter(other.places);
        int[] combinations = memberships.enter(other.memberships);
        short[] zones = zones(other);
        for (int i = 0; i < more; i++) {
            placeOf[own + i] = places[other.placeOf[i]];
            this.combinations[own + i] = combinations[other.combinations[i]];
            this.zones[own + i] = zones[other.zones[i]];
        }
        return codes.size() == own + more;
    }

    private short[] zones(Stations other) {
        short[] positions = new short[other.offsets.size()];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = (short) zone(other.offsets.get(i));
        }
        return positions;
    }

    /** The position of an offset; there are fewer than 130,000 seconds in all, and a few dozen in use. */
    int zone(ZoneOffset offset) {
        int position = offsetTexts.enter(offset.equals(ZoneOffset.UTC) ? "+00:00" : offset.getId());
        if (position == offsets.size()) {
            offsets.add(offset);
        }
        return position;
    }

    /** Gives back the room that is not needed. */
    void trim() {
        codes.trim();
        places.trim();
        memberships.complete();
        resize(codes.size());
        lines = new int[0];
    }

    private void resize(int room) {
        commissions = Arrays.copyOf(commissions, room);
        voters = Arrays.copyOf(voters, room);
        placeOf = Arrays.copyOf(placeOf, room);
        combinations = Arrays.copyOf(combinations, room);
        lines = Arrays.copyOf(lines, room);
        kinds = Arrays.copyOf(kinds, room);
        zones = Arrays.copyOf(zones, room);
    }
}
