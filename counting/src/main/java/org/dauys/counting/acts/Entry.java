package org.dauys.counting.acts;

import java.time.Instant;

/**
 * One line of the journal.
 *
 * @param time when it was done, in whole milliseconds
 * @param officer who did it: the name of the account, or {@link #SYSTEM}
 * @param key chosen by the sender, so that an entry sent twice is taken once
 * @param act what was done
 */
public record Entry(Instant time, String officer, String key, NightAct act) {
    /** Who does what no person does: the first appointment, refusals of a login, imports at the start. */
    public static final String SYSTEM = "system";

    /** The most characters of a key and of the name of an officer. */
    public static final int LONGEST_NAME = 64;

    /**
     * The entry.
     *
     * @throws IllegalArgumentException if the time is not in whole milliseconds, or a name is empty or too long
     */
    public Entry {
        if (time.getNano() % 1_000_000 != 0 || time.getEpochSecond() < 0) {
            throw new IllegalArgumentException("The time (%s) must be in whole milliseconds.".formatted(time));
        }
        named("officer", officer);
        named("key", key);
    }

    private static void named(String what, String name) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "The %s (%s) must have 1 to %s characters.".formatted(what, name, LONGEST_NAME));
        }
    }
}
