package org.dauys.documents.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.documents.FindingText;
import org.dauys.documents.Names;
import org.dauys.documents.Words;
import org.dauys.election.Constituency;
import org.dauys.election.ElectionRecord;
import org.dauys.election.Language;
import org.dauys.election.Party;
import org.dauys.mandates.CandidateList;
import org.dauys.mandates.Group;
import org.dauys.mandates.Person;
import org.dauys.mandates.PersonsLaw;
import org.dauys.reading.Finding;

/**
 * How persons, lists and places are named in one language.
 *
 * @param words the words, with those on persons
 * @param names the names of parties
 * @param record the election
 * @param people the persons
 * @param law the rules on them
 */
record PeopleWords(Words words, Names names, ElectionRecord record, People people, PersonsLaw law) {
    /** So many persons are named; of more only how many further there are. */
    private static final int NAMED = 12;

    static PeopleWords of(Language language, ElectionRecord record, People people, PersonsLaw law) {
        Words words = Words.in(language, "persons_%s.properties".formatted(language.code()));
        return new PeopleWords(words, new Names(words, record), record, people, law);
    }

    String say(String key) {
        return words.of(key);
    }

    String say(String key, Map<String, ?> arguments) {
        return words.of(key, arguments);
    }

    /** That the persons are made up, and that nobody can be counted for quotas, if so it is. */
    List<String> cautions() {
        List<String> cautions = new ArrayList<>();
        people.roll()
                .rehearsal()
                .ifPresent(seed -> cautions.add(say("persons-rehearsal", Map.of("seed", seed.toString()))));
        if (isLocked()) {
            cautions.add(say("persons-locked"));
        }
        return cautions;
    }

    boolean isLocked() {
        return people.traits() == People.Kept.LOCKED;
    }

    /** A person by name, or by the place on the list if no name is at hand. */
    String person(String id) {
        Person person = people.roll().persons().get(id);
        if (person != null && !person.name().isEmpty()) {
            return person.name();
        }
        return people.roll().lists().stream()
                .flatMap(list -> list.places().stream()
                        .filter(place -> place.person().equals(id))
                        .map(place -> placed(list, place)))
                .findFirst()
                .orElse(id);
    }

    private String placed(CandidateList list, CandidateList.Place place) {
        return say("persons-place", Map.of("number", place.number(), "list", names.party(list.party())));
    }

    /** Some persons, the first of them named. */
    String persons(List<String> ids) {
        List<String> some =
                new ArrayList<>(ids.stream().limit(NAMED).map(this::person).toList());
        if (ids.size() > NAMED) {
            some.add(say("persons-further", Map.of("count", ids.size() - NAMED)));
        }
        return String.join(", ", some);
    }

    /** A party by name, if the code is one. */
    String party(String code) {
        return record.election().parties().containsKey(code) || code.equals(Party.UNKNOWN_CODE)
                ? names.party(code)
                : code;
    }

    /** A group by its title, if the law has it. */
    String group(String name) {
        return Optional.ofNullable(law.groups().get(name))
                .map(Group::title)
                .map(title -> title.in(words.language()))
                .orElse(name);
    }

    /** A constituency or contest by its title. */
    String place(String code) {
        return record.election().contests().stream()
                .filter(contest -> contest.id().equals(code))
                .map(contest -> contest.title().in(words.language()))
                .findFirst()
                .or(() -> record.election().contests().stream()
                        .flatMap(contest -> contest.constituencies().stream())
                        .filter(place -> place.code().equals(code))
                        .map(Constituency::title)
                        .map(title -> title.in(words.language()))
                        .findFirst())
                .orElse(code);
    }

    /** A finding in a line, its persons and parties by name. */
    String line(Finding finding) {
        return FindingText.in(words.language()).line(new FindingNames(this).named(finding));
    }
}
