package org.dauys.apportionment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.dauys.figures.Decisions;
import org.dauys.figures.Path;
import org.dauys.figures.Reasoning;
import org.junit.jupiter.api.Test;

class PluralityTest {
    private static final Plurality METHOD = new Plurality(Counts.LAW, List.of(Counts.LOT));

    @Test
    void theOneWithTheMostVotesIsElected() {
        assertThat(Counts.seats(METHOD, 1, 30, 41, 29)).containsExactly(0, 1, 0);
    }

    @Test
    void severalSeatsGoToThoseWithTheMostVotesOneEach() {
        assertThat(Counts.seats(METHOD, 3, 10, 900, 20, 30)).containsExactly(0, 1, 1, 1);
    }

    @Test
    void aTieForTheLastSeatAwaitsALot() {
        var standing = Counts.standing(METHOD, 2, Counts.tally(50, 25, 25));

        assertThat(standing).hasToString("{A=1, B=0, C=0}, [B, C] tied for 1");
    }

    @Test
    void twoWithEquallyManyVotesAreBothElectedIfThereAreSeatsForBoth() {
        assertThat(Counts.seats(METHOD, 3, 25, 50, 25)).containsExactly(1, 1, 1);
    }

    @Test
    void nobodyIsElectedWithoutVotes() {
        assertThatThrownBy(() -> Counts.seats(METHOD, 3, 5, 0, 7))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Nobody of [A, B, C] can take the seats after 2 of 3.");
    }

    @Test
    void eachSeatFollowsFromTheVotesAndTheStanding() {
        var reasoning = Reasoning.recorded();

        Counts.count(METHOD, 1, Counts.tally(30, 41), Decisions.NONE, reasoning);

        var seat = reasoning.explain().conclusion(Path.of("seat/1")).orElseThrow();
        assertThat(seat.step().inputs())
                .extracting(input -> input.path().toString())
                .containsExactly("votes", "seat/0", "mandates");
        assertThat(((AwardStep) seat.step()).before().orElseThrow().path()).isEqualTo(Path.of("seat/0"));
        assertThat(METHOD.isMonotone()).isTrue();
    }
}
