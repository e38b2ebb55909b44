package org.dauys.server.web.entry;

import java.util.List;

/**
 * What waits for an officer.
 *
 * @param asked the number of a station that was asked for; empty if none was
 * @param matches the protocols of that station, if more than one or none is to be done
 * @param done the position in the journal of what was done last; empty if the page is not reached so
 * @param groups what waits, the most urgent first
 */
public record DeskView(String asked, List<Row> matches, String done, List<Group> groups) {
    /** The view with its own lists. */
    public DeskView {
        matches = List.copyOf(matches);
        groups = List.copyOf(groups);
    }

    /**
     * Protocols with which the same is to be done.
     *
     * @param key the key of the words for what is to be done
     * @param count how many there are
     * @param rows the first of them
     */
    public record Group(String key, long count, List<Row> rows) {
        /** The group with its own list. */
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A protocol.
     *
     * @param address where its page is
     * @param station the code of the station
     * @param place where the station is
     * @param contest the name of the contest
     * @param stage where it stands
     */
    public record Row(String address, String station, String place, String contest, String stage) {}
}
