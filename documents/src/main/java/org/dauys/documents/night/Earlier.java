package org.dauys.documents.night;

import java.util.Arrays;
import java.util.Optional;
import org.dauys.protocol.History;

/** What stations had in the election before, in columns. */
public final class Earlier {
    private static final int NONE = -1;

    private final int[] votersOnList;
    private final int[] ballotsFound;

    /** Of so many stations, of none of which anything is known. */
    Earlier(int stations) {
        votersOnList = new int[stations];
        ballotsFound = new int[stations];
        Arrays.fill(votersOnList, NONE);
    }

    /** Enters what a station had; says whether nothing was known of it. */
    boolean enter(int station, int voters, int ballots) {
        boolean isNew = votersOnList[station] == NONE;
        votersOnList[station] = voters;
        ballotsFound[station] = ballots;
        return isNew;
    }

    /** What a station had, by its position in the register, if it is known. */
    public Optional<History> of(int station) {
        return votersOnList[station] == NONE
                ? Optional.empty()
                : Optional.of(new History(votersOnList[station], ballotsFound[station]));
    }
}
