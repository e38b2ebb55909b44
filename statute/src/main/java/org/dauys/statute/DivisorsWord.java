package org.dauys.statute;

import org.dauys.apportionment.Divisors;

/** The sequences of divisors, by the words of statutes. */
enum DivisorsWord {
    DHONDT,
    SAINTE_LAGUE,
    MODIFIED_SAINTE_LAGUE,
    DANISH,
    IMPERIALI,
    ADAMS,
    DEAN,
    HUNTINGTON_HILL;

    Divisors divisors() {
        return switch (this) {
            case DHONDT -> Divisors.DHONDT;
            case SAINTE_LAGUE -> Divisors.SAINTE_LAGUE;
            case MODIFIED_SAINTE_LAGUE -> Divisors.MODIFIED_SAINTE_LAGUE;
            case DANISH -> Divisors.DANISH;
            case IMPERIALI -> Divisors.IMPERIALI;
            case ADAMS -> Divisors.ADAMS;
            case DEAN -> Divisors.DEAN;
            case HUNTINGTON_HILL -> Divisors.HUNTINGTON_HILL;
        };
    }
}
