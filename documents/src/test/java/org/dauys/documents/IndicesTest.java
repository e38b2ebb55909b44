package org.dauys.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.dauys.figures.Fraction;
import org.junit.jupiter.api.Test;

class IndicesTest {
    @Test
    void indicesFollowFromTheirDefinitions() {
        // Shares of votes 1/2, 3/10, 1/5; of seats 3/5, 2/5, 0.
        var indices = Indices.of(Map.of("A", 50L, "B", 30L, "C", 20L), Map.of("A", 3L, "B", 2L));

        // ½ (1/10² + 1/10² + 1/5²) = ½ · 6/100
        assertThat(indices.squares()).isEqualTo(Fraction.of(3, 100));
        // ½ (1/10 + 1/10 + 1/5)
        assertThat(indices.loosemoreHanby()).isEqualTo(Fraction.of(1, 5));
        // 1 ÷ (25/100 + 9/100 + 4/100) and 1 ÷ (9/25 + 4/25)
        assertThat(indices.effectiveByVotes()).isEqualTo(Fraction.of(100, 38));
        assertThat(indices.effectiveBySeats()).isEqualTo(Fraction.of(25, 13));
        assertThat(indices.withoutSeat()).isEqualTo(Fraction.of(1, 5));
    }

    @Test
    void gallaghersRootIsRoundedCorrectly() {
        var indices = Indices.of(Map.of("A", 50L, "B", 30L, "C", 20L), Map.of("A", 3L, "B", 2L));

        // 100 · √0.03 = 17.3205…
        assertThat(indices.gallagher(2)).isEqualTo(Fraction.of(1732, 100));
        assertThat(indices.gallagher(3)).isEqualTo(Fraction.of(17_321, 1000));
    }

    @Test
    void seatsLikeVotesHaveNoDisproportionality() {
        var indices = Indices.of(Map.of("A", 4L, "B", 2L), Map.of("A", 2L, "B", 1L));

        assertThat(indices.gallagher(2)).isEqualTo(Fraction.of(0));
        assertThat(indices.loosemoreHanby()).isEqualTo(Fraction.of(0));
        assertThat(indices.effectiveByVotes()).isEqualTo(Fraction.of(9, 5));
    }
}
