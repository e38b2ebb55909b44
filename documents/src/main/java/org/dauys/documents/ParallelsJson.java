package org.dauys.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/** The lists of an election under several laws as JSON; its shape is {@code docs/schema/compare.schema.json}. */
public final class ParallelsJson {
    private static final int DIGITS = 4;

    private ParallelsJson() {}

    /** The text, its lines ended by line feeds. */
    public static String of(Parallels parallels) {
        return of(parallels, Optional.empty());
    }

    /**
     * The text with who would sit under other rules, if that is told.
     *
     * @param persons the part on persons
     */
    public static String of(Parallels parallels, Optional<List<Object>> persons) {
        Map<String, Object> written = JsonValues.object(
                "election", parallels.record().election().id(),
                "counts",
                        parallels.counts().stream()
                                .map(count -> count(count, parallels.first()))
                                .toList());
        persons.ifPresent(rules -> written.put("persons", rules));
        return Json.pretty(written);
    }

    private static Map<String, Object> count(Parallel count, Parallel first) {
        SequencedMap<String, Object> written = new LinkedHashMap<>();
        written.put("law", count.law());
        written.put(
                "assumptions",
                count.supposition().assumptions().stream()
                        .map(assumption -> JsonValues.object(
                                "kind", JsonValues.word(assumption.kind()),
                                "contest", assumption.contest(),
                                "value", assumption.value()))
                        .toList());
        switch (count.state()) {
            case Parallel.Seated seated -> seated(written, count, seated, first);
            case Parallel.Waiting(var questions) ->
                written.put(
                        "questions",
                        questions.stream()
                                .map(question -> question.path().toString())
                                .toList());
            case Parallel.Lacking(var findings) ->
                written.put(
                        "missing",
                        findings.stream()
                                .map(finding -> JsonValues.object(
                                        "code", finding.code().id(),
                                        "field", finding.field(),
                                        "value", finding.value()))
                                .toList());
        }
        return written;
    }

    private static void seated(
            SequencedMap<String, Object> written, Parallel count, Parallel.Seated seated, Parallel first) {
        Indices indices = seated.indices();
        written.put("seats", seated.seats());
        written.put("house", seated.house());
        written.put(
                "indices",
                JsonValues.object(
                        "gallagher-percent", indices.gallagher(DIGITS).toString(),
                        "gallagher-squares", indices.squares().toString(),
                        "loosemore-hanby", indices.loosemoreHanby().toString(),
                        "effective-parties-by-votes", indices.effectiveByVotes().toString(),
                        "effective-parties-by-seats", indices.effectiveBySeats().toString(),
                        "votes-without-seat", indices.withoutSeat().toString()));
        written.put("majority", seated.majority());
        if (!count.equals(first) && first.state() instanceof Parallel.Seated) {
            written.put("decisive", decisive(count, first));
        }
    }

    private static Optional<List<String>> decisive(Parallel count, Parallel first) {
        return count.decisive(first)
                .map(parts -> parts.stream().map(JsonValues::word).toList());
    }
}
