package org.dauys.documents.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HemicycleTest {
    private static final Colour BLUE = Colour.of("#0072B2");

    private static List<Hemicycle.Dot> dots(Hemicycle hemicycle) {
        return hemicycle.blocks().stream()
                .flatMap(block -> block.seats().stream())
                .toList();
    }

    private static Hemicycle.Group group(String label, long seats) {
        return new Hemicycle.Group(BLUE, label, Hemicycle.Look.FULL, seats);
    }

    @Test
    void everyHouseHasOneDotForEachSeatAndNoTwoInOnePlace() {
        for (int seats = 1; seats <= 750; seats++) {
            List<Hemicycle.Dot> dots = dots(Hemicycle.of(List.of(group("all", seats))));

            Set<Hemicycle.Dot> places = new HashSet<>(dots);

            assertThat(places).as("places of %d seats", seats).hasSize(seats);
        }
    }

    @Test
    void noDotLeavesThePicture() {
        for (int seats : List.of(1, 2, 3, 9, 16, 17, 30, 98, 107, 145, 399, 709)) {
            Hemicycle hemicycle = Hemicycle.of(List.of(group("all", seats)));
            double radius = Double.parseDouble(hemicycle.radius());

            for (Hemicycle.Dot dot : dots(hemicycle)) {
                assertThat(Double.parseDouble(dot.x())).isBetween(radius, Hemicycle.WIDTH - radius);
                assertThat(Double.parseDouble(dot.y())).isBetween(radius, Hemicycle.HEIGHT - radius);
            }
        }
    }

    @Test
    void aPartySitsLeftOfTheNext() {
        Hemicycle hemicycle = Hemicycle.of(List.of(group("left", 40), group("right", 58)));

        double left = mean(hemicycle.blocks().getFirst());
        double right = mean(hemicycle.blocks().getLast());

        assertThat(left).isLessThan(right);
    }

    private static double mean(Hemicycle.Block block) {
        return block.seats().stream()
                .mapToDouble(dot -> Double.parseDouble(dot.x()))
                .average()
                .orElseThrow();
    }

    @Test
    void aPartyWithoutSeatsHasNoBlock() {
        Hemicycle hemicycle = Hemicycle.of(List.of(group("some", 3), group("none", 0)));

        assertThat(hemicycle.blocks()).extracting(Hemicycle.Block::label).containsExactly("some");
    }
}
