package org.dauys.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {
    /** The sums by hand: 9/4 = 2.25, 5/2 = 2.5, 7/2 = 3.5, 11/4 = 2.75, −5/2 = −2.5, −9/4 = −2.25. */
    @ParameterizedTest(name = "{0} of {1}/{2} is {3}")
    @CsvSource({
        "EXACT, 9, 4, 9/4",
        "EXACT, 8, 4, 8/4",
        "DOWN, 11, 4, 2",
        "DOWN, 8, 4, 8/4",
        "DOWN, -9, 4, -3",
        "UP, 9, 4, 3",
        "UP, 8, 4, 8/4",
        "UP, -9, 4, -2",
        "HALF_UP, 9, 4, 2",
        "HALF_UP, 5, 2, 3",
        "HALF_UP, 11, 4, 3",
        "HALF_UP, -5, 2, -2",
        "HALF_DOWN, 9, 4, 2",
        "HALF_DOWN, 5, 2, 2",
        "HALF_DOWN, 11, 4, 3",
        "HALF_DOWN, -5, 2, -3",
        "HALF_EVEN, 9, 4, 2",
        "HALF_EVEN, 5, 2, 2",
        "HALF_EVEN, 7, 2, 4",
        "HALF_EVEN, 11, 4, 3",
        "HALF_EVEN, -5, 2, -2",
    })
    void eachNameMeansItsRule(Rounding rounding, long numerator, long denominator, String rounded) {
        assertThat(rounding.of(Fraction.of(numerator, denominator))).hasToString(rounded);
    }
}
