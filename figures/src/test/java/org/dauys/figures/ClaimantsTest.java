package org.dauys.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClaimantsTest {
    private static final Claimants FEW = Claimants.of(List.of("A", "B", "C"));
    private static final List<String> NAMES =
            IntStream.range(0, 40).mapToObj(i -> "list-" + i).toList();

    @Test
    void theyKeepTheirOrder() {
        assertThat(FEW.names()).containsExactly("A", "B", "C");
        assertThat(FEW.size()).isEqualTo(3);
        assertThat(FEW.name(2)).isEqualTo("C");
        assertThat(FEW.names(new int[] {2, 0})).containsExactly("C", "A");
        assertThat(FEW.at(new int[] {2, 0})).hasToString("[C, A]");
    }

    @Test
    void aFewAndManyAreFoundByName() {
        Claimants many = Claimants.of(NAMES);
        Claimants twelve = Claimants.of(NAMES.subList(0, 12));

        assertThat(IntStream.range(0, 40).map(i -> many.position("list-" + i)))
                .containsExactly(IntStream.range(0, 40).boxed().toArray(Integer[]::new));
        assertThat(IntStream.range(0, 12).map(i -> twelve.position("list-" + i)))
                .containsExactly(IntStream.range(0, 12).boxed().toArray(Integer[]::new));
        assertThat(FEW.position("B")).isEqualTo(1);
        assertThat(many.at(IntStream.range(10, 30).toArray()).position("list-10"))
                .isZero();
    }

    @Test
    void strangersHaveNoPosition() {
        assertThat(FEW.position("D")).isEqualTo(-1);
        assertThat(Claimants.of(NAMES).position("D")).isEqualTo(-1);
        assertThat(FEW.contains("D")).isFalse();
        assertThat(FEW.contains("A")).isTrue();
    }

    @Test
    void namesAreDistinct() {
        assertThatThrownBy(() -> Claimants.of(List.of("A", "B", "A")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The names of claimants [A, B, A] must be distinct.");
    }

    @Test
    void namesCanEndAPath() {
        assertThat(Claimants.of(List.of("Union/Liga")).contains("Union/Liga")).isTrue();
        assertThatThrownBy(() -> Claimants.of(List.of("A", ""))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Claimants.of(List.of("A/"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSameNamesInTheSameOrderAreEqual() {
        assertThat(FEW).isEqualTo(Claimants.of(List.of("A", "B", "C"))).hasSameHashCodeAs(Claimants.of(FEW.names()));
        assertThat(FEW).isNotEqualTo(Claimants.of(List.of("A", "C", "B"))).isNotEqualTo(FEW.names());
        assertThat(FEW.hashCode())
                .isNotEqualTo(Claimants.of(List.of("A", "C", "B")).hashCode());
    }
}
