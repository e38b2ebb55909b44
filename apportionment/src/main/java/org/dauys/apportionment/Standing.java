package org.dauys.apportionment;

import java.util.Arrays;
import java.util.List;
import org.dauys.figures.Claimants;
import org.dauys.figures.Parted;
import org.dauys.figures.Tally;

/**
 * The seats of everyone after a step of an allotment, what the step changed, and the tie at which it stopped, if it did.
 */
public final class Standing implements Parted {
    private static final int[] NOBODY = {};

    private final Tally seats;
    private final int[] changed;
    private final int[] tied;
    private final int places;

    private Standing(Tally seats, int[] changed, int[] tied, int places) {
        this.seats = seats;
        this.changed = changed;
        this.tied = tied;
        this.places = places;
    }

    /** Seats with which an allotment begins. */
    static Standing start(Tally seats) {
        return new Standing(seats, NOBODY, NOBODY, 0);
    }

    /** The standing after the claimants at these positions got one seat more, or fewer, each. */
    Standing after(long change, int... positions) {
        return new Standing(seats.plus(change, positions), positions, NOBODY, 0);
    }

    /** The standing after these claimants got one seat more, or fewer, each. */
    Standing after(long change, List<String> names) {
        return after(change, names.stream().mapToInt(claimants()::position).toArray());
    }

    /** The same seats, and a tie: of the claimants at these positions only so many can have the seats that are left. */
    Standing tiedFor(int left, int... positions) {
        return new Standing(seats, NOBODY, positions, left);
    }

    /** The seats of everyone. */
    public Tally seats() {
        return seats;
    }

    /** Whose seats the step changed. */
    public List<String> changed() {
        return claimants().names(changed);
    }

    /** Who is tied; empty if nobody is. */
    public List<String> tied() {
        return claimants().names(tied);
    }

    /** For how many seats, at most one each, those who are tied compete; 0 if nobody is tied. */
    public int places() {
        return places;
    }

    /** Whether the step stopped at a tie. */
    public boolean isTied() {
        return places > 0;
    }

    @Override
    public Claimants claimants() {
        return seats.claimants();
    }

    @Override
    public Long part(String claimant) {
        return seats.of(claimant);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Standing standing
                && seats.equals(standing.seats)
                && Arrays.equals(changed, standing.changed)
                && Arrays.equals(tied, standing.tied)
                && places == standing.places;
    }

    @Override
    public int hashCode() {
        return 31 * seats.hashCode() + Arrays.hashCode(tied);
    }

    @Override
    public String toString() {
        return isTied() ? "%s, %s tied for %d".formatted(seats, tied(), places) : seats.toString();
    }
}
