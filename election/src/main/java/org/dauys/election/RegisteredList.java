package org.dauys.election;

import java.util.Optional;
import java.util.OptionalLong;
import org.dauys.figures.Citation;

/**
 * What some laws want to know of a list besides its votes.
 *
 * @param where a constituency's code, or a contest's id if it holds in all its constituencies
 * @param party the code of the list
 * @param kind what stands behind it
 * @param parties how many parties stand behind it, at least 1
 * @param connection the name of the connection, agreement or coalition to which it belongs
 * @param subconnection the name of the connection within that connection
 * @param candidates how many candidates it can seat, where that is a limit
 * @param entry the file and line where it stands
 */
public record RegisteredList(
        String where,
        String party,
        Kind kind,
        int parties,
        Optional<String> connection,
        Optional<String> subconnection,
        OptionalLong candidates,
        Citation entry) {
    /** What stands behind a list. */
    public enum Kind {
        /** A party or a group of voters. */
        PARTY,
        /** Several parties. */
        COALITION,
        /** A national minority. */
        MINORITY,
        /** One person. */
        INDEPENDENT
    }
}
