package org.dauys.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.dauys.election.ElectionRecord;
import org.dauys.reading.Findings;
import org.dauys.reading.Place;
import org.dauys.statute.Result;
import org.dauys.statute.Statute;
import org.dauys.statute.Supposition;

/**
 * An election under several laws, or under its own with rules varied.
 *
 * @param record the election
 * @param counts the counts, at least one; the first is the one with which the others are compared
 */
public record Parallels(ElectionRecord record, List<Parallel> counts) {
    /** The counts with their own list. */
    public Parallels {
        counts = List.copyOf(counts);
    }

    /** The election under its own law and under others. */
    public static Parallels of(Result actual, List<Choice> others) {
        List<Parallel> counts = new ArrayList<>();
        counts.add(Parallel.of(actual.statute().id(), Supposition.actual(actual.statute(), actual.record())));
        for (Choice other : others) {
            counts.add(Parallel.of(
                    other.name(),
                    Supposition.under(
                            actual, other.statute(), other.section().stream().findFirst())));
        }
        return new Parallels(actual.record(), counts);
    }

    /**
     * Reads the laws that are chosen to be supposed for an election.
     *
     * @param names each the id of a law, or the id and a section with a colon between
     * @param named where they are written
     * @param findings receives every fault: a law that is not there or is faulty, a section that elects no lists
     * @throws IOException if the folder of laws cannot be read
     */
    public static List<Choice> choices(List<String> names, Laws laws, Place named, Findings findings)
            throws IOException {
        List<Choice> choices = new ArrayList<>();
        for (String name : names) {
            String[] words = name.split(":", 2);
            List<String> section = words.length == 2 ? List.of(words[1]) : List.of();
            Optional<Statute> statute = laws.statute(words[0], named, findings);
            if (statute.isPresent()
                    && !Supposition.canRule(statute.get(), section.stream().findFirst())) {
                findings.report(FolderCode.NO_LISTS_THERE, named, "", name);
            } else {
                statute.ifPresent(law -> choices.add(new Choice(law, section)));
            }
        }
        return List.copyOf(choices);
    }

    /**
     * A law that is chosen to be supposed.
     *
     * @param statute the law
     * @param section its section, if one is named
     */
    public record Choice(Statute statute, List<String> section) {
        String name() {
            return section.isEmpty() ? statute.id() : statute.id() + ":" + section.getFirst();
        }
    }

    /** The count with which the others are compared. */
    public Parallel first() {
        return counts.getFirst();
    }

    /** The lists that have a seat in one of the counts, or so many votes that they come before one that has. */
    public List<String> listsWithSeats() {
        SequencedSet<String> lists = new LinkedHashSet<>();
        for (Parallel count : counts) {
            if (count.state() instanceof Parallel.Seated seated) {
                seated.votes().keySet().stream()
                        .sorted((one, other) -> Long.compare(votes(seated, other), votes(seated, one)))
                        .filter(list -> counts.stream().anyMatch(some -> has(some, list)))
                        .forEach(lists::add);
            }
        }
        return List.copyOf(lists);
    }

    private static long votes(Parallel.Seated seated, String list) {
        return seated.votes().getOrDefault(list, 0L);
    }

    private static boolean has(Parallel count, String list) {
        return count.state() instanceof Parallel.Seated seated && seated.seats().getOrDefault(list, 0L) > 0;
    }
}
