package org.dauys.election;

import java.util.Optional;

/**
 * Where the votes of a contest are counted together.
 *
 * @param code short and stable, upper case, unique in the election, e.g. {@code KZ} or {@code D12}
 * @param title its name
 * @param seats how many seats are filled there; 0 if the law finds the number
 * @param leveling how many further seats are filled there by who is found over the whole contest
 * @param within the code of the constituency of another contest in which it lies, if the law asks
 * @param note what a reader should know of it, e.g. what is inferred
 */
public record Constituency(
        String code, Text title, long seats, long leveling, Optional<String> within, Optional<Text> note) {
    /** A constituency of which nothing else need be known. */
    public Constituency(String code, Text title, long seats) {
        this(code, title, seats, 0, Optional.empty(), Optional.empty());
    }
}
