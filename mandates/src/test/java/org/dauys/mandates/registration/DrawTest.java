package org.dauys.mandates.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DrawTest {
    private static final List<String> PARTIES =
            List.of("AMANAT", "AQ_JOL", "AUYL", "BAYTAQ", "JSDP", "PPK", "RESPUBLICA");

    @Test
    void theOrderOfTheDocumentDoesNotMatter() {
        List<String> turned = new ArrayList<>(PARTIES);
        Collections.reverse(turned);

        assertThat(Draw.order("2023-02-20 17 4 256", turned)).isEqualTo(Draw.order("2023-02-20 17 4 256", PARTIES));
    }

    @Test
    void everyNameIsDrawnOnce() {
        assertThat(Draw.order("x", PARTIES).names()).containsExactlyInAnyOrderElementsOf(PARTIES);
        assertThat(Draw.order("x", List.of()).turns()).isEmpty();
        assertThat(Draw.order("x", List.of("A")).names()).containsExactly("A");
    }

    @Test
    void namesAreOrderedByTheirBytes() {
        assertThat(Draw.order("x", List.of("Ә", "Я", "a", "Z"))
                        .turns()
                        .getFirst()
                        .left())
                .containsExactly("Z", "a", "Я", "Ә");
    }

    @Test
    void namesThatAreNotDistinctAreRefused() {
        assertThatThrownBy(() -> Draw.order("x", List.of("A", "A"))).hasMessageContaining("distinct");
    }

    /** The digests by sha256sum; with one digit 0 to 15, and 15 would favour the first of five. */
    @Test
    void aNumberThatWouldFavourSomeDrawsNobody() {
        int rejected = 0;
        for (int seed = 0; seed < 200; seed++) {
            Draw draw = Draw.order("seed " + seed, List.of("A", "B", "C", "D", "E"), 1);
            Draw.Turn first = draw.turns().getFirst();
            int digit = Character.digit(first.digest().charAt(0), 16);
            assertThat(first.drawn()).isEqualTo(digit == 15 ? -1 : digit % 5);
            assertThat(first.draws()).isEqualTo(digit != 15);
            assertThat(draw.names()).hasSize(5);
            rejected += digit == 15 ? 1 : 0;
        }
        assertThat(rejected).isPositive();
    }

    /** 6000 draws of three names: each of the six orders about 1000 times; 150 is five standard deviations. */
    @Test
    void everyOrderIsAsLikelyAsAnyOther() {
        Map<List<String>, Integer> met = new HashMap<>();
        for (int seed = 0; seed < 6000; seed++) {
            met.merge(Draw.order("seed " + seed, List.of("A", "B", "C")).names(), 1, Integer::sum);
        }
        assertThat(met).hasSize(6);
        assertThat(met.values()).allSatisfy(times -> assertThat(times).isBetween(850, 1150));
    }

    @Test
    void aLotForPlacesTakesTheFirstThatAreDrawn() {
        Draw draw = Draw.order("x", PARTIES);

        assertThat(draw.first(2)).isEqualTo(draw.names().subList(0, 2));
        assertThat(draw.first(7)).isEqualTo(draw.names());
        assertThat(draw.first(0)).isEmpty();
        assertThatThrownBy(() -> draw.first(8)).hasMessageContaining("8");
        assertThatThrownBy(() -> draw.first(-1)).hasMessageContaining("-1");
    }

    /** The table of docs/draw.md, whose digests were made with sha256sum. */
    @Test
    void theExampleOfTheDocumentationComesOutAsWritten() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "draw.md"));
        Draw draw = Draw.order("2023-02-20 17 4 256", PARTIES);

        for (Draw.Turn turn : draw.turns()) {
            assertThat(page)
                    .contains("| %d | `%s` | %d | %d | %s |"
                            .formatted(
                                    turn.number(),
                                    turn.digest().substring(0, 15),
                                    turn.left().size(),
                                    turn.drawn(),
                                    turn.name()));
        }
        assertThat(page).contains("`2023-02-20 17 4 256`");
    }
}
