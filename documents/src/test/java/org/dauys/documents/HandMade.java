package org.dauys.documents;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import org.dauys.apportionment.Method;
import org.dauys.election.Body;
import org.dauys.election.Candidate;
import org.dauys.election.Constituency;
import org.dauys.election.Contest;
import org.dauys.election.Count;
import org.dauys.election.Election;
import org.dauys.election.ElectionRecord;
import org.dauys.election.Language;
import org.dauys.election.Party;
import org.dauys.election.Reserved;
import org.dauys.election.Text;
import org.dauys.election.Votes;
import org.dauys.figures.Citation;
import org.dauys.figures.Claimants;
import org.dauys.figures.Decision;
import org.dauys.figures.Decisions;
import org.dauys.figures.Given;
import org.dauys.figures.Path;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Tally;
import org.dauys.statute.Result;

/** Small elections made by hand: parties A, B and C, one contest "vote" with one constituency X. */
final class HandMade {
    static final Citation LAW = Citation.of("kz/elections/2022-11-18", "97-1");

    private HandMade() {}

    /** A decision of the commission on 20 March 2023. */
    static Decision decision(String question, List<String> among, String... chosen) {
        return new Decision(
                Path.of(question),
                among,
                List.of(chosen),
                "the commission",
                LocalDate.of(2023, 3, 20),
                "as in the minutes.",
                Citation.of("decisions.yaml", "2"));
    }

    /** An election by a section of the statute of 2022, with one vote count for each option. */
    static ElectionRecord election(
            String section, long seats, Map<String, Long> votes, Optional<Long> againstAll, Decision... decisions) {
        SequencedMap<String, Count> options = new LinkedHashMap<>();
        votes.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> options.put(entry.getKey(), count(options.size() + 2, entry.getValue())));
        Map<Reserved, Count> reserved = new EnumMap<>(Reserved.class);
        againstAll.ifPresent(number -> reserved.put(Reserved.AGAINST_ALL, count(9, number)));
        boolean persons = section.endsWith("districts");
        List<Candidate> candidates = votes.keySet().stream()
                .sorted()
                .map(code -> new Candidate(code, "Candidate " + code, "A"))
                .toList();
        return new ElectionRecord(
                definition(section, seats),
                new LinkedHashMap<>(Map.of("X", new Votes("X", options, reserved))),
                persons ? Map.of("X", candidates) : Map.of(),
                List.of(),
                List.of(),
                List.of(),
                Decisions.of(Arrays.asList(decisions)));
    }

    private static Count count(int line, long votes) {
        return new Count(votes, Citation.of("votes.csv", Integer.toString(line)), "the commission");
    }

    private static Election definition(String section, long seats) {
        SequencedMap<String, Party> parties = new LinkedHashMap<>();
        for (String code : List.of("A", "B", "C")) {
            Text name = Text.same("Party " + code);
            parties.put(code, new Party(code, name, name, Party.Kind.PARTY, OptionalInt.empty(), "#102030"));
        }
        var constituency = new Constituency("X", Text.same("Place X"), seats);
        return new Election(
                "made-2023",
                Text.same("Made by hand"),
                LocalDate.of(2023, 3, 19),
                "kz/elections/2022-11-18",
                List.of(new Body("house", Text.same("House"), seats)),
                List.of(new Contest(
                        "vote", Text.same("Vote"), "house", section, Contest.CountedFrom.VOTES, List.of(constituency))),
                parties,
                List.of(),
                Optional.empty());
    }

    /** The result of a method alone, for these votes of A, B, … */
    static Result allotted(Method method, long seats, Decisions decisions, long... votes) {
        var reasoning = Reasoning.recorded();
        Reasoning here = reasoning.within("vote").within("X");
        var names = Claimants.of(List.of("A", "B", "C").subList(0, votes.length));
        var of = here.conclude("votes", new Given<>(Citation.of("votes.csv", "2"), Tally.of(names, votes)));
        var mandates = here.conclude("mandates", new Given<>(LAW, seats));
        method.allot(of, mandates, decisions, here);
        return new Result(
                Counting.statute("kz/elections/2022-11-18"),
                election("mazhilis-list", seats, Map.of("A", 1L), Optional.empty()),
                List.of(),
                List.of(),
                reasoning.explain());
    }

    /** The sentence of a figure in a language. */
    static String sentence(Result result, Language language, String path) {
        return new Narrator(Words.in(language), result)
                .sentence(result.explanation().conclusion(Path.of(path)).orElseThrow());
    }
}
