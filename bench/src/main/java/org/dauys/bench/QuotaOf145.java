package org.dauys.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SequencedMap;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.dauys.documents.Laws;
import org.dauys.election.Body;
import org.dauys.election.Constituency;
import org.dauys.election.Contest;
import org.dauys.election.Election;
import org.dauys.election.ElectionRecord;
import org.dauys.election.Party;
import org.dauys.election.Text;
import org.dauys.figures.Citation;
import org.dauys.figures.Claimants;
import org.dauys.figures.Decisions;
import org.dauys.figures.Figure;
import org.dauys.figures.Given;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Tally;
import org.dauys.mandates.Answer;
import org.dauys.mandates.CandidateList;
import org.dauys.mandates.Designation;
import org.dauys.mandates.Person;
import org.dauys.mandates.PersonsLaw;
import org.dauys.mandates.Roll;
import org.dauys.mandates.Seated;
import org.dauys.mandates.Seating;
import org.dauys.mandates.Shortfall;
import org.dauys.mandates.Traits;
import org.dauys.reading.Findings;
import org.dauys.reading.Place;
import org.dauys.statute.Result;
import org.dauys.statute.Statute;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * A party chooses 145 of the 500 persons of its list, too few of them women, young or with a disability: what the quota asks,
 * how many exchanges mend the choice, who may go and who may come. Everybody is made up.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class QuotaOf145 {
    private static final int PERSONS = 500;
    private static final int SEATS = 145;
    private static final LocalDate DAY = LocalDate.of(2026, 8, 23);
    private static final Citation ENTRY = Citation.of("lists/A.csv", "2");

    private final boolean[] women = new boolean[PERSONS];
    private final LocalDate[] born = new LocalDate[PERSONS];
    private final boolean[] disabled = new boolean[PERSONS];
    private final boolean[] chosen = new boolean[PERSONS];
    private final Statute statute;
    private final PersonsLaw law;
    private final Roll roll;
    private final Body body = new Body("house", Text.same("House"), SEATS);

    /** The list and the choice. */
    public QuotaOf145() {
        Laws laws = Laws.in(Path.of("laws"));
        statute = statute(laws);
        law = laws.persons(statute, new Findings()).orElseThrow().applied();
        roll = roll();
    }

    /** The engine and the bare loop must find the same. */
    @Setup
    public void compare() {
        Bare bare = bare();
        var refused = (Seated.Outcome.Refused) silent().seated().getFirst().outcome();
        Shortfall gap = refused.shortfalls().getFirst();
        if (gap.changes() != bare.changes()
                || gap.mayGo().size() != bare.go().size()
                || gap.mayCome().size() != bare.come().size()) {
            throw new IllegalStateException("%s is not %s".formatted(gap, bare));
        }
    }

    private static Statute statute(Laws laws) {
        try {
            return laws.statute("kz/elections/2022-11-18", new Place("bench", 0), new Findings())
                    .orElseThrow();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What the loop by hand finds. */
    public record Bare(int changes, List<Integer> go, List<Integer> come) {}

    /** The plain counting: who is of the group, who may go, who may come. */
    @Benchmark
    public Bare bare() {
        int has = 0;
        List<Integer> go = new ArrayList<>();
        List<Integer> come = new ArrayList<>();
        for (int i = 0; i < PERSONS; i++) {
            boolean counts = women[i] || disabled[i] || born[i].plusYears(29).isAfter(DAY);
            if (chosen[i]) {
                has += counts ? 1 : 0;
                if (!counts) {
                    go.add(i);
                }
            } else if (counts) {
                come.add(i);
            }
        }
        int least = (SEATS * 30 + 99) / 100;
        return new Bare(least - has, go, come);
    }

    /** The engine, keeping nothing. */
    @Benchmark
    public Seating silent() {
        return seating(Reasoning.silent());
    }

    /** The engine, keeping every step. */
    @Benchmark
    public Object explained() {
        Reasoning reasoning = Reasoning.recorded();
        seating(reasoning);
        return reasoning.explain();
    }

    private Seating seating(Reasoning reasoning) {
        return Seating.of(law, result(reasoning), body, roll, reasoning);
    }

    private Roll roll() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(145);
        SequencedMap<String, Person> persons = new LinkedHashMap<>();
        Map<String, Traits> traits = new LinkedHashMap<>();
        List<CandidateList.Place> places = new ArrayList<>();
        List<Designation.Chosen> choice = new ArrayList<>();
        for (int i = 0; i < PERSONS; i++) {
            String id = "A-" + (i + 1);
            women[i] = random.nextInt(4) == 0;
            disabled[i] = random.nextInt(50) == 0;
            born[i] = DAY.minusDays(random.nextInt(25 * 365, 70 * 365));
            boolean counts = women[i] || disabled[i] || born[i].plusYears(29).isAfter(DAY);
            chosen[i] = choice.size() < SEATS && (!counts || random.nextInt(3) == 0);
            persons.put(id, new Person(id, id, ENTRY));
            traits.put(
                    id,
                    new Traits(
                            Optional.of(women[i] ? Traits.Sex.FEMALE : Traits.Sex.MALE),
                            Optional.of(born[i]),
                            Optional.of(disabled[i]),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()));
            places.add(new CandidateList.Place(i + 1, id, OptionalLong.empty(), Answer.YES, ENTRY));
            if (chosen[i]) {
                choice.add(new Designation.Chosen(id, ENTRY));
            }
        }
        return new Roll(
                persons,
                traits,
                List.of(new CandidateList("NAT", "A", places)),
                List.of(),
                List.of(),
                List.of(new Designation("NAT", "A", DAY.plusDays(5), "made up", "", choice)),
                List.of(),
                Optional.of(145L));
    }

    private Result result(Reasoning reasoning) {
        var place = new Constituency("NAT", Text.same("All"), SEATS);
        var contest = new Contest(
                "list", Text.same("Lists"), "house", "mazhilis-list", Contest.CountedFrom.VOTES, List.of(place));
        SequencedMap<String, Party> parties = new LinkedHashMap<>();
        parties.put(
                "A", new Party("A", Text.same("A"), Text.same("A"), Party.Kind.PARTY, OptionalInt.empty(), "#000000"));
        var election = new Election(
                "made-up",
                Text.same("Made up"),
                DAY,
                statute.id(),
                List.of(body),
                List.of(contest),
                parties,
                List.of(),
                Optional.empty());
        Figure<Tally> won =
                reasoning.conclude("seats", new Given<>(ENTRY, Tally.of(Claimants.of(List.of("A")), SEATS)));
        Figure<Long> mandates = reasoning.conclude("mandates", new Given<>(ENTRY, (long) SEATS));
        var area = new Result.OfArea(
                place, won, Optional.empty(), List.of(), mandates, Optional.empty(), Optional.of(won));
        return new Result(
                statute,
                new ElectionRecord(
                        election, new LinkedHashMap<>(), Map.of(), List.of(), List.of(), List.of(), Decisions.NONE),
                List.of(new Result.OfContest(
                        contest,
                        statute.sections().firstEntry().getValue(),
                        List.of(area),
                        Optional.empty(),
                        Optional.of(won))),
                List.of(new Result.OfBody(body, Optional.empty())),
                reasoning.explain());
    }
}
