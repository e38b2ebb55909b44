package org.dauys.documents.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpoilingTest {
    /** On the list 1,000; received 1,010; issued 600; unused 409; spoiled 1; found 598; invalid 8; votes 400 + 150 + 40. */
    private static final long[] LINES = {1000, 1, 1010, 600, 2, 9, 409, 1, 598, 8, 400, 150, 40};

    private final Spoiling spoiling = new Spoiling(new Draws(Written.chance(5)));

    @Test
    void aSlipChangesDropsOrDoublesOneDigit() {
        for (int i = 0; i < 300; i++) {
            assertThat(spoiling.of(Fault.SLIP, LINES, LINES)).singleElement().satisfies(change -> {
                String was = Long.toString(change.was());
                String written = Long.toString(change.written());
                assertThat(change.written()).isNotNegative().isNotEqualTo(change.was());
                assertThat(written.length()).isLessThanOrEqualTo(was.length() + 1);
                assertThat(change.was()).isEqualTo(LINES[change.line()]);
            });
        }
    }

    @Test
    void transposedDigitsAreTheSameDigits() {
        for (int i = 0; i < 300; i++) {
            // A single digit may change places with the nought before it: 07 becomes 70.
            assertThat(spoiling.of(Fault.TRANSPOSED, LINES, LINES))
                    .singleElement()
                    .satisfies(change -> assertThat(digits(change.written()))
                            .isEqualTo(digits(change.was()))
                            .isNotEmpty());
        }
    }

    private static List<Integer> digits(long figure) {
        return Long.toString(figure)
                .chars()
                .filter(digit -> digit != '0')
                .sorted()
                .boxed()
                .toList();
    }

    @Test
    void swappedOptionsHaveEachOthersVotes() {
        var changes = spoiling.of(Fault.SWAPPED, LINES, LINES);

        assertThat(changes).hasSize(2);
        assertThat(changes.getFirst().was()).isEqualTo(changes.getLast().written());
        assertThat(changes.getFirst().written()).isEqualTo(changes.getLast().was());
        assertThat(changes).extracting(Change::line).allMatch(line -> line >= Slots.VOTES);
    }

    @Test
    void stuffedBallotsAreAllForTheStrongest() {
        var changes = spoiling.of(Fault.STUFFING, LINES, LINES);

        assertThat(changes)
                .extracting(Change::line)
                .containsExactly(Slots.ISSUED, Slots.UNUSED, Slots.FOUND, Slots.VOTES);
        // 400 did not come; a quarter to a half of them is 100 to 200.
        assertThat(changes.getLast().written() - changes.getLast().was()).isBetween(100L, 200L);
    }

    @Test
    void aFaultThatTheFiguresDoNotAllowChangesNothing() {
        long[] alike = {10, 0, 11, 10, 0, 0, 1, 0, 10, 0, 5, 5};

        assertThat(spoiling.of(Fault.SWAPPED, alike, alike)).isEmpty();
        assertThat(spoiling.of(Fault.STUFFING, alike, alike)).isEmpty();
        assertThat(spoiling.of(Fault.COPIED, alike, alike)).isEmpty();
    }

    @Test
    void anAlteredUpperProtocolMovesVotes() {
        var changes = spoiling.altered(LINES);

        assertThat(changes).hasSize(2);
        assertThat(changes.stream()
                        .mapToLong(change -> change.written() - change.was())
                        .sum())
                .isZero();
    }
}
