package org.dauys.statute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dauys.apportionment.Allotment;
import org.dauys.apportionment.DoubleStep;
import org.dauys.apportionment.Plurality;
import org.dauys.apportionment.TwoWay;
import org.dauys.apportionment.VoterStep;
import org.dauys.figures.Citation;
import org.dauys.figures.Claimants;
import org.dauys.figures.Decision;
import org.dauys.figures.Figure;
import org.dauys.figures.Given;
import org.dauys.figures.Question;
import org.dauys.figures.Ratios;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Tally;

/**
 * Carries out the rules of double proportionality.
 *
 * @param whole the contest as a whole
 * @param parts its constituencies
 */
record DoubleCount(AreaCount whole, List<AreaCount> parts) {
    Optional<Stop> carryOut(DoubleRule rule) {
        return switch (rule) {
            case DoubleRule.VoterNumbers numbers -> {
                voterNumbers(numbers);
                yield Optional.empty();
            }
            case DoubleRule.AllotToConstituencies allot -> allot(allot);
        };
    }

    private void voterNumbers(DoubleRule.VoterNumbers rule) {
        Citation basis = rule.clause().citation();
        List<Figure<Ratios>> numbers = new ArrayList<>();
        for (AreaCount part : parts) {
            numbers.add(part.reasoning()
                    .conclude(
                            "voter-numbers",
                            new VoterStep.VoterNumbers(basis, part.admitted(), part.mandates(), rule.rule())));
        }
        Claimants parties = whole.admitted().value().claimants();
        Reasoning here = whole.reasoning();
        var together = here.conclude("voter-numbers", new VoterStep.VotersTogether(basis, parties, numbers));
        whole.counting(here.conclude("voters", new VoterStep.InWholeNumbers(basis, together)));
    }

    private Optional<Stop> allot(DoubleRule.AllotToConstituencies rule) {
        Figure<Tally> ofParties = whole.seats()
                .orElseThrow(() -> new IllegalStateException("The seats of the lists must be known first: "
                        + rule.clause().citation()));
        Citation basis = rule.clause().citation();
        Reasoning here = whole.reasoning();
        var ofDistricts = here.conclude(
                "seats-of-constituencies",
                new DoubleStep.DistrictSeats(
                        basis,
                        Claimants.of(parts.stream().map(AreaCount::code).toList()),
                        parts.stream().map(AreaCount::mandates).toList()));
        if (ofParties.value().total() != ofDistricts.value().total()) {
            return unfilled(rule.clause());
        }
        List<Figure<Tally>> assured = new ArrayList<>();
        Optional<Stop> stop = rule.strongest().flatMap(strongest -> strongest(strongest, assured));
        if (stop.isPresent()) {
            return stop;
        }
        var votes = parts.stream().map(AreaCount::admitted).toList();
        Figure<TwoWay> solution =
                here.conclude("divisors", new DoubleStep.FindDivisors(basis, votes, ofDistricts, ofParties, assured));
        if (!solution.value().isPossible()) {
            var question = whole.question(
                    "no-distribution",
                    List.of("unfilled"),
                    rule.clause(),
                    whole.rules().authority());
            return whole.decided(question, decision -> {
                whole.chosen("no-distribution", rule.clause(), decision);
                return unfilled(rule.clause());
            });
        }
        return untie(rule, solution, 1, ofDistricts, ofParties);
    }

    private Optional<Stop> unfilled(Clause clause) {
        parts.forEach(part -> part.unfilled(clause));
        return Optional.empty();
    }

    /** Finds the lists that get a seat in any case. */
    private Optional<Stop> strongest(DoubleRule.StrongestList rule, List<Figure<Tally>> assured) {
        Citation basis = rule.clause().citation();
        for (AreaCount part : parts) {
            Figure<Tally> votes = part.admitted();
            Reasoning here = part.reasoning().within("strongest");
            if (votes.value().total() > 0) {
                var ties = part.rules().ties(rule.ties(), votes.value(), Optional.empty());
                var one = here.conclude("mandates", new Given<>(basis, 1L));
                Allotment found = new Plurality(basis, ties).allot(votes, one, part.decisions(), here);
                switch (found) {
                    case Allotment.Settled(var seat) -> assured.add(seat);
                    case Allotment.Awaiting(var question, var _) -> {
                        return Optional.of(Stop.waiting(question));
                    }
                    case Allotment.Unfit(var question, var decision) -> {
                        return Optional.of(Stop.unfit(question, decision));
                    }
                }
            } else {
                assured.add(here.conclude("seats", new Given<>(basis, votes.value())));
            }
        }
        return Optional.empty();
    }

    /** Settles one tie after another, and then rounds. */
    private Optional<Stop> untie(
            DoubleRule.AllotToConstituencies rule,
            Figure<TwoWay> solution,
            int number,
            Figure<Tally> ofDistricts,
            Figure<Tally> ofParties) {
        Optional<TwoWay.Open> open = solution.value().open();
        if (open.isEmpty()) {
            round(rule.clause().citation(), solution, ofDistricts, ofParties);
            return Optional.empty();
        }
        Question question = question(rule.tie(), open.get(), number);
        return whole.decided(question, decision -> {
            var settled =
                    whole.reasoning().conclude(question.path(), chosen(rule.tie(), solution, open.get(), decision));
            return untie(rule, settled, number + 1, ofDistricts, ofParties);
        });
    }

    private Question question(TieClause tie, TwoWay.Open open, int number) {
        var path = whole.reasoning().scope().then("tie").then(open.district()).then(number);
        String topic = tie instanceof TieClause.Lot ? "lot" : "tie";
        String authority = switch (tie) {
            case TieClause.Lot(var _, var who) -> who;
            case TieClause.Ask(var _, var who) -> who;
            default -> whole.rules().authority();
        };
        return new Question(path, topic, open.lists(), 1, tie.clause().citation(), authority);
    }

    private static DoubleStep.TiedListChosen chosen(
            TieClause tie, Figure<TwoWay> solution, TwoWay.Open open, Decision decision) {
        return new DoubleStep.TiedListChosen(tie.clause().citation(), solution, open.district(), decision);
    }

    private void round(Citation basis, Figure<TwoWay> solution, Figure<Tally> ofDistricts, Figure<Tally> ofParties) {
        Reasoning here = whole.reasoning();
        var districtDivisors = here.conclude("constituency-divisors", new DoubleStep.DistrictDivisors(basis, solution));
        var partyDivisors = here.conclude("list-divisors", new DoubleStep.PartyDivisors(basis, solution));
        List<Figure<Tally>> seats = new ArrayList<>();
        for (AreaCount part : parts) {
            Reasoning there = part.reasoning();
            var quotients = there.conclude(
                    "quotients",
                    new DoubleStep.Quotients(basis, part.admitted(), districtDivisors, partyDivisors, part.code()));
            seats.add(
                    there.conclude("seats", new DoubleStep.RoundedQuotients(basis, quotients, solution, part.code())));
        }
        var met = here.conclude("seats-met", new DoubleStep.SeatsMet(basis, seats, ofDistricts, ofParties));
        if (!met.value()) {
            throw new IllegalStateException("The divisors %s do not lead to the seats of %s and %s."
                    .formatted(solution, ofDistricts, ofParties));
        }
        for (int i = 0; i < seats.size(); i++) {
            parts.get(i).seats(seats.get(i));
        }
    }
}
