package org.dauys.documents.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.dauys.documents.FolderCode;
import org.dauys.documents.Spelling;
import org.dauys.election.Constituency;
import org.dauys.election.Contest;
import org.dauys.election.ElectionRecord;
import org.dauys.figures.Citation;
import org.dauys.mandates.Person;
import org.dauys.reading.Names;
import org.dauys.reading.Row;

/** What the files of persons refer to: where lists stand, the parties, and the persons met so far. */
final class Known {
    /** So many names are compared in all to find a nearest; thousands of wrong names must not take minutes. */
    private static final int MOST_COMPARED = 200_000;

    private final ElectionRecord record;
    private final Map<String, Contest> contests = new HashMap<>();
    private final List<String> places = new ArrayList<>();
    private final List<Contest> ofLists;
    private final SequencedMap<String, Person> persons = new LinkedHashMap<>();
    private int compared;

    Known(ElectionRecord record) {
        this.record = record;
        for (Contest contest : record.election().contests()) {
            place(contest.id(), contest);
            contest.constituencies().forEach(constituency -> place(constituency.code(), contest));
        }
        this.ofLists = ofLists(record);
    }

    private void place(String where, Contest contest) {
        contests.put(where, contest);
        places.add(where);
    }

    /** The contests in which lists stand: those counted from votes in which nobody stands in person. */
    private static List<Contest> ofLists(ElectionRecord record) {
        List<Contest> all = record.election().contests();
        return all.size() == 1
                ? all
                : all.stream()
                        .filter(contest -> contest.countedFrom() == Contest.CountedFrom.VOTES)
                        .filter(contest -> contest.constituencies().stream()
                                .map(Constituency::code)
                                .noneMatch(record.candidates()::containsKey))
                        .toList();
    }

    /** The number of seats of the largest body. */
    long seats() {
        return record.election().bodies().stream()
                .mapToLong(body -> body.seats())
                .max()
                .orElse(0);
    }

    /**
     * Where the list of a row stands: the code of a constituency, or the id of a contest of several. A contest with one
     * constituency is named by that.
     */
    Optional<String> where(Row row) {
        String written = row.text("where");
        if (written.isEmpty()) {
            if (ofLists.size() == 1) {
                return Optional.of(ofLists.getFirst().everywhere());
            }
            row.report(
                    PeopleCode.WHERE_NEEDED,
                    "where",
                    record.election().contests().stream().map(Contest::id).toArray(String[]::new));
            return Optional.empty();
        }
        Contest contest = contests.get(written);
        if (contest == null) {
            row.report(PeopleCode.UNKNOWN_WHERE, "where", nearest(written, places));
            return Optional.empty();
        }
        return Optional.of(contest.id().equals(written) ? contest.everywhere() : written);
    }

    /** The contest of a place where lists stand. */
    Contest contest(String where) {
        return Optional.ofNullable(contests.get(where)).orElseThrow();
    }

    /** The party of a row. */
    Optional<String> party(Row row) {
        Optional<String> party = row.required("party");
        party.filter(code -> !record.election().parties().containsKey(code))
                .ifPresent(code -> row.report(
                        FolderCode.UNKNOWN_PARTY,
                        "party",
                        nearest(code, record.election().parties().keySet())));
        return party;
    }

    /** Enters the person of a row under a name, which may be empty. */
    Optional<String> enter(Row row, String column, String name) {
        Optional<String> id = row.required(column).filter(text -> isId(row, column, text));
        id.ifPresent(text -> add(row, text, name));
        return id;
    }

    private void add(Row row, String id, String name) {
        Person before = persons.putIfAbsent(id, new Person(id, name, entry(row)));
        if (before == null || name.isEmpty() || before.name().equals(name)) {
            return;
        }
        if (before.name().isEmpty()) {
            persons.put(id, new Person(id, name, before.entry()));
        } else {
            row.report(PeopleCode.NAME_DIFFERS, "name", before.name(), shown(before.entry()));
        }
    }

    /** Enters a person whom no file gave an id. */
    void enter(String id, String name, Citation entry) {
        persons.putIfAbsent(id, new Person(id, name, entry));
    }

    private static boolean isId(Row row, String column, String text) {
        if (!Spelling.isId(text)) {
            row.report(FolderCode.NOT_AN_ID, column, Spelling.likelyId(text));
            return false;
        }
        return true;
    }

    /** A person of a row who must be known. */
    Optional<String> person(Row row) {
        Optional<String> id = row.required("person");
        id.filter(text -> !persons.containsKey(text))
                .ifPresent(text -> row.report(PeopleCode.UNKNOWN_PERSON, "person", nearest(text, persons.keySet())));
        return id;
    }

    boolean has(String person) {
        return persons.containsKey(person);
    }

    /** The persons by id, in the order in which they were met. */
    SequencedMap<String, Person> persons() {
        return persons;
    }

    private String[] nearest(String word, Collection<String> names) {
        if (compared > MOST_COMPARED - names.size()) {
            return new String[0];
        }
        compared += names.size();
        return Names.nearest(word, names).stream().toArray(String[]::new);
    }

    static Citation entry(Row row) {
        return Citation.of(row.place().file(), String.valueOf(row.place().line()));
    }

    /** Where something stands, as people read it. */
    static String shown(Citation entry) {
        return entry.source() + ":" + entry.place();
    }
}
