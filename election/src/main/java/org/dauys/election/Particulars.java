package org.dauys.election;

import java.util.List;

/**
 * What varies from election to election under one law and is not a vote.
 *
 * @param lists what is known of lists besides their votes
 * @param won seats that lists have from elsewhere
 * @param populations how many people live in constituencies
 */
public record Particulars(List<RegisteredList> lists, List<WonSeats> won, List<Population> populations) {
    /** Nothing besides votes. */
    public static final Particulars NONE = new Particulars(List.of(), List.of(), List.of());

    /** The particulars with their own lists. */
    public Particulars {
        lists = List.copyOf(lists);
        won = List.copyOf(won);
        populations = List.copyOf(populations);
    }
}
