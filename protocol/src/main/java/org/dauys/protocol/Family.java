package org.dauys.protocol;

import java.util.Arrays;

/** The families of rules; the first digit of a rule's code says its family. */
public enum Family {
    /** Is everything filled in? */
    PRESENCE('1'),
    /** Do sums agree, and do ballots go where ballots can go? */
    SUMS('2'),
    /** Is a figure larger than it can be? */
    BOUNDS('3'),
    /** Do the protocols of one station agree with each other? */
    CONTESTS('4'),
    /** Is the station unlike itself before, or unlike its neighbours? */
    SURROUNDINGS('5'),
    /** Do the reports of the day agree with each other and with the end? */
    TURNOUT('6'),
    /** Do sums of one level, or of one file, arrive on the next? */
    LEVELS('7');

    private final char digit;

    Family(char digit) {
        this.digit = digit;
    }

    /**
     * The family of a code.
     *
     * @throws IllegalArgumentException if the code is of none
     */
    static Family of(String code) {
        return Arrays.stream(values())
                .filter(family -> code.length() > 1 && code.charAt(1) == family.digit)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("%s is of no family.".formatted(code)));
    }
}
