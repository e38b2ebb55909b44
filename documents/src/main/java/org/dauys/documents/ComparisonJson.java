package org.dauys.documents;

import java.util.List;
import java.util.stream.Stream;
import org.dauys.election.OfficialSeats;

/** A comparison with official seats, as part of the JSON of a count. */
final class ComparisonJson {
    private ComparisonJson() {}

    static Object of(Comparison comparison) {
        return JsonValues.object(
                "agree", comparison.agreeing(),
                "differ",
                        comparison.lines().stream()
                                .flatMap(ComparisonJson::difference)
                                .toList(),
                "unsettled",
                        comparison.lines().stream()
                                .flatMap(ComparisonJson::unsettled)
                                .toList(),
                "left", comparison.left().stream().map(ComparisonJson::left).toList());
    }

    private static Stream<Object> difference(Comparison.Line line) {
        return switch (line) {
            case Comparison.Differs(OfficialSeats official, long counted) ->
                Stream.of(JsonValues.object(
                        "where", official.where(),
                        "party", official.party(),
                        "line", Long.valueOf(official.entry().place()),
                        "official", official.seats(),
                        "counted", counted));
            case Comparison.Unlisted(String where, String party, long counted) ->
                Stream.of(JsonValues.object("where", where, "party", party, "counted", counted));
            case Comparison.Agrees _, Comparison.Unsettled _ -> Stream.empty();
        };
    }

    private static Stream<Object> unsettled(Comparison.Line line) {
        return line instanceof Comparison.Unsettled(OfficialSeats official)
                ? Stream.of(JsonValues.object(
                        "where", official.where(),
                        "party", official.party(),
                        "line", Long.valueOf(official.entry().place()),
                        "official", official.seats()))
                : Stream.empty();
    }

    private static Object left(Comparison.Left left) {
        return switch (left) {
            case Comparison.AsDeclared(var contest) ->
                JsonValues.object("contest", contest.id(), "because", "declared", "constituencies", List.of());
            case Comparison.NotListed(var contest, var constituencies) ->
                JsonValues.object("contest", contest.id(), "because", "not-listed", "constituencies", constituencies);
        };
    }
}
