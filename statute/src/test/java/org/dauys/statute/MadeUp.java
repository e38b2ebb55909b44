package org.dauys.statute;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SequencedMap;
import java.util.StringJoiner;
import org.dauys.election.Body;
import org.dauys.election.Constituency;
import org.dauys.election.Contest;
import org.dauys.election.Count;
import org.dauys.election.Election;
import org.dauys.election.ElectionRecord;
import org.dauys.election.Particulars;
import org.dauys.election.Party;
import org.dauys.election.RegisteredList;
import org.dauys.election.Text;
import org.dauys.election.Votes;
import org.dauys.figures.Citation;
import org.dauys.figures.Decision;
import org.dauys.figures.Decisions;
import org.dauys.figures.Explanation;
import org.dauys.figures.Path;
import org.dauys.figures.Question;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Tally;
import org.dauys.reading.Findings;

/** An election with votes made up, under a law of the folder of laws; its contest is named {@code c}. */
final class MadeUp {
    private static final Citation ENTRY = Citation.of("votes.csv", "2");

    private final Statute law;
    private final String section;
    private final List<Constituency> districts = new ArrayList<>();
    private final SequencedMap<String, Votes> votes = new LinkedHashMap<>();
    private final SequencedMap<String, Party> parties = new LinkedHashMap<>();
    private final List<RegisteredList> lists = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final Reasoning reasoning = Reasoning.recorded();

    private MadeUp(Statute law, String section) {
        this.law = law;
        this.section = section;
    }

    static MadeUp under(String law, String section) {
        return new MadeUp(read(law), section);
    }

    /** A law of the folder of laws. */
    static Statute read(String id) {
        try {
            String text = Files.readString(java.nio.file.Path.of("..", "laws", id + ".yaml"));
            var findings = new Findings();
            return StatuteReader.read(id, "laws/" + id + ".yaml", text, findings)
                    .orElseThrow(() -> new AssertionError(findings.all()));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** A district with so many seats, and votes as {@code X 10, Y 5}. */
    MadeUp district(String code, long seats, String written) {
        districts.add(new Constituency(code, Text.same(code), seats));
        SequencedMap<String, Count> counts = new LinkedHashMap<>();
        for (String one : written.split(", ", -1)) {
            String list = one.substring(0, one.indexOf(' '));
            parties.putIfAbsent(
                    list,
                    new Party(
                            list, Text.same(list), Text.same(list), Party.Kind.PARTY, OptionalInt.empty(), "#000000"));
            counts.put(list, new Count(Long.parseLong(one.substring(list.length() + 1)), ENTRY, ""));
        }
        votes.put(code, new Votes(code, counts, Map.of()));
        return this;
    }

    /** Lists of a district that belong together, perhaps on a lower level too. */
    MadeUp joined(String district, String connection, String subconnection, String... codes) {
        for (String code : codes) {
            lists.add(new RegisteredList(
                    district,
                    code,
                    RegisteredList.Kind.PARTY,
                    1,
                    Optional.of(connection),
                    Optional.of(subconnection).filter(text -> !text.isEmpty()),
                    OptionalLong.empty(),
                    ENTRY));
        }
        return this;
    }

    MadeUp candidates(String district, String code, long number) {
        lists.add(new RegisteredList(
                district,
                code,
                RegisteredList.Kind.PARTY,
                1,
                Optional.empty(),
                Optional.empty(),
                OptionalLong.of(number),
                ENTRY));
        return this;
    }

    MadeUp decided(String question, List<String> among, String... chosen) {
        decisions.add(new Decision(
                Path.of(question),
                among,
                List.of(chosen),
                "who decides",
                LocalDate.of(2024, 1, 2),
                "drawn",
                Citation.of("decisions.yaml", "1")));
        return this;
    }

    private Outcome outcome() {
        long all = districts.stream().mapToLong(Constituency::seats).sum();
        var election = new Election(
                "made-up",
                Text.same("made up"),
                law.from(),
                law.id(),
                List.of(new Body("b", Text.same("b"), all, Optional.empty())),
                List.of(new Contest("c", Text.same("c"), "b", section, Contest.CountedFrom.VOTES, districts)),
                parties,
                List.of(),
                Optional.empty());
        var record = new ElectionRecord(
                election,
                votes,
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                Decisions.of(decisions),
                new Particulars(lists, List.of(), List.of()),
                "");
        return Application.apply(law, record, reasoning);
    }

    /** The seats of each district, as {@code X 2, Y 1}, without those who have none; districts apart by a stroke. */
    String seats() {
        return switch (outcome()) {
            case Outcome.Settled(var result) -> {
                Outcomes.wellFounded(result.explanation());
                var all = new StringJoiner(" | ");
                result.contests()
                        .getFirst()
                        .areas()
                        .forEach(area ->
                                all.add(written(area.seats().orElseThrow().value())));
                yield all.toString();
            }
            case Outcome.AwaitingDecision(var _, var questions) -> throw new AssertionError(questions);
            case Outcome.Refused(var findings) -> throw new AssertionError(findings);
        };
    }

    private static String written(Tally tally) {
        var words = new StringJoiner(", ");
        tally.claimants().names().stream()
                .filter(name -> tally.of(name) > 0)
                .forEach(name -> words.add(name + " " + tally.of(name)));
        return words.toString();
    }

    /** The only question that waits. */
    Question question() {
        return switch (outcome()) {
            case Outcome.AwaitingDecision(var _, var questions) when questions.size() == 1 -> questions.getFirst();
            case Outcome other -> throw new AssertionError(other);
        };
    }

    /** The seats over the whole contest, counted anew. */
    String seatsInAll() {
        if (outcome() instanceof Outcome.Settled(var result)) {
            Outcomes.wellFounded(result.explanation());
            return result.contests().getFirst().seats().orElseThrow().value().toString();
        }
        throw new AssertionError("not settled");
    }

    /** The ledger of the last count. */
    Explanation explanation() {
        return reasoning.explain();
    }
}
