package org.dauys.documents.people;

import java.util.List;
import java.util.Map;
import org.dauys.figures.Conclusion;
import org.dauys.figures.Path;
import org.dauys.mandates.MandateStep;
import org.dauys.mandates.OrderStep;

/**
 * Says how persons came to be seated: a sentence for every step of {@code mandates}.
 *
 * @param say the words on persons
 */
record SeatingSentences(PersonsWords say) {
    private static final int VOTES_DIGITS = 2;

    String sentence(MandateStep<?> step, Conclusion line) {
        return switch (step) {
            case MandateStep.OneSeat seat ->
                say.say(
                        "persons-one-seat",
                        Map.of(
                                "seat", line.path().last(),
                                "person", say.person(seat.result()),
                                "position", seat.position() + 1));
            case MandateStep.LeastOfGroup least ->
                say.say(
                        "persons-least",
                        Map.of(
                                "list", list(line.path()),
                                "group", least.group().title().in(say.words().language()),
                                "seats", least.seats().value(),
                                "share", say.share(least.share(), least.rounding()),
                                "least", least.result()));
            case OrderStep<?> order -> sentence(order, line);
            case MandateStep.FirstOfOrder first ->
                say.say(
                        "persons-first",
                        Map.of(
                                "list", list(line.path()),
                                "seats", first.seats().value(),
                                "persons", say.persons(first.result())));
            case MandateStep.Skipping skipping -> skipping(skipping);
            case MandateStep.ChosenByParty chosen ->
                say.say(
                        "persons-chosen",
                        Map.of(
                                "list", list(line.path()),
                                "date", say.words().date(chosen.designation().on()),
                                "document", chosen.designation().document(),
                                "persons", say.persons(chosen.result())));
            case MandateStep.Swapped swapped -> swapped(swapped);
            case MandateStep.BestOfGroup best ->
                say.say("persons-best", Map.of("persons", say.persons(best.result()), "seats", best.seats()));
            case MandateStep.WonDistrict won ->
                say.say("persons-won", Map.of("person", say.person(won.person()), "place", say.place(won.where())));
        };
    }

    private String sentence(OrderStep<?> step, Conclusion line) {
        return switch (step) {
            case OrderStep.PersonsOfList list ->
                say.say(
                        "persons-of-list",
                        Map.of(
                                "list", list(line.path()),
                                "places", list.list().places().size(),
                                "standing", list.standing().size()));
            case OrderStep.WithoutWinners without ->
                say.say("persons-without-winners", Map.of("persons", say.persons(without.winners())));
            case OrderStep.PreferenceThreshold threshold -> threshold(threshold);
            case OrderStep.ByPreference order -> byPreference(order);
            case OrderStep.Drawn drawn ->
                say.say(
                        "persons-drawn",
                        Map.of("among", say.persons(drawn.among()), "drawn", say.persons(drawn.drawn())));
        };
    }

    private String threshold(OrderStep.PreferenceThreshold step) {
        return say.say(
                "persons-threshold",
                Map.of(
                        "share", say.words().percent(step.share()),
                        "votes", say.words().number(step.votes().value()),
                        "parts", step.parts(),
                        "threshold", say.words().rounded(step.result(), VOTES_DIGITS)));
    }

    private String byPreference(OrderStep.ByPreference step) {
        List<String> enough = step.result().stream().filter(step::isEnough).toList();
        return say.say(
                "persons-by-preference",
                Map.of(
                        "count", enough.size(),
                        "persons",
                                String.join(
                                        ", ",
                                        enough.stream()
                                                .map(person -> say.person(person) + " ("
                                                        + say.words().number(step.votesOf(person)) + ")")
                                                .toList()),
                        "threshold", say.words().rounded(step.threshold().value(), VOTES_DIGITS)));
    }

    private String swapped(MandateStep.Swapped step) {
        return say.say(
                "persons-swapped",
                Map.of(
                        "goes", say.person(step.goes().person()),
                        "goes_votes", say.words().rounded(step.goes().measure(), VOTES_DIGITS),
                        "comes", say.person(step.comes().person()),
                        "comes_votes", say.words().rounded(step.comes().measure(), VOTES_DIGITS)));
    }

    private String skipping(MandateStep.Skipping step) {
        List<String> before = step.seated().value();
        List<String> after = step.result();
        if (!say.mayNameGroups()) {
            return say.say(
                    "persons-skipping-counts",
                    Map.of(
                            "group",
                                    step.members()
                                            .group()
                                            .title()
                                            .in(say.words().language()),
                            "least", step.least().value(),
                            "count",
                                    after.stream()
                                            .filter(person -> !before.contains(person))
                                            .count()));
        }
        return say.say(
                "persons-skipping",
                Map.of(
                        "group", step.members().group().title().in(say.words().language()),
                        "had", step.members().among(before),
                        "least", step.least().value(),
                        "gone",
                                say.persons(before.stream()
                                        .filter(person -> !after.contains(person))
                                        .toList()),
                        "count",
                                after.stream()
                                        .filter(person -> !before.contains(person))
                                        .count(),
                        "come",
                                say.persons(after.stream()
                                        .filter(person -> !before.contains(person))
                                        .toList())));
    }

    /** The list of a path {@code persons/house/where/LIST/…}, as far as it has one. */
    String list(Path path) {
        List<String> words = List.of(path.toString().split("/", -1));
        return words.size() > 4 && !words.get(3).equals("swap") ? say.names().option(words.get(2), words.get(3)) : "";
    }
}
