package org.dauys.documents.people;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dauys.documents.Json;
import org.dauys.documents.JsonValues;
import org.dauys.documents.Narrator;
import org.dauys.documents.Words;
import org.dauys.election.Language;
import org.dauys.figures.Reason;
import org.dauys.mandates.Person;
import org.dauys.mandates.Seated;
import org.dauys.mandates.term.Event;
import org.dauys.mandates.term.Tenure;

/** Who has a seat of a house on a day, and why, as JSON; its shape is {@code docs/schema/seat.schema.json}. */
public final class SeatJson {
    private SeatJson() {}

    /**
     * The text, its lines ended by line feeds.
     *
     * @param seat the number of one of the seats of the house
     */
    public static String of(Membership membership, Membership.House house, int seat, LocalDate day) {
        Optional<Tenure> tenure = house.term().tenure(seat, day);
        List<Event> events = house.term().why(seat, day);
        return Json.pretty(JsonValues.object(
                "election", membership.record().election().id(),
                "body", house.body().id(),
                "seat", seat,
                "on", day.toString(),
                "rehearsal", membership.people().roll().rehearsal(),
                "where", house.seating().of(seat).map(Seated::mandates).map(mandates -> mandates.where()),
                "holder", house.seating().of(seat).map(Seated::mandates).map(mandates -> mandates.holder()),
                "person", tenure.map(Tenure::person),
                "name", tenure.flatMap(held -> name(membership, held.person())),
                "since", tenure.map(held -> held.begun().on().toString()),
                "known", !events.isEmpty(),
                "why", events.isEmpty() ? List.of() : why(membership, events.getLast())));
    }

    private static Optional<String> name(Membership membership, String person) {
        return Optional.ofNullable(membership.people().roll().persons().get(person))
                .map(Person::name)
                .filter(name -> !name.isEmpty());
    }

    private static List<Object> why(Membership membership, Event event) {
        Map<Language, Narrator> narrators = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            narrators.put(
                    language,
                    new Narrator(
                            Words.in(language),
                            membership.account().result(),
                            new PersonsSteps(PersonsWords.of(language, membership))));
        }
        List<Object> figures = new ArrayList<>();
        Deque<Reason> waiting = new ArrayDeque<>();
        membership.account().result().explanation().why(event.holder().path()).ifPresent(waiting::push);
        while (!waiting.isEmpty()) {
            Reason next = waiting.pop();
            if (!next.shownBefore()) {
                figures.add(figure(next, narrators));
                next.reasons().reversed().forEach(waiting::push);
            }
        }
        return figures;
    }

    private static Object figure(Reason reason, Map<Language, Narrator> narrators) {
        return JsonValues.object(
                "path", reason.path().toString(),
                "sentence", in(narrators, narrator -> narrator.sentence(reason)),
                "citation", in(narrators, narrator -> narrator.citation(reason)),
                "reasons",
                        reason.reasons().stream()
                                .map(from -> from.path().toString())
                                .toList());
    }

    private static Object in(Map<Language, Narrator> narrators, Function<Narrator, String> words) {
        return JsonValues.inAll(language ->
                words.apply(Optional.ofNullable(narrators.get(language)).orElseThrow()));
    }
}
