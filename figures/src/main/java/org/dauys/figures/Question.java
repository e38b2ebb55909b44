package org.dauys.figures;

import java.util.HashSet;
import java.util.List;

/**
 * What must be decided before a count can go on, because the law says "by lot", leaves it open, or is not known to us.
 *
 * @param path the name of the decision that is missing
 * @param topic what kind of decision, e.g. {@code tie}
 * @param among what can be chosen, distinct, in order
 * @param places how many of them are to be chosen, from 1 to one fewer than all
 * @param basis the law that asks for it, or is silent
 * @param authority who decides, a code of the statute
 */
public record Question(Path path, String topic, List<String> among, int places, Citation basis, String authority) {
    /**
     * The question with its own list. A single alternative is a confirmation.
     *
     * @throws IllegalArgumentException if the alternatives are not distinct, or the places leave nothing to decide
     */
    public Question {
        among = List.copyOf(among);
        if (new HashSet<>(among).size() != among.size()) {
            throw new IllegalArgumentException("The alternatives %s at %s must be distinct.".formatted(among, path));
        }
        if (places < 1 || places > among.size() || (places == among.size() && places > 1)) {
            throw new IllegalArgumentException(
                    "%d places among %s leave nothing to decide at %s.".formatted(places, among, path));
        }
    }
}
