package org.dauys.documents;

import org.dauys.apportionment.Admission;
import org.dauys.apportionment.AllSeats;
import org.dauys.apportionment.ApportionmentStep;
import org.dauys.apportionment.AverageSeat;
import org.dauys.apportionment.AverageSeatWithin;
import org.dauys.apportionment.CompensationStep;
import org.dauys.apportionment.DoubleStep;
import org.dauys.apportionment.MajoritySeat;
import org.dauys.apportionment.MostSeats;
import org.dauys.apportionment.NoSeats;
import org.dauys.apportionment.PlacingStep;
import org.dauys.apportionment.PluralitySeats;
import org.dauys.apportionment.Quota;
import org.dauys.apportionment.RemainderSeat;
import org.dauys.apportionment.RemainderSeatWithin;
import org.dauys.apportionment.SeatGivenUp;
import org.dauys.apportionment.SeatsBegun;
import org.dauys.apportionment.SeatsBeyond;
import org.dauys.apportionment.Settling;
import org.dauys.apportionment.Sum;
import org.dauys.apportionment.ThresholdMargin;
import org.dauys.apportionment.TiedSeats;
import org.dauys.apportionment.VoterStep;
import org.dauys.apportionment.VotesInPlaces;
import org.dauys.apportionment.VotesShort;
import org.dauys.apportionment.VotesToSpare;
import org.dauys.apportionment.WholeQuotas;
import org.dauys.apportionment.WholeQuotasWithin;
import org.dauys.apportionment.WithdrawnSeat;
import org.dauys.figures.Given;
import org.dauys.figures.Step;
import org.dauys.statute.CoverStep;
import org.dauys.statute.JoinStep;
import org.dauys.statute.LevelStep;
import org.dauys.statute.NextListStep;
import org.dauys.statute.SecondCountStep;
import org.dauys.statute.StatuteStep;
import org.dauys.statute.SumStep;
import org.dauys.statute.TallyStep;
import org.dauys.statute.ThresholdStep;
import org.dauys.statute.TransferStep;

/** Stable names of steps for programs. */
final class StepNames {
    private StepNames() {}

    static String of(Step<?> step) {
        return switch (step) {
            case ApportionmentStep<?> method -> of(method);
            case StatuteStep<?> law -> of(law);
            case Given<?> _ -> "given";
            default -> throw Narrator.unknown(step);
        };
    }

    private static String of(ApportionmentStep<?> step) {
        return switch (step) {
            case Sum _ -> "sum";
            case Admission _ -> "admission";
            case Quota _ -> "quota";
            case NoSeats _ -> "no-seats";
            case SeatsBegun _ -> "seats-begun";
            case SeatsBeyond _ -> "seats-beyond";
            case WholeQuotas _ -> "whole-quotas";
            case RemainderSeat _ -> "remainder-seat";
            case WithdrawnSeat _ -> "withdrawn-seat";
            case AverageSeat _ -> "average-seat";
            case PluralitySeats _ -> "plurality-seats";
            case TiedSeats _ -> "tied-seats";
            case Settling.ByVotes _ -> "settled-by-votes";
            case Settling.ByFewerVotes _ -> "settled-by-fewer-votes";
            case Settling.ByRank _ -> "settled-by-rank";
            case Settling.Decided _ -> "settled-by-decision";
            case AllSeats _ -> "all-seats";
            case VotesShort _ -> "votes-short";
            case VotesToSpare _ -> "votes-to-spare";
            case ThresholdMargin _ -> "threshold-margin";
            case Settling.ByRemainder _ -> "settled-by-remainder";
            case CompensationStep<?> _, VotesInPlaces _, DoubleStep<?> _, VoterStep<?> _, MostSeats _ ->
                Procedures.name(step);
            case PlacingStep _,
                    WholeQuotasWithin _,
                    RemainderSeatWithin _,
                    AverageSeatWithin _,
                    MajoritySeat _,
                    SeatGivenUp _ -> Procedures.name(step);
        };
    }

    private static String of(StatuteStep<?> step) {
        return switch (step) {
            case StatuteStep.Counted _ -> "counted";
            case SumStep.VotesOfAll _ -> "votes-of-all";
            case SumStep.VotesTogether _ -> "votes-together";
            case SumStep.Total _ -> "total";
            case SumStep.SeatsHeld _ -> "seats-held";
            case SumStep.SeatsElsewhere _ -> "seats-elsewhere";
            case ThresholdStep.Qualified _ -> "qualified";
            case ThresholdStep.MeetsOne _ -> "meets-one";
            case ThresholdStep.WithFurtherLists _ -> "with-further-lists";
            case StatuteStep.HowMany _ -> "how-many";
            case StatuteStep.ReadingChosen _ -> "reading-chosen";
            case StatuteStep.Unfilled _ -> "unfilled";
            case NextListStep.WithNextList _ -> "with-next-list";
            case NextListStep.SeatsWithNextList _ -> "seats-with-next-list";
            case StatuteStep.AgainstAllAhead _ -> "against-all-ahead";
            case SumStep.PartySeats _ -> "party-seats";
            case JoinStep<?> _, TransferStep<?> _, CoverStep<?> _, LevelStep<?> _, SecondCountStep _, TallyStep<?> _ ->
                Procedures.name(step);
        };
    }
}
