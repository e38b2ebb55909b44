package org.dauys.statute;

import java.util.List;
import java.util.Optional;
import org.dauys.apportionment.Sum;

/**
 * Carries out the steps of the law on a count.
 *
 * @param count the count of a constituency, or of the whole contest
 * @param parts the constituencies, if it is that of the whole contest
 */
record CarryingOut(AreaCount count, List<AreaCount> parts) {
    /** Carries out steps until one stops. */
    Optional<Stop> steps(List<Provision> steps) {
        for (Provision step : steps) {
            Optional<Stop> stop = step(step);
            if (stop.isPresent()) {
                return stop;
            }
        }
        return Optional.empty();
    }

    /** Carries out a step. */
    Optional<Stop> step(Provision step) {
        return switch (step) {
            case Provision.BaseOfShares rule -> base(rule);
            case Provision.AdmitLists rule -> admit(rule);
            case Provision.AdmitNextUntil rule -> admitting().admitNextUntil(rule);
            case Provision.OneOf oneOf -> new Choosing(count).oneOf(oneOf);
            case Provision.Ask ask -> new Choosing(count).ask(ask);
            case Provision.AllotByLargestRemainders rule -> new Allotting(count).largestRemainders(rule);
            case Provision.AllotByHighestAverages rule -> new Allotting(count).highestAverages(rule);
            case Provision.AllotWithNextList rule -> new Allotting(count).withNextList(rule);
            case Provision.LeaveUnfilled(var clause) -> count.unfilled(clause);
            case Provision.ElectByPlurality rule -> new Electing(count).plurality(rule);
            case TransferProvision rule -> transfer(rule);
            case StandingRule rule -> count.standing().carryOut(rule);
            case JoinLists rule -> new Joining(rule).carryOut(count);
            case DoubleRule rule -> new DoubleCount(count, parts).carryOut(rule);
            case Leveling rule -> new LevelCount(count, parts).carryOut(rule);
            case Provision.ElectedElsewhere rule ->
                throw new IllegalStateException("%s has no votes to count.".formatted(rule));
        };
    }

    private Admitting admitting() {
        return new Admitting(count, parts);
    }

    private Optional<Stop> base(Provision.BaseOfShares rule) {
        var all =
                new Sum(rule.clause().citation(), count.votes(), count.ballots().others(rule.sum()));
        count.base(count.reasoning().conclude("base", all));
        return Optional.empty();
    }

    private Optional<Stop> admit(Provision.AdmitLists rule) {
        count.admitted(admitting().admit(rule));
        return Optional.empty();
    }

    private Optional<Stop> transfer(TransferProvision rule) {
        switch (rule) {
            case TransferProvision.TransferFragments fragments ->
                count.admitted(new Transfer(count).fragments(fragments));
            case TransferProvision.SetAsidePreferential preferential ->
                count.aside(new Transfer(count).preferential(preferential));
        }
        return Optional.empty();
    }
}
