package org.dauys.documents.people;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import org.dauys.documents.people.MandatesTold.Because;
import org.dauys.documents.people.MandatesTold.Holder;
import org.dauys.documents.people.MandatesTold.Seat;
import org.dauys.figures.Citation;
import org.dauys.figures.Conclusion;
import org.dauys.figures.Explanation;
import org.dauys.figures.Figure;
import org.dauys.mandates.CandidateList;
import org.dauys.mandates.MandateStep;
import org.dauys.mandates.Mandates;
import org.dauys.mandates.Person;
import org.dauys.mandates.Seated;

/** Says who takes the seats of a list or of districts, and by which sentences of the law. */
record SeatsTold(PersonsWords say) {
    /** The seats of a list. */
    Holder list(Seated seated) {
        Mandates mandates = seated.mandates();
        return new Holder(
                mandates.holder(),
                say.holder(mandates),
                say.say("mandates-numbered", Map.of("seats", mandates.number(), "numbers", say.numbers(mandates))),
                why(seated),
                taken(seated));
    }

    /** The seats of all districts of a contest. */
    Holder districts(String title, List<Seated> all) {
        return new Holder(
                "",
                title,
                say.say("mandates-seats-count", Map.of("seats", all.size())),
                List.of(),
                all.stream().flatMap(seated -> taken(seated).stream()).toList());
    }

    private List<Seat> taken(Seated seated) {
        if (!(seated.outcome() instanceof Seated.Outcome.Taken(var persons, var _))) {
            return List.of();
        }
        List<Seat> seats = new ArrayList<>();
        for (int i = 0; i < persons.size(); i++) {
            seats.add(seat(seated.mandates(), i, persons.get(i).value()));
        }
        return seats;
    }

    private Seat seat(Mandates mandates, int position, String person) {
        String number = say.words().number(mandates.first() + (long) position);
        Optional<CandidateList.Place> place = say.membership().people().roll().list(mandates).stream()
                .flatMap(list -> list.places().stream())
                .filter(some -> some.person().equals(person))
                .findFirst();
        boolean inDistrict = PersonsWords.district(mandates).isPresent();
        return new Seat(
                number,
                say.person(person),
                inDistrict
                        ? say.holder(mandates)
                        : place.map(some -> say.words().number(some.number())).orElse(""),
                inDistrict ? say.membership().party(mandates) : "",
                place.map(CandidateList.Place::entry).orElseGet(() -> entry(person)));
    }

    private Citation entry(String person) {
        return Optional.ofNullable(say.membership().people().roll().persons().get(person))
                .map(Person::entry)
                .orElseThrow();
    }

    /** The sentences on persons from the list to those who sit, each once. */
    List<Because> why(Seated seated) {
        if (!(seated.outcome() instanceof Seated.Outcome.Taken(var persons, var _)) || persons.isEmpty()) {
            return List.of();
        }
        Explanation explanation = say.membership().account().result().explanation();
        SequencedSet<Conclusion> lines = new LinkedHashSet<>();
        explanation
                .conclusion(persons.getFirst().path())
                .ifPresent(line -> line.step().inputs().forEach(input -> collect(explanation, input, lines)));
        return lines.stream()
                .map(line -> new Because(sentence(line), line.step().basis()))
                .toList();
    }

    private static void collect(Explanation explanation, Figure<?> figure, SequencedSet<Conclusion> lines) {
        explanation
                .conclusion(figure.path())
                .filter(line -> line.step() instanceof MandateStep<?>)
                .ifPresent(line -> {
                    line.step().inputs().forEach(input -> collect(explanation, input, lines));
                    lines.add(line);
                });
    }

    /** In a report those who sit stand in a table, so that a sentence need not name them all. */
    private String sentence(Conclusion line) {
        return switch (line.step()) {
            case MandateStep.ChosenByParty chosen ->
                say.say(
                        "mandates-chosen",
                        Map.of(
                                "date", say.words().date(chosen.designation().on()),
                                "document", chosen.designation().document()));
            case MandateStep.FirstOfOrder first ->
                say.say("mandates-first", Map.of("seats", first.seats().value()));
            default -> say.words().capital(new PersonsSteps(say).sentence(line));
        };
    }
}
