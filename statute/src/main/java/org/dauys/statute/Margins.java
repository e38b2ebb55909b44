package org.dauys.statute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dauys.apportionment.Admission;
import org.dauys.apportionment.Margin;
import org.dauys.apportionment.ThresholdMargin;
import org.dauys.apportionment.VotesShort;
import org.dauys.apportionment.VotesToSpare;
import org.dauys.figures.Citation;
import org.dauys.figures.Figure;
import org.dauys.figures.Fraction;
import org.dauys.figures.Path;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Tally;

/**
 * By how many votes the last seats of a constituency were won or lost, and how far each list is from the threshold.
 * Those who take part stay the same for the margins of seats.
 *
 * @param seats the margins of seats; none where seats were not distributed by a method that promises them
 * @param thresholds the distance of each list from the threshold; none without a threshold
 */
public record Margins(List<OfSeat> seats, List<OfThreshold> thresholds) {
    /** The margins with their own lists. */
    public Margins {
        seats = List.copyOf(seats);
        thresholds = List.copyOf(thresholds);
    }

    /**
     * The margin of a claimant.
     *
     * @param claimant its code
     * @param won whether it is that of the last seat it won, or else of the next one that it lacks
     * @param margin the figure
     */
    public record OfSeat(String claimant, boolean won, Figure<Optional<Margin>> margin) {}

    /**
     * The distance of a claimant from the threshold.
     *
     * @param claimant its code
     * @param votes positive: so many fewer votes and it would have failed; negative: so many it lacked
     */
    public record OfThreshold(String claimant, Figure<Long> votes) {}

    /**
     * The margins of a constituency whose seats are settled; they are named {@code <constituency>/margin/…}, and
     * those of several thresholds by their number too.
     *
     * @param area the constituency
     * @param reasoning the reasoning in which it was counted
     */
    public static Margins of(Result.OfArea area, Reasoning reasoning) {
        List<OfSeat> ofSeats = new ArrayList<>();
        if (area.distribution().isPresent() && area.seats().isPresent() && isOfSame(area)) {
            seats(area, area.distribution().get(), area.seats().get(), reasoning, ofSeats);
        }
        List<OfThreshold> ofThresholds = new ArrayList<>();
        for (int i = 0; i < area.admissions().size(); i++) {
            String kind = area.admissions().size() == 1 ? "threshold" : "threshold/" + (i + 1);
            ofThresholds.addAll(thresholds(area, area.admissions().get(i), kind, reasoning));
        }
        return new Margins(ofSeats, ofThresholds);
    }

    /** Whether the method gave the seats alone: where others sit beside its claimants, its margins are not theirs. */
    private static boolean isOfSame(Result.OfArea area) {
        return area.distribution()
                .map(of -> of.votes().value().claimants())
                .equals(area.seats().map(seats -> seats.value().claimants()));
    }

    private static Path path(Result.OfArea area, String kind, String claimant) {
        return area.mandates().path().parent().then("margin").written(kind).written(claimant);
    }

    private static void seats(
            Result.OfArea area,
            Result.Distribution distribution,
            Figure<Tally> seats,
            Reasoning reasoning,
            List<OfSeat> into) {
        Figure<Tally> votes = distribution.votes();
        Citation basis = distribution.method().basis();
        for (String claimant : votes.value().claimants().names()) {
            if (seats.value().of(claimant) > 0) {
                var spare = new VotesToSpare(basis, distribution.method(), votes, area.mandates(), seats, claimant);
                into.add(new OfSeat(claimant, true, reasoning.conclude(path(area, "spare", claimant), spare)));
            }
            var lacked = new VotesShort(basis, distribution.method(), votes, area.mandates(), seats, claimant);
            into.add(new OfSeat(claimant, false, reasoning.conclude(path(area, "short", claimant), lacked)));
        }
    }

    private static List<OfThreshold> thresholds(Result.OfArea area, Admission rule, String kind, Reasoning reasoning) {
        if (rule.share().value().compareTo(Fraction.of(1)) >= 0) {
            return List.of();
        }
        List<OfThreshold> all = new ArrayList<>();
        for (String claimant : rule.votes().value().claimants().names()) {
            var distance = new ThresholdMargin(
                    rule.basis(), rule.votes(), rule.base(), rule.share(), rule.takesPartAtShare(), claimant);
            all.add(new OfThreshold(claimant, reasoning.conclude(path(area, kind, claimant), distance)));
        }
        return all;
    }
}
