package org.dauys.counting;

/**
 * The votes of a constituency that are still to come, for whichever lists.
 *
 * @param constituency its code
 * @param stations from how many stations
 * @param least at least so many votes
 * @param most at most so many
 */
public record Awaited(String constituency, int stations, long least, long most) {
    /**
     * The votes.
     *
     * @throws IllegalArgumentException if the numbers are negative or out of order
     */
    public Awaited {
        if (stations < 0 || least < 0 || most < least) {
            throw new IllegalArgumentException(
                    "The votes to come in %s from %d stations must be from 0 and in order: %d to %d."
                            .formatted(constituency, stations, least, most));
        }
    }

    /** Nothing is to come. */
    public static Awaited nothing(String constituency) {
        return new Awaited(constituency, 0, 0, 0);
    }
}
