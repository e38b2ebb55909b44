package org.dauys.mandates.registration;

import java.util.List;
import java.util.Optional;
import org.dauys.figures.Figure;
import org.dauys.figures.Fraction;
import org.dauys.mandates.Requirement;

/**
 * What is to be deposited.
 *
 * @param rule the rule
 * @param possible what it may be, in whole or broken units of the currency, from the least to the greatest; one if it is
 *     known, several if the share at the last election decides and is not at hand
 */
public record DepositDue(Requirement.Deposit rule, List<Figure<Fraction>> possible) {
    /** The deposit with its own list. */
    public DepositDue {
        possible = List.copyOf(possible);
    }

    /** The deposit, if it is known. */
    public Optional<Figure<Fraction>> known() {
        return possible.size() == 1 ? Optional.of(possible.getFirst()) : Optional.empty();
    }
}
