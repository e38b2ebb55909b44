package org.dauys.mandates;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.dauys.figures.Confidence;

/**
 * The rules of an act on the persons who stand and sit, under one reading of what is not certain in it.
 *
 * @param statute the id of the statute whose seats they fill
 * @param readings how each parameter that can be read in several ways is read here
 * @param groups by name
 * @param sections by name
 * @param fingerprint SHA-256 of the file
 */
public record PersonsLaw(
        String statute,
        List<Reading> readings,
        SequencedMap<String, Group> groups,
        SequencedMap<String, PersonsSection> sections,
        String fingerprint) {
    /** The law with its own collections. */
    public PersonsLaw {
        readings = List.copyOf(readings);
        groups = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(groups));
        sections = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(sections));
    }

    /**
     * One way to read a parameter.
     *
     * @param parameter the dotted path of the parameter in the file
     * @param value as it is written
     * @param confidence how sure we are of it
     * @param source who reads it so
     */
    public record Reading(String parameter, String value, Confidence confidence, String source) {}

    /**
     * All readings of an act.
     *
     * @param applied that of the first readings, which is applied
     * @param others every other combination
     */
    public record Readings(PersonsLaw applied, List<PersonsLaw> others) {
        /** The readings with their own list. */
        public Readings {
            others = List.copyOf(others);
        }
    }

    /**
     * A group.
     *
     * @throws IllegalArgumentException if there is no group of the name
     */
    public Group group(String name) {
        Group group = groups.get(name);
        if (group == null) {
            throw new IllegalArgumentException("%s is not among the groups %s.".formatted(name, groups.keySet()));
        }
        return group;
    }

    /** The rules of a section of the statute; empty if the act says nothing of its persons here. */
    public Optional<PersonsSection> section(String name) {
        return Optional.ofNullable(sections.get(name));
    }

    /** The readings that differ from those of another law of the same act. */
    public List<Reading> unlike(PersonsLaw other) {
        Map<String, Reading> theirs = new LinkedHashMap<>();
        other.readings.forEach(reading -> theirs.put(reading.parameter(), reading));
        return readings.stream()
                .filter(reading -> !reading.equals(theirs.get(reading.parameter())))
                .toList();
    }
}
