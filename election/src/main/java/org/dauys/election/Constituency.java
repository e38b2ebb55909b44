package org.dauys.election;

import java.util.Optional;

/**
 * Where the votes of a contest are counted together.
 *
 * @param code short and stable, upper case, unique in the election, e.g. {@code KZ} or {@code D12}
 * @param title its name
 * @param seats how many seats are filled there, at least 1
 * @param note what a reader should know of it, e.g. what is inferred
 */
public record Constituency(String code, Text title, long seats, Optional<Text> note) {
    /** A constituency of which nothing else need be known. */
    public Constituency(String code, Text title, long seats) {
        this(code, title, seats, Optional.empty());
    }
}
