package org.dauys.documents.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.dauys.election.OfficialSeats;
import org.dauys.figures.Figure;
import org.dauys.figures.Tally;
import org.dauys.statute.Result;

/**
 * The seats counted, beside the official ones.
 *
 * @param summary how many agree; empty if no official seats are known
 * @param differences those that do not
 */
record OfficialCheck(Optional<String> summary, List<String> differences) {
    OfficialCheck {
        differences = List.copyOf(differences);
    }

    static OfficialCheck of(Telling telling) {
        List<String> differences = new ArrayList<>();
        long compared = 0;
        for (OfficialSeats official : telling.record().official()) {
            OptionalLong counted = counted(telling.result(), official);
            if (counted.isPresent()) {
                compared++;
                if (counted.getAsLong() != official.seats()) {
                    differences.add(difference(telling, official, counted.getAsLong()));
                }
            }
        }
        return compared == 0
                ? new OfficialCheck(Optional.empty(), List.of())
                : new OfficialCheck(
                        Optional.of(telling.say(
                                differences.isEmpty() ? "official.agree" : "official.differ",
                                Map.of("count", compared, "differ", (long) differences.size()))),
                        differences);
    }

    private static String difference(Telling telling, OfficialSeats official, long counted) {
        return telling.say(
                "official.difference",
                Map.of(
                        "where", official.where(),
                        "party", telling.names().option(official.where(), official.party()),
                        "official", telling.words().number(official.seats()),
                        "counted", telling.words().number(counted),
                        "entry", official.entry().toString().replace(' ', ':')));
    }

    /** The seats counted there; empty if they are not settled or there is no such place. */
    private static OptionalLong counted(Result result, OfficialSeats official) {
        return tally(result, official.where())
                .map(seats ->
                        OptionalLong.of(seats.claimants().contains(official.party()) ? seats.of(official.party()) : 0))
                .orElse(OptionalLong.empty());
    }

    private static Optional<Tally> tally(Result result, String where) {
        for (Result.OfBody body : result.bodies()) {
            if (body.body().id().equals(where)) {
                return body.seats().map(Figure::value);
            }
        }
        for (Result.OfContest contest : result.contests()) {
            if (contest.contest().id().equals(where)) {
                return contest.seats().map(Figure::value);
            }
            for (Result.OfArea area : contest.areas()) {
                if (area.constituency().code().equals(where)) {
                    return area.seats().map(Figure::value);
                }
            }
        }
        return Optional.empty();
    }
}
