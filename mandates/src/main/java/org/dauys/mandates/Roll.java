package org.dauys.mandates;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Everything at hand on the persons of an election.
 *
 * @param persons by id, in the order of the documents
 * @param traits what is private of them, by id
 * @param lists the lists
 * @param inPerson who stands in a constituency, or won it, in person
 * @param registrations what was decided on lists and persons, in the order of the document
 * @param designations whom parties chose
 * @param term what happened during the term, in the order of its numbers
 * @param rehearsal the seed by which the persons were made up; empty if they are real
 */
public record Roll(
        SequencedMap<String, Person> persons,
        Map<String, Traits> traits,
        List<CandidateList> lists,
        List<InPerson> inPerson,
        List<Registration> registrations,
        List<Designation> designations,
        List<TermAct> term,
        Optional<Long> rehearsal) {
    /** Nobody. */
    public static final Roll EMPTY = new Roll(
            new LinkedHashMap<>(), Map.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty());

    /** The roll with its own collections. */
    public Roll {
        persons = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(persons));
        traits = Map.copyOf(traits);
        lists = List.copyOf(lists);
        inPerson = List.copyOf(inPerson);
        registrations = List.copyOf(registrations);
        designations = List.copyOf(designations);
        term = List.copyOf(term);
    }

    /**
     * Someone who stands in a constituency, or won it.
     *
     * @param where the code of the constituency
     * @param holder the code of the candidate; where winners were declared, that of their party
     * @param person the id of the person
     */
    public record InPerson(String where, String holder, String person) {}

    /** The same persons, and nothing that is private of them. */
    public Roll withoutTraits() {
        return new Roll(persons, Map.of(), lists, inPerson, registrations, designations, term, rehearsal);
    }

    /** What is private of a person; if nothing is at hand, {@link Traits#NOT_AT_HAND}. */
    public Traits traitsOf(String person) {
        return traits.getOrDefault(person, Traits.NOT_AT_HAND);
    }

    /** The person behind a candidate, or a declared winner. */
    public Optional<String> personOf(String where, String holder) {
        return inPerson.stream()
                .filter(some -> some.where().equals(where) && some.holder().equals(holder))
                .map(InPerson::person)
                .findFirst();
    }

    /** The list whose seats they are: that of the constituency, or of the whole contest. */
    public Optional<CandidateList> list(Mandates mandates) {
        return list(mandates.where(), mandates.holder())
                .or(() -> list(mandates.contest().id(), mandates.holder()));
    }

    /** The list of a party in a contest or a constituency. */
    public Optional<CandidateList> list(String where, String party) {
        return lists.stream()
                .filter(list -> list.where().equals(where) && list.party().equals(party))
                .findFirst();
    }
}
