package org.dauys.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.dauys.election.Body;
import org.dauys.election.Constituency;
import org.dauys.election.Contest;
import org.dauys.election.Language;
import org.dauys.election.Text;
import org.dauys.figures.Given;
import org.dauys.figures.Path;
import org.dauys.figures.Step;
import org.dauys.statute.CoverStep;
import org.dauys.statute.JoinStep;
import org.dauys.statute.LevelStep;
import org.dauys.statute.SecondCountStep;
import org.dauys.statute.StatuteStep;
import org.dauys.statute.TallyStep;
import org.dauys.statute.ThresholdStep;
import org.dauys.statute.TransferStep;

/** Titles of figures and of questions. */
record Titles(Teller teller) {
    /** The title of a figure, or of what is not a figure yet: a question. */
    String of(Path path) {
        String title = withoutPlace(path);
        return place(Spot.of(teller.result().record(), path), teller.words().language())
                .map(place -> title + ", " + place)
                .orElse(title);
    }

    /** The title without the part of the election to which it belongs. */
    String withoutPlace(Path path) {
        Optional<Located> located = Located.in(teller.result().explanation(), path);
        Spot spot = Spot.of(teller.result().record(), path);
        List<String> parts = new ArrayList<>();
        if (located.isEmpty()) {
            parts.add(question(path));
        } else {
            Path figure = located.get().line().path();
            parts.add(named(kind(located.get().line().step(), figure), figure));
            claimant(located.get(), figure).ifPresent(code -> parts.add(teller.option(spot, code)));
        }
        return String.join(", ", parts);
    }

    /** The title of a question without its place. */
    String question(Path path) {
        String kind =
                path.isRoot() || path.parent().isRoot() || !path.parent().last().equals("tie") ? path.last() : "tie";
        return teller.say(
                "question-name", Map.of("topic", kind.replace('-', '_'), "number", path.last(), "code", path.last()));
    }

    private String named(String kind, Path figure) {
        return teller.say("figure-name", Map.of("kind", kind, "number", number(figure), "code", figure.last()));
    }

    /** The number of the seat at which a figure stands; empty if it stands at none. */
    private static String number(Path figure) {
        Path path = figure;
        while (!path.isRoot()) {
            if (!path.parent().isRoot()
                    && List.of("seat", "withdrawn", "tie")
                            .contains(path.parent().last())) {
                return path.last();
            }
            path = path.parent();
        }
        return "";
    }

    private static Optional<String> claimant(Located located, Path figure) {
        return located.claimant().or(() -> switch (located.line().step()) {
            case StatuteStep.Counted(var option, var _) -> Optional.of(option);
            case VotesShort step -> Optional.of(step.claimant());
            case VotesToSpare step -> Optional.of(step.claimant());
            case ThresholdMargin step -> Optional.of(step.claimant());
            case Given<?> _ when isOfParty(figure) -> Optional.of(figure.last());
            case StatuteStep.Total _ -> Optional.of(figure.last());
            default -> Optional.empty();
        });
    }

    private static String kind(Step<?> step, Path figure) {
        return switch (step) {
            case ApportionmentStep<?> method -> kind(method);
            case StatuteStep<?> law -> kind(law, figure);
            case Given<?> _ -> isOfParty(figure) ? "declared" : figure.last().replace('-', '_');
            default -> throw Narrator.unknown(step);
        };
    }

    /** Whether it is the seats of one party, as declared or as published. */
    private static boolean isOfParty(Path figure) {
        Path above = figure.parent();
        return (!above.isRoot() && above.last().equals("declared"))
                || Arrays.asList(figure.toString().split("/", -1)).contains("won-as-published");
    }

    private static String kind(ApportionmentStep<?> step) {
        return switch (step) {
            case Sum _ -> "base";
            case Admission _ -> "admitted";
            case Quota _ -> "quota";
            case NoSeats _ -> "no_seats";
            case SeatsBegun _ -> "begun";
            case SeatsBeyond _ -> "beyond";
            case WholeQuotas _ -> "whole_quotas";
            case RemainderSeat _, AverageSeat _, PluralitySeats _ -> "seat";
            case WithdrawnSeat _ -> "withdrawn";
            case TiedSeats _ -> "tied";
            case Settling.ByVotes _ -> "by_votes";
            case Settling.ByFewerVotes _ -> "by_fewer";
            case Settling.ByRank _ -> "by_rank";
            case Settling.Decided _ -> "decided";
            case AllSeats _ -> "seats";
            case VotesShort _ -> "short";
            case VotesToSpare _ -> "spare";
            case ThresholdMargin _ -> "threshold_margin";
            case Settling.ByRemainder _ -> "by_remainder";
            case CompensationStep<?> _, VotesInPlaces _, DoubleStep<?> _, VoterStep<?> _, MostSeats _ -> "further";
            case PlacingStep _, WholeQuotasWithin _, RemainderSeatWithin _, AverageSeatWithin _, MajoritySeat _, SeatGivenUp _ -> "further";
        };
    }

    private static String kind(StatuteStep<?> step, Path figure) {
        return switch (step) {
            case StatuteStep.Counted _ -> "counted";
            case StatuteStep.VotesOfAll _ -> "votes";
            case StatuteStep.VotesTogether _ -> "votes";
            case StatuteStep.Total _ -> "total";
            case StatuteStep.SeatsHeld _ -> "mandates";
            case StatuteStep.SeatsElsewhere _ -> "won";
            case ThresholdStep.Qualified _ -> "qualified";
            case ThresholdStep.MeetsOne _, ThresholdStep.WithFurtherLists _ -> "admitted";
            case StatuteStep.HowMany _ -> figure.last().replace('-', '_');
            case StatuteStep.ReadingChosen _ -> "reading";
            case StatuteStep.Unfilled _, StatuteStep.SeatsWithNextList _ -> "seats";
            case StatuteStep.WithNextList _ -> "with_next_list";
            case StatuteStep.AgainstAllAhead _ -> "against_all_ahead";
            case StatuteStep.PartySeats _ -> "party_seats";
            case JoinStep<?> _, TransferStep<?> _, CoverStep<?> _, LevelStep<?> _, SecondCountStep _, TallyStep<?> _ -> "further";
        };
    }

    /** The title of the part of an election; empty for the whole of it. */
    static Optional<String> place(Spot spot, Language language) {
        Optional<Text> title = spot.constituency().map(Constituency::title);
        return title.or(() -> spot.contest().map(Contest::title))
                .or(() -> spot.body().map(Body::title))
                .map(text -> text.in(language));
    }
}
