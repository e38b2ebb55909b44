package org.dauys.documents;

import java.util.List;
import java.util.stream.Stream;
import org.dauys.statute.DoubleRule;
import org.dauys.statute.Leveling;
import org.dauys.statute.Provision;
import org.dauys.statute.TieClause;

/** What rules on tiers and of double proportionality say on ties. */
final class ProcedureTies {
    private ProcedureTies() {}

    static List<TieClause> of(Leveling rule) {
        return switch (rule) {
            case Leveling.ApportionSeats(var _, var method, var _) -> ofMethod(method);
            case Leveling.Compensate(var _, var method, var _, var _) -> ofMethod(method);
            case Leveling.SubDistribute(var _, var averages, var _) -> averages.ties();
            case Leveling.PlaceSeats(var _, var claims, var _) -> claims.ties();
            case Leveling.LevelOneByOne(var _, var turns, var _, var _) -> turns.ties();
            case Leveling.CoverWinners(var _, var _, var ties) -> ties;
            case Leveling.CountTwice(var _, var first, var second) ->
                Stream.of(first, second)
                        .flatMap(count -> count.ties().stream())
                        .distinct()
                        .toList();
            case Leveling.AllotSemiLinked linked -> linked.quota().ties();
            case Leveling.TakeOffSeatsWon _,
                    Leveling.GrowHouse _,
                    Leveling.AllotWholeShares _,
                    Leveling.DeductSeatsWon _ -> List.of();
        };
    }

    static List<TieClause> of(DoubleRule rule) {
        return switch (rule) {
            case DoubleRule.AllotToConstituencies allot -> List.of(allot.tie());
            case DoubleRule.VoterNumbers _ -> List.of();
        };
    }

    private static List<TieClause> ofMethod(Provision method) {
        return switch (method) {
            case Provision.AllotByLargestRemainders rule -> rule.ties();
            case Provision.AllotByHighestAverages rule -> rule.ties();
            default -> List.of();
        };
    }
}
