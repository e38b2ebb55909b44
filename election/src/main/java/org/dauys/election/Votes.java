package org.dauys.election;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/**
 * The votes of one constituency.
 *
 * @param constituency its code
 * @param options the votes of each list or candidate, by code, in the order of the document
 * @param reserved what else was counted, as far as published
 */
public record Votes(String constituency, SequencedMap<String, Count> options, Map<Reserved, Count> reserved) {
    /** The votes with their own collections. */
    public Votes {
        options = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(options));
        reserved = reserved.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(reserved));
    }
}
