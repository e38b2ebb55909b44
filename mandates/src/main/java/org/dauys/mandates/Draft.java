package org.dauys.mandates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dauys.figures.Citation;
import org.dauys.figures.Figure;
import org.dauys.figures.Reasoning;

/**
 * The seats of a list or district while the rules are applied.
 *
 * @param mandates the seats
 * @param demands what quotas ask
 * @param basis the sentence by which persons take the seats
 * @param persons who takes them so far; empty if that is open
 * @param unmet quotas that could not be met
 * @param open why it is open; empty if it is not
 */
record Draft(
        Mandates mandates,
        List<Demand> demands,
        Optional<Citation> basis,
        Optional<Figure<List<String>>> persons,
        List<Shortfall> unmet,
        Optional<Seated.Outcome> open) {

    static Draft open(Mandates mandates, List<Demand> demands, Seated.Outcome why) {
        return new Draft(mandates, demands, Optional.empty(), Optional.empty(), List.of(), Optional.of(why));
    }

    static Draft taken(
            Mandates mandates,
            List<Demand> demands,
            Citation basis,
            Figure<List<String>> persons,
            List<Shortfall> unmet) {
        return new Draft(mandates, demands, Optional.of(basis), Optional.of(persons), unmet, Optional.empty());
    }

    Draft with(Citation changed, Figure<List<String>> others) {
        return new Draft(mandates, demands, Optional.of(changed), Optional.of(others), unmet, open);
    }

    /** The seats without those who took another: they stay vacant. */
    Draft without(List<String> others) {
        return sure().stream().anyMatch(others::contains)
                ? new Draft(mandates, demands, basis, Optional.empty(), unmet, open)
                : this;
    }

    /** The seats as they wait for something, unless they already do. */
    Draft waiting(Seated.Outcome why) {
        return open.isPresent() ? this : open(mandates, demands, why);
    }

    /** Who takes the seats, as far as that is settled. */
    List<String> sure() {
        return persons.map(Figure::value).orElse(List.of());
    }

    /** The seats with a figure for each that is taken. */
    Seated seated(Reasoning within) {
        List<Figure<String>> each = new ArrayList<>();
        persons.ifPresent(all -> {
            for (int position = 0; position < all.value().size(); position++) {
                each.add(within.conclude(
                        "seat",
                        mandates.first() + position,
                        new MandateStep.OneSeat(basis.orElseThrow(), all, position)));
            }
        });
        return new Seated(mandates, demands, open.orElseGet(() -> new Seated.Outcome.Taken(each, unmet)));
    }
}
