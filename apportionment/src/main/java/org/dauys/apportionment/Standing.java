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
    private final long total;
    private final int[] changed;
    private final int[] tied;
    private final int places;
    private final boolean withdrawal;

    private Standing(Tally seats, long total, int[] changed, int[] tied, int places, boolean withdrawal) {
        this.seats = seats;
        this.total = total;
        this.changed = changed;
        this.tied = tied;
        this.places = places;
        this.withdrawal = withdrawal;
    }

    /** Seats with which an allotment begins. */
    static Standing start(Tally seats) {
        return new Standing(seats, seats.total(), NOBODY, NOBODY, 0, false);
    }

    /** One seat more for each of the first, all level, or a tie if fewer seats are left of so many. */
    Standing award(long all, int... first) {
        long left = all - total;
        return first.length <= left ? after(1, first) : new Standing(seats, total, NOBODY, first, (int) left, false);
    }

    /** One seat more for the first, or a tie over that one seat if several are level. */
    Standing awardOne(int... first) {
        return award(total + 1, first);
    }

    /** One seat fewer for each of the last, all level, or a tie if fewer seats are in excess of so many. */
    Standing withdraw(long all, int... last) {
        long excess = total - all;
        return last.length <= excess
                ? after(-1, last)
                : new Standing(seats, total, NOBODY, last, last.length - (int) excess, true);
    }

    /** One seat more for someone, whether one is left or not. */
    Standing giving(int position) {
        return after(1, position);
    }

    private Standing after(long change, int... positions) {
        return new Standing(
                seats.plus(change, positions), total + change * positions.length, positions, NOBODY, 0, false);
    }

    /** The standing after a tie, of which some come first for certain and others are level for so many places. */
    Standing settled(List<String> first, List<String> level, int open) {
        int[] moved = withdrawal
                ? positions(tied().stream()
                        .filter(name -> !first.contains(name) && !level.contains(name))
                        .toList())
                : positions(first);
        long change = withdrawal ? -1 : 1;
        return new Standing(
                seats.plus(change, moved),
                total + change * moved.length,
                moved,
                positions(level),
                open,
                withdrawal && open > 0);
    }

    private int[] positions(List<String> names) {
        return names.stream().mapToInt(claimants()::position).toArray();
    }

    /** The seats of everyone. At a tie over a seat to be taken back, those who are tied still have it here. */
    public Tally seats() {
        return seats;
    }

    /** How many seats all have together. */
    public long total() {
        return total;
    }

    /** The seats that everyone has whatever comes of the tie; if nobody is tied, all seats. */
    public Tally certain() {
        return withdrawal ? seats.plus(-1, tied) : seats;
    }

    /** Whose seats the step changed. */
    public List<String> changed() {
        return claimants().names(changed);
    }

    /** Who is tied; empty if nobody is. */
    public List<String> tied() {
        return claimants().names(tied);
    }

    /**
     * For how many seats, at most one each, those who are tied compete, to gain one or to keep one; 0 if nobody is tied.
     */
    public int places() {
        return places;
    }

    /** Whether the step stopped at a tie. */
    public boolean isTied() {
        return places > 0;
    }

    /** Whether the step stopped at a tie over seats to be taken back. */
    public boolean isWithdrawal() {
        return withdrawal;
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
                && places == standing.places
                && withdrawal == standing.withdrawal;
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
