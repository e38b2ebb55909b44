package org.dauys.counting;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.dauys.figures.Citation;

/**
 * What an upper commission declared of its own total.
 *
 * @param commission the code of the commission
 * @param contest the id of the contest
 * @param figures its figures by the code of the line, not negative; a blank line is not there
 * @param entry the file and line where it stands
 */
public record UpperProtocol(String commission, String contest, SequencedMap<String, Long> figures, Citation entry) {
    /** The protocol with its own map. */
    public UpperProtocol {
        figures = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(figures));
    }
}
