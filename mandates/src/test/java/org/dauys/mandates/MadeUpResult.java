package org.dauys.mandates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import org.dauys.election.Body;
import org.dauys.election.Constituency;
import org.dauys.election.Contest;
import org.dauys.election.Count;
import org.dauys.election.Election;
import org.dauys.election.ElectionRecord;
import org.dauys.election.Party;
import org.dauys.election.Text;
import org.dauys.election.Votes;
import org.dauys.election.Winner;
import org.dauys.figures.Citation;
import org.dauys.figures.Claimants;
import org.dauys.figures.Decisions;
import org.dauys.figures.Figure;
import org.dauys.figures.Given;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Tally;
import org.dauys.reading.Findings;
import org.dauys.statute.Result;
import org.dauys.statute.Statute;
import org.dauys.statute.StatuteReader;

/** The seats of a made-up house: a contest of lists, and one of districts. */
final class MadeUpResult {
    private static final Statute STATUTE = statute();

    private final SequencedMap<String, SequencedMap<String, Long>> seats = new LinkedHashMap<>();
    private final SequencedMap<String, SequencedMap<String, Long>> votes = new LinkedHashMap<>();
    private final SequencedMap<String, String> winners = new LinkedHashMap<>();
    boolean nationwide;
    boolean declared;

    void seats(String where, String party, long won) {
        seats.computeIfAbsent(where, _ -> new LinkedHashMap<>()).put(party, won);
        votes.computeIfAbsent(where, _ -> new LinkedHashMap<>()).putIfAbsent(party, 1000L);
    }

    void votes(String where, String party, long number) {
        votes.computeIfAbsent(where, _ -> new LinkedHashMap<>()).put(party, number);
    }

    /** Who won a district; a code that is empty is not known. */
    void winner(String district, String code) {
        winners.put(district, code);
    }

    Result result(Reasoning reasoning, Decisions decisions) {
        var body = new Body("house", Text.same("House"), 1);
        var listContest = contest("lists", Contest.CountedFrom.VOTES, places());
        var districtContest = contest(
                "districts",
                declared ? Contest.CountedFrom.DECLARED : Contest.CountedFrom.VOTES,
                winners.keySet().stream()
                        .map(code -> new Constituency(code, Text.same(code), 1))
                        .toList());
        return new Result(
                STATUTE,
                record(body, List.of(listContest, districtContest), decisions),
                List.of(lists(listContest, reasoning), districts(districtContest, reasoning)),
                List.of(new Result.OfBody(body, Optional.empty())),
                reasoning.explain());
    }

    private List<Constituency> places() {
        List<Constituency> places = new ArrayList<>();
        seats.forEach((code, won) -> places.add(new Constituency(
                code,
                Text.same(code),
                won.values().stream().mapToLong(Long::longValue).sum())));
        return places;
    }

    private static Contest contest(String id, Contest.CountedFrom from, List<Constituency> places) {
        return new Contest(id, Text.same(id), "house", id, from, places);
    }

    private Result.OfContest lists(Contest contest, Reasoning reasoning) {
        if (nationwide) {
            SequencedMap<String, Long> sums = new LinkedHashMap<>();
            seats.values().forEach(won -> won.forEach((party, number) -> sums.merge(party, number, Long::sum)));
            return of(contest, List.of(), Optional.of(tally(sums, reasoning.within("all"))));
        }
        List<Result.OfArea> areas = contest.constituencies().stream()
                .map(place -> area(place, seats.getOrDefault(place.code(), new LinkedHashMap<>()), reasoning))
                .toList();
        return of(contest, areas, Optional.empty());
    }

    private Result.OfContest districts(Contest contest, Reasoning reasoning) {
        if (declared) {
            SequencedMap<String, Long> sum = new LinkedHashMap<>();
            sum.put("A", (long) winners.size());
            return of(contest, List.of(), Optional.of(tally(sum, reasoning.within("declared"))));
        }
        List<Result.OfArea> areas = contest.constituencies().stream()
                .map(place ->
                        area(place, new LinkedHashMap<>(Map.of(winners.getOrDefault(place.code(), ""), 1L)), reasoning))
                .toList();
        return of(contest, areas, Optional.empty());
    }

    private static Result.OfContest of(Contest contest, List<Result.OfArea> areas, Optional<Figure<Tally>> seats) {
        return new Result.OfContest(
                contest, STATUTE.sections().firstEntry().getValue(), areas, Optional.empty(), seats);
    }

    private static Figure<Tally> tally(SequencedMap<String, Long> seats, Reasoning own) {
        var tally = Tally.of(
                Claimants.of(List.copyOf(seats.keySet())),
                seats.values().stream().mapToLong(Long::longValue).toArray());
        return own.conclude("seats", new Given<>(Citation.of("seats.csv", "2"), tally));
    }

    private static Result.OfArea area(Constituency place, SequencedMap<String, Long> seats, Reasoning reasoning) {
        var own = reasoning.within("test").within(place.code());
        Figure<Tally> figure = tally(seats, own);
        Figure<Long> mandates = own.conclude(
                "mandates",
                new Given<>(Citation.of("seats.csv", "2"), figure.value().total()));
        return new Result.OfArea(
                place, figure, Optional.empty(), List.of(), mandates, Optional.empty(), Optional.of(figure));
    }

    private ElectionRecord record(Body body, List<Contest> contests, Decisions decisions) {
        SequencedMap<String, Party> parties = new LinkedHashMap<>();
        seats.values().forEach(won -> won.keySet().forEach(code -> parties.put(code, party(code))));
        var election = new Election(
                "made-up",
                Text.same("Made up"),
                MadeUp.DAY,
                "made-up",
                List.of(body),
                contests,
                parties,
                List.of(),
                Optional.empty());
        SequencedMap<String, Votes> all = new LinkedHashMap<>();
        votes.forEach((where, given) -> all.put(where, counted(where, given)));
        List<Winner> known = new ArrayList<>();
        winners.forEach((district, code) -> {
            if (declared && !code.isEmpty()) {
                known.add(new Winner(district, code, "", Citation.of("winners.csv", "2"), ""));
            }
        });
        return new ElectionRecord(election, all, Map.of(), List.of(), known, List.of(), decisions);
    }

    private static Votes counted(String where, SequencedMap<String, Long> given) {
        SequencedMap<String, Count> options = new LinkedHashMap<>();
        given.forEach((party, number) -> options.put(party, new Count(number, Citation.of("votes.csv", "2"), "")));
        return new Votes(where, options, Map.of());
    }

    private static Party party(String code) {
        return new Party(code, Text.same(code), Text.same(code), Party.Kind.PARTY, OptionalInt.empty(), "#000000");
    }

    private static Statute statute() {
        String id = "tw/legislative-yuan/2005-06-10";
        var findings = new Findings();
        try {
            return StatuteReader.read(id, id, Files.readString(Path.of("..", "laws", id + ".yaml")), findings)
                    .orElseThrow();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
