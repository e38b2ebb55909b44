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

    /** Makes room in each column for one more station. */
    void reserve() {
        if (codes.size() == commissions.length) {
            resize(Codes.grown(codes.size(), codes.size() + 1));
        }
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
