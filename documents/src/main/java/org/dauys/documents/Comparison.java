package org.dauys.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dauys.election.Candidate;
import org.dauys.election.Contest;
import org.dauys.election.OfficialSeats;
import org.dauys.figures.Figure;
import org.dauys.figures.Tally;
import org.dauys.statute.Result;

/**
 * The seats that were counted beside the official ones, line by line.
 *
 * @param lines every line of the official seats in their order, and after them the seats that they do not list
 * @param left the contests, or parts of contests, that no line is about
 */
public record Comparison(List<Line> lines, List<Left> left) {
    /** The seats of one party in a constituency, a contest or a body. */
    public sealed interface Line {}

    /**
     * The seats are the official ones.
     *
     * @param official the official line
     */
    public record Agrees(OfficialSeats official) implements Line {}

    /**
     * The seats are not the official ones.
     *
     * @param official the official line
     * @param counted how many seats were counted
     */
    public record Differs(OfficialSeats official, long counted) implements Line {}

    /**
     * Seats of a party that the official seats leave out, although they list others there.
     *
     * @param where a constituency's code, a contest's id, or a body's id
     * @param party the code of the party or candidate
     * @param counted how many seats were counted, at least 1
     */
    public record Unlisted(String where, String party, long counted) implements Line {}

    /**
     * The seats are not settled: a question waits, or they are not counted there.
     *
     * @param official the official line
     */
    public record Unsettled(OfficialSeats official) implements Line {}

    /** What no line is about. */
    public sealed interface Left {
        /** The contest that it concerns. */
        Contest contest();
    }

    /**
     * A contest whose seats are as declared: there is no count to compare.
     *
     * @param contest the contest
     */
    public record AsDeclared(Contest contest) implements Left {}

    /**
     * Constituencies whose official seats are not known, and the contest's own are not either.
     *
     * @param contest the contest
     * @param constituencies their codes, at least one
     */
    public record NotListed(Contest contest, List<String> constituencies) implements Left {
        /** The constituencies with their own list. */
        public NotListed {
            constituencies = List.copyOf(constituencies);
        }
    }

    /** The comparison with its own lists. */
    public Comparison {
        lines = List.copyOf(lines);
        left = List.copyOf(left);
    }

    /** Compares a result with the official seats of its record. */
    public static Comparison of(Result result) {
        SequencedMap<String, Optional<Seats>> counted = counted(result);
        List<Line> lines = new ArrayList<>();
        Map<String, List<String>> listed = new HashMap<>();
        for (OfficialSeats official : result.record().official()) {
            listed.computeIfAbsent(official.where(), _ -> new ArrayList<>()).add(official.party());
            lines.add(line(official, counted.getOrDefault(official.where(), Optional.empty())));
        }
        counted.forEach((where, seats) -> {
            if (seats.isPresent() && listed.containsKey(where)) {
                lines.addAll(seats.get().unlisted(where, listed.get(where)));
            }
        });
        return new Comparison(lines, left(result, listed));
    }

    /** The lines that differ, and the seats that are not listed. */
    public List<Line> differences() {
        return lines.stream()
                .filter(line -> switch (line) {
                    case Differs _, Unlisted _ -> true;
                    case Agrees _, Unsettled _ -> false;
                })
                .toList();
    }

    /** How many lines agree. */
    public long agreeing() {
        return lines.stream().filter(Agrees.class::isInstance).count();
    }

    private static Line line(OfficialSeats official, Optional<Seats> seats) {
        if (seats.isEmpty()) {
            return new Unsettled(official);
        }
        long counted = seats.get().of(official.party());
        return counted == official.seats() ? new Agrees(official) : new Differs(official, counted);
    }

    /** Everything that has seats, by the name that an official line can give it. */
    private static SequencedMap<String, Optional<Seats>> counted(Result result) {
        SequencedMap<String, Optional<Seats>> counted = new LinkedHashMap<>();
        for (Result.OfContest contest : result.contests()) {
            for (Result.OfArea area : contest.areas()) {
                String code = area.constituency().code();
                Map<String, String> parties = result.record().candidates().getOrDefault(code, List.of()).stream()
                        .collect(Collectors.toMap(Candidate::code, Candidate::party));
                counted.put(code, seats(area.seats(), parties));
            }
            counted.put(contest.contest().id(), seats(contest.seats(), Map.of()));
        }
        for (Result.OfBody body : result.bodies()) {
            counted.put(body.body().id(), seats(body.seats(), Map.of()));
        }
        return counted;
    }

    private static Optional<Seats> seats(Optional<Figure<Tally>> settled, Map<String, String> parties) {
        return settled.map(figure -> new Seats(figure.value(), parties));
    }

    private static List<Left> left(Result result, Map<String, List<String>> listed) {
        List<Left> left = new ArrayList<>();
        for (Result.OfContest counted : result.contests()) {
            Contest contest = counted.contest();
            switch (contest.countedFrom()) {
                case DECLARED -> left.add(new AsDeclared(contest));
                case VOTES -> {
                    List<String> silent = contest.constituencies().stream()
                            .map(constituency -> constituency.code())
                            .filter(code -> !listed.containsKey(code))
                            .toList();
                    if (!silent.isEmpty() && !listed.containsKey(contest.id())) {
                        left.add(new NotListed(contest, silent));
                    }
                }
            }
        }
        return left;
    }

    /**
     * Seats in one place.
     *
     * @param tally the seats of each list or candidate
     * @param partyOf the party of each candidate, by code
     */
    private record Seats(Tally tally, Map<String, String> partyOf) {
        /** The seats of a list or candidate, or of all candidates of a party. */
        long of(String code) {
            if (tally.claimants().contains(code)) {
                return tally.of(code);
            }
            return sum(name -> partyOf.getOrDefault(name, name).equals(code));
        }

        List<Line> unlisted(String where, List<String> listed) {
            return tally.claimants().names().stream()
                    .filter(name -> tally.of(name) > 0)
                    .filter(name -> !listed.contains(name) && !listed.contains(partyOf.getOrDefault(name, name)))
                    .<Line>map(name -> new Unlisted(where, name, tally.of(name)))
                    .toList();
        }

        private long sum(Predicate<String> counts) {
            return tally.claimants().names().stream()
                    .filter(counts)
                    .mapToLong(tally::of)
                    .sum();
        }
    }
}
