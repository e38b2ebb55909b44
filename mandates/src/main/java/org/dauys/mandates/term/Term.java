package org.dauys.mandates.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dauys.figures.Question;
import org.dauys.figures.Reasoning;
import org.dauys.mandates.PersonsLaw;
import org.dauys.mandates.Roll;
import org.dauys.mandates.TermAct;
import org.dauys.reading.Finding;

/**
 * Who has which seat on which day of a term, and why.
 *
 * <p>No seat ever has two holders, and no person two seats, whatever the acts say.
 *
 * @param opening the house as it began
 * @param tenures every tenure, in the order in which they began
 * @param events what changed each seat, in order
 * @param findings acts that are not in order and changed nothing
 * @param notices what must be said of acts that hold
 * @param questions what must be decided before it is known who has a seat
 */
public record Term(
        Opening opening,
        List<Tenure> tenures,
        List<Event> events,
        List<Finding> findings,
        List<Notice> notices,
        List<Question> questions) {
    /** The term with its own lists. */
    public Term {
        tenures = List.copyOf(tenures);
        events = List.copyOf(events);
        findings = List.copyOf(findings);
        notices = List.copyOf(notices);
        questions = List.copyOf(questions);
    }

    /**
     * The term that follows from the acts of a roll.
     *
     * @param law the law on persons, for its groups
     * @param opening the house as it begins
     * @param roll the lists, what was decided on them, and the acts
     * @param reasoning receives for each act that holds the figure {@code persons/<body>/seat/<number>/act/<number>}
     */
    public static Term of(PersonsLaw law, Opening opening, Roll roll, Reasoning reasoning) {
        return new Unfolding(law, opening, roll, reasoning).term();
    }

    /** A seat on a day: who has it, if somebody does. */
    public record SeatOn(Opening.Seat seat, Optional<Tenure> tenure) {}

    /**
     * The time for which a seat is vacant.
     *
     * @param seat the number of the seat
     * @param from the first day
     * @param until the first day on which it is filled again
     */
    public record Vacancy(int seat, LocalDate from, Optional<LocalDate> until) {}

    /** The tenure of a seat on a day; empty if it is vacant, or there is none, or the term has not begun. */
    public Optional<Tenure> tenure(int seat, LocalDate day) {
        return tenures.stream()
                .filter(tenure -> tenure.seat() == seat && tenure.holdsOn(day))
                .findFirst();
    }

    /** The id of who has a seat on a day. */
    public Optional<String> holder(int seat, LocalDate day) {
        return tenure(seat, day).map(Tenure::person);
    }

    /** The whole house on a day, in the order of the seats. */
    public List<SeatOn> chamber(LocalDate day) {
        return opening.seats().stream()
                .map(seat -> new SeatOn(seat, tenure(seat.number(), day)))
                .toList();
    }

    /** The tenures of a person, in order. */
    public List<Tenure> tenuresOf(String person) {
        return tenures.stream().filter(tenure -> tenure.person().equals(person)).toList();
    }

    /** The act by which a seat was filled last until a day, if its voters elected anew. */
    public Optional<TermAct> electedAnew(int seat, LocalDate day) {
        return why(seat, day).reversed().stream()
                .flatMap(event -> event.act().stream())
                .filter(act -> act.kind() == TermAct.Kind.ELECTED_ANEW)
                .findFirst();
    }

    /** Everything that changed a seat until a day, in order: why it has its holder, or none. */
    public List<Event> why(int seat, LocalDate day) {
        return events.stream()
                .filter(event -> event.seat() == seat && !event.on().isAfter(day))
                .toList();
    }

    /** When a seat is vacant during the term; a vacancy that lasts no day is none. */
    public List<Vacancy> vacancies(int seat) {
        List<Vacancy> vacancies = new ArrayList<>();
        LocalDate from = opening.begins();
        for (Tenure tenure : tenures) {
            if (tenure.seat() == seat) {
                if (from.isBefore(tenure.begun().on())) {
                    vacancies.add(
                            new Vacancy(seat, from, Optional.of(tenure.begun().on())));
                }
                if (tenure.ended().isEmpty()) {
                    return vacancies;
                }
                from = tenure.ended().get().on();
            }
        }
        vacancies.add(new Vacancy(seat, from, Optional.empty()));
        return vacancies;
    }
}
