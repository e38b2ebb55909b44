package org.dauys.mandates;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
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
import org.dauys.election.Election;
import org.dauys.election.ElectionRecord;
import org.dauys.election.Language;
import org.dauys.election.Party;
import org.dauys.election.Text;
import org.dauys.figures.Citation;
import org.dauys.figures.Decisions;
import org.dauys.statute.Clause;

/** A made-up election of a council: a list contest and districts D1, D2, with rules and persons that tests choose. */
public final class PaperElection {
    public static final LocalDate DAY = LocalDate.of(2023, 3, 19);

    public final List<Requirement> onLists = new ArrayList<>();
    public final List<SeatingRule> seating = new ArrayList<>();
    public final List<VacancyRule> vacancies = new ArrayList<>();
    public final List<Requirement> inDistricts = new ArrayList<>();
    public final List<VacancyRule> districtVacancies = new ArrayList<>();
    public final List<Registration> registrations = new ArrayList<>();
    public final List<TermAct> term = new ArrayList<>();
    public final Map<String, Traits> traits = new HashMap<>();
    private final SequencedMap<String, Group> groups = new LinkedHashMap<>();
    private final SequencedMap<String, Person> persons = new LinkedHashMap<>();
    private final List<CandidateList> lists = new ArrayList<>();
    private final List<Roll.InPerson> inPerson = new ArrayList<>();
    private final Map<String, List<Candidate>> candidates = new HashMap<>();
    private final long seats;
    private int line = 1;

    /** An election whose list contest fills so many seats. */
    public PaperElection(long seats) {
        this.seats = seats;
        group("women", new Category.Women());
        group("men", new Category.Men());
    }

    public static Clause clause(String article) {
        return new Clause(
                Citation.of("xx/law/2020-01-01", article),
                Clause.Wording.PARAPHRASE,
                Map.of(Language.EN, "A sentence."),
                Optional.of("made up"),
                Optional.empty());
    }

    public void group(String name, Category... categories) {
        groups.put(name, new Group(name, Text.same(name), clause("1"), List.of(categories)));
    }

    public static Traits woman() {
        return sex(Traits.Sex.FEMALE);
    }

    public static Traits man() {
        return sex(Traits.Sex.MALE);
    }

    private static Traits sex(Traits.Sex sex) {
        return new Traits(
                Optional.of(sex),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static Traits born(LocalDate day) {
        return new Traits(
                Optional.empty(),
                Optional.of(day),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** A list of these persons in the contest {@code list}. */
    public void list(String party, String... ids) {
        list("list", party, Answer.YES, ids);
    }

    public void list(String where, String party, Answer member, String... ids) {
        List<CandidateList.Place> places = new ArrayList<>();
        for (String id : ids) {
            Citation entry = Citation.of("lists/" + party + ".csv", String.valueOf(places.size() + 2));
            places.add(new CandidateList.Place(places.size() + 1, id, OptionalLong.empty(), member, entry));
            persons.putIfAbsent(id, new Person(id, "Person " + id, entry));
        }
        lists.add(new CandidateList(where, party, places));
    }

    /** The list of a party with votes for its persons, one number for each. */
    public void votes(String party, long... votes) {
        lists.replaceAll(list -> list.party().equals(party) ? withVotes(list, votes) : list);
    }

    private static CandidateList withVotes(CandidateList list, long... votes) {
        List<CandidateList.Place> places = new ArrayList<>();
        for (CandidateList.Place place : list.places()) {
            places.add(new CandidateList.Place(
                    place.number(),
                    place.person(),
                    OptionalLong.of(votes[place.number() - 1]),
                    place.member(),
                    place.entry()));
        }
        return new CandidateList(list.where(), list.party(), places);
    }

    /** W stands for a woman, M for a man, ? for a person of whom it is not known: {@code WMM?} are four places. */
    public void listOf(String party, String sexes) {
        String[] ids = new String[sexes.length()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = party + "-" + (i + 1);
            switch (sexes.charAt(i)) {
                case 'W' -> traits.put(ids[i], woman());
                case 'M' -> traits.put(ids[i], man());
                default -> {}
            }
        }
        list(party, ids);
    }

    public void candidate(String district, String code, String party, String person) {
        candidates.computeIfAbsent(district, _ -> new ArrayList<>()).add(new Candidate(code, "Person " + code, party));
        inPerson.add(new Roll.InPerson(district, code, person));
        persons.putIfAbsent(person, new Person(person, "Person " + person, Citation.of("candidates.csv", "2")));
    }

    /** A decision on a person, or on a list if the person is empty. */
    public void decided(String where, String party, String person, Registration.Status status, String when) {
        line++;
        registrations.add(new Registration(
                where,
                party,
                Optional.of(person).filter(id -> !id.isEmpty()),
                status,
                OffsetDateTime.parse(when),
                "reason",
                "document",
                Citation.of("registrations.csv", String.valueOf(line))));
    }

    /** The next act of the term. */
    public void act(String on, TermAct.Kind kind, int seat, String person) {
        act(term.size() + 1, on, kind, seat, person);
    }

    public void act(int number, String on, TermAct.Kind kind, int seat, String person) {
        term.add(new TermAct(
                number,
                LocalDate.parse(on),
                kind,
                seat,
                person,
                Optional.empty(),
                "reason",
                "document",
                Citation.of("term.csv", String.valueOf(number + 1))));
    }

    /** A person is elected anew for a party. */
    public void electedAnew(String on, int seat, String person, String party) {
        int number = term.size() + 1;
        term.add(new TermAct(
                number,
                LocalDate.parse(on),
                TermAct.Kind.ELECTED_ANEW,
                seat,
                person,
                Optional.of(party),
                "reason",
                "document",
                Citation.of("term.csv", String.valueOf(number + 1))));
    }

    public void lostBy(TermAct.Kind... kinds) {
        vacancies.add(new VacancyRule.SeatLost(clause("50"), Arrays.asList(kinds)));
        districtVacancies.add(new VacancyRule.SeatLost(clause("51"), Arrays.asList(kinds)));
    }

    public PersonsLaw law() {
        SequencedMap<String, PersonsSection> sections = new LinkedHashMap<>();
        sections.put("lists", new PersonsSection("lists", onLists, seating, vacancies));
        sections.put("districts", new PersonsSection("districts", inDistricts, List.of(), districtVacancies));
        return new PersonsLaw("xx/law/2020-01-01", List.of(), groups, sections, "");
    }

    public ElectionRecord record() {
        var list = new Contest(
                "list",
                Text.same("Lists"),
                "council",
                "lists",
                Contest.CountedFrom.VOTES,
                List.of(new Constituency("XX", Text.same("All"), seats)));
        var districts = new Contest(
                "districts",
                Text.same("Districts"),
                "council",
                "districts",
                Contest.CountedFrom.VOTES,
                List.of(new Constituency("D1", Text.same("One"), 1), new Constituency("D2", Text.same("Two"), 1)));
        SequencedMap<String, Party> parties = new LinkedHashMap<>();
        for (String code : List.of("A", "B", "IND")) {
            parties.put(
                    code,
                    new Party(
                            code, Text.same(code), Text.same(code), Party.Kind.PARTY, OptionalInt.empty(), "#000000"));
        }
        var election = new Election(
                "paper",
                Text.same("Paper"),
                DAY,
                "xx/law/2020-01-01",
                List.of(new Body("council", Text.same("Council"), seats + 2)),
                List.of(list, districts),
                parties,
                List.of(),
                Optional.empty());
        return new ElectionRecord(
                election, new LinkedHashMap<>(), candidates, List.of(), List.of(), List.of(), Decisions.NONE);
    }

    public Roll roll() {
        return new Roll(persons, traits, lists, inPerson, registrations, List.of(), term, Optional.of(7L));
    }
}
