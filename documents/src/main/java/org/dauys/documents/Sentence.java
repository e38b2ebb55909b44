package org.dauys.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.apportionment.Admission;
import org.dauys.apportionment.ApportionmentStep;
import org.dauys.apportionment.AverageSeat;
import org.dauys.apportionment.Quota;
import org.dauys.apportionment.Settling;
import org.dauys.apportionment.Sum;
import org.dauys.apportionment.ThresholdMargin;
import org.dauys.election.ElectionRecord;
import org.dauys.figures.Conclusion;
import org.dauys.figures.Fraction;
import org.dauys.figures.Given;
import org.dauys.figures.Step;
import org.dauys.statute.Clause;
import org.dauys.statute.Condition;
import org.dauys.statute.DoubleRule;
import org.dauys.statute.JoinLists;
import org.dauys.statute.Leveling;
import org.dauys.statute.NextListStep;
import org.dauys.statute.Provision;
import org.dauys.statute.Result;
import org.dauys.statute.StandingRule;
import org.dauys.statute.StatuteStep;
import org.dauys.statute.SumStep;
import org.dauys.statute.ThresholdStep;
import org.dauys.statute.TieClause;
import org.dauys.statute.TransferProvision;

/** Finds the sentence of the law that a step carries out. */
final class Sentence {
    private final ElectionRecord record;
    private final Map<String, List<Clauses.Rule>> rules = new HashMap<>();
    private final List<Clauses.Rule> all = new ArrayList<>();

    Sentence(Result result) {
        this.record = result.record();
        Map<String, List<Clauses.Rule>> sections = new HashMap<>();
        for (Result.OfContest of : result.contests()) {
            String name = of.section().name();
            if (!sections.containsKey(name)) {
                List<Clauses.Rule> found = Clauses.of(of.section());
                sections.put(name, found);
                all.addAll(found);
            }
            rules.put(of.contest().id(), sections.getOrDefault(name, List.of()));
        }
    }

    /** The sentence; empty if the step rests on a document, or several sentences of the section fit. */
    Optional<Clause> of(Conclusion line) {
        List<Clauses.Rule> possible = Spot.of(record, line.path())
                .contest()
                .map(contest -> rules.getOrDefault(contest.id(), List.of()))
                .orElse(all);
        List<Clause> fitting = possible.stream()
                .filter(rule -> rule.clause().citation().equals(line.step().basis()))
                .filter(rule -> fits(line, rule))
                .map(Clauses.Rule::clause)
                .distinct()
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private static boolean fits(Conclusion line, Clauses.Rule rule) {
        Step<?> step = line.step();
        String last = line.path().last();
        return switch (rule) {
            case Clauses.OnSeats _ -> step instanceof SumStep.PartySeats || last.equals("mandates");
            case Clauses.OnTie(var tie) -> step instanceof Settling settling && settles(settling, tie);
            case Clauses.OnAgainstAll _ ->
                step instanceof StatuteStep.AgainstAllAhead || last.equals("against-all-decided");
            case Clauses.OnSoleCandidate _ -> last.equals("sole-candidate");
            case Clauses.OnCondition(var condition) -> meets(step, last, condition);
            case Clauses.OnReading _ ->
                step instanceof NextListStep.WithNextList
                        || step instanceof NextListStep.SeatsWithNextList
                        || step instanceof StatuteStep.Unfilled;
            case Clauses.OnStep(var provision) -> fits(step, last, provision);
        };
    }

    private static boolean meets(Step<?> step, String last, Condition condition) {
        return switch (condition) {
            case Condition.Share share -> step instanceof ThresholdMargin || isThreshold(step, last, share.least());
            case Condition.ShareInOneConstituency share -> isThreshold(step, last, share.least());
            case Condition.SeatsWon _, Condition.VotesCast _, Condition.OfKind _ ->
                step instanceof ThresholdStep.Qualified;
        };
    }

    /** Whether a step states or applies a threshold. */
    private static boolean isThreshold(Step<?> step, String last, Fraction least) {
        return switch (step) {
            case Admission admission -> admission.share().value().equals(least);
            case Given<?> given -> last.equals("threshold") && least.equals(given.value());
            default -> false;
        };
    }

    private static boolean settles(Settling step, TieClause tie) {
        return switch (tie) {
            case TieClause.MoreVotes _ -> step instanceof Settling.ByVotes;
            case TieClause.LargerRemainder _ -> step instanceof Settling.ByRemainder;
            case TieClause.FewerVotes _ -> step instanceof Settling.ByFewerVotes;
            case TieClause.EarlierRegistration _ ->
                step instanceof Settling.ByRank
                        || (step instanceof Settling.Decided(var _, var _, var _, var _, var lot) && !lot);
            case TieClause.Lot _ -> step instanceof Settling.Decided(var _, var _, var _, var _, var lot) && lot;
            case TieClause.Ask _ -> step instanceof Settling.Decided(var _, var _, var _, var _, var lot) && !lot;
        };
    }

    private static boolean fits(Step<?> step, String last, Provision provision) {
        return switch (provision) {
            case Provision.BaseOfShares _ -> step instanceof Sum;
            case Provision.AdmitLists _ -> step instanceof ThresholdStep.MeetsOne;
            case Provision.AdmitNextUntil _ ->
                step instanceof ThresholdStep.WithFurtherLists
                        || last.equals("together")
                        || last.equals("lists-at-least");
            case Provision.OneOf _ -> false;
            case Provision.Ask ask -> step instanceof StatuteStep.ReadingChosen && last.equals(ask.question());
            case Provision.AllotByLargestRemainders _ -> allots(step) && !(step instanceof AverageSeat);
            case Provision.AllotByHighestAverages _ -> allots(step) && !(step instanceof Quota);
            case Provision.AllotWithNextList rule -> joins(step, rule);
            case Provision.LeaveUnfilled _ -> step instanceof StatuteStep.Unfilled;
            case Provision.ElectByPlurality _ -> allots(step);
            case TransferProvision _, StandingRule _, JoinLists _, DoubleRule _, Leveling _ ->
                ProcedureSteps.fit(step, last, provision);
            case Provision.ElectedElsewhere _ -> false;
        };
    }

    /** Whether it is a step of a method of apportionment itself. */
    private static boolean allots(Step<?> step) {
        return step instanceof ApportionmentStep<?>
                && !(step instanceof Sum)
                && !(step instanceof Admission)
                && !(step instanceof Settling)
                && !(step instanceof ThresholdMargin);
    }

    private static boolean joins(Step<?> step, Provision.AllotWithNextList rule) {
        return step instanceof NextListStep.WithNextList
                || step instanceof NextListStep.SeatsWithNextList
                || (step instanceof Given<?>(var _, var value)
                        && value instanceof Fraction factor
                        && factor.equals(rule.correction()));
    }
}
