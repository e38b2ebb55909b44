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
import org.dauys.mandates.OrderStep;
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
    private final SeatingSentences seatings;

    PersonsSteps(PersonsWords say) {
        this.say = say;
        this.seatings = new SeatingSentences(say);
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
        return say.say("persons-title", Map.of("kind", kind(path), "list", seatings.list(path)));
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
                ? seatings.sentence(step, line)
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
            case OrderStep.PreferenceThreshold _, OrderStep.ByPreference _ ->
                Optional.of(SeatingRule.PreferenceFirst.class);
            case MandateStep.Skipping _ -> Optional.of(SeatingRule.SkipForGroup.class);
            case MandateStep.ChosenByParty _ -> Optional.of(SeatingRule.PartyDesignates.class);
            case MandateStep.Swapped _ -> Optional.of(SeatingRule.SwapFewestVotes.class);
            case MandateStep.BestOfGroup _ -> Optional.of(SeatingRule.BestLosers.class);
            case MandateStep.WonDistrict _ -> Optional.of(SeatingRule.DistrictWinner.class);
            case MandateStep.OneSeat _, MandateStep.FirstOfOrder _, OrderStep.WithoutWinners _ ->
                Optional.of(SeatingRule.class);
            case OrderStep.PersonsOfList _, OrderStep.Drawn _ -> Optional.empty();
        };
    }
}
