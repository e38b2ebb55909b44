package org.dauys.election;

import java.util.Optional;

/**
 * An elected body: a chamber or a council.
 *
 * @param id short and stable, lower case, e.g. {@code mazhilis}
 * @param title its name
 * @param seats how many members the election gives it, at least 1
 * @param note what a reader should know of it, e.g. which of its members are left out
 */
public record Body(String id, Text title, long seats, Optional<Text> note) {
    /** A body of which nothing else need be known. */
    public Body(String id, Text title, long seats) {
        this(id, title, seats, Optional.empty());
    }
}
