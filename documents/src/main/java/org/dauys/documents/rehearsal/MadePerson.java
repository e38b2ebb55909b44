package org.dauys.documents.rehearsal;

import java.time.LocalDate;
import java.util.Optional;
import org.dauys.mandates.Traits;

/**
 * A person who is made up.
 *
 * @param id the id
 * @param name the name, which fits every sex and no real person
 * @param where where the list stands
 * @param party the code of the party
 * @param place the place on the list, from 1
 * @param registered whether the person was registered
 * @param kind what the person is to a quota
 * @param disability whether the person has a disability
 * @param born the day of birth
 * @param residentSince since when the person has lived in the country
 */
record MadePerson(
        String id,
        String name,
        String where,
        String party,
        int place,
        boolean registered,
        Kind kind,
        boolean disability,
        LocalDate born,
        LocalDate residentSince) {
    /** What a person is to a quota of three categories. */
    enum Kind {
        YOUNG_WOMAN,
        WOMAN,
        YOUNG_MAN,
        MAN_WITH_DISABILITY,
        /** None of the three. */
        OTHER;

        boolean isWoman() {
            return this == YOUNG_WOMAN || this == WOMAN;
        }

        boolean isYoung() {
            return this == YOUNG_WOMAN || this == YOUNG_MAN;
        }
    }

    Traits traits() {
        return new Traits(
                Optional.of(kind.isWoman() ? Traits.Sex.FEMALE : Traits.Sex.MALE),
                Optional.of(born),
                Optional.of(disability),
                Optional.empty(),
                Optional.of(true),
                Optional.of(residentSince));
    }

    @Override
    public String toString() {
        return id;
    }
}
