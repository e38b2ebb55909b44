package org.dauys.mandates;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SequencedMap;
import org.dauys.election.Body;
import org.dauys.election.Candidate;
import org.dauys.election.Constituency;
import org.dauys.election.Contest;
import org.dauys.election.Count;
import org.dauys.election.Election;
import org.dauys.election.ElectionRecord;
import org.dauys.election.Language;
import org.dauys.election.Party;
import org.dauys.election.Text;
import org.dauys.election.Votes;
import org.dauys.figures.Citation;
import org.dauys.figures.Claimants;
import org.dauys.figures.Confidence;
import org.dauys.figures.Decision;
import org.dauys.figures.Decisions;
import org.dauys.figures.Figure;
import org.dauys.figures.Given;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Tally;
import org.dauys.reading.Findings;
import org.dauys.statute.Clause;
import org.dauys.statute.Result;
import org.dauys.statute.Statute;
import org.dauys.statute.StatuteReader;

/**
 * A made-up house: lists with seats in one constituency, {@code NAT}, and winners of districts. Persons are named by their
 * list and place, {@code a1}, with a letter for what they are: {@code w} a woman, {@code m} a man, {@code y} a man of 20,
 * {@code d} a man with a disability, {@code ?} somebody of whom nothing is at hand.
 */
final class MadeUp {
    static final LocalDate DAY = LocalDate.of(2023, 3, 19);
    private static final Statute STATUTE = statute();

    private final SequencedMap<String, Long> seats = new LinkedHashMap<>();
    private final SequencedMap<String, Long> votes = new LinkedHashMap<>();
    private final SequencedMap<String, String> winners = new LinkedHashMap<>();
    private final SequencedMap<String, Person> persons = new LinkedHashMap<>();
    private final Map<String, Traits> traits = new LinkedHashMap<>();
    private final List<CandidateList> lists = new ArrayList<>();
    private final List<Registration> registrations = new ArrayList<>();
    private final List<Designation> designations = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<SeatingRule> listRules = new ArrayList<>();
    private final List<SeatingRule> districtRules = new ArrayList<>();
    private final Map<String, Group> groups = new LinkedHashMap<>();

    /** A list with its seats and what its persons are, in its order. */
    MadeUp list(String party, int won, String kinds, long... votesOfPersons) {
        seats.put(party, (long) won);
        votes.putIfAbsent(party, 1000L);
        List<CandidateList.Place> places = new ArrayList<>();
        for (int place = 1; place <= kinds.length(); place++) {
            String person = party.toLowerCase(java.util.Locale.ROOT) + place;
            person(person, kinds.charAt(place - 1));
            OptionalLong own =
                    place <= votesOfPersons.length ? OptionalLong.of(votesOfPersons[place - 1]) : OptionalLong.empty();
            places.add(new CandidateList.Place(
                    place, person, own, Answer.YES, Citation.of("lists/" + party + ".csv", String.valueOf(place + 1))));
        }
        lists.add(new CandidateList("NAT", party, places));
        return this;
    }

    MadeUp votes(String party, long number) {
        votes.put(party, number);
        return this;
    }

    MadeUp winner(String district, String person) {
        winners.put(district, person);
        persons.putIfAbsent(person, new Person(person, person, Citation.of("winners.csv", "2")));
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
        List<Designation.Chosen> all = new ArrayList<>();
        for (String person : chosen) {
            all.add(new Designation.Chosen(
                    person, Citation.of("designations/" + party + ".csv", String.valueOf(all.size() + 2))));
        }
        designations.add(new Designation("NAT", party, on, "Bureau", "", all));
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
        List<Roll.InPerson> inPerson = new ArrayList<>();
        winners.forEach((district, person) -> inPerson.add(new Roll.InPerson(district, "C-" + district, person)));
        return new Roll(persons, traits, lists, inPerson, registrations, designations, List.of(), Optional.empty());
    }

    Seating seating() {
        return seating(Reasoning.recorded());
    }

    Seating seating(Reasoning reasoning) {
        Result result = result(reasoning);
        return Seating.of(law(), result, result.bodies().getFirst().body(), roll(), reasoning);
    }

    private Result result(Reasoning reasoning) {
        var body = new Body("house", Text.same("House"), 1);
        var national = new Constituency(
                "NAT",
                Text.same("National"),
                seats.values().stream().mapToLong(Long::longValue).sum());
        var listContest = new Contest(
                "lists", Text.same("Lists"), "house", "lists", Contest.CountedFrom.VOTES, List.of(national));
        List<Constituency> districts = winners.keySet().stream()
                .map(code -> new Constituency(code, Text.same(code), 1))
                .toList();
        var districtContest = new Contest(
                "districts", Text.same("Districts"), "house", "districts", Contest.CountedFrom.VOTES, districts);
        List<Result.OfArea> areas = districts.stream()
                .map(district -> area(district, Map.of("C-" + district.code(), 1L), reasoning))
                .toList();
        List<Result.OfContest> contests = List.of(
                new Result.OfContest(
                        listContest,
                        STATUTE.sections().firstEntry().getValue(),
                        List.of(area(national, seats, reasoning)),
                        Optional.empty(),
                        Optional.empty()),
                new Result.OfContest(
                        districtContest,
                        STATUTE.sections().firstEntry().getValue(),
                        areas,
                        Optional.empty(),
                        Optional.empty()));
        return new Result(
                STATUTE,
                record(body, List.of(listContest, districtContest)),
                contests,
                List.of(new Result.OfBody(body, Optional.empty())),
                reasoning.explain());
    }

    private static Result.OfArea area(Constituency place, Map<String, Long> seats, Reasoning reasoning) {
        var own = reasoning.within("test").within(place.code());
        var tally = Tally.of(
                Claimants.of(List.copyOf(seats.keySet())),
                seats.values().stream().mapToLong(Long::longValue).toArray());
        Figure<Tally> figure = own.conclude("seats", new Given<>(Citation.of("seats.csv", "2"), tally));
        Figure<Long> mandates = own.conclude("mandates", new Given<>(Citation.of("seats.csv", "2"), tally.total()));
        return new Result.OfArea(
                place, figure, Optional.empty(), List.of(), mandates, Optional.empty(), Optional.of(figure));
    }

    private ElectionRecord record(Body body, List<Contest> contests) {
        SequencedMap<String, Party> parties = new LinkedHashMap<>();
        seats.keySet()
                .forEach(code -> parties.put(
                        code,
                        new Party(
                                code,
                                Text.same(code),
                                Text.same(code),
                                Party.Kind.PARTY,
                                OptionalInt.empty(),
                                "#000000")));
        var election = new Election(
                "made-up",
                Text.same("Made up"),
                DAY,
                "made-up",
                List.of(body),
                contests,
                parties,
                List.of(),
                Optional.empty());
        SequencedMap<String, Count> options = new LinkedHashMap<>();
        votes.forEach((party, number) -> options.put(party, new Count(number, Citation.of("votes.csv", "2"), "")));
        SequencedMap<String, Votes> all = new LinkedHashMap<>();
        all.put("NAT", new Votes("NAT", options, Map.of()));
        Map<String, List<Candidate>> candidates = Map.of();
        return new ElectionRecord(election, all, candidates, List.of(), List.of(), List.of(), Decisions.of(decisions));
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

    private static Statute statute() {
        String id = "tw/legislative-yuan/2005-06-10";
        var findings = new Findings();
        try {
            return StatuteReader.read(id, id, Files.readString(Path.of("..", "laws", id + ".yaml")), findings)
                    .orElseThrow();
        } catch (java.io.IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
