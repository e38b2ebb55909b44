package org.dauys.reading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Values by key, in the order of the file.
 *
 * @param keyPlaces the line on which each key stands
 */
public record Mapping(Map<String, Node> entries, Map<String, Place> keyPlaces, Place place) implements Node {

    public Mapping {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        keyPlaces = Collections.unmodifiableMap(new LinkedHashMap<>(keyPlaces));
    }
}
