package org.dauys.election;

import java.util.Optional;

/**
 * Where the votes of a contest are counted together.
 *
 * @param code short and stable, unique in the election, e.g. {@code KZ} or {@code D12}
 * @param title its name
 * @param seats how many seats are filled there; 0 if the law finds the number
 * @param within the code of the constituency of another contest in which it lies, if the law asks
 */
public record Constituency(String code, Text title, long seats, Optional<String> within) {
    /** A constituency that lies in no other. */
    public Constituency(String code, Text title, long seats) {
        this(code, title, seats, Optional.empty());
    }
}
