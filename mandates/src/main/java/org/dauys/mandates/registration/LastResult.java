package org.dauys.mandates.registration;

import java.util.Map;
import java.util.Optional;
import org.dauys.figures.Fraction;
import org.dauys.figures.Given;

/**
 * The shares of parties at the last election, by which deposits are reduced.
 *
 * @param shares from 0 to 1, each with where it stands, by the code of the party; a party that is missing did not take
 *     part, or its share is not at hand
 */
public record LastResult(Map<String, Given<Fraction>> shares) {
    /** Nothing is at hand. */
    public static final LastResult NONE = new LastResult(Map.of());

    /** The result with its own map. */
    public LastResult {
        shares = Map.copyOf(shares);
    }

    /** The share of a party. */
    public Optional<Given<Fraction>> of(String party) {
        return Optional.ofNullable(shares.get(party));
    }
}
