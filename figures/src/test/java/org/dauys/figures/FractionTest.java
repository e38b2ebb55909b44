package org.dauys.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class FractionTest {
    private static final BigInteger HUGE = BigInteger.TEN.pow(40);

    @Test
    void itIsKeptAsItWasWritten() {
        Fraction fivePercent = Fraction.of(5, 100);

        assertThat(fivePercent).hasToString("5/100");
        assertThat(fivePercent.numerator()).isEqualTo(5);
        assertThat(fivePercent.denominator()).isEqualTo(100);
    }

    @Test
    void equalValuesAreEqualHoweverWritten() {
        assertThat(Fraction.of(5, 100)).isEqualTo(Fraction.of(1, 20)).hasSameHashCodeAs(Fraction.of(1, 20));
        assertThat(Fraction.of(5, 100)).isNotEqualTo(Fraction.of(5, 101)).isNotEqualTo("5/100");
        assertThat(Fraction.of(1, 2).hashCode()).isNotEqualTo(Fraction.of(1, 3).hashCode());
        assertThat(Fraction.of(1, 3).hashCode()).isNotEqualTo(Fraction.of(2, 3).hashCode());
    }

    @Test
    void aWholeNumberIsWrittenWithoutTheLine() {
        assertThat(Fraction.of(7)).hasToString("7").isEqualTo(Fraction.of(14, 2));
        assertThat(Fraction.of(HUGE)).hasToString(HUGE.toString());
        assertThat(Fraction.of(14, 2)).hasToString("14/2");
    }

    @Test
    void theDenominatorMustBePositive() {
        assertThatThrownBy(() -> Fraction.of(1, 0))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("The denominator (0) must be positive.");
        assertThatThrownBy(() -> Fraction.of(1, -2)).hasMessage("The denominator (-2) must be positive.");
    }

    @Test
    void sumsAndDifferencesAreReduced() {
        // 1/6 + 1/3 = 3/6 = 1/2; 1/6 − 2/3 = −3/6 = −1/2.
        assertThat(Fraction.of(1, 6).plus(Fraction.of(1, 3))).hasToString("1/2");
        assertThat(Fraction.of(1, 6).minus(Fraction.of(2, 3))).hasToString("-1/2");
        assertThat(Fraction.of(1, 6).minus(Fraction.of(2, 12))).hasToString("0");
    }

    @Test
    void productsAndQuotientsAreReduced() {
        // 2/3 · 3/4 = 6/12 = 1/2; 2/3 ÷ 4/9 = 18/12 = 3/2; 2/3 ÷ −4/9 = −3/2.
        assertThat(Fraction.of(2, 3).times(Fraction.of(3, 4))).hasToString("1/2");
        assertThat(Fraction.of(2, 3).dividedBy(Fraction.of(4, 9))).hasToString("3/2");
        assertThat(Fraction.of(2, 3).dividedBy(Fraction.of(-4, 9))).hasToString("-3/2");
    }

    @Test
    void nothingIsDividedByZero() {
        assertThatThrownBy(() -> Fraction.of(2, 3).dividedBy(Fraction.of(0, 5)))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("2/3 must not be divided by zero.");
    }

    @Test
    void numbersBeyondLongAreExact() {
        // MAX² = 85070591730234615847396907784232501249.
        Fraction square = Fraction.of(Long.MAX_VALUE).times(Fraction.of(Long.MAX_VALUE));

        assertThat(square).hasToString("85070591730234615847396907784232501249");
        assertThat(square.dividedBy(Fraction.of(Long.MAX_VALUE))).isEqualTo(Fraction.of(Long.MAX_VALUE));
        assertThat(Fraction.of(HUGE.add(BigInteger.ONE), HUGE)).isGreaterThan(Fraction.of(1));
        assertThat(Fraction.of(Long.MIN_VALUE, Long.MAX_VALUE)).isLessThan(Fraction.of(-1));
    }

    @Test
    void theFloorIsNeverAboveTheFraction() {
        // 7/2 = 3.5; −7/2 = −3.5, so the floor is −4; −8/2 = −4.
        assertThat(Fraction.of(7, 2).floor()).isEqualTo(3);
        assertThat(Fraction.of(-7, 2).floor()).isEqualTo(-4);
        assertThat(Fraction.of(-8, 2).floor()).isEqualTo(-4);
    }

    @Test
    void itIsWholeIfNothingStaysAfterTheIntegerPart() {
        assertThat(Fraction.of(8, 4).isWhole()).isTrue();
        assertThat(Fraction.of(-8, 4).isWhole()).isTrue();
        assertThat(Fraction.of(9, 4).isWhole()).isFalse();
    }

    @Test
    void theSignIsThatOfTheNumerator() {
        assertThat(Fraction.of(-1, 4).signum()).isEqualTo(-1);
        assertThat(Fraction.of(0, 4).signum()).isZero();
        assertThat(Fraction.of(1, 4).signum()).isEqualTo(1);
    }

    @Test
    void digitsAreThoseOfTheDecimalSpelling() {
        // 2/3 = 0.6666…: three places down 666, half up 667; 1/8 = 0.125: two places half even 12.
        assertThat(Fraction.of(2, 3).digits(3, Rounding.DOWN)).isEqualTo(666);
        assertThat(Fraction.of(2, 3).digits(3, Rounding.HALF_UP)).isEqualTo(667);
        assertThat(Fraction.of(1, 8).digits(2, Rounding.HALF_EVEN)).isEqualTo(12);
        assertThat(Fraction.of(2, 3).digits(0, Rounding.UP)).isEqualTo(1);
        assertThat(Fraction.of(2, 3).digits(1, Rounding.EXACT)).isEqualTo(6);
        assertThatThrownBy(() -> Fraction.of(2, 3).digits(-1, Rounding.DOWN)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void whatStaysOfANumberHasASign() {
        // 10 − 3 · 7/2 = −0.5; 10 − 2 · 7/2 = 3; 7 − 2 · 7/2 = 0. With 10^40/3: 5 − 0 is positive, 5 − 1 · that
        // negative.
        assertThat(Fraction.of(7, 2).signOfRest(10, 3)).isNegative();
        assertThat(Fraction.of(7, 2).signOfRest(10, 2)).isPositive();
        assertThat(Fraction.of(7, 2).signOfRest(7, 2)).isZero();
        assertThat(Fraction.of(HUGE, BigInteger.valueOf(3)).signOfRest(5, 0)).isPositive();
        assertThat(Fraction.of(HUGE, BigInteger.valueOf(3)).signOfRest(5, 1)).isNegative();
        assertThat(Fraction.of(HUGE, HUGE).signOfRest(5, 5)).isZero();
    }

    @Test
    void itIsContainedWholeInANumber() {
        // 10 ÷ 7/2 = 2.86; 7 ÷ 7/2 = 2; 5 ÷ (10^40 ÷ 10^40) = 5; 5 ÷ 10^40 = 0.
        assertThat(Fraction.of(7, 2).timesIn(10)).isEqualTo(2);
        assertThat(Fraction.of(7, 2).timesIn(7)).isEqualTo(2);
        assertThat(Fraction.of(HUGE, HUGE).timesIn(5)).isEqualTo(5);
        assertThat(Fraction.of(HUGE, HUGE).timesIn(0)).isZero();
        assertThat(Fraction.of(HUGE).timesIn(5)).isZero();
        assertThatThrownBy(() -> Fraction.of(BigInteger.ONE, HUGE).timesIn(5)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Fraction.of(0).timesIn(5)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Fraction.of(BigInteger.ZERO, HUGE).timesIn(5))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("0/%s must be positive and 5 not negative.", HUGE);
        assertThatThrownBy(() -> Fraction.of(HUGE).timesIn(-5)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Fraction.of(7, 2).timesIn(-5)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void wideNumbersAreKeptAsWritten() {
        Fraction wide = Fraction.of(HUGE.negate(), HUGE);

        assertThat(wide.numerator()).isEqualTo(HUGE.negate());
        assertThat(wide.denominator()).isEqualTo(HUGE);
        assertThat(wide.signum()).isEqualTo(-1);
        assertThat(wide).isEqualTo(Fraction.of(-1)).hasSameHashCodeAs(Fraction.of(-1));
        assertThatThrownBy(() -> Fraction.of(BigInteger.ONE, HUGE.negate()))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("The denominator (-%s) must be positive.", HUGE);
        assertThatThrownBy(() -> Fraction.of(HUGE, BigInteger.ZERO)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void theRulesOfArithmeticHold() {
        Seeded.cases(2_000, random -> {
            Fraction a = any(random);
            Fraction b = any(random);
            Fraction c = any(random);

            assertThat(a.plus(b).minus(b)).isEqualTo(a);
            assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
            assertThat(b.signum() == 0 ? a : a.times(b).dividedBy(b)).isEqualTo(a);
            assertThat(Integer.signum(a.compareTo(b))).isEqualTo(a.minus(b).signum());
            assertThat(a.minus(Fraction.of(a.floor()))).isBetween(Fraction.of(0), Fraction.of(1));
        });
    }

    private static Fraction any(RandomGenerator random) {
        return Fraction.of(Seeded.anyLong(random), Math.max(1, Seeded.anyLong(random)));
    }
}
