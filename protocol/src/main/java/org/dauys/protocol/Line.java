package org.dauys.protocol;

import java.util.Optional;
import org.dauys.election.Text;
import org.dauys.figures.Citation;

/**
 * A line of a form.
 *
 * @param item what it counts
 * @param number its number on the paper, e.g. {@code 3} or {@code 3a}
 * @param title its words
 * @param basis the act and article that ask for it, and how sure we are
 * @param source where it was seen, if it was
 */
public record Line(Item item, String number, Text title, Citation basis, Optional<String> source) {
    /** A line that was not seen on any paper. */
    public Line(Item item, String number, Text title, Citation basis) {
        this(item, number, title, basis, Optional.empty());
    }
}
