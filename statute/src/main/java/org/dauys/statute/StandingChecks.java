package org.dauys.statute;

import java.util.List;
import org.dauys.reading.Fields;

/** Checks that steps that go on from others come after them. */
final class StandingChecks {
    /** What the steps before have found. */
    private record Before(boolean quota, boolean seats) {
        Before with(StandingRule rule) {
            return switch (rule) {
                case StandingRule.LimitToCandidates _ -> this;
                case StandingRule.AwardWholeQuotas _ -> new Before(true, true);
                case StandingRule.AwardToRemainders _, StandingRule.AwardToAverages _, StandingRule.SeatForMajority _ ->
                    new Before(quota, true);
            };
        }
    }

    private static final Before NOTHING = new Before(false, false);

    private StandingChecks() {}

    static void check(Fields section, List<Provision> steps) {
        if (!isSound(steps, NOTHING)) {
            section.report(StatuteCode.STEPS_INCOMPLETE, "steps", "", "award-whole-quotas");
        }
    }

    /** Whether all seats are given after a step, as far as anyone can take them. */
    static boolean canEnd(StandingRule rule) {
        return switch (rule) {
            case StandingRule.LimitToCandidates _, StandingRule.AwardWholeQuotas _, StandingRule.AwardToRemainders _ ->
                false;
            case StandingRule.AwardToAverages averages -> averages.atMostEach().isEmpty();
            case StandingRule.SeatForMajority _ -> true;
        };
    }

    private static boolean isSound(List<Provision> steps, Before above) {
        Before before = above;
        for (Provision step : steps) {
            Before here = before;
            boolean sound = switch (step) {
                case StandingRule rule -> {
                    before = here.with(rule);
                    yield isSound(rule, here);
                }
                case Provision.OneOf oneOf -> oneOf.cases().stream().allMatch(one -> isSound(one.steps(), here));
                case Provision.Ask ask ->
                    ask.readings().values().stream().allMatch(reading -> isSound(reading.steps(), here));
                case JoinLists join -> isSound(join.steps(), NOTHING) && isSound(join.within(), NOTHING);
                case Provision.AllotByHighestAverages rule -> !needQuota(rule.ties());
                case Provision.AllotByLargestRemainders rule -> !needQuota(rule.ties());
                case Provision.ElectByPlurality rule -> !needQuota(rule.ties());
                case DoubleRule.AllotToConstituencies rule ->
                    rule.strongest().stream().noneMatch(strongest -> needQuota(strongest.ties()));
                default -> true; // these settle no tie
            };
            if (!sound) {
                return false;
            }
        }
        return true;
    }

    /** Whether a tie is settled by what the quota leaves, which only steps that go on from whole quotas know. */
    private static boolean needQuota(List<TieClause> ties) {
        return ties.stream().anyMatch(tie -> tie instanceof TieClause.LargerRemainder);
    }

    private static boolean isSound(StandingRule rule, Before before) {
        boolean needsQuota = needQuota(rule.tieClauses());
        return switch (rule) {
            case StandingRule.LimitToCandidates _ -> !before.seats();
            case StandingRule.AwardWholeQuotas _ -> !before.seats();
            case StandingRule.AwardToRemainders _ -> before.quota();
            case StandingRule.AwardToAverages averages ->
                before.quota() || !(needsQuota || averages.leastPartOfQuota().isPresent());
            case StandingRule.SeatForMajority _ -> before.seats() && (before.quota() || !needsQuota);
        };
    }
}
