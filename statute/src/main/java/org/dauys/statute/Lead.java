package org.dauys.statute;

import java.util.Optional;

/**
 * The sentence that leads in to rules without one of their own: that of the case or the reading above them.
 *
 * @param given whether there is one, be it that it could not be read, which was then reported
 * @param clause the sentence as far as it could be read
 */
record Lead(boolean given, Optional<Clause> clause) {
    /** No sentence leads in. */
    static final Lead NONE = new Lead(false, Optional.empty());

    /** A sentence that was read, or reported. */
    static Lead of(Optional<Clause> read) {
        return new Lead(true, read);
    }
}
