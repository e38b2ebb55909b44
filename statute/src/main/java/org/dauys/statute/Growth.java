package org.dauys.statute;

import java.util.ArrayList;
import java.util.List;
import org.dauys.apportionment.CompensationStep;
import org.dauys.figures.Citation;
import org.dauys.figures.Claimants;
import org.dauys.figures.Figure;
import org.dauys.figures.Given;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Tally;

/**
 * Finds how many seats the house must have, from the seats allotted and won in its constituencies.
 *
 * @param all the whole contest
 * @param parts its constituencies, with seats allotted
 */
record Growth(AreaCount all, List<AreaCount> parts, Leveling.GrowHouse rule) {
    void grow() {
        Citation basis = rule.clause().citation();
        Reasoning here = all.reasoning().within("growth");
        List<Figure<Tally>> allotted = new ArrayList<>();
        List<Figure<Tally>> minima = new ArrayList<>();
        List<Figure<Tally>> beyond = new ArrayList<>();
        for (AreaCount part : parts) {
            Figure<Tally> seats = part.seats().orElseThrow();
            Figure<Tally> won = part.facts().won(part.votes().value().claimants());
            Figure<Tally> least =
                    part.reasoning().conclude("minimum", new LevelStep.MinimumSeats(basis, rule.minimum(), seats, won));
            part.minima(least);
            allotted.add(seats);
            minima.add(least);
            beyond.add(part.reasoning().conclude("won-beyond", new LevelStep.WonBeyond(basis, seats, won)));
        }
        Claimants lists = all.admitted().value().claimants();
        var firstSeats = here.conclude("allotted", new TallyStep.TogetherOf(basis, lists, allotted));
        var together = here.conclude("minima-of-constituencies", new TallyStep.TogetherOf(basis, lists, minima));
        var minimum = here.conclude("minimum", new TallyStep.LargerOf(basis, together, firstSeats));
        var uncovered = here.conclude("left-uncovered", new Given<>(basis, rule.leftUncovered()));
        all.mandates(here.conclude(
                "house",
                new CompensationStep.GrownHouse(
                        basis,
                        rule.divisors(),
                        all.admitted(),
                        all.mandates(),
                        minimum,
                        firm(basis, here, minimum, firstSeats, beyond),
                        uncovered)));
    }

    /** What no list may lack: its minimum, but for seats won beyond those allotted where some may stay uncovered. */
    private Figure<Tally> firm(
            Citation basis,
            Reasoning here,
            Figure<Tally> minimum,
            Figure<Tally> firstSeats,
            List<Figure<Tally>> beyond) {
        if (rule.leftUncovered() == 0) {
            return minimum;
        }
        var inExcess = here.conclude(
                "won-beyond", new TallyStep.TogetherOf(basis, minimum.value().claimants(), beyond));
        var less = here.conclude("minimum-less-won-beyond", new TallyStep.Lessened(basis, minimum, inExcess));
        return here.conclude("firm", new TallyStep.LargerOf(basis, less, firstSeats));
    }
}
