package org.dauys.counting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SequencedMap;
import org.dauys.election.Body;
import org.dauys.election.Constituency;
import org.dauys.election.Contest;
import org.dauys.election.Count;
import org.dauys.election.Election;
import org.dauys.election.ElectionRecord;
import org.dauys.election.Particulars;
import org.dauys.election.Party;
import org.dauys.election.RegisteredList;
import org.dauys.election.Reserved;
import org.dauys.election.Text;
import org.dauys.election.Votes;
import org.dauys.figures.Citation;
import org.dauys.figures.Decisions;
import org.dauys.reading.Findings;
import org.dauys.statute.Section;
import org.dauys.statute.Statute;
import org.dauys.statute.StatuteReader;

/** An election with votes made up, under a law of the folder of laws; its contest is named {@code c}. */
final class MadeUp {
    private static final Citation ENTRY = Citation.of("votes.csv", "2");

    private final Statute law;
    private final String section;
    private final List<Constituency> districts = new ArrayList<>();
    private final SequencedMap<String, Votes> votes = new LinkedHashMap<>();
    private final SequencedMap<String, Party> parties = new LinkedHashMap<>();
    private final List<RegisteredList> lists = new ArrayList<>();
    private final Map<String, Awaited> awaited = new HashMap<>();

    private MadeUp(Statute law, String section) {
        this.law = law;
        this.section = section;
    }

    static MadeUp under(String law, String section) {
        return new MadeUp(law(law), section);
    }

    /** A law of the folder of laws. */
    static Statute law(String id) {
        try {
            String text = Files.readString(Path.of("..", "laws", id + ".yaml"));
            var findings = new Findings();
            return StatuteReader.read(id, "laws/" + id + ".yaml", text, findings)
                    .orElseThrow(() -> new AssertionError(findings.all()));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static Section section(String law, String name) {
        return Optional.ofNullable(law(law).sections().get(name)).orElseThrow();
    }

    /** A district with so many seats, and votes as {@code X 10, AGAINST_ALL 5}. */
    MadeUp district(String code, long seats, String written) {
        districts.add(new Constituency(code, Text.same(code), seats));
        SequencedMap<String, Count> options = new LinkedHashMap<>();
        Map<Reserved, Count> reserved = new EnumMap<>(Reserved.class);
        for (String one : written.split(", ", -1)) {
            String name = one.substring(0, one.indexOf(' '));
            var count = new Count(Long.parseLong(one.substring(name.length() + 1)), ENTRY, "");
            if (name.length() > 2) {
                reserved.put(Reserved.valueOf(name), count);
            } else {
                options.put(name, count);
                parties.putIfAbsent(name, party(name));
            }
        }
        votes.put(code, new Votes(code, options, reserved));
        return this;
    }

    static Party party(String code) {
        return new Party(code, Text.same(code), Text.same(code), Party.Kind.PARTY, OptionalInt.empty(), "#000000");
    }

    /** So many votes are to come in a district, or fewer. */
    MadeUp toCome(String district, long most) {
        return toCome(district, 0, most);
    }

    MadeUp toCome(String district, long least, long most) {
        awaited.put(district, new Awaited(district, 1, least, most));
        return this;
    }

    MadeUp list(String where, String code, RegisteredList.Kind kind, int parties) {
        return list(where, code, kind, parties, Optional.empty(), OptionalLong.empty());
    }

    MadeUp list(
            String where,
            String code,
            RegisteredList.Kind kind,
            int parties,
            Optional<String> connection,
            OptionalLong candidates) {
        lists.add(new RegisteredList(where, code, kind, parties, connection, Optional.empty(), candidates, ENTRY));
        return this;
    }

    Contest contest() {
        return new Contest("c", Text.same("c"), "b", section, Contest.CountedFrom.VOTES, districts);
    }

    ElectionRecord election() {
        return election(law, List.of(contest()), votes, parties, new Particulars(lists, List.of(), List.of()));
    }

    static ElectionRecord election(
            Statute law,
            List<Contest> contests,
            SequencedMap<String, Votes> votes,
            SequencedMap<String, Party> parties,
            Particulars particulars) {
        long all = contests.stream().mapToLong(Contest::seats).sum();
        var election = new Election(
                "made-up",
                Text.same("made up"),
                law.from(),
                law.id(),
                List.of(new Body("b", Text.same("b"), all, Optional.empty())),
                contests,
                parties,
                List.of(),
                Optional.empty());
        return new ElectionRecord(
                election, votes, Map.of(), List.of(), List.of(), List.of(), Decisions.NONE, particulars, "");
    }

    Prospect prospect() {
        return Prospect.of(law, election(), awaited);
    }

    /** The prospect of the first district. */
    Prospect.OfArea first() {
        return prospect().contests().getFirst().areas().getFirst();
    }

    /** The ranges of the first district as {@code X 2-3, Y 1}. */
    String ranges() {
        return written(first());
    }

    static String written(Prospect.OfArea area) {
        return switch (area.bounds()) {
            case Prospect.Bounds.Ranges(var ranges, var _) ->
                String.join(", ", ranges.stream().map(MadeUp::written).toList());
            case Prospect.Bounds.AsCounted _ -> "as counted";
            case Prospect.Bounds.Unknown(var provision) ->
                "unknown: " + provision.getClass().getSimpleName();
        };
    }

    private static String written(SeatRange range) {
        return range.isCertain()
                ? range.list() + " " + range.least()
                : "%s %d-%d".formatted(range.list(), range.least(), range.most());
    }

    /** What the seats of a list hang on in the first district. */
    Optional<Stake> stake(String list) {
        Prospect.OfArea area = first();
        return area.bounds() instanceof Prospect.Bounds.Ranges(var ranges, var _)
                ? ranges.stream()
                        .filter(range -> range.list().equals(list))
                        .findFirst()
                        .flatMap(area::stake)
                : Optional.empty();
    }

    /** The race of a district under the rules of the section. */
    Race race(String district) {
        Constituency constituency = districts.stream()
                .filter(one -> one.code().equals(district))
                .findFirst()
                .orElseThrow();
        var races = new Races(election(), contest(), awaited);
        return races.race(constituency, rules(districts.size() == 1));
    }

    Races races() {
        return new Races(election(), contest(), awaited);
    }

    private Rulebook rules(boolean alone) {
        Section own = Optional.ofNullable(law.sections().get(section)).orElseThrow();
        return switch (Rulebook.of(own, districts.getFirst().seats(), 2, alone, false)) {
            case Rulebook.Reading.Known(var rules) -> rules;
            case Rulebook.Reading.Unknown(var provision) -> throw new AssertionError(provision);
        };
    }
}
