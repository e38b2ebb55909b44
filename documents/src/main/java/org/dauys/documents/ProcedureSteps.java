package org.dauys.documents;

import org.dauys.apportionment.AverageSeatWithin;
import org.dauys.apportionment.CompensationStep;
import org.dauys.apportionment.DoubleStep;
import org.dauys.apportionment.MajoritySeat;
import org.dauys.apportionment.PlacingStep;
import org.dauys.apportionment.Quota;
import org.dauys.apportionment.RemainderSeatWithin;
import org.dauys.apportionment.SeatGivenUp;
import org.dauys.apportionment.SeatsBeyond;
import org.dauys.apportionment.VoterStep;
import org.dauys.apportionment.WholeQuotas;
import org.dauys.apportionment.WholeQuotasWithin;
import org.dauys.figures.Given;
import org.dauys.figures.Step;
import org.dauys.statute.CoverStep;
import org.dauys.statute.DoubleRule;
import org.dauys.statute.JoinLists;
import org.dauys.statute.JoinStep;
import org.dauys.statute.LevelStep;
import org.dauys.statute.Leveling;
import org.dauys.statute.Provision;
import org.dauys.statute.SecondCountStep;
import org.dauys.statute.StandingRule;
import org.dauys.statute.TransferProvision;
import org.dauys.statute.TransferStep;

/** Which steps carry out rules of several steps, groups, tiers and double proportionality. */
final class ProcedureSteps {
    private ProcedureSteps() {}

    /** Whether a step, whose figure has this last word, carries out a provision. */
    static boolean fit(Step<?> step, String last, Provision provision) {
        return switch (provision) {
            case TransferProvision.TransferFragments _ ->
                step instanceof TransferStep.Fragments
                        || step instanceof TransferStep.WithCarried
                        || last.equals("fragments");
            case TransferProvision.SetAsidePreferential _ ->
                (step instanceof TransferStep<?>
                                && !(step instanceof TransferStep.Fragments)
                                && !(step instanceof TransferStep.WithCarried))
                        || (step instanceof Given<?> && last.equals("part"));
            case StandingRule.AwardWholeQuotas _ ->
                step instanceof Quota || step instanceof WholeQuotas || step instanceof WholeQuotasWithin;
            case StandingRule.AwardToRemainders _ -> step instanceof RemainderSeatWithin;
            case StandingRule.AwardToAverages _ -> step instanceof AverageSeatWithin;
            case StandingRule.SeatForMajority _ -> step instanceof MajoritySeat || step instanceof SeatGivenUp;
            case StandingRule.LimitToCandidates _ -> last.equals("candidates");
            case JoinLists _ -> step instanceof JoinStep<?>;
            case DoubleRule.VoterNumbers _ -> step instanceof VoterStep<?>;
            case DoubleRule.AllotToConstituencies _ -> step instanceof DoubleStep<?>;
            case Leveling leveling -> fit(step, last, leveling);
            default -> false;
        };
    }

    private static boolean fit(Step<?> step, String last, Leveling rule) {
        return switch (rule) {
            case Leveling.TakeOffSeatsWon _, Leveling.Compensate _ -> step instanceof CompensationStep<?>;
            case Leveling.ApportionSeats _ -> last.equals("apportioned");
            case Leveling.GrowHouse _ ->
                step instanceof CompensationStep.GrownHouse
                        || step instanceof LevelStep.MinimumSeats
                        || step instanceof LevelStep.WonBeyond;
            case Leveling.SubDistribute _ -> last.equals("sub-distributed") || step instanceof LevelStep.AtLeastInAll;
            case Leveling.PlaceSeats _, Leveling.LevelOneByOne _ ->
                step instanceof PlacingStep || step instanceof LevelStep.WithPlaced;
            case Leveling.DeductSeatsWon _ -> step instanceof SeatsBeyond && last.equals("seats-beyond-won");
            case Leveling.CoverWinners _ -> step instanceof CoverStep<?>;
            case Leveling.CountTwice _ -> step instanceof SecondCountStep.LeftOver || last.equals("second-count");
            case Leveling.AllotWholeShares _ ->
                step instanceof SecondCountStep.WholeShares || step instanceof SecondCountStep.InTurn;
            case Leveling.AllotSemiLinked _ ->
                step instanceof LevelStep.LinkedSeats
                        || step instanceof LevelStep.WonByOthers
                        || step instanceof LevelStep.Rest;
        };
    }
}
