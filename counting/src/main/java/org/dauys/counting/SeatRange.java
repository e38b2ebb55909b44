package org.dauys.counting;

/**
 * The seats of a list over every way to cast the votes to come.
 *
 * @param list the code of the list or candidate
 * @param least it has so many for certain
 * @param most it cannot have more
 */
public record SeatRange(String list, long least, long most) {
    /** Whether its seats are certain. */
    public boolean isCertain() {
        return least == most;
    }
}
