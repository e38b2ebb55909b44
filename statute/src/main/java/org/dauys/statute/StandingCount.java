package org.dauys.statute;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.apportionment.AllSeats;
import org.dauys.apportionment.Awards;
import org.dauys.apportionment.MostSeats;
import org.dauys.apportionment.NoSeats;
import org.dauys.apportionment.Progress;
import org.dauys.apportionment.Quota;
import org.dauys.apportionment.Standing;
import org.dauys.apportionment.WholeQuotas;
import org.dauys.apportionment.WholeQuotasWithin;
import org.dauys.figures.Citation;
import org.dauys.figures.Figure;
import org.dauys.figures.Fraction;
import org.dauys.figures.Given;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Tally;
import org.jspecify.annotations.Nullable;

/** The seats that the steps of an area have given so far, one after another. */
final class StandingCount {
    private final AreaCount area;
    private final Map<String, Integer> words = new HashMap<>();
    private Optional<Figure<Tally>> candidates = Optional.empty();
    private @Nullable Figure<Fraction> quota;
    private @Nullable Figure<Standing> standing;
    private @Nullable Clause last;

    StandingCount(AreaCount area) {
        this.area = area;
    }

    /** Carries out a step; nothing is left to do where the seats were settled otherwise. */
    Optional<Stop> carryOut(StandingRule rule) {
        if (area.seats().isPresent()) {
            return Optional.empty();
        }
        if (area.admitted().value().total() == 0) {
            return area.nobodyTakesPart(rule.clause());
        }
        last = rule.clause();
        Citation basis = rule.clause().citation();
        return switch (rule) {
            case StandingRule.LimitToCandidates _ -> {
                candidates = area.facts().candidates();
                yield Optional.empty();
            }
            case StandingRule.AwardWholeQuotas whole -> {
                wholeQuotas(whole, basis);
                yield Optional.empty();
            }
            case StandingRule.AwardToRemainders remainders -> toRemainders(remainders, basis);
            case StandingRule.AwardToAverages averages -> toAverages(averages, basis);
            case StandingRule.SeatForMajority majority -> {
                Reasoning here = step("majority");
                yield keep(awards(majority, here).forMajority(begun(basis), candidates));
            }
        };
    }

    private void wholeQuotas(StandingRule.AwardWholeQuotas rule, Citation basis) {
        Reasoning here = area.reasoning();
        Figure<Tally> votes = area.admitted();
        Figure<Fraction> cost = here.conclude(
                "quota", new Quota(basis, rule.quota(), rule.quota().addend(), votes, area.mandates()));
        quota = cost;
        if (candidates.isEmpty()) {
            standing = here.conclude("whole-quotas", new WholeQuotas(basis, votes, cost));
            return;
        }
        Reasoning within = here.within("whole-quotas");
        Figure<Tally> most = most(basis, begun(basis), Optional.empty(), Optional.empty(), within);
        standing = here.conclude("whole-quotas", new WholeQuotasWithin(basis, votes, cost, most));
    }

    private Optional<Stop> toRemainders(StandingRule.AwardToRemainders rule, Citation basis) {
        Reasoning here = step("remainders");
        Figure<Standing> start = begun(basis);
        Figure<Tally> most = most(basis, start, rule.leastPartOfQuota(), Optional.of(1L), here);
        return keep(awards(rule, here).toRemainders(cost(), most, start));
    }

    private Optional<Stop> toAverages(StandingRule.AwardToAverages rule, Citation basis) {
        Reasoning here = step("averages");
        Figure<Standing> start = begun(basis);
        Figure<Tally> most = most(basis, start, rule.leastPartOfQuota(), rule.atMostEach(), here);
        return keep(awards(rule, here).toAverages(rule.divisors(), most, start));
    }

    private Awards awards(StandingRule rule, Reasoning here) {
        Figure<Tally> votes = area.admitted();
        var ties = area.rules().ties(rule.tieClauses(), votes.value(), Optional.ofNullable(quota));
        return new Awards(rule.clause().citation(), ties, votes, area.mandates(), area.decisions(), here);
    }

    private Figure<Tally> most(
            Citation basis, Figure<Standing> start, Optional<Fraction> leastPart, Optional<Long> each, Reasoning here) {
        Optional<MostSeats.Bar> bar = leastPart.map(
                part -> new MostSeats.Bar(cost(), here.conclude("least-part-of-quota", new Given<>(basis, part))));
        Optional<Figure<Long>> limit = each.map(number -> here.conclude("at-most-each", new Given<>(basis, number)));
        return here.conclude(
                "most", new MostSeats(basis, area.admitted(), start, area.mandates(), bar, limit, candidates));
    }

    /** The scope of a step; the second of the same kind is numbered. */
    private Reasoning step(String word) {
        int number = words.merge(word, 1, Integer::sum);
        return area.reasoning().within(number == 1 ? word : word + "-" + number);
    }

    private Figure<Standing> begun(Citation basis) {
        Figure<Standing> known = standing;
        if (known == null) {
            known = area.reasoning().conclude("no-seats", new NoSeats(basis, area.admitted()));
            standing = known;
        }
        return known;
    }

    private Figure<Fraction> cost() {
        Figure<Fraction> known = quota;
        if (known == null) {
            throw new IllegalStateException("The quota of %s must be found first.".formatted(area.code()));
        }
        return known;
    }

    private Optional<Stop> keep(Progress progress) {
        return switch (progress) {
            case Progress.Reached(var reached) -> {
                standing = reached;
                yield Optional.empty();
            }
            case Progress.Stopped(var allotment) -> area.settle(allotment);
        };
    }

    /** Ends the steps: all seats are given, or someone must say what becomes of those that are left. */
    Optional<Stop> close() {
        Figure<Standing> reached = standing;
        Clause clause = last;
        if (reached == null || clause == null || area.seats().isPresent()) {
            return Optional.empty();
        }
        var all = new AllSeats(clause.citation(), reached);
        if (reached.value().total() == area.mandates().value()) {
            area.seats(area.reasoning().conclude("seats", all));
            return Optional.empty();
        }
        var question = area.question(
                "seats-left", List.of("unfilled"), clause, area.rules().authority());
        return area.decided(question, decision -> {
            area.chosen("seats-left", clause, decision);
            area.seats(area.reasoning().conclude("seats", all));
            return Optional.empty();
        });
    }
}
