package org.dauys.statute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dauys.apportionment.Admission;
import org.dauys.apportionment.Sum;
import org.dauys.figures.Citation;
import org.dauys.figures.Claimants;
import org.dauys.figures.Figure;
import org.dauys.figures.Given;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Tally;

/**
 * Finds who takes part: those who meet one of the conditions of a threshold.
 *
 * @param area where the threshold is applied
 * @param parts the constituencies of the contest, for conditions that may be met in one of them
 */
record Admitting(AreaCount area, List<AreaCount> parts) {
    Figure<Tally> admit(Provision.AdmitLists rule) {
        if (rule.anyOf().size() == 1 && rule.anyOf().getFirst() instanceof Condition.Share share) {
            Figure<Tally> votes = ofSo(share, area.reasoning());
            return area.reasoning().conclude("admitted", share(share, votes, area.reasoning()));
        }
        List<Figure<Tally>> met = new ArrayList<>();
        int number = 0;
        for (Condition condition : rule.anyOf()) {
            number++;
            meet(condition, area.reasoning().within("condition").within(Integer.toString(number)), met);
        }
        return area.reasoning()
                .conclude("admitted", new ThresholdStep.MeetsOne(rule.clause().citation(), area.votes(), met));
    }

    /** Admits the next list, or the next of several that are equal as decided, until enough take part. */
    Optional<Stop> admitNextUntil(Provision.AdmitNextUntil rule) {
        ThresholdStep.WithFurtherLists undecided = furtherLists(rule);
        List<String> level = undecided.next(undecided.taking());
        if (level.isEmpty()) {
            area.admitted(area.reasoning().conclude("taking-part", undecided));
            return Optional.empty();
        }
        return area.decided(area.question("next-list", level, rule.clause(), rule.authority()), decision -> {
            area.admitted(area.reasoning().conclude("taking-part", undecided.with(decision)));
            return Optional.empty();
        });
    }

    private ThresholdStep.WithFurtherLists furtherLists(Provision.AdmitNextUntil rule) {
        Citation basis = rule.clause().citation();
        Reasoning here = area.reasoning();
        var together = here.conclude("together", new Given<>(basis, rule.together()));
        var lists = here.conclude("lists-at-least", new Given<>(basis, rule.lists()));
        boolean enough = rule.equality() == Condition.Equality.TAKES_PART;
        return new ThresholdStep.WithFurtherLists(
                basis, area.votes(), area.admitted(), base(basis), together, enough, lists, Optional.empty());
    }

    private Figure<Long> base(Citation basis) {
        return area.base().orElseThrow(() -> new IllegalStateException("A share must have a base: " + basis));
    }

    private void meet(Condition condition, Reasoning here, List<Figure<Tally>> met) {
        Citation basis = condition.clause().citation();
        Figure<Tally> votes = area.votes();
        switch (condition) {
            case Condition.Share share -> met.add(here.conclude("admitted", share(share, ofSo(share, here), here)));
            case Condition.ShareInOneConstituency share ->
                parts.forEach(part -> met.add(inConstituency(share, part, here)));
            case Condition.SeatsWon(var _, var least, var except) -> {
                Figure<Tally> won =
                        qualified(basis, area.facts().won(votes.value().claimants()), least, here);
                met.add(
                        except.isEmpty()
                                ? won
                                : here.conclude(
                                        "not-of-kind",
                                        new ThresholdStep.Qualified(
                                                basis,
                                                won,
                                                area.facts()
                                                        .ofKind(
                                                                except.get(),
                                                                votes.value().claimants()),
                                                new Span(0, 0))));
            }
            case Condition.VotesCast(var _, var least) -> met.add(qualified(basis, votes, least, here));
            case Condition.OfKind(var _, var kind) ->
                met.add(qualified(basis, area.facts().ofKind(kind, votes.value().claimants()), 1, here));
        }
    }

    private Figure<Tally> qualified(Citation basis, Figure<Tally> number, long least, Reasoning here) {
        var span = new Span(least, Long.MAX_VALUE);
        return here.conclude("admitted", new ThresholdStep.Qualified(basis, area.votes(), number, span));
    }

    /** The votes of lists of as many parties as a condition is for. */
    private Figure<Tally> ofSo(Condition.Share condition, Reasoning here) {
        if (condition.isForAll()) {
            return area.votes();
        }
        Citation basis = condition.clause().citation();
        Claimants lists = area.votes().value().claimants();
        return condition.connected()
                ? here.conclude(
                        "lists",
                        new ThresholdStep.Qualified(
                                basis, area.votes(), area.facts().connected(lists), new Span(1, Long.MAX_VALUE)))
                : here.conclude(
                        "lists",
                        new ThresholdStep.Qualified(
                                basis, area.votes(), area.facts().partiesBehind(lists), condition.parties()));
    }

    private Admission share(Condition.Share condition, Figure<Tally> votes, Reasoning here) {
        Citation basis = condition.clause().citation();
        var least = here.conclude("threshold", new Given<>(basis, condition.least()));
        boolean takesPart = condition.equality() == Condition.Equality.TAKES_PART;
        var admission = new Admission(basis, votes, base(basis), least, takesPart);
        area.admissions().add(admission);
        return admission;
    }

    private static Figure<Tally> inConstituency(
            Condition.ShareInOneConstituency condition, AreaCount part, Reasoning here) {
        Citation basis = condition.clause().citation();
        Reasoning there = here.within(part.code());
        Figure<Long> base =
                part.base().orElseGet(() -> there.conclude("base", new Sum(basis, part.votes(), List.of())));
        var least = there.conclude("threshold", new Given<>(basis, condition.least()));
        boolean takesPart = condition.equality() == Condition.Equality.TAKES_PART;
        return there.conclude("admitted", new Admission(basis, part.votes(), base, least, takesPart));
    }
}
