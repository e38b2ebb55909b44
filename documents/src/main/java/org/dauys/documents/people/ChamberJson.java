package org.dauys.documents.people;

import java.time.LocalDate;
import java.util.Optional;
import org.dauys.documents.Json;
import org.dauys.documents.JsonValues;
import org.dauys.mandates.Person;
import org.dauys.mandates.term.Tenure;
import org.dauys.mandates.term.Term;

/** A whole house on a day, as JSON; its shape is {@code docs/schema/chamber.schema.json}. */
public final class ChamberJson {
    private ChamberJson() {}

    /** The text, its lines ended by line feeds. */
    public static String of(Membership membership, Membership.House house, LocalDate day) {
        return Json.pretty(JsonValues.object(
                "election", membership.record().election().id(),
                "body", house.body().id(),
                "on", day.toString(),
                "rehearsal", membership.people().roll().rehearsal(),
                "seats",
                        house.term().chamber(day).stream()
                                .map(seat -> seat(membership, house, seat, day))
                                .toList(),
                "findings",
                        house.term().findings().stream()
                                .map(MandatesJson::finding)
                                .toList()));
    }

    private static Object seat(Membership membership, Membership.House house, Term.SeatOn seat, LocalDate day) {
        Optional<Person> person = seat.tenure()
                .map(Tenure::person)
                .flatMap(id ->
                        Optional.ofNullable(membership.people().roll().persons().get(id)));
        int number = seat.seat().number();
        return JsonValues.object(
                "seat", number,
                "where", seat.seat().where(),
                "holder", seat.seat().holder(),
                "party", membership.party(house, number, day),
                "person", seat.tenure().map(Tenure::person),
                "name", person.map(Person::name).filter(name -> !name.isEmpty()),
                "since", seat.tenure().map(tenure -> tenure.begun().on().toString()),
                "known", !house.term().why(number, day).isEmpty());
    }
}
