package org.dauys.mandates;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SequencedMap;
import org.dauys.election.Language;
import org.dauys.election.Text;
import org.dauys.figures.Citation;
import org.dauys.figures.Confidence;
import org.dauys.figures.Decision;
import org.dauys.figures.Decisions;
import org.dauys.figures.Figure;
import org.dauys.figures.Reasoning;
import org.dauys.statute.Clause;
import org.dauys.statute.Result;

/**
 * A made-up house: lists with seats in one constituency, {@code NAT}, or in others, and winners of districts. Persons are named by their
 * list and place, {@code a1}, with a letter for what they are: {@code w} a woman, {@code m} a man, {@code y} a man of 20,
 * {@code d} a man with a disability, {@code ?} somebody of whom nothing is at hand.
 */
final class MadeUp {
    static final LocalDate DAY = LocalDate.of(2023, 3, 19);

    private final MadeUpResult result = new MadeUpResult();
    private String where = "NAT";
    private final SequencedMap<String, Person> persons = new LinkedHashMap<>();
    private final Map<String, Traits> traits = new LinkedHashMap<>();
    private final List<CandidateList> lists = new ArrayList<>();
    private final List<Roll.InPerson> inPerson = new ArrayList<>();
    private final List<Registration> registrations = new ArrayList<>();
    private final List<Designation> designations = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<SeatingRule> listRules = new ArrayList<>();
    private final List<SeatingRule> districtRules = new ArrayList<>();
    private final Map<String, Group> groups = new LinkedHashMap<>();

    /** What is said after this is said of that constituency. */
    MadeUp in(String constituency) {
        where = constituency;
        return this;
    }

    /** The seats of lists are those of the whole contest, not of its constituencies. */
    MadeUp nationwide() {
        result.nationwide = true;
        return this;
    }

    /** Who won the districts is declared, as the sum of each party. */
    MadeUp declared() {
        result.declared = true;
        return this;
    }

    /** A list with its seats and what its persons are, in its order. */
    MadeUp list(String party, int won, String kinds, long... votesOfPersons) {
        return seats(party, won).listOfPersons(party, kinds, votesOfPersons);
    }

    /** The seats of a list whose persons are not named here. */
    MadeUp seats(String party, int won) {
        result.seats(where, party, won);
        return this;
    }

    /** What the persons of a list are, in its order. */
    MadeUp listOfPersons(String party, String kinds, long... votesOfPersons) {
        List<CandidateList.Place> places = new ArrayList<>();
        for (int place = 1; place <= kinds.length(); place++) {
            String person = party.toLowerCase(java.util.Locale.ROOT) + place;
            person(person, kinds.charAt(place - 1));
            OptionalLong own =
                    place <= votesOfPersons.length ? OptionalLong.of(votesOfPersons[place - 1]) : OptionalLong.empty();
            places.add(new CandidateList.Place(
                    place, person, own, Answer.YES, Citation.of("lists/" + party + ".csv", String.valueOf(place + 1))));
        }
        lists.add(new CandidateList(where, party, places));
        return this;
    }

    MadeUp votes(String party, long number) {
        result.votes(where, party, number);
        return this;
    }

    MadeUp winner(String district, String person) {
        result.winner(district, "C-" + district);
        persons.putIfAbsent(person, new Person(person, person, Citation.of("winners.csv", "2")));
        inPerson.add(new Roll.InPerson(district, "C-" + district, person));
        return this;
    }

    /** A district whose winner is not known. */
    MadeUp districtOfNobody(String district) {
        result.winner(district, "");
        return this;
    }

    /** Somebody who stands in person in the constituency meant, elected or not. */
    MadeUp candidate(String code, char kind, boolean elected, long votes) {
        result.seats(where, code, elected ? 1 : 0);
        result.votes(where, code, votes);
        person(code, kind);
        inPerson.add(new Roll.InPerson(where, code, code));
        return this;
    }

    private void person(String id, char kind) {
        persons.put(id, new Person(id, "Person " + id, Citation.of("lists.csv", "2")));
        switch (kind) {
            case 'w' -> traits.put(id, traits(Traits.Sex.FEMALE, 1970, false));
            case 'm' -> traits.put(id, traits(Traits.Sex.MALE, 1970, false));
            case 'y' -> traits.put(id, traits(Traits.Sex.MALE, 2002, false));
            case 'd' -> traits.put(id, traits(Traits.Sex.MALE, 1970, true));
            default -> traits.remove(id);
        }
    }

    static Traits traits(Traits.Sex sex, int born, boolean disability) {
        return new Traits(
                Optional.of(sex),
                Optional.of(LocalDate.of(born, 6, 1)),
                Optional.of(disability),
                Optional.of(false),
                Optional.of(true),
                Optional.of(LocalDate.of(born, 6, 1)));
    }

    MadeUp designation(String party, String... chosen) {
        return designation(DAY.plusDays(9), party, chosen);
    }

    MadeUp designation(LocalDate on, String party, String... chosen) {
        return replacing("", on, party, chosen);
    }

    /** A choice in the place of that of another document; the documents are Bureau 1, 2, ... in their order. */
    MadeUp replacing(String document, LocalDate on, String party, String... chosen) {
        List<Designation.Chosen> all = new ArrayList<>();
        for (String person : chosen) {
            all.add(new Designation.Chosen(
                    person, Citation.of("designations/" + party + ".csv", String.valueOf(all.size() + 2))));
        }
        designations.add(new Designation("NAT", party, on, "Bureau " + (designations.size() + 1), document, all));
        return this;
    }

    MadeUp status(String party, Optional<String> person, Registration.Status status, String when) {
        registrations.add(new Registration(
                "NAT",
                party,
                person,
                status,
                OffsetDateTime.parse(when),
                "a reason",
                "",
                Citation.of("registrations.csv", "2")));
        return this;
    }

    MadeUp decision(String path, List<String> among, String... chosen) {
        decisions.add(new Decision(
                org.dauys.figures.Path.of(path),
                among,
                List.of(chosen),
                "the commission",
                DAY,
                "a lot",
                Citation.of("decisions.yaml", "1")));
        return this;
    }

    MadeUp group(String name, Category... categories) {
        groups.put(name, new Group(name, Text.same(name), clause("89"), List.of(categories)));
        return this;
    }

    MadeUp rules(SeatingRule... rules) {
        listRules.addAll(List.of(rules));
        return this;
    }

    MadeUp districtRules(SeatingRule... rules) {
        districtRules.addAll(List.of(rules));
        return this;
    }

    static Clause clause(String article) {
        return new Clause(
                new Citation("made-up", article, Confidence.FOUND),
                Clause.Wording.PARAPHRASE,
                Map.of(Language.EN, "A made-up sentence."),
                Optional.of("made up"),
                Optional.empty());
    }

    PersonsLaw law() {
        SequencedMap<String, PersonsSection> sections = new LinkedHashMap<>();
        sections.put("lists", new PersonsSection("lists", List.of(), listRules, List.of()));
        sections.put("districts", new PersonsSection("districts", List.of(), districtRules, List.of()));
        SequencedMap<String, Group> named = new LinkedHashMap<>(groups);
        return new PersonsLaw("made-up", List.of(), named, sections, "");
    }

    Roll roll() {
        return new Roll(persons, traits, lists, inPerson, registrations, designations, List.of(), Optional.empty());
    }

    Seating seating() {
        return seating(Reasoning.recorded());
    }

    Seating seating(Reasoning reasoning) {
        return seating(law(), reasoning);
    }

    Seating seating(PersonsLaw law, Reasoning reasoning) {
        Result seats = result(reasoning);
        return Seating.of(law, seats, seats.bodies().getFirst().body(), roll(), reasoning);
    }

    Result result(Reasoning reasoning) {
        return result.result(reasoning, Decisions.of(decisions));
    }

    /** The ids of who sits for a list, by seat. */
    static List<String> persons(Seating seating, String holder) {
        return of(seating, holder).outcome() instanceof Seated.Outcome.Taken taken
                ? taken.persons().stream().map(Figure::value).toList()
                : List.of();
    }

    static Seated of(Seating seating, String holder) {
        return seating.seated().stream()
                .filter(some -> some.mandates().holder().equals(holder))
                .findFirst()
                .orElseThrow();
    }
}
