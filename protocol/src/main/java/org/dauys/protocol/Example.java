package org.dauys.protocol;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * Figures by which a rule is explained and tried.
 *
 * @param own the figures of the protocol by the code of their line; {@link Figures#BLANK} for a blank one. For a report
 *     {@code report} and, where it is the final figures that it stands beside, their lines
 * @param other the figures of what it is compared with; empty for a rule that looks at one protocol
 * @param protocols how many other protocols were added up; 0 where none are
 * @param finds whether the rule, as the catalogue has it, finds something
 */
public record Example(SequencedMap<String, Long> own, SequencedMap<String, Long> other, int protocols, boolean finds) {
    /** The example with its own collections. */
    public Example {
        own = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(own));
        other = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(other));
    }

    /** Figures in which the rule finds something, as {@code ballots_found 100, A 60, B}: here the line of B is blank. */
    static Example finds(String own) {
        return new Example(figures(own), figures(""), 0, true);
    }

    /** Figures in which the rule finds nothing. */
    static Example passes(String own) {
        return new Example(figures(own), figures(""), 0, false);
    }

    /** The same beside these figures. */
    Example beside(String other) {
        return new Example(own, figures(other), protocols, finds);
    }

    /** The same beside the sum of so many other protocols. */
    Example beside(int protocols, String other) {
        return new Example(own, figures(other), protocols, finds);
    }

    private static SequencedMap<String, Long> figures(String written) {
        var figures = new LinkedHashMap<String, Long>();
        for (String line : written.isEmpty() ? new String[0] : written.split(", ", -1)) {
            int space = line.indexOf(' ');
            figures.put(
                    space < 0 ? line : line.substring(0, space),
                    space < 0 ? Figures.BLANK : Long.parseLong(line.substring(space + 1)));
        }
        return figures;
    }
}
