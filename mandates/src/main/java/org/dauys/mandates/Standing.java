package org.dauys.mandates;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who of a list may be seated on a day: those of whom and of whose list nothing else was decided last. */
final class Standing {
    private final Roll roll;
    private final LocalDate day;

    /**
     * Who stands at the end of a day.
     *
     * @param day the day, where each decision was taken
     */
    Standing(Roll roll, LocalDate day) {
        this.roll = roll;
        this.day = day;
    }

    /** The persons of a list who stand, in its order. */
    List<String> of(CandidateList list) {
        return list.places().stream()
                .sorted(Comparator.comparingInt(CandidateList.Place::number))
                .map(CandidateList.Place::person)
                .filter(person -> fallen(list, person).isEmpty())
                .toList();
    }

    /** The decision by which a person, or the whole list, no longer stands. */
    Optional<Registration> fallen(CandidateList list, String person) {
        return last(list, Optional.of(person)).or(() -> last(list, Optional.empty()));
    }

    private Optional<Registration> last(CandidateList list, Optional<String> person) {
        return roll.registrations().stream()
                .filter(act -> act.where().equals(list.where())
                        && act.party().equals(list.party())
                        && act.person().equals(person)
                        && !act.when().toLocalDate().isAfter(day))
                .max(Comparator.comparing(act -> act.when().withOffsetSameInstant(ZoneOffset.UTC)))
                .filter(act -> !act.status().stands());
    }
}
