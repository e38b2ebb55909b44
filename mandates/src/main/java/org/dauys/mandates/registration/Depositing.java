package org.dauys.mandates.registration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dauys.figures.Citation;
import org.dauys.figures.Figure;
import org.dauys.figures.Fraction;
import org.dauys.figures.Given;
import org.dauys.figures.Reasoning;
import org.dauys.mandates.Requirement;
import org.dauys.statute.Result;

/** What is deposited, and what of it is given back. */
public final class Depositing {
    private Depositing() {}

    /** What is to be deposited for so many persons of a party. */
    static DepositDue due(
            Requirement.Deposit rule, Figure<Long> persons, Optional<Given<Fraction>> last, Reasoning scope) {
        Citation basis = rule.clause().citation();
        Figure<Long> amount = scope.conclude("amount", new Given<>(basis, rule.amount()));
        List<Figure<Fraction>> parts = new ArrayList<>();
        if (rule.reductions().isEmpty()) {
            parts.add(scope.conclude("part", new Given<>(basis, Fraction.of(1))));
        } else if (last.isPresent()) {
            Figure<Fraction> share = scope.conclude("last-share", last.get());
            parts.add(scope.conclude("part", new RegistrationStep.PartPaid(basis, share, rule.reductions())));
        } else {
            List<Fraction> any = possible(rule);
            for (int i = 0; i < any.size(); i++) {
                parts.add(scope.within("part").conclude(String.valueOf(i + 1), new Given<>(basis, any.get(i))));
            }
        }
        List<Figure<Fraction>> deposits = new ArrayList<>();
        for (Figure<Fraction> part : parts) {
            Reasoning named = parts.size() == 1 ? scope : scope.within("possible");
            deposits.add(named.conclude(
                    parts.size() == 1 ? "due" : part.path().last(),
                    new RegistrationStep.DepositStep(basis, amount, persons, part)));
        }
        return new DepositDue(rule, deposits);
    }

    /** Every part that may be paid; a party of which there is no share may have to pay the whole. */
    private static List<Fraction> possible(Requirement.Deposit rule) {
        List<Fraction> parts = new ArrayList<>(List.of(Fraction.of(1)));
        rule.reductions().forEach(reduction -> parts.add(reduction.pays()));
        return parts.stream().distinct().sorted(Comparator.naturalOrder()).toList();
    }

    /**
     * What of a deposit is given back after the result.
     *
     * @param report the list or the candidate
     * @param result the result of the election
     * @param reasoning receives the figure {@code persons/<body>/<where>/<holder>/refund}
     * @return empty if there is no deposit or it is not known, if the votes or seats are not at hand, or if the law names
     *     no base and no seat decides
     */
    public static Optional<Figure<Fraction>> refund(CandidacyReport report, Result result, Reasoning reasoning) {
        Candidacy candidacy = report.candidacy();
        Optional<Result.OfArea> area = result.contests().stream()
                .filter(contest ->
                        contest.contest().id().equals(candidacy.contest().id()))
                .findFirst()
                .flatMap(contest -> area(contest, candidacy.where()));
        return report.deposit()
                .flatMap(due -> due.known()
                        .flatMap(deposit ->
                                area.flatMap(votes -> refund(candidacy, due.rule(), deposit, votes, reasoning))));
    }

    private static Optional<Figure<Fraction>> refund(
            Candidacy candidacy,
            Requirement.Deposit rule,
            Figure<Fraction> deposit,
            Result.OfArea area,
            Reasoning reasoning) {
        return area.seats()
                .map(seats -> new RegistrationStep.RefundStep(
                        rule.clause().citation(),
                        deposit,
                        candidacy.holder(),
                        area.votes(),
                        area.base(),
                        seats,
                        rule.refundedFrom()))
                .filter(step -> step.base().isPresent() || step.isElected())
                .map(step -> Registering.scope(reasoning, candidacy).conclude("refund", step));
    }

    /** All constituencies together if the contest is meant and the law looks at them so, else the one that is meant. */
    private static Optional<Result.OfArea> area(Result.OfContest contest, String where) {
        if (where.equals(contest.contest().id())) {
            return contest.whole()
                    .or(() -> contest.areas().size() == 1
                            ? Optional.of(contest.areas().getFirst())
                            : Optional.empty());
        }
        return contest.areas().stream()
                .filter(area -> area.constituency().code().equals(where))
                .findFirst();
    }
}
