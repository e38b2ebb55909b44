package org.dauys.statute;

import java.util.List;
import java.util.Optional;
import org.dauys.apportionment.CompensationStep;
import org.dauys.apportionment.Method;
import org.dauys.apportionment.Quota;
import org.dauys.apportionment.QuotaRule;
import org.dauys.apportionment.SeatsBeyond;
import org.dauys.apportionment.Sum;
import org.dauys.figures.Citation;
import org.dauys.figures.Decision;
import org.dauys.figures.Figure;
import org.dauys.figures.Given;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Tally;

/**
 * Allots the seats of an area among those who take part.
 *
 * @param area the area
 */
record Allotting(AreaCount area) {
    Optional<Stop> largestRemainders(Provision.AllotByLargestRemainders rule) {
        return by(rule.clause(), area.rules().method(rule, area.admitted().value()));
    }

    Optional<Stop> highestAverages(Provision.AllotByHighestAverages rule) {
        return switch (rule.from()) {
            case NO_SEATS ->
                by(rule.clause(), area.rules().method(rule, area.admitted().value()));
            case SEATS_WON -> beyondWon(rule);
        };
    }

    /** The averages go on from the seats won elsewhere; the seats there are come on top of them. */
    private Optional<Stop> beyondWon(Provision.AllotByHighestAverages rule) {
        Citation basis = rule.clause().citation();
        Figure<Tally> admitted = area.admitted();
        Figure<Tally> won = area.facts().won(admitted.value().claimants());
        Figure<Long> all = area.reasoning().conclude("seats-in-all", new Sum(basis, won, List.of(area.mandates())));
        var method = area.rules().method(rule, admitted.value());
        Reasoning here = area.reasoning().within("in-all");
        return area.settle(method.goOn(admitted, all, won, area.decisions(), here))
                .or(() -> {
                    Figure<Tally> due = area.seats().orElseThrow();
                    area.allotted(area.reasoning().conclude("seats", new SeatsBeyond(basis, due, won)));
                    return Optional.empty();
                });
    }

    /** Allots by a method what is not set aside. */
    Optional<Stop> by(Clause clause, Method method) {
        Figure<Tally> admitted = area.admitted();
        Figure<Long> mandates = area.mandates();
        if (admitted.value().total() == 0) {
            return area.nobodyTakesPart(clause);
        }
        if (mandates.value() == 0) {
            var none = new CompensationStep.NoneDue(clause.citation(), admitted, mandates);
            area.allotted(area.reasoning().conclude("seats", none));
            return Optional.empty();
        }
        area.distributedBy(method);
        return area.aside()
                .map(aside -> besides(clause.citation(), aside, method))
                .orElseGet(() -> area.settle(method.allot(admitted, mandates, area.decisions(), area.reasoning())));
    }

    /** Distributes the seats that are left beside those set aside. */
    private Optional<Stop> besides(Citation basis, Figure<Tally> aside, Method method) {
        Reasoning rest = area.reasoning().within("rest");
        Figure<Long> left = rest.conclude("mandates", new TransferStep.SeatsLeft(basis, area.mandates(), aside));
        return area.settle(method.allot(area.admitted(), left, area.decisions(), rest))
                .or(() -> {
                    List<Figure<Tally>> parts = List.of(aside, area.seats().orElseThrow());
                    var together = new TransferStep.SeatsTogether(
                            basis, area.votes().value().claimants(), parts);
                    area.allotted(area.reasoning().conclude("seats", together));
                    return Optional.empty();
                });
    }

    /** The list that follows those who take part is let in with them. */
    Optional<Stop> withNextList(Provision.AllotWithNextList rule) {
        List<String> next = NextListStep.WithNextList.next(
                area.votes().value(), area.admitted().value());
        return next.size() > 1
                ? area.decided(
                        area.question(
                                "next-list", next, rule.clause(), area.rules().authority()),
                        decision -> joined(rule, Optional.of(decision)))
                : joined(rule, Optional.empty());
    }

    private Optional<Stop> joined(Provision.AllotWithNextList rule, Optional<Decision> decision) {
        Citation basis = rule.clause().citation();
        Reasoning here = area.reasoning();
        var joined = here.conclude(
                "with-next-list",
                new NextListStep.WithNextList(basis, area.ground(), area.votes(), area.admitted(), decision));
        var quota = here.conclude("quota", new Quota(basis, QuotaRule.HARE, 0, joined, area.mandates()));
        var correction = here.conclude("correction", new Given<>(basis, rule.correction()));
        var atLeast = here.conclude("at-least", new Given<>(basis, rule.atLeast()));
        var seats = new NextListStep.SeatsWithNextList(
                basis, joined, area.admitted(), quota, correction, atLeast, area.mandates());
        area.allotted(here.conclude("seats", seats));
        return Optional.empty();
    }
}
