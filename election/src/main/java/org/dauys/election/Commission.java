package org.dauys.election;

import java.util.Optional;

/**
 * An election commission: it adds up the protocols of the stations and commissions below it.
 *
 * @param code short and stable, upper case, unique in the election, e.g. {@code ALA}
 * @param upper the code of the commission above it; empty for the one at the top
 * @param level what kind of commission it is
 * @param title its name
 */
public record Commission(String code, Optional<String> upper, Level level, Text title) {
    /** The kinds of commissions between a polling station and the whole country. */
    public enum Level {
        /** The commission of the whole country. */
        CENTRAL,
        /** The commission of a region, or of what counts as one. */
        REGIONAL,
        /** The commission of a constituency. */
        CONSTITUENCY,
        /** The commission of a city or district. */
        TERRITORIAL
    }
}
