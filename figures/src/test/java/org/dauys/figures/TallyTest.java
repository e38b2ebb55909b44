package org.dauys.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TallyTest {
    private static final Claimants LISTS = Claimants.of(List.of("A", "B", "C"));
    private static final Tally VOTES = Tally.of(LISTS, 5, 0, 7);

    @Test
    void itHasANumberForEachClaimant() {
        assertThat(VOTES).hasToString("{A=5, B=0, C=7}");
        assertThat(VOTES.claimants()).isEqualTo(LISTS);
        assertThat(VOTES.size()).isEqualTo(3);
        assertThat(VOTES.at(2)).isEqualTo(7);
        assertThat(VOTES.of("C")).isEqualTo(7);
        assertThat(VOTES.part("A")).isEqualTo(5);
        assertThat(Tally.zero(LISTS)).hasToString("{A=0, B=0, C=0}");
    }

    @Test
    void theTotalIsExact() {
        // 5 + 0 + 7 = 12.
        assertThat(VOTES.total()).isEqualTo(12);
        assertThat(Tally.of(LISTS, Long.MAX_VALUE - 1, 0, 1).total()).isEqualTo(Long.MAX_VALUE);
        assertThatThrownBy(() -> Tally.of(LISTS, Long.MAX_VALUE, 0, 1).total()).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void numbersCanBeReplacedAndChangedInACopy() {
        assertThat(VOTES.with(1, 9)).hasToString("{A=5, B=9, C=7}");
        assertThat(VOTES.with(0, 0)).hasToString("{A=0, B=0, C=7}");
        assertThat(VOTES.plus(2, 0, 1)).hasToString("{A=7, B=2, C=7}");
        assertThat(VOTES.plus(-5, 0)).hasToString("{A=0, B=0, C=7}");
        assertThat(VOTES).hasToString("{A=5, B=0, C=7}");
    }

    @Test
    void theNumbersAreItsOwn() {
        long[] numbers = {1, 2, 3};
        Tally tally = Tally.of(LISTS, numbers);

        numbers[0] = 100;

        assertThat(tally.at(0)).isEqualTo(1);
    }

    @Test
    void someCanBeTakenAlone() {
        assertThat(VOTES.only(2, 0)).hasToString("{C=7, A=5}");
        assertThat(VOTES.only()).hasToString("{}");
    }

    @Test
    void noNumberIsNegative() {
        assertThatThrownBy(() -> Tally.of(LISTS, 1, -1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The number of B (-1) must not be negative.");
        assertThatThrownBy(() -> VOTES.with(1, -1)).hasMessage("The number of B (-1) must not be negative.");
        assertThatThrownBy(() -> VOTES.plus(-1, 1)).hasMessage("The number of B must not become negative.");
        assertThatThrownBy(() -> VOTES.plus(Long.MAX_VALUE, 0)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void thereAreAsManyNumbersAsClaimants() {
        assertThatThrownBy(() -> Tally.of(LISTS, 1, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2 numbers must be as many as the 3 claimants.");
    }

    @Test
    void strangersHaveNoNumber() {
        assertThatThrownBy(() -> VOTES.of("D"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("D is not among [A, B, C].");
    }

    @Test
    void theSameNumbersOfTheSameClaimantsAreEqual() {
        assertThat(VOTES).isEqualTo(Tally.of(LISTS, 5, 0, 7)).hasSameHashCodeAs(Tally.of(LISTS, 5, 0, 7));
        assertThat(VOTES).isNotEqualTo(Tally.of(LISTS, 5, 1, 7)).isNotEqualTo("{A=5, B=0, C=7}");
        assertThat(VOTES).isNotEqualTo(Tally.of(Claimants.of(List.of("A", "B", "D")), 5, 0, 7));
        assertThat(VOTES.hashCode()).isNotEqualTo(Tally.of(LISTS, 5, 1, 7).hashCode());
        assertThat(VOTES.hashCode())
                .isNotEqualTo(
                        Tally.of(Claimants.of(List.of("A", "B", "D")), 5, 0, 7).hashCode());
    }
}
