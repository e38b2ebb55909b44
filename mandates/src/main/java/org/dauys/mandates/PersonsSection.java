package org.dauys.mandates;

import java.util.List;
import java.util.Optional;

/**
 * The rules on the persons of one section of a statute.
 *
 * @param name the name of the section
 * @param registration what is asked of persons and lists
 * @param seating how seats find their persons, in the order in which the rules are applied
 * @param vacancies how seats are lost and filled again, in the order in which they are tried
 */
public record PersonsSection(
        String name, List<Requirement> registration, List<SeatingRule> seating, List<VacancyRule> vacancies) {
    /** The section with its own lists. */
    public PersonsSection {
        registration = List.copyOf(registration);
        seating = List.copyOf(seating);
        vacancies = List.copyOf(vacancies);
    }

    /** The first rule of a kind, if there is one. */
    public <R extends PersonsRule> Optional<R> rule(Class<R> kind) {
        return all(kind).stream().findFirst();
    }

    /** The rules of a kind, in order. */
    public <R extends PersonsRule> List<R> all(Class<R> kind) {
        return List.of(registration, seating, vacancies).stream()
                .flatMap(List::stream)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
