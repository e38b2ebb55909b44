package org.dauys.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import org.dauys.figures.Fraction;
import org.junit.jupiter.api.Test;

class ToleranceTest {
    @Test
    void exactlySoManyBallotsPass() {
        var bound = Tolerance.of(3).bound();

        assertThat(bound.passes(3, 0)).isTrue();
        assertThat(bound.passes(4, 1_000_000)).isFalse();
    }

    @Test
    void exactlyTheShareOfTheRightSidePasses() {
        var bound = Tolerance.of(0, 5).bound();

        assertThat(bound.passes(5, 100)).isTrue();
        assertThat(bound.passes(5, 99)).isFalse(); // 5 % of 99 is 4.95
        assertThat(bound.passes(6, 100)).isFalse();
    }

    @Test
    void whicheverLetsMorePass() {
        var bound = Tolerance.of(10, 1).bound();

        assertThat(bound.passes(10, 20)).isTrue();
        assertThat(bound.passes(20, 2_000)).isTrue();
        assertThat(bound.passes(11, 20)).isFalse();
        assertThat(bound.passes(21, 2_000)).isFalse();
    }

    @Test
    void sharesMayDifferByTheShareOrByTheBallots() {
        var bound = Tolerance.of(2, 10).bound();

        assertThat(bound.passes(60, 100, 500, 1000)).isTrue(); // 60 % and 50 %
        assertThat(bound.passes(61, 100, 500, 1000)).isFalse();
        assertThat(bound.passes(40, 100, 500, 1000)).isTrue();
        assertThat(bound.passes(39, 100, 500, 1000)).isFalse();
        assertThat(bound.passes(7, 10, 500, 1000)).isTrue(); // 7 instead of 5
        assertThat(bound.passes(8, 10, 500, 1000)).isFalse();
    }

    @Test
    void figuresBeyondALongAreComparedExactly() {
        var bound = Tolerance.of(0, 10).bound();
        long most = Long.MAX_VALUE - 7; // a multiple of 100, and of 10

        assertThat(bound.passes(6_000_000_000L, 10_000_000_000L, most / 10 * 5, most))
                .isTrue();
        assertThat(bound.passes(6_000_000_001L, 10_000_000_000L, most / 10 * 5, most))
                .isFalse();
        assertThat(bound.passes(4_000_000_000L, 10_000_000_000L, most / 10 * 5, most))
                .isTrue();
        assertThat(bound.passes(3_999_999_999L, 10_000_000_000L, most / 10 * 5, most))
                .isFalse();
        var ballots = Tolerance.of(2).bound();
        assertThat(ballots.passes(5_000_000_002L, 10_000_000_000L, most / 10 * 5, most))
                .isTrue();
        assertThat(ballots.passes(5_000_000_003L, 10_000_000_000L, most / 10 * 5, most))
                .isFalse();
    }

    @Test
    void aNumberThatDoesNotFitAloneMakesNoDifference() {
        var wide = new Tolerance(Long.MAX_VALUE, Fraction.of(0)).bound();

        assertThat(wide.passes(10, 10, 0, 10)).isTrue();
        assertThat(wide.passes(1L << 40, 1L << 40, 0, 1L << 40)).isTrue();
    }

    /** The fast way and the exact way agree on figures of every size. */
    @Test
    void theFastWayIsTheExactWay() {
        Seeded.cases(2_000, random -> {
            int bits = random.nextInt(2, 60);
            long b = random.nextLong(1, 1L << bits);
            long a = random.nextLong(0, b + 1);
            long d = random.nextLong(1, 1L << bits);
            long c = random.nextLong(0, d + 1);
            var tolerance = Tolerance.of(random.nextInt(3), random.nextInt(30));

            assertThat(tolerance.bound().passes(a, b, c, d)).isEqualTo(passes(tolerance, a, b, c, d));
        });
    }

    private static boolean passes(Tolerance tolerance, long a, long b, long c, long d) {
        Fraction apart = Fraction.of(a, b).minus(Fraction.of(c, d));
        Fraction size = apart.signum() < 0 ? Fraction.of(0).minus(apart) : apart;
        Fraction ballots = size.times(Fraction.of(BigInteger.valueOf(b)));
        return size.compareTo(tolerance.share()) <= 0 || ballots.compareTo(Fraction.of(tolerance.ballots())) <= 0;
    }

    @Test
    void aToleranceIsNotNegative() {
        assertThatThrownBy(() -> Tolerance.of(-1)).hasMessage("A tolerance (-1, 0) must not be negative.");
        assertThatThrownBy(() -> Tolerance.of(0, -1)).hasMessage("A tolerance (0, -1/100) must not be negative.");
    }

    @Test
    void aShareHasNumbersBelow2To31() {
        Fraction most = Fraction.of(1, Integer.MAX_VALUE);
        Fraction more = Fraction.of(1, Integer.MAX_VALUE + 1L);

        assertThat(new Tolerance(0, most).share()).isEqualTo(most);
        assertThatThrownBy(() -> new Tolerance(0, more))
                .hasMessage("A share (1/2147483648) must have numbers below 2^31.");
    }
}
