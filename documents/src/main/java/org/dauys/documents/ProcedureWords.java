package org.dauys.documents;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dauys.apportionment.Divisors;
import org.dauys.apportionment.QuotaRule;
import org.dauys.figures.Fraction;
import org.dauys.figures.Rounding;
import org.dauys.statute.DoubleRule;
import org.dauys.statute.JoinLists;
import org.dauys.statute.Leveling;
import org.dauys.statute.Provision;
import org.dauys.statute.StandingRule;
import org.dauys.statute.TransferProvision;

/** Says what rules of several steps, groups, tiers and double proportionality are, with their parameters. */
record ProcedureWords(Words words, LawWords law) {
    String rule(Provision step) {
        return switch (step) {
            case TransferProvision transfer -> rule(transfer);
            case StandingRule standing -> rule(standing);
            case JoinLists join ->
                words.of("law-join-lists", Map.of("levels", join.by().size()));
            case DoubleRule twofold -> rule(twofold);
            case Leveling leveling -> rule(leveling);
            default -> throw new IllegalArgumentException("There are no words for the procedure %s.".formatted(step));
        };
    }

    private String rule(TransferProvision step) {
        return switch (step) {
            case TransferProvision.TransferFragments rule -> {
                boolean losers = rule.losers() == TransferProvision.TransferFragments.Fate.CARRIED;
                boolean surplus = rule.surplus() == TransferProvision.TransferFragments.Fate.CARRIED;
                yield words.of("law-transfer-fragments", Map.of("rule", TransferSentences.carried(losers, surplus)));
            }
            case TransferProvision.SetAsidePreferential rule ->
                words.of(
                        "law-set-aside-preferential",
                        Map.of("kind", rule.kind().name(), "part", words.part(rule.part())));
        };
    }

    private String rule(StandingRule step) {
        return switch (step) {
            case StandingRule.LimitToCandidates _ -> words.of("law-limit-to-candidates");
            case StandingRule.AwardWholeQuotas rule -> words.of("law-whole-quotas", quota(rule.quota()));
            case StandingRule.AwardToRemainders rule -> words.of("law-to-remainders", bar(rule.leastPartOfQuota()));
            case StandingRule.AwardToAverages rule -> {
                Map<String, Object> parameters = bar(rule.leastPartOfQuota());
                parameters.put("divisors", divisors(rule.divisors()));
                parameters.put("each", rule.atMostEach().orElse(0L));
                yield words.of("law-to-averages", parameters);
            }
            case StandingRule.SeatForMajority _ -> words.of("law-seat-for-majority");
        };
    }

    static Map<String, Object> quota(QuotaRule quota) {
        Rounding rounding = quota.rounding();
        return Map.of(
                "addend", quota.addend(),
                "rounding", rounding == Rounding.HALF_UP ? "NEAREST" : rounding.name(),
                "more", quota == QuotaRule.DROOP ? "yes" : "no");
    }

    private Map<String, Object> bar(Optional<Fraction> part) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("bar", part.map(of -> of.isWhole() ? "whole" : "yes").orElse("no"));
        parameters.put("part", part.map(words::part).orElse(""));
        return parameters;
    }

    private String divisors(Divisors divisors) {
        return words.of("divisors-name", Map.of("divisors", divisors.method().replace('-', '_')));
    }

    private String rule(DoubleRule step) {
        return switch (step) {
            case DoubleRule.VoterNumbers rule ->
                words.of("law-voter-numbers", Map.of("rule", rule.rule().name()));
            case DoubleRule.AllotToConstituencies rule ->
                words.of(
                        "law-allot-to-constituencies",
                        Map.of("strongest", rule.strongest().isPresent() ? "yes" : "no"));
        };
    }

    private String rule(Leveling step) {
        return switch (step) {
            case Leveling.TakeOffSeatsWon rule ->
                words.of("law-take-off-seats-won", Map.of("whose", rule.whose().name()));
            case Leveling.ApportionSeats rule ->
                words.of("law-apportion-seats", Map.of("by", rule.by().name(), "method", law.rule(rule.method())));
            case Leveling.Compensate rule ->
                words.of(
                        "law-compensate",
                        Map.of(
                                "method", law.rule(rule.method()),
                                "won", rule.won().name(),
                                "overhang", rule.overhang().name()));
            case Leveling.GrowHouse rule ->
                words.of(
                        "law-grow-house",
                        Map.of(
                                "divisors", divisors(rule.divisors()),
                                "minimum", LevelSentences.rule(rule.minimum()),
                                "uncovered", rule.leftUncovered()));
            case Leveling.SubDistribute rule ->
                words.of(
                        "law-sub-distribute",
                        Map.of(
                                "method", law.rule(rule.averages()),
                                "least", rule.atLeast().name()));
            case Leveling.PlaceSeats rule ->
                words.of(
                        "law-place-seats",
                        Map.of(
                                "divisors", divisors(rule.claims().divisors()),
                                "per", rule.per().name()));
            case Leveling.LevelOneByOne rule ->
                words.of(
                        "law-level-one-by-one",
                        Map.of(
                                "turns", divisors(rule.turns().divisors()),
                                "divisors", divisors(rule.claims()),
                                "per", rule.per().name()));
            case Leveling.DeductSeatsWon rule ->
                words.of("law-deduct-seats-won", Map.of("in", rule.in().name()));
            case Leveling.CoverWinners _ -> words.of("law-cover-winners");
            case Leveling.CountTwice rule ->
                words.of(
                        "law-count-twice",
                        Map.of(
                                "first",
                                        words.of(
                                                "law-whole-quotas",
                                                quota(rule.first().quota())),
                                "second", law.rule(rule.second())));
            case Leveling.AllotWholeShares rule ->
                words.of(
                        "law-allot-whole-shares",
                        Map.of("least", rule.least(), "who", law.authority(rule.authority())));
            case Leveling.AllotSemiLinked rule ->
                words.of(
                        "law-allot-semi-linked",
                        Map.of(
                                "linked", rule.linked(),
                                "part", words.part(rule.part()),
                                "least", rule.seatsToTakePart(),
                                "method", law.rule(rule.quota())));
        };
    }
}
