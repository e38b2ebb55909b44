package org.dauys.documents.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dauys.documents.FurtherSteps;
import org.dauys.figures.Conclusion;
import org.dauys.figures.Fraction;
import org.dauys.figures.Path;
import org.dauys.figures.Question;
import org.dauys.mandates.MandateStep;
import org.dauys.mandates.PersonsRule;
import org.dauys.mandates.PersonsSection;
import org.dauys.mandates.SeatingRule;
import org.dauys.mandates.TermAct;
import org.dauys.mandates.VacancyRule;
import org.dauys.mandates.term.TermStep;
import org.dauys.statute.Clause;

/** Says why a person sits: a sentence for every step of a seating. */
final class PersonsSteps implements FurtherSteps {
    private static final Path PERSONS = Path.of("persons");
    private static final int VOTES_DIGITS = 2;

    private final PersonsWords say;

    PersonsSteps(PersonsWords say) {
        this.say = say;
    }

    @Override
    public boolean knows(Path path) {
        return path.isWithin(PERSONS);
    }

    @Override
    public String name(Path path) {
        return say.membership()
                .account()
                .result()
                .explanation()
                .conclusion(path)
                .map(this::title)
                .orElse(path.toString());
    }

    @Override
    public String title(Question question) {
        return say.questionTitle(question);
    }

    @Override
    public String choice(Question question, String choice) {
        return say.choice(question, choice);
    }

    private String title(Conclusion line) {
        Path path = line.path();
        if (line.step() instanceof MandateStep.OneSeat) {
            return say.say("persons-title-seat", Map.of("seat", path.last()));
        }
        if (line.step() instanceof TermStep) {
            return say.say(
                    "persons-title-seat", Map.of("seat", path.parent().parent().last()));
        }
        return say.say("persons-title", Map.of("kind", kind(path), "list", list(path)));
    }

    private static String kind(Path path) {
        String above = path.parent().last();
        if (above.equals("least") || above.equals("swap")) {
            return above;
        }
        if (path.last().startsWith("persons-with-")) {
            return "persons";
        }
        return path.last().startsWith("best-") ? "best" : path.last().replace('-', '_');
    }

    /** The list of a path {@code persons/house/where/LIST/…}, as far as it has one. */
    private String list(Path path) {
        List<String> words = List.of(path.toString().split("/", -1));
        return words.size() > 4 && !words.get(3).equals("swap") ? say.names().option(words.get(2), words.get(3)) : "";
    }

    @Override
    public String value(Conclusion line) {
        return switch (line.figure().value()) {
            case List<?> persons ->
                say.persons(persons.stream().map(Object::toString).toList());
            case String nobody when nobody.equals(TermStep.NOBODY) -> say.say("persons-nobody");
            case String person -> say.person(person);
            case Long number -> say.words().number(number);
            case Fraction votes -> say.words().rounded(votes, VOTES_DIGITS);
            default -> say.names().option("", line.figure().value().toString());
        };
    }

    @Override
    public String sentence(Conclusion line) {
        if (line.step() instanceof TermStep act) {
            return sentence(act);
        }
        return line.step() instanceof MandateStep<?> step
                ? sentence(step, line)
                : say.say("persons-number", Map.of("title", title(line), "value", value(line)));
    }

    private String sentence(TermStep step) {
        return switch (step) {
            case TermStep.SeatLost lost -> act("persons-lost", lost.act());
            case TermStep.SeatFilled filled -> act("persons-filled", filled.act());
            case TermStep.SeatKept kept -> act("persons-kept", kept.act());
        };
    }

    private String act(String key, TermAct act) {
        return say.say(
                key,
                Map.of(
                        "date", say.words().date(act.on()),
                        "person", say.person(act.person()),
                        "act", act.kind().name(),
                        "document", told(act)));
    }

    /** The reason and the document, as far as they are given, and else where the act stands. */
    private static String told(TermAct act) {
        return Stream.of(act.reason(), act.document())
                .filter(text -> !text.isEmpty())
                .reduce((reason, document) -> reason + "; " + document)
                .orElse(act.entry().toString());
    }

    private String sentence(MandateStep<?> step, Conclusion line) {
        return switch (step) {
            case MandateStep.OneSeat seat ->
                say.say(
                        "persons-one-seat",
                        Map.of(
                                "seat",
                                line.path().last(),
                                "person",
                                say.person(seat.result()),
                                "position",
                                seat.position() + 1));
            case MandateStep.LeastOfGroup least ->
                say.say(
                        "persons-least",
                        Map.of(
                                "list", list(line.path()),
                                "group", least.group().title().in(say.words().language()),
                                "seats", least.seats().value(),
                                "share", say.share(least.share(), least.rounding()),
                                "least", least.result()));
            case MandateStep.PersonsOfList list ->
                say.say(
                        "persons-of-list",
                        Map.of(
                                "list", list(line.path()),
                                "places", list.list().places().size(),
                                "standing", list.standing().size()));
            case MandateStep.WithoutWinners without ->
                say.say("persons-without-winners", Map.of("persons", say.persons(without.winners())));
            case MandateStep.PreferenceThreshold threshold -> threshold(threshold);
            case MandateStep.ByPreference order -> byPreference(order);
            case MandateStep.Drawn drawn ->
                say.say(
                        "persons-drawn",
                        Map.of("among", say.persons(drawn.among()), "drawn", say.persons(drawn.drawn())));
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
            case MandateStep.Swapped swapped ->
                say.say(
                        "persons-swapped",
                        Map.of(
                                "goes", say.person(swapped.goes().person()),
                                "goes_votes", say.words().rounded(swapped.goes().measure(), VOTES_DIGITS),
                                "comes", say.person(swapped.comes().person()),
                                "comes_votes",
                                        say.words().rounded(swapped.comes().measure(), VOTES_DIGITS)));
            case MandateStep.BestOfGroup best ->
                say.say("persons-best", Map.of("persons", say.persons(best.result()), "seats", best.seats()));
            case MandateStep.WonDistrict won ->
                say.say("persons-won", Map.of("person", say.person(won.person()), "place", say.place(won.where())));
        };
    }

    private String threshold(MandateStep.PreferenceThreshold step) {
        return say.say(
                "persons-threshold",
                Map.of(
                        "share", say.words().percent(step.share()),
                        "votes", say.words().number(step.votes().value()),
                        "parts", step.parts(),
                        "threshold", say.words().rounded(step.result(), VOTES_DIGITS)));
    }

    private String byPreference(MandateStep.ByPreference step) {
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

    @Override
    public Optional<Clause> clause(Conclusion line) {
        return switch (line.step()) {
            case MandateStep<?> step -> rule(step).flatMap(kind -> clauseOf(kind, line));
            case TermStep _ -> clauseOf(VacancyRule.class, line);
            default -> Optional.empty();
        };
    }

    private Optional<Clause> clauseOf(Class<? extends PersonsRule> kind, Conclusion line) {
        return say.membership().law().applied().sections().values().stream()
                .map((PersonsSection section) -> section.all(kind))
                .flatMap(List::stream)
                .map(PersonsRule::clause)
                .filter(clause -> clause.citation().equals(line.step().basis()))
                .findFirst();
    }

    private static Optional<Class<? extends PersonsRule>> rule(MandateStep<?> step) {
        return switch (step) {
            case MandateStep.LeastOfGroup _ -> Optional.of(SeatingRule.Quota.class);
            case MandateStep.PreferenceThreshold _, MandateStep.ByPreference _ ->
                Optional.of(SeatingRule.PreferenceFirst.class);
            case MandateStep.Skipping _ -> Optional.of(SeatingRule.SkipForGroup.class);
            case MandateStep.ChosenByParty _ -> Optional.of(SeatingRule.PartyDesignates.class);
            case MandateStep.Swapped _ -> Optional.of(SeatingRule.SwapFewestVotes.class);
            case MandateStep.BestOfGroup _ -> Optional.of(SeatingRule.BestLosers.class);
            case MandateStep.WonDistrict _ -> Optional.of(SeatingRule.DistrictWinner.class);
            case MandateStep.OneSeat _, MandateStep.FirstOfOrder _, MandateStep.WithoutWinners _ ->
                Optional.of(SeatingRule.class);
            case MandateStep.PersonsOfList _, MandateStep.Drawn _ -> Optional.empty();
        };
    }
}
