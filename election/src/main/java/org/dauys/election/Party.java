package org.dauys.election;

import java.util.OptionalInt;

/**
 * A party, or whoever else holds seats.
 *
 * @param code short and stable, upper case, e.g. {@code AQ_JOL}
 * @param name its full name
 * @param brief a short name for tables and charts
 * @param kind what it is
 * @param registered its rank, from 1, in the order in which lists were registered, where known
 * @param colour as {@code #RRGGBB}
 */
public record Party(String code, Text name, Text brief, Kind kind, OptionalInt registered, String colour) {
    /** What holds seats. */
    public enum Kind {
        /** A political party. */
        PARTY,
        /** Self-nominated candidates, who are not one group. */
        INDEPENDENT,
        /** Members sent by another body. */
        DELEGATION,
        /** Seats whose holder's party is not known to us. */
        UNKNOWN
    }

    /** The code for seats whose holder's party is not known to us. */
    public static final String UNKNOWN_CODE = "UNKNOWN";

    /** Seats whose holder's party is not known to us. */
    public static final Party UNKNOWN = new Party(
            UNKNOWN_CODE,
            new Text("Партиясы табылмаған", "Партия не установлена", "Party not found"),
            new Text("Белгісіз", "Неизвестно", "Not found"),
            Kind.UNKNOWN,
            OptionalInt.empty(),
            "#B8B8B8");
}
