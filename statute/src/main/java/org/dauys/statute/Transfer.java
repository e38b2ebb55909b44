package org.dauys.statute;

import java.util.ArrayList;
import java.util.List;
import org.dauys.figures.Citation;
import org.dauys.figures.Claimants;
import org.dauys.figures.Figure;
import org.dauys.figures.Given;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Tally;

/**
 * Carries votes to lists from the constituencies where they elected nobody, and sets seats of preference aside.
 *
 * @param area the count of the lists
 */
record Transfer(AreaCount area) {
    /** The votes of those who take part, with the fragments carried to them. */
    Figure<Tally> fragments(TransferProvision.TransferFragments rule) {
        Citation basis = rule.clause().citation();
        Claimants lists = area.votes().value().claimants();
        Reasoning here = area.reasoning();
        List<Figure<Tally>> parts = new ArrayList<>();
        for (Result.OfArea elsewhere : area.facts().areasElsewhere()) {
            Figure<Tally> seats = elsewhere.seats().orElseThrow();
            String code = elsewhere.constituency().code();
            parts.add(here.within("fragments-of")
                    .conclude(
                            code,
                            new TransferStep.Fragments(
                                    basis,
                                    lists,
                                    elsewhere.votes(),
                                    seats,
                                    area.facts().partyOf(code),
                                    rule.losers() == TransferProvision.TransferFragments.Fate.CARRIED,
                                    rule.surplus() == TransferProvision.TransferFragments.Fate.CARRIED)));
        }
        var fragments = here.conclude("fragments", new SumStep.VotesTogether(basis, lists, parts));
        return here.conclude("with-fragments", new TransferStep.WithCarried(basis, area.admitted(), fragments));
    }

    /** The seats of preference. */
    Figure<Tally> preferential(TransferProvision.SetAsidePreferential rule) {
        Citation basis = rule.clause().citation();
        Reasoning here = area.reasoning();
        Claimants lists = area.votes().value().claimants();
        var ofKind = here.conclude(
                "of-kind",
                new ThresholdStep.Qualified(
                        basis, area.votes(), area.facts().ofKind(rule.kind(), lists), new Span(1, Long.MAX_VALUE)));
        var preferred = here.conclude("preferred", new TransferStep.Without(basis, ofKind, area.admitted()));
        var part = here.conclude("part", new Given<>(basis, rule.part()));
        var quota = here.conclude(
                "preferential-quota",
                new TransferStep.PreferentialQuota(basis, area.admitted(), preferred, area.mandates(), part));
        return here.conclude("preferential-seats", new TransferStep.PreferentialSeats(basis, preferred, quota));
    }
}
