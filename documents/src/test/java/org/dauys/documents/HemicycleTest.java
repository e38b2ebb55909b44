package org.dauys.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HemicycleTest {
    @Test
    void everySeatHasAPlace() {
        for (int seats = 1; seats <= 700; seats += 7) {
            String drawn = String.join("", Hemicycle.lines(Collections.nCopies(seats, "x")));

            assertThat(drawn.chars().filter(sign -> sign == 'x').count()).isEqualTo(seats);
        }
    }

    @Test
    void theFirstPartySitsOnTheLeftAndTheLastOnTheRight() {
        List<String> signs =
                IntStream.range(0, 98).mapToObj(i -> i < 49 ? "a" : "z").toList();

        assertThat(Hemicycle.lines(signs))
                .allSatisfy(line -> assertThat(line.lastIndexOf('a'))
                        .isLessThanOrEqualTo(line.indexOf('z') < 0 ? Integer.MAX_VALUE : line.indexOf('z')));
    }

    @Test
    void aLargeHouseFitsThePage() {
        int each = Hemicycle.seatsPerSign(700, 80);
        var lines = Hemicycle.lines(Collections.nCopies((700 + each - 1) / each, "x"));

        assertThat(lines).allMatch(line -> line.length() <= 78);
    }

    @Test
    void wideLettersTakeTwoColumnsAndMarksNone() {
        assertThat(Lines.columns("中国")).isEqualTo(4);
        assertThat(Lines.columns("е\u0308")).isEqualTo(1); // е with a combining diaeresis
        assertThat(Lines.columns("\u001b[1mab\u001b[0m")).isEqualTo(2);
        assertThat(Lines.right("中", 4)).isEqualTo("  中");
    }
}
