package org.dauys.statute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import org.dauys.election.Body;
import org.dauys.election.Candidate;
import org.dauys.election.Constituency;
import org.dauys.election.Contest;
import org.dauys.election.Count;
import org.dauys.election.Declared;
import org.dauys.election.Election;
import org.dauys.election.ElectionRecord;
import org.dauys.election.Gap;
import org.dauys.election.Party;
import org.dauys.election.Reserved;
import org.dauys.election.Text;
import org.dauys.election.Votes;
import org.dauys.figures.Citation;
import org.dauys.figures.Decision;
import org.dauys.figures.Decisions;
import org.dauys.figures.Path;
import org.dauys.figures.Reasoning;

/** A small election made by hand. Whoever gets votes without being a candidate or a reserved code is a party. */
final class Tried {
    private String statute = Laws.TRIED;
    private LocalDate date = LocalDate.of(2024, 1, 1);
    private final List<Body> bodies = new ArrayList<>();
    private final List<Contest> contests = new ArrayList<>();
    private final SequencedMap<String, Integer> ranks = new LinkedHashMap<>();
    private final List<Gap> gaps = new ArrayList<>();
    private final SequencedMap<String, Votes> votes = new LinkedHashMap<>();
    private final Map<String, List<Candidate>> candidates = new HashMap<>();
    private final List<Declared> declared = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();

    /** An election of one list in a constituency A of ten seats, under the section lists. */
    static Tried lists(String votes) {
        return lists("lists", 10, votes);
    }

    /** An election by lists in a constituency A. */
    static Tried lists(String section, long seats, String votes) {
        return new Tried().body("house").contest("lists", section, "A", seats).votes("A", votes);
    }

    /** An election of one candidate in a constituency D, under the section candidates. */
    static Tried candidates(String votes) {
        return candidates(1, votes);
    }

    /** An election of candidates a, b, c … of the parties A, B, C … in a constituency D. */
    static Tried candidates(long seats, String votes) {
        return new Tried()
                .body("house")
                .contest("districts", "candidates", "D", seats)
                .district("D", votes);
    }

    Tried of(String id) {
        statute = id;
        return this;
    }

    Tried on(String day) {
        date = LocalDate.parse(day);
        return this;
    }

    Tried body(String id) {
        bodies.add(new Body(id, Text.same(id), 1));
        return this;
    }

    /** A contest counted from votes, for the body that was added last. */
    Tried contest(String id, String section, String area, long seats) {
        return contest(id, section, Contest.CountedFrom.VOTES, new Constituency(area, Text.same(area), seats));
    }

    Tried contest(String id, String section, Contest.CountedFrom from, Constituency... areas) {
        contests.add(new Contest(id, Text.same(id), bodies.getLast().id(), section, from, List.of(areas)));
        return this;
    }

    /** Votes written {@code X 60, Y 30, AGAINST_ALL 5}. */
    Tried votes(String area, String written) {
        SequencedMap<String, Count> options = new LinkedHashMap<>();
        Map<Reserved, Count> reserved = new EnumMap<>(Reserved.class);
        for (String part : written.isEmpty() ? new String[0] : written.split(", ")) {
            int space = part.indexOf(' ');
            String code = part.substring(0, space);
            Citation entry = Citation.of("votes.csv", Integer.toString(2 + options.size() + reserved.size()));
            var count = new Count(Long.parseLong(part.substring(space + 1)), entry, "");
            Reserved.of(code).ifPresentOrElse(other -> reserved.put(other, count), () -> options.put(code, count));
        }
        votes.put(area, new Votes(area, options, reserved));
        if (!candidates.containsKey(area)) {
            options.keySet().forEach(code -> ranks.putIfAbsent(code, 0));
        }
        return this;
    }

    /** Votes of candidates in small letters, each of the party in capital letters. */
    Tried district(String area, String written) {
        candidates.put(area, List.of());
        votes(area, written);
        List<Candidate> standing = new ArrayList<>();
        votes.lastEntry().getValue().options().keySet().forEach(code -> {
            String party = code.substring(0, 1).toUpperCase(Locale.ROOT);
            ranks.putIfAbsent(party, 0);
            standing.add(new Candidate(code, code, party));
        });
        candidates.put(area, standing);
        return this;
    }

    /** The order of registration. */
    Tried registered(String... parties) {
        for (int i = 0; i < parties.length; i++) {
            ranks.put(parties[i], i + 1);
        }
        return this;
    }

    /** The rank of a party in the order of registration. */
    Tried rank(String party, int rank) {
        ranks.put(party, rank);
        return this;
    }

    Tried gap(String contest) {
        gaps.add(new Gap(contest, Text.same("unknown")));
        return this;
    }

    Tried declared(String contest, String party, long seats) {
        if (!party.equals(Party.UNKNOWN_CODE)) {
            ranks.putIfAbsent(party, 0);
        }
        Citation entry = Citation.of("declared.csv", Integer.toString(2 + declared.size()));
        declared.add(new Declared(contest, party, seats, entry, "commission"));
        return this;
    }

    Tried decided(String question, List<String> among, String... chosen) {
        Citation entry = Citation.of("decisions.yaml", Integer.toString(2 + decisions.size()));
        return decided(entry, question, among, chosen);
    }

    Tried decided(Citation entry, String question, List<String> among, String... chosen) {
        decisions.add(new Decision(
                Path.of(question), among, List.of(chosen), "cec", LocalDate.of(2024, 1, 2), "drawn", entry));
        return this;
    }

    ElectionRecord record() {
        SequencedMap<String, Party> parties = new LinkedHashMap<>();
        ranks.forEach((code, rank) -> parties.put(
                code,
                new Party(
                        code,
                        Text.same(code),
                        Text.same(code),
                        Party.Kind.PARTY,
                        rank == 0 ? OptionalInt.empty() : OptionalInt.of(rank),
                        "#000000")));
        var election = new Election(
                "tried", Text.same("tried"), date, statute, bodies, contests, parties, gaps, Optional.empty());
        return new ElectionRecord(election, votes, candidates, declared, List.of(), List.of(), Decisions.of(decisions));
    }

    /** What comes of it under a law. */
    Outcome under(Statute law) {
        return Application.apply(law, record(), Reasoning.recorded());
    }
}
