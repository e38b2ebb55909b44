package org.dauys.mandates;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What holds of lists and candidates at a moment: of several decisions the last. Who was never decided on stands, because
 * the lists at hand are often those that were registered.
 */
public final class Statuses {
    /** Decisions of one moment come as they would reach the most cautious answer: who does not stand, does not stand. */
    private static final Comparator<Registration> ORDER =
            Comparator.comparing((Registration act) -> act.when().toInstant()).thenComparing(Registration::status);

    private final List<Registration> acts;

    private Statuses(Roll roll, Predicate<Registration> taken) {
        this.acts = roll.registrations().stream().filter(taken).sorted(ORDER).toList();
    }

    /** After all decisions. */
    public static Statuses latest(Roll roll) {
        return new Statuses(roll, _ -> true);
    }

    /** At a moment; a decision of that very moment holds. */
    public static Statuses at(Roll roll, OffsetDateTime moment) {
        return new Statuses(roll, act -> !act.when().isAfter(moment));
    }

    /** At the end of a day, where each decision was taken. */
    public static Statuses on(Roll roll, LocalDate day) {
        return new Statuses(roll, act -> !act.when().toLocalDate().isAfter(day));
    }

    /** The decisions on a list, or on a person, in the order of time. */
    public List<Registration> history(String where, String party, Optional<String> person) {
        return acts.stream()
                .filter(act -> act.where().equals(where)
                        && act.party().equals(party)
                        && act.person().equals(person))
                .toList();
    }

    private Optional<Registration> last(String where, String party, Optional<String> person) {
        List<Registration> history = history(where, party, person);
        return history.isEmpty() ? Optional.empty() : Optional.of(history.getLast());
    }

    /** The decision that holds of a whole list. */
    public Optional<Registration> ofList(String where, String party) {
        return last(where, party, Optional.empty());
    }

    /** The decision that holds of a person, apart from what was decided on the list. */
    public Optional<Registration> ofPerson(String where, String party, String person) {
        return last(where, party, Optional.of(person));
    }

    /** The decision by which a person does not stand, be it on the person or on the whole list. */
    public Optional<Registration> fallen(String where, String party, String person) {
        return ofPerson(where, party, person)
                .filter(act -> !act.status().stands())
                .or(() -> ofList(where, party).filter(act -> !act.status().stands()));
    }

    /** The persons of a list who stand, in its order. */
    public List<String> standing(CandidateList list) {
        return list.persons().stream()
                .filter(person -> stands(list.where(), list.party(), person))
                .toList();
    }

    /** Whether a person stands. */
    public boolean stands(String where, String party, String person) {
        return fallen(where, party, person).isEmpty();
    }
}
