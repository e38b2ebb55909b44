package org.dauys.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RatiosTest {
    private static final Claimants AB = Claimants.of(List.of("A", "B"));
    private static final Ratios SOME = Ratios.of(AB, List.of(Fraction.of(1, 2), Fraction.of(3)));

    @Test
    void eachClaimantHasItsFraction() {
        assertThat(SOME.of("A")).isEqualTo(Fraction.of(1, 2));
        assertThat(SOME.part("B")).isEqualTo(Fraction.of(3));
        assertThat(SOME.at(1)).isEqualTo(Fraction.of(3));
        assertThat(SOME.size()).isEqualTo(2);
        assertThat(SOME.claimants()).isEqualTo(AB);
        assertThat(SOME).hasToString("{A=1/2, B=3}");
    }

    @Test
    void aStrangerHasNone() {
        assertThatThrownBy(() -> SOME.of("C"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("C is not among [A, B].");
    }

    @Test
    void thereAreAsManyAsClaimantsAndNoneIsNegative() {
        assertThatThrownBy(() -> Ratios.of(AB, List.of(Fraction.of(1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1 fractions must be as many as the 2 claimants.");
        assertThatThrownBy(() -> Ratios.of(AB, List.of(Fraction.of(1), Fraction.of(-1, 2))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The fraction of B (-1/2) must not be negative.");
    }

    @Test
    void theSameFractionsAreEqualHoweverWritten() {
        Ratios same = Ratios.of(AB, List.of(Fraction.of(2, 4), Fraction.of(3)));
        assertThat(SOME).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(SOME).isNotEqualTo(Ratios.of(AB, List.of(Fraction.of(3), Fraction.of(1, 2))));
    }
}
