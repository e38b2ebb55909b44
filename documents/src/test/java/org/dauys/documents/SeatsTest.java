package org.dauys.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.dauys.figures.Path;
import org.dauys.statute.Result;
import org.junit.jupiter.api.Test;

class SeatsTest {
    private static final Result MAZHILIS_2023 =
            Counting.account("kazakhstan-2023").result();

    @Test
    void aSeatIsFoundInTheStepThatGaveIt() {
        // 39 whole quotas, the 40th by the second largest remainder
        assertThat(Seats.of(MAZHILIS_2023, "KZ", "AMANAT", 39))
                .contains(Path.of("mazhilis-list/KZ/whole-quotas/AMANAT"));
        assertThat(Seats.of(MAZHILIS_2023, "KZ", "AMANAT", 40)).contains(Path.of("mazhilis-list/KZ/seat/69/AMANAT"));
    }

    @Test
    void whatIsFoundCanBeAskedFor() {
        var path = Seats.of(MAZHILIS_2023, "mazhilis-list", "JSDP", 4).orElseThrow();

        assertThat(MAZHILIS_2023.explanation().why(path)).isPresent();
    }

    @Test
    void seatsOfABodyGoOnOverItsContests() {
        // 40 by list, then 22 declared in districts
        assertThat(Seats.of(MAZHILIS_2023, "mazhilis", "AMANAT", 41))
                .contains(Path.of("mazhilis-districts/declared/AMANAT"));
        assertThat(Seats.all(MAZHILIS_2023, "mazhilis", "AMANAT"))
                .hasSize(62)
                .last()
                .satisfies(seat -> assertThat(seat.award()).isEqualTo(Seats.Award.DECLARED))
                .satisfies(seat -> assertThat(seat.number()).isEqualTo(62));
    }

    @Test
    void thereIsNoSeatBeyondTheLastNorBeforeTheFirst() {
        assertThat(Seats.of(MAZHILIS_2023, "KZ", "AMANAT", 41)).isEmpty();
        assertThat(Seats.of(MAZHILIS_2023, "KZ", "AMANAT", 0)).isEmpty();
        assertThat(Seats.of(MAZHILIS_2023, "KZ", "BAYTAQ", 1)).isEmpty();
        assertThat(Seats.of(MAZHILIS_2023, "ZZ", "AMANAT", 1)).isEmpty();
    }

    @Test
    void everySettledSeatOfEveryPartyIsFound() {
        var seats = MAZHILIS_2023.bodies().getFirst().seats().orElseThrow().value();

        for (String party : seats.claimants().names()) {
            assertThat(Seats.all(MAZHILIS_2023, "mazhilis", party)).as(party).hasSize((int) seats.of(party));
        }
    }
}
