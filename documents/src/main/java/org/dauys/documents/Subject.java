package org.dauys.documents;

import java.util.Optional;
import org.dauys.figures.Conclusion;

/**
 * What a sentence is about.
 *
 * @param line the figure and its step
 * @param claimant whose part is meant; empty for the whole
 * @param spot to what part of the election it belongs
 */
record Subject(Conclusion line, Optional<String> claimant, Spot spot) {
    /** The last word of the figure's path. */
    String last() {
        return line.path().last();
    }
}
