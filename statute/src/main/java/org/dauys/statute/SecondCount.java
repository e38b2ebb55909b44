package org.dauys.statute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dauys.apportionment.Plurality;
import org.dauys.apportionment.WholeQuotasOnly;
import org.dauys.figures.Citation;
import org.dauys.figures.Claimants;
import org.dauys.figures.Figure;
import org.dauys.figures.Given;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Tally;

/**
 * Counts in two steps: whole quotas first, what is left over afterwards.
 *
 * @param all the whole contest
 * @param parts its constituencies
 */
record SecondCount(AreaCount all, List<AreaCount> parts) {
    /** A first count in each constituency and a second one over all of them. */
    Optional<Stop> twice(Leveling.CountTwice rule) {
        Citation basis = rule.clause().citation();
        List<Figure<Tally>> left = new ArrayList<>();
        for (AreaCount part : parts) {
            Optional<Stop> stop = first(rule, part, left);
            if (stop.isPresent()) {
                return stop;
            }
        }
        Claimants lists = all.admitted().value().claimants();
        List<Figure<Tally>> given =
                parts.stream().map(part -> part.seats().orElseThrow()).toList();
        Reasoning here = all.reasoning();
        var inFirst = here.conclude("first-count", new TallyStep.TogetherOf(basis, lists, given));
        var rest = here.conclude("seats-left", new LevelStep.Rest(basis, all.mandates(), inFirst));
        if (rest.value() == 0) {
            all.seats(here.conclude("seats", new TallyStep.TogetherOf(basis, lists, given)));
            return Optional.empty();
        }
        var remainders = here.conclude("left-over", new TallyStep.TogetherOf(basis, lists, left));
        var method = all.rules().method(rule.second(), remainders.value());
        return LevelCount.then(
                method.allot(remainders, rest, all.decisions(), here.within("second-count")),
                second -> place(rule, lists, second, left));
    }

    private Optional<Stop> first(Leveling.CountTwice rule, AreaCount part, List<Figure<Tally>> left) {
        Citation basis = rule.first().clause().citation();
        Reasoning here = part.reasoning().within("first-count");
        Figure<Tally> votes = part.admitted();
        var ties = part.rules().ties(rule.first().ties(), votes.value());
        var method = new WholeQuotasOnly(basis, rule.first().quota(), ties);
        var cost = method.cost(votes, part.mandates(), here);
        return LevelCount.then(method.allot(votes, part.mandates(), cost, part.decisions(), here), seats -> {
            part.seats(seats);
            left.add(here.conclude("left-over", new SecondCountStep.LeftOver(basis, votes, seats, cost)));
            return Optional.empty();
        });
    }

    /** The seats of the second count go where each list has most left over. */
    private Optional<Stop> place(
            Leveling.CountTwice rule, Claimants lists, Figure<Tally> second, List<Figure<Tally>> left) {
        Citation basis = rule.clause().citation();
        Claimants places = Claimants.of(parts.stream().map(AreaCount::code).toList());
        List<Figure<Tally>> placed = new ArrayList<>();
        for (String list : lists.names()) {
            Reasoning here = all.reasoning().within("placed").within(list);
            var over = here.conclude("left-over", new TallyStep.AcrossPlaces(basis, places, list, left));
            var number = here.conclude("number", new TallyStep.PartOf(basis, second, list));
            if (number.value() == 0) {
                placed.add(here.conclude("seats", new StatuteStep.Unfilled(basis, over, Optional.of(number))));
                continue;
            }
            var ties = all.rules().ties(rule.second().ties(), over.value());
            Optional<Stop> stop =
                    LevelCount.then(new Plurality(basis, ties).allot(over, number, all.decisions(), here), seats -> {
                        placed.add(seats);
                        return Optional.empty();
                    });
            if (stop.isPresent()) {
                return stop;
            }
        }
        parts.forEach(part -> withPlaced(basis, lists, part, placed));
        return Optional.empty();
    }

    private static void withPlaced(Citation basis, Claimants lists, AreaCount part, List<Figure<Tally>> placed) {
        Figure<Tally> first = part.seats().orElseThrow();
        Reasoning here = part.reasoning();
        var second = here.conclude("placed", new TallyStep.InPlace(basis, lists, part.code(), placed));
        part.seats(here.conclude("seats", new TallyStep.TogetherOf(basis, lists, List.of(first, second))));
    }

    /** Whole shares of all seats, and the rest in turn. */
    Optional<Stop> wholeShares(Leveling.AllotWholeShares rule) {
        Citation basis = rule.clause().citation();
        Reasoning here = all.reasoning();
        Figure<Long> base =
                all.base().orElseThrow(() -> new IllegalStateException("Shares must have a base: " + basis));
        var least = here.conclude("least-each", new Given<>(basis, rule.least()));
        var whole = here.conclude(
                "whole-shares", new SecondCountStep.WholeShares(basis, all.admitted(), base, all.mandates(), least));
        if (whole.value().total() > all.mandates().value() || whole.value().size() == 0) {
            // The law as read does not say what then; leaving the seats open is all that can be confirmed.
            var question = all.question("too-many-seats", List.of("unfilled"), rule.clause(), rule.authority());
            return all.decided(question, decision -> all.unfilled(rule.clause()));
        }
        var inTurn = new SecondCountStep.InTurn(basis, all.admitted(), whole, all.mandates(), Optional.empty());
        List<String> level = inTurn.level();
        if (level.isEmpty()) {
            all.seats(here.conclude("seats", inTurn));
            return Optional.empty();
        }
        var question = all.question("next-in-turn", level, inTurn.places(), rule.clause(), rule.authority());
        return all.decided(question, decision -> {
            all.seats(here.conclude(
                    "seats",
                    new SecondCountStep.InTurn(basis, all.admitted(), whole, all.mandates(), Optional.of(decision))));
            return Optional.empty();
        });
    }
}
