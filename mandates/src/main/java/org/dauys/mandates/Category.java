package org.dauys.mandates;

/** Persons whom a quota names. */
public sealed interface Category {
    /** Women. */
    record Women() implements Category {}

    /** Men. */
    record Men() implements Category {}

    /**
     * Persons who have not reached an age.
     *
     * @param years the age, in whole years
     */
    record YoungerThan(int years) implements Category {}

    /** Persons with a disability. */
    record WithDisability() implements Category {}

    /** Persons of a national minority. */
    record Minority() implements Category {}
}
