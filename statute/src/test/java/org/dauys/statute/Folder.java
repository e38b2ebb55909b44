package org.dauys.statute;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.dauys.election.Body;
import org.dauys.election.Candidate;
import org.dauys.election.Constituency;
import org.dauys.election.Contest;
import org.dauys.election.Count;
import org.dauys.election.Declared;
import org.dauys.election.Election;
import org.dauys.election.ElectionRecord;
import org.dauys.election.Gap;
import org.dauys.election.OfficialSeats;
import org.dauys.election.Particulars;
import org.dauys.election.Party;
import org.dauys.election.Population;
import org.dauys.election.RegisteredList;
import org.dauys.election.Reserved;
import org.dauys.election.Text;
import org.dauys.election.Votes;
import org.dauys.election.WonSeats;
import org.dauys.figures.Citation;
import org.dauys.figures.Decision;
import org.dauys.figures.Decisions;
import org.dauys.reading.Fields;
import org.dauys.reading.Findings;
import org.dauys.reading.Row;
import org.dauys.reading.Table;
import org.dauys.reading.Yaml;

/**
 * The election of a folder as far as a count needs it. The folder must be in order: checking one is the business of
 * another room.
 */
final class Folder {
    private static final Path PROJECT = Path.of("../elections");
    private static final Map<String, ElectionRecord> READ = new ConcurrentHashMap<>();
    private static final List<String> OPTIONAL =
            List.of("leveling", "within", "kind", "registered", "parties", "connection", "subconnection", "candidates");
    private static final long MANY = Long.MAX_VALUE;

    private final Map<String, String> files;
    private final Findings findings = new Findings();
    private final Fields election;

    private Folder(Map<String, String> files) {
        this.files = files;
        this.election = yaml("election.yaml");
    }

    /** The election of these files, by name. */
    static ElectionRecord of(Map<String, String> files) {
        return new Folder(files).record();
    }

    /** An election of the project, read once. */
    static ElectionRecord real(String name) {
        return READ.computeIfAbsent(name, Folder::read);
    }

    private static ElectionRecord read(String name) {
        Map<String, String> files = new TreeMap<>();
        for (String file : List.of(
                "election.yaml",
                "decisions.yaml",
                "constituencies.csv",
                "parties.csv",
                "candidates.csv",
                "votes.csv",
                "declared.csv",
                "seats.csv",
                "lists.csv",
                "won.csv",
                "population.csv")) {
            Path path = PROJECT.resolve(name).resolve(file);
            if (Files.exists(path)) {
                files.put(file, Laws.text(path));
            }
        }
        return of(files);
    }

    private ElectionRecord record() {
        List<Body> bodies = new ArrayList<>();
        election.mappings("bodies")
                .forEach((id, body) -> bodies.add(new Body(id, Text.same(id), number(body, "seats"))));
        SequencedMap<String, Contest> contests = new LinkedHashMap<>();
        election.mappings("contests").forEach((id, contest) -> contests.put(id, contest(id, contest)));
        List<Gap> gaps = new ArrayList<>();
        election.optionalItems("gaps")
                .forEach(gap -> gaps.add(new Gap(gap.text("contest").orElseThrow(), Text.same("gap"))));
        var made = new Election(
                election.text("election").orElseThrow(),
                Text.same("election"),
                election.date("date").orElseThrow(),
                election.text("statute").orElseThrow(),
                bodies,
                List.copyOf(contests.sequencedValues()),
                parties(),
                gaps,
                Optional.empty());
        var record = new ElectionRecord(
                made,
                votes(),
                candidates(),
                rows(
                        "declared.csv",
                        List.of("contest", "party", "seats"),
                        row -> new Declared(
                                row.text("contest"),
                                row.text("party"),
                                number(row, "seats"),
                                entry("declared.csv", row),
                                "")),
                List.of(),
                rows(
                        "seats.csv",
                        List.of("constituency", "party", "seats"),
                        row -> new OfficialSeats(
                                row.text("constituency"),
                                row.text("party"),
                                number(row, "seats"),
                                entry("seats.csv", row))),
                Decisions.of(decisions()),
                particulars(),
                "");
        if (!findings.all().isEmpty()) {
            throw new AssertionError(Laws.written(findings.all()));
        }
        return record;
    }

    private Contest contest(String id, Fields contest) {
        List<Constituency> areas = new ArrayList<>();
        if (contest.hasMapping("constituencies")) {
            contest.mappings("constituencies")
                    .forEach((code, area) -> areas.add(new Constituency(
                            code,
                            Text.same(code),
                            area.text("seats").filter("found"::equals).isPresent() ? 0 : number(area, "seats"),
                            area.optionalWholeNumber("leveling", 0, MANY).orElse(0L),
                            area.optionalText("within"),
                            Optional.empty())));
        } else {
            areas.addAll(rows("constituencies.csv", List.of("contest", "constituency", "seats"), row -> row).stream()
                    .filter(row -> row.text("contest").equals(id))
                    .map(row -> new Constituency(
                            row.text("constituency"),
                            Text.same(row.text("constituency")),
                            row.text("seats").equals("found") ? 0 : number(row, "seats"),
                            row.optionalWholeNumber("leveling").orElse(0L),
                            given(row, "within"),
                            Optional.empty()))
                    .toList());
        }
        return new Contest(
                id,
                Text.same(id),
                contest.text("body").orElseThrow(),
                contest.text("section").orElseThrow(),
                contest.optionalWord("counted-from", Contest.CountedFrom.class).orElse(Contest.CountedFrom.VOTES),
                areas,
                contest.optionalWholeNumber("house", 1, MANY)
                        .map(OptionalLong::of)
                        .orElse(OptionalLong.empty()));
    }

    private SequencedMap<String, Party> parties() {
        SequencedMap<String, Party> parties = new LinkedHashMap<>();
        if (election.hasMapping("parties")) {
            election.mappings("parties")
                    .forEach((code, party) -> parties.put(
                            code,
                            party(
                                    code,
                                    party.optionalWord("kind", Party.Kind.class),
                                    party.optionalWholeNumber("registered", 1, MANY))));
        }
        rows("parties.csv", List.of("party"), row -> row)
                .forEach(row -> parties.put(
                        row.text("party"),
                        party(
                                row.text("party"),
                                row.optionalWord("kind", Party.Kind.class),
                                row.optionalWholeNumber("registered"))));
        return parties;
    }

    private static Party party(String code, Optional<Party.Kind> kind, Optional<Long> rank) {
        return new Party(
                code,
                Text.same(code),
                Text.same(code),
                kind.orElse(Party.Kind.PARTY),
                rank.map(number -> OptionalInt.of(Math.toIntExact(number))).orElse(OptionalInt.empty()),
                "#000000");
    }

    private SequencedMap<String, Votes> votes() {
        SequencedMap<String, SequencedMap<String, Count>> options = new LinkedHashMap<>();
        Map<String, Map<Reserved, Count>> reserved = new TreeMap<>();
        for (Row row : rows("votes.csv", List.of("constituency", "party", "votes"), row -> row)) {
            String area = row.text("constituency");
            var count = new Count(number(row, "votes"), entry("votes.csv", row), "");
            SequencedMap<String, Count> counts = options.computeIfAbsent(area, _ -> new LinkedHashMap<>());
            Reserved.of(row.text("party"))
                    .ifPresentOrElse(
                            code -> reserved.computeIfAbsent(area, _ -> new EnumMap<>(Reserved.class))
                                    .put(code, count),
                            () -> counts.put(row.text("party"), count));
        }
        SequencedMap<String, Votes> votes = new LinkedHashMap<>();
        options.forEach((area, counts) ->
                votes.put(area, new Votes(area, counts, reserved.getOrDefault(area, Map.of()))));
        return votes;
    }

    private Map<String, List<Candidate>> candidates() {
        Map<String, List<Candidate>> candidates = new TreeMap<>();
        for (Row row : rows("candidates.csv", List.of("constituency", "candidate", "party"), row -> row)) {
            candidates
                    .computeIfAbsent(row.text("constituency"), _ -> new ArrayList<>())
                    .add(new Candidate(row.text("candidate"), row.text("candidate"), row.text("party")));
        }
        return candidates;
    }

    private Particulars particulars() {
        return new Particulars(
                rows(
                        "lists.csv",
                        List.of("where", "party"),
                        row -> new RegisteredList(
                                row.text("where"),
                                row.text("party"),
                                row.optionalWord("kind", RegisteredList.Kind.class)
                                        .orElse(RegisteredList.Kind.PARTY),
                                Math.toIntExact(
                                        row.optionalWholeNumber("parties").orElse(1L)),
                                given(row, "connection"),
                                given(row, "subconnection"),
                                row.optionalWholeNumber("candidates")
                                        .map(OptionalLong::of)
                                        .orElse(OptionalLong.empty()),
                                entry("lists.csv", row))),
                rows(
                        "won.csv",
                        List.of("where", "party", "seats"),
                        row -> new WonSeats(
                                row.text("where"), row.text("party"), number(row, "seats"), entry("won.csv", row), "")),
                rows(
                        "population.csv",
                        List.of("constituency", "people"),
                        row -> new Population(
                                row.text("constituency"), number(row, "people"), entry("population.csv", row), "")));
    }

    private List<Decision> decisions() {
        if (!files.containsKey("decisions.yaml")) {
            return List.of();
        }
        return yaml("decisions.yaml").items("decisions").stream()
                .map(item -> new Decision(
                        org.dauys.figures.Path.of(item.text("question").orElseThrow()),
                        item.texts("among"),
                        item.texts("chosen"),
                        item.text("who").orElseThrow(),
                        item.date("when").orElseThrow(),
                        item.text("why").orElseThrow(),
                        Citation.of(
                                "decisions.yaml", Integer.toString(item.place().line()))))
                .toList();
    }

    private Fields yaml(String file) {
        return Fields.of(Yaml.read(file, files.getOrDefault(file, ""), findings).orElseThrow(), "election", findings);
    }

    /** Makes something of a row. */
    private interface Made<T> {
        T of(Row row);
    }

    private <T> List<T> rows(String file, List<String> required, Made<T> made) {
        if (!files.containsKey(file)) {
            return List.of();
        }
        String text = files.getOrDefault(file, "");
        Set<String> others = new LinkedHashSet<>(OPTIONAL);
        others.addAll(List.of(text.substring(0, text.indexOf('\n')).strip().split(",", -1)));
        required.forEach(others::remove);
        return Table.read(file, new StringReader(text), required, List.copyOf(others), findings).stream()
                .map(made::of)
                .toList();
    }

    private static long number(Row row, String column) {
        return row.wholeNumber(column).orElseThrow();
    }

    private static long number(Fields fields, String key) {
        return fields.wholeNumber(key, 0, MANY).orElseThrow();
    }

    private static Optional<String> given(Row row, String column) {
        return Optional.of(row.text(column)).filter(text -> !text.isEmpty());
    }

    private static Citation entry(String file, Row row) {
        return Citation.of(file, Integer.toString(row.place().line()));
    }
}
