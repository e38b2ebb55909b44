package org.dauys.figures;

import java.util.List;

/**
 * What must be decided before a count can go on, because the law says "by lot", leaves it open, or is not known to us.
 *
 * @param path the name of the decision that is missing
 * @param topic what kind of decision, e.g. {@code tie}
 * @param among what can be chosen, in order
 * @param places how many of them are to be chosen
 * @param basis the law that asks for it, or is silent
 * @param authority who decides, a code of the statute
 */
public record Question(Path path, String topic, List<String> among, int places, Citation basis, String authority) {
    /** The question with its own list. */
    public Question {
        among = List.copyOf(among);
        if (places < 1 || places > among.size() || (places == among.size() && places > 1)) {
            throw new IllegalArgumentException(
                    "%d places among %s leave nothing to decide at %s.".formatted(places, among, path));
        }
    }
}
