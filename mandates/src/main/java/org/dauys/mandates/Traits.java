package org.dauys.mandates;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is private of a person and yet decides whether they may stand and which quota they fill: sex, day of birth,
 * disability, citizenship, residence.
 *
 * <p>Nothing of it can be read out. One can only ask what the law asks, and the text of this object says nothing, so that
 * no message, page or log can hold it by accident.
 */
public final class Traits {
    /** A person of whom nothing is at hand. */
    public static final Traits NOT_AT_HAND = new Traits(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private final Optional<Sex> sex;
    private final Optional<LocalDate> born;
    private final Optional<Boolean> disability;
    private final Optional<Boolean> minority;
    private final Optional<Boolean> citizen;
    private final Optional<LocalDate> residentSince;

    /** The sexes that quotas speak of. */
    public enum Sex {
        FEMALE,
        MALE
    }

    /**
     * What is known of a person; what is empty is not at hand.
     *
     * @param sex the sex
     * @param born the day of birth
     * @param disability whether a certificate of disability was filed
     * @param minority whether the person belongs to a national minority that a quota names
     * @param citizen whether the person is a citizen
     * @param residentSince since when the person has lived where the law asks it
     */
    public Traits(
            Optional<Sex> sex,
            Optional<LocalDate> born,
            Optional<Boolean> disability,
            Optional<Boolean> minority,
            Optional<Boolean> citizen,
            Optional<LocalDate> residentSince) {
        this.sex = sex;
        this.born = born;
        this.disability = disability;
        this.minority = minority;
        this.citizen = citizen;
        this.residentSince = residentSince;
    }

    /** Whether the person belongs to a category on a day. */
    public Answer belongsTo(Category category, LocalDate day) {
        return switch (category) {
            case Category.Women _ -> answer(sex.map(Sex.FEMALE::equals));
            case Category.Men _ -> answer(sex.map(Sex.MALE::equals));
            case Category.YoungerThan(int years) ->
                answer(born.map(birth -> birth.plusYears(years).isAfter(day)));
            case Category.WithDisability _ -> answer(disability);
            case Category.Minority _ -> answer(minority);
        };
    }

    /** Whether the person has reached an age, in whole years, on a day. */
    public Answer isAtLeast(int years, LocalDate day) {
        return answer(born.map(birth -> !birth.plusYears(years).isAfter(day)));
    }

    /** Whether the person is a citizen. */
    public Answer isCitizen() {
        return answer(citizen);
    }

    /** Whether the person has lived there for so many whole years on a day. */
    public Answer isResidentFor(int years, LocalDate day) {
        return answer(residentSince.map(since -> !since.plusYears(years).isAfter(day)));
    }

    private static Answer answer(Optional<Boolean> known) {
        return known.map(Answer::of).orElse(Answer.UNKNOWN);
    }

    @Override
    public String toString() {
        return "withheld";
    }
}
