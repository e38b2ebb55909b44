package org.dauys.documents;

import java.util.Arrays;
import java.util.List;
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
import org.dauys.election.Reserved;
import org.dauys.figures.Given;
import org.dauys.figures.Path;
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

/** What kind of figure a step gives, by the words that catalogues have for its title. */
final class StepKinds {
    private StepKinds() {}

    static String of(Step<?> step, Path figure) {
        return switch (step) {
            case ApportionmentStep<?> method -> of(method, figure);
            case StatuteStep<?> law -> of(law, figure);
            case Given<?> given -> of(given, figure);
            default -> throw Narrator.unknown(step);
        };
    }

    /** Whether it is the seats of one party, as declared or as published. */
    static boolean isOfParty(Path figure) {
        Path above = figure.parent();
        return (!above.isRoot() && above.last().equals("declared"))
                || words(figure).contains("won-as-published");
    }

    static List<String> words(Path figure) {
        return Arrays.asList(figure.toString().split("/", -1));
    }

    /** The last word as it is written in catalogues. */
    private static String word(Path figure) {
        return figure.last().replace('-', '_');
    }

    private static String of(Given<?> given, Path figure) {
        return isOfParty(figure)
                ? "declared"
                : figure.last().equals("candidates") && !(given.value() instanceof Long)
                        ? "list_candidates"
                        : word(figure);
    }

    private static String of(ApportionmentStep<?> step, Path figure) {
        return switch (step) {
            case Sum _ -> figure.last().equals("base") ? "base" : word(figure);
            case Admission _ -> "admitted";
            case Quota _ -> "quota";
            case NoSeats _ -> "no_seats";
            case SeatsBegun _ -> "begun";
            case SeatsBeyond _ -> words(figure).contains("due") ? "due" : "beyond";
            case WholeQuotas _, WholeQuotasWithin _ -> "whole_quotas";
            case RemainderSeat _,
                    AverageSeat _,
                    PluralitySeats _,
                    RemainderSeatWithin _,
                    AverageSeatWithin _,
                    PlacingStep.LargestShareSeat _ -> "seat";
            case MajoritySeat _ -> "majority_seat";
            case SeatGivenUp _ -> "given_up";
            case PlacingStep.PlacedSeat _ -> "placed_seat";
            case PlacingStep.TurnSeat _ -> "turn_seat";
            case PlacingStep.Unplaced _ -> "unplaced";
            case WithdrawnSeat _ -> "withdrawn";
            case TiedSeats _ -> "tied";
            case Settling.ByVotes _ -> "by_votes";
            case Settling.ByFewerVotes _ -> "by_fewer";
            case Settling.ByRank _ -> "by_rank";
            case Settling.Decided _ -> "decided";
            case Settling.ByRemainder _ -> "by_remainder";
            case AllSeats _ -> figure.last().equals("placed") ? "placed" : "seats";
            case VotesShort _ -> "short";
            case VotesToSpare _ -> "spare";
            case ThresholdMargin _ -> "threshold_margin";
            case MostSeats _ -> "most";
            case VotesInPlaces _ -> "votes_in_places";
            case CompensationStep<?> compensation -> of(compensation);
            case DoubleStep<?> twofold -> of(twofold);
            case VoterStep<?> voters -> of(voters);
        };
    }

    private static String of(CompensationStep<?> step) {
        return switch (step) {
            case CompensationStep.SeatsLeft _ -> "house_left";
            case CompensationStep.NoneDue _ -> "seats";
            case CompensationStep.Staying _ -> "staying";
            case CompensationStep.SeatsInAll _ -> "seats_in_all";
            case CompensationStep.GrownHouse _ -> "house";
        };
    }

    private static String of(DoubleStep<?> step) {
        return switch (step) {
            case DoubleStep.DistrictSeats _ -> "seats_of_constituencies";
            case DoubleStep.FindDivisors _ -> "divisors";
            case DoubleStep.TiedListChosen _ -> "double_tie";
            case DoubleStep.DistrictDivisors _ -> "constituency_divisors";
            case DoubleStep.PartyDivisors _ -> "list_divisors";
            case DoubleStep.Quotients _ -> "quotients";
            case DoubleStep.RoundedQuotients _ -> "seats";
            case DoubleStep.SeatsMet _ -> "seats_met";
        };
    }

    private static String of(VoterStep<?> step) {
        return switch (step) {
            case VoterStep.VoterNumbers _ -> "voter_numbers";
            case VoterStep.VotersTogether _ -> "voters_together";
            case VoterStep.InWholeNumbers _ -> "voters";
        };
    }

    private static String of(StatuteStep<?> step, Path figure) {
        return switch (step) {
            case StatuteStep.Counted _ -> "counted";
            case SumStep.VotesOfAll _ -> "votes";
            case SumStep.VotesTogether _ -> figure.last().equals("fragments") ? "fragments" : "votes";
            case SumStep.Total _ ->
                Reserved.of(figure.last()).isPresent()
                        ? "total"
                        : figure.last().equals("seats") ? "leveling_seats" : word(figure);
            case SumStep.SeatsHeld _ -> "mandates";
            case SumStep.SeatsElsewhere _ -> "won";
            case ThresholdStep.Qualified _ -> "qualified";
            case ThresholdStep.MeetsOne _, ThresholdStep.WithFurtherLists _ -> "admitted";
            case StatuteStep.HowMany _ -> word(figure);
            case StatuteStep.ReadingChosen _ -> "reading";
            case StatuteStep.Unfilled _, NextListStep.SeatsWithNextList _ -> "seats";
            case NextListStep.WithNextList _ -> "with_next_list";
            case StatuteStep.AgainstAllAhead _ -> "against_all_ahead";
            case SumStep.PartySeats _ -> partySeats(figure);
            case JoinStep<?> joined -> of(joined);
            case TransferStep<?> transfer -> of(transfer);
            case CoverStep<?> cover -> of(cover);
            case LevelStep<?> level -> of(level, figure);
            case SecondCountStep second -> of(second);
            case TallyStep<?> _ -> ofTally(figure);
        };
    }

    private static String partySeats(Path figure) {
        return switch (figure.last()) {
            case "seats-ahead", "won-by-all" -> word(figure);
            default -> "party_seats";
        };
    }

    private static String of(JoinStep<?> step) {
        return switch (step) {
            case JoinStep.JoinedVotes _ -> "joined_votes";
            case JoinStep.MemberVotes _ -> "group_votes";
            case JoinStep.GroupSeats _ -> "group_seats";
            case JoinStep.SeatsOfMembers _ -> "seats";
        };
    }

    private static String of(TransferStep<?> step) {
        return switch (step) {
            case TransferStep.Fragments _ -> "fragments_of";
            case TransferStep.WithCarried _ -> "with_fragments";
            case TransferStep.Without _ -> "preferred";
            case TransferStep.PreferentialQuota _ -> "preferential_quota";
            case TransferStep.PreferentialSeats _ -> "preferential_seats";
            case TransferStep.SeatsLeft _ -> "seats_left";
            case TransferStep.SeatsTogether _ -> "seats";
        };
    }

    private static String of(CoverStep<?> step) {
        return switch (step) {
            case CoverStep.AtMost _ -> "covered";
            case CoverStep.VotesAhead _ -> "votes_ahead";
            case CoverStep.IfCovered _ -> "if_covered";
        };
    }

    private static String of(LevelStep<?> step, Path figure) {
        return switch (step) {
            case LevelStep.MinimumSeats _ -> "minimum";
            case LevelStep.WonBeyond _ -> "won_beyond";
            case LevelStep.AtLeastInAll _ -> "with_minima";
            case LevelStep.Rest _ -> figure.last().equals("house") ? "house_left" : word(figure);
            case LevelStep.WithPlaced _ -> "with_placed";
            case LevelStep.WonByOthers _ -> "won_by_others";
            case LevelStep.LinkedSeats _ -> "lacking";
        };
    }

    private static String of(SecondCountStep step) {
        return switch (step) {
            case SecondCountStep.LeftOver _ -> "left_over";
            case SecondCountStep.WholeShares _ -> "whole_shares";
            case SecondCountStep.InTurn _ -> "seats";
        };
    }

    /** Numbers brought together are named by what they are for. */
    private static String ofTally(Path figure) {
        return switch (figure.last()) {
            case "votes" -> "votes_here";
            case "apportioned" -> "apportioned_here";
            case "won" -> "won_in_constituencies";
            case "placed" -> "placed_here";
            case "number" -> "seats_of_list";
            default -> word(figure);
        };
    }
}
