package org.dauys.mandates;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who of some persons belongs to a group on a day. Like the traits it comes from, it can be asked and does not say itself.
 */
public final class Members {
    private final Group group;
    private final Map<String, Answer> answers;

    private Members(Group group, Map<String, Answer> answers) {
        this.group = group;
        this.answers = answers;
    }

    /** Who of these persons belongs to a group. */
    public static Members of(Group group, Collection<String> persons, Roll roll, LocalDate day) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        persons.forEach(person -> answers.put(person, group.has(roll.traitsOf(person), day)));
        return new Members(group, answers);
    }

    /** The group. */
    public Group group() {
        return group;
    }

    /** Whether a person surely belongs to it. */
    public boolean has(String person) {
        return answers.get(person) == Answer.YES;
    }

    /** How many of these surely belong to it; each person counts once. */
    public int among(Collection<String> persons) {
        return (int) persons.stream().distinct().filter(this::has).count();
    }

    /** Those of these of whom it is not known, in their order. */
    public List<String> unknown(Collection<String> persons) {
        return persons.stream()
                .filter(person -> answers.getOrDefault(person, Answer.UNKNOWN) == Answer.UNKNOWN)
                .toList();
    }

    @Override
    public String toString() {
        return "withheld";
    }
}
