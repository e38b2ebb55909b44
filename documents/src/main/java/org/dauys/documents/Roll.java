package org.dauys.documents;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.dauys.reading.Names;
import org.dauys.reading.Place;

/** The names of one kind that an election defines, for whatever refers to them. */
final class Roll {
    /** So many names are compared in all to find a nearest; thousands of wrong names must not take minutes. */
    private static final int MOST_COMPARED = 200_000;

    private final SequencedMap<String, Place> places = new LinkedHashMap<>();
    private final Map<String, String> byUpperCase = new HashMap<>();
    private boolean partial;
    private int compared;

    /** Enters a name, unless it is there already: then the place is given where it was entered first. */
    Optional<Place> enter(String name, Place place) {
        Place first = places.putIfAbsent(name, place);
        if (first == null) {
            byUpperCase.putIfAbsent(name.toUpperCase(Locale.ROOT), name);
        }
        return Optional.ofNullable(first);
    }

    /** Says that there are names that could not be read, so that no name is unknown for sure. */
    void leaveOpen() {
        partial = true;
    }

    /** Whether a name is unknown for sure. */
    boolean lacks(String name) {
        return !partial && !places.containsKey(name);
    }

    /** Whether a name was entered. */
    boolean has(String name) {
        return places.containsKey(name);
    }

    /** Where a name was entered, if it was. */
    Optional<Place> place(String name) {
        return Optional.ofNullable(places.get(name));
    }

    Collection<String> names() {
        return Collections.unmodifiableCollection(places.sequencedKeySet());
    }

    /** The name that was probably meant, if there is one: as the details of a finding. */
    String[] nearest(String name) {
        String otherCase = byUpperCase.get(name.toUpperCase(Locale.ROOT));
        if (otherCase != null) {
            return new String[] {otherCase};
        }
        if (compared > MOST_COMPARED - places.size()) {
            return new String[0];
        }
        compared += places.size();
        return Names.nearest(name, names()).stream().toArray(String[]::new);
    }
}
