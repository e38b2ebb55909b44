package org.dauys.documents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.apportionment.Place;
import org.dauys.apportionment.PlacingStep;
import org.dauys.apportionment.Standing;
import org.dauys.apportionment.VotesInPlaces;
import org.dauys.figures.Fraction;

/** Sentences on seats that are placed in constituencies. */
record PlacingSentences(Teller teller) {
    String of(VotesInPlaces step, Subject subject) {
        return new TallySentences(teller).collected(step.result(), subject);
    }

    String of(PlacingStep step, Subject subject) {
        return switch (step) {
            case PlacingStep.PlacedSeat placed -> placed(placed, subject);
            case PlacingStep.TurnSeat turn -> turn(turn, subject);
            case PlacingStep.LargestShareSeat share -> share(share, subject);
            case PlacingStep.Unplaced unplaced ->
                teller.decided(unplaced.decision(), "none", teller.say("choice", Map.of("choice", "unfilled")));
        };
    }

    private static List<String> first(Standing after) {
        return after.isTied() ? after.tied() : after.changed();
    }

    private Map<String, Object> ranked(Standing after, List<String> open, Ranking ranking, Subject subject) {
        List<String> first = first(after);
        Optional<String> next = ranking.next(open, first);
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("tied", after.isTied() ? "yes" : "no");
        arguments.put("count", first.size());
        arguments.put("list", ranking.told(teller, subject.spot(), first));
        arguments.put("more", next.isPresent() ? "yes" : "no");
        arguments.put("next", ranking.told(teller, subject.spot(), next.stream().toList()));
        return arguments;
    }

    private String placed(PlacingStep.PlacedSeat step, Subject subject) {
        Standing after = step.result();
        Map<String, Object> arguments = ranked(after, step.open(), claims(step), subject);
        arguments.put("seat", after.total() + (after.isTied() ? 1 : 0));
        arguments.put("per", step.per().name());
        return teller.say("step-placed", arguments);
    }

    private Ranking claims(PlacingStep.PlacedSeat step) {
        Words words = teller.words();
        return new Ranking.Fractions(step::claim, pair -> {
            Place place = place(step, pair);
            String votes = words.number(step.votes().value().of(pair));
            String divisor = words.rounded(step.divisor(pair), Teller.THREE);
            String cast = words.number(place.cast().value());
            return switch (step.per()) {
                case VOTES_CAST ->
                    votes + " ÷ " + divisor + " ÷ " + cast + " = " + words.percent(step.claim(pair), Teller.THREE);
                case VOTES_FOR_A_SEAT ->
                    votes + " ÷ " + divisor + " ÷ (" + cast + " ÷ "
                            + words.number(place.mandates().value()) + ") = "
                            + words.fraction(step.claim(pair), Teller.THREE + Teller.TWO);
            };
        });
    }

    private static Place place(PlacingStep.PlacedSeat step, String pair) {
        return step.places().stream()
                .filter(place -> pair.startsWith(place.code() + "/"))
                .findFirst()
                .orElseThrow();
    }

    private String turn(PlacingStep.TurnSeat step, Subject subject) {
        Ranking ranking = Ranking.ofAverages(
                step.divisors(), step.votes().value(), step.standing().value().seats());
        Map<String, Object> arguments = ranked(step.result(), step.open(), ranking, subject);
        arguments.put("divisors", teller.divisors(step.divisors()));
        return teller.say("step-turn", arguments);
    }

    private String share(PlacingStep.LargestShareSeat step, Subject subject) {
        Words words = teller.words();
        Standing after = step.result();
        List<String> open = step.votes().value().claimants().names().stream()
                .filter(name -> step.standing().value().part(name) == 0)
                .toList();
        Ranking shares = new Ranking.Fractions(
                name -> Fraction.of(
                        step.votes().value().of(name), step.bases().value().of(name)),
                name -> words.number(step.votes().value().of(name)) + " ÷ "
                        + words.number(step.bases().value().of(name)) + " = "
                        + words.percent(
                                Fraction.of(
                                        step.votes().value().of(name),
                                        step.bases().value().of(name)),
                                Teller.THREE));
        Map<String, Object> arguments = ranked(after, open, shares, subject);
        arguments.put("seat", after.total() + (after.isTied() ? 1 : 0));
        arguments.put("seats", step.seats().value());
        return teller.say("step-largest-share", arguments);
    }
}
