package org.dauys.documents.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DrawsTest {
    private final Draws draws = new Draws(Written.chance(11));

    @Test
    void partsOfColumnsAddUpAndNoneGivesMoreThanItHas() {
        long[] left = {1_000_000_000_000L, 3, 0, 70};

        for (long number : List.of(0L, 1L, 72L, 1_000_000_000_073L)) {
            long[] parts = draws.shares(left, number, 300);

            assertThat(Arrays.stream(parts).sum()).isEqualTo(number);
            for (int i = 0; i < left.length; i++) {
                assertThat(parts[i]).isBetween(0L, left[i]);
            }
        }
    }

    @Test
    void theLastPartGetsWhatIsLeft() {
        assertThat(draws.shares(new long[] {5, 0, 9}, 14, 400)).containsExactly(5, 0, 9);
        assertThat(draws.share(17, 40, 40, 500)).isEqualTo(17);
    }

    @Test
    void aPartLeavesRoomForTheRest() {
        // 95 things in 100 places: a part of 90 places cannot hold fewer than 85, for the rest holds 10.
        for (int i = 0; i < 200; i++) {
            assertThat(draws.share(95, 100, 90, 900)).isBetween(85L, 90L);
        }
    }

    @Test
    void sizesLeaveRoomForTheRest() {
        // 3 units of 50 to 3,000 with 6,100 voters: the first has at least 6,100 - 2 * 3,000 = 100.
        for (int i = 0; i < 200; i++) {
            assertThat(draws.size(6_100, 3, 1, 50, 3_000, 999)).isBetween(100L, 3_000L);
        }
    }

    @Test
    void roundingByChanceLosesNothingOnAverage() {
        // 7/3 is rounded to 2 or 3; of 3,000 times the sum is near 7,000.
        long sum = 0;
        for (int i = 0; i < 3_000; i++) {
            sum += draws.scaled(7, 1, 3);
        }

        assertThat(sum).isBetween(6_900L, 7_100L);
    }
}
