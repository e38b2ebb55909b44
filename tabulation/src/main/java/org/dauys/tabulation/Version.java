package org.dauys.tabulation;

/**
 * Which figures of a station are in force, for one contest.
 *
 * <p>The rule: the first protocol is in force as it was signed; each correction puts the corrected line in its place; a
 * recount, likewise, the recounted lines; and once the voting was found invalid, the protocol of the repeat voting takes
 * the place of everything before it. Only the figures in force are ever counted, and only in a {@link State} that counts.
 * What was in force before is kept in the changes.
 */
public enum Version {
    /** There is no protocol. */
    NONE(0),
    /** The protocol as the station signed it. */
    FIRST(1),
    /** The protocol with lines corrected after it was signed. */
    CORRECTED(2),
    /** The protocol with lines as they were counted again. */
    RECOUNTED(3),
    /** The protocol of the repeat voting. */
    REPEATED(4);

    /** Its place in {@link #values()}, and its number in the columns of a sheet. */
    final int number;

    Version(int number) {
        this.number = number;
    }
}
