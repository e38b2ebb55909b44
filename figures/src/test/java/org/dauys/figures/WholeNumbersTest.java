package org.dauys.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class WholeNumbersTest {
    private static final long MAX = Long.MAX_VALUE;
    private static final long MIN = Long.MIN_VALUE;

    @Test
    void productsAreComparedByTheirSize() {
        // 6 · 7 = 42 = 3 · 14; 43 is more and 41 less.
        assertThat(WholeNumbers.compareProducts(6, 7, 3, 14)).isZero();
        assertThat(WholeNumbers.compareProducts(43, 1, 3, 14)).isPositive();
        assertThat(WholeNumbers.compareProducts(41, 1, 3, 14)).isNegative();
    }

    @Test
    void productsBeyondLongAreComparedExactly() {
        // MAX² and (MAX − 1)(MAX + 1) = MAX² − 1 differ by 1; MAX + 1 is −MIN.
        assertThat(WholeNumbers.compareProducts(MAX, MAX, 1 - MAX, MIN)).isPositive();
        assertThat(WholeNumbers.compareProducts(MIN, MIN, MAX, MAX)).isPositive();
        assertThat(WholeNumbers.compareProducts(MIN, MAX, MAX, MIN)).isZero();
        assertThat(WholeNumbers.compareProducts(MIN, MAX, MAX, MAX)).isNegative();
    }

    @Test
    void lowerHalvesAreComparedWithoutSign() {
        // 2^63 = 2 · 2^62 is more than 2^63 − 1, although as a long it is negative.
        assertThat(WholeNumbers.compareProducts(2, 1L << 62, 1, MAX)).isPositive();
    }

    @Test
    void productsAgreeWithBigIntegers() {
        Seeded.cases(5_000, random -> {
            long a = Seeded.anyLong(random);
            long b = Seeded.anyLong(random);
            long c = random.nextInt(3) == 0 ? b : Seeded.anyLong(random);
            long d = random.nextInt(3) == 0 ? a : Seeded.anyLong(random);

            int sign = WholeNumbers.compareProducts(a, b, c, d);

            assertThat(Integer.signum(sign))
                    .as("%d · %d against %d · %d", a, b, c, d)
                    .isEqualTo(product(a, b).compareTo(product(c, d)));
        });
    }

    @Test
    void theIntegerPartDropsTheRest() {
        // 7 · 3 = 21 = 5 · 4 + 1; 8 · 3 = 24 = 5 · 4 + 4; 5 · 5 = 25 = 5 · 5.
        assertThat(WholeNumbers.integerPart(7, 3, 5)).isEqualTo(4);
        assertThat(WholeNumbers.integerPart(8, 3, 5)).isEqualTo(4);
        assertThat(WholeNumbers.integerPart(5, 5, 5)).isEqualTo(5);
        assertThat(WholeNumbers.integerPart(0, 0, 1)).isZero();
    }

    @Test
    void theIntegerPartOfAProductBeyondLongIsExact() {
        // MAX · MAX ÷ MAX = MAX; 2^62 · 2 ÷ 2 = 2^62, where 2^63 no longer fits; 2^32 · 2^32 ÷ 2^32 = 2^32, where the
        // lower half of 2^64 is zero.
        assertThat(WholeNumbers.integerPart(MAX, MAX, MAX)).isEqualTo(MAX);
        assertThat(WholeNumbers.integerPart(1L << 62, 2, 2)).isEqualTo(1L << 62);
        assertThat(WholeNumbers.integerPart(1L << 32, 1L << 32, 1L << 32)).isEqualTo(1L << 32);
    }

    @Test
    void aQuotientBeyondLongIsRefused() {
        assertThatThrownBy(() -> WholeNumbers.integerPart(MAX, 2, 1)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void negativeNumbersAndADivisorOfZeroAreRefused() {
        assertThatThrownBy(() -> WholeNumbers.integerPart(-1, 1, 1)).hasMessageContaining("-1 · 1 ÷ 1");
        assertThatThrownBy(() -> WholeNumbers.integerPart(1, -1, 1)).hasMessageContaining("1 · -1 ÷ 1");
        assertThatThrownBy(() -> WholeNumbers.integerPart(1, 1, 0)).hasMessageContaining("1 · 1 ÷ 0");
    }

    private static BigInteger product(long a, long b) {
        return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
    }
}
