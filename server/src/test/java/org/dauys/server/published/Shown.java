package org.dauys.server.published;

import org.dauys.server.TestServer;

/** What hangs on the board of the server of the tests: each moment is newer than the one before. */
public final class Shown {
    private static final Rehearsed NIGHT = Rehearsed.of(600, "none");

    /** Above every version that the night of the server itself has. */
    private static long version = 1_000_000;

    private Shown() {}

    /** A newer moment, when about so many of a hundred protocols are in; never fewer than before. */
    public static synchronized Published show(int ofHundred) {
        Board board = TestServer.running().part(Board.class);
        Published moment = NIGHT.at(++version, NIGHT.size() * ofHundred / 100);
        board.publish(moment);
        return moment;
    }
}
