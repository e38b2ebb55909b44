package org.dauys.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PathTest {
    private static final Path SEAT =
            Path.ROOT.then("list").then("KZ").then("seat").then(17);

    @Test
    void itIsWrittenWithSlashes() {
        assertThat(SEAT).hasToString("list/KZ/seat/17");
        assertThat(Path.of("seat").then(0)).hasToString("seat/0");
        assertThat(Path.ROOT).hasToString("");
    }

    @Test
    void theSameWordsAreTheSamePath() {
        assertThat(Path.of("list/KZ/seat/17")).isEqualTo(SEAT).hasSameHashCodeAs(SEAT);
        assertThat(Path.of("list/KZ/seat").then("17")).isEqualTo(SEAT);
        assertThat(Path.of("list/KZ/seat/017")).isNotEqualTo(SEAT);
        assertThat(Path.of("list/UZ/seat/17")).isNotEqualTo(SEAT);
        assertThat(Path.of("seat/17")).isNotEqualTo(SEAT).isNotEqualTo("seat/17");
        assertThat(SEAT).isNotEqualTo(Path.of("seat/17")).isNotEqualTo(Path.ROOT);
        assertThat(Path.ROOT).isNotEqualTo(Path.of("a"));
    }

    @Test
    void theOrderOfWordsMatters() {
        assertThat(Path.of("a/b")).isNotEqualTo(Path.of("b/a"));
        assertThat(Path.of("a/b").hashCode()).isNotEqualTo(Path.of("b/a").hashCode());
    }

    @Test
    void itEndsWithAWordOrANumberAndBeginsWithItsParent() {
        assertThat(SEAT.last()).isEqualTo("17");
        assertThat(SEAT.parent().last()).isEqualTo("seat");
        assertThat(SEAT.parent()).isEqualTo(Path.of("list/KZ/seat"));
        assertThat(Path.ROOT.then(0).last()).isEqualTo("0");
    }

    @Test
    void onlyThePathOfEverythingHasNoParent() {
        assertThat(Path.ROOT.isRoot()).isTrue();
        assertThat(Path.of("list").isRoot()).isFalse();
        assertThat(Path.of("list").parent().isRoot()).isTrue();
        assertThatThrownBy(Path.ROOT::parent).hasMessage("the path of everything has no parent");
    }

    @Test
    void itIsWithinThePathsItBeginsWith() {
        assertThat(SEAT.isWithin(Path.ROOT)).isTrue();
        assertThat(SEAT.isWithin(Path.of("list/KZ"))).isTrue();
        assertThat(SEAT.isWithin(SEAT)).isTrue();
        assertThat(SEAT.isWithin(Path.of("list/K"))).isFalse();
        assertThat(SEAT.isWithin(Path.of("KZ"))).isFalse();
        assertThat(Path.of("list").isWithin(SEAT)).isFalse();
        assertThat(Path.ROOT.isWithin(Path.ROOT)).isTrue();
    }

    @Test
    void aWordIsNeitherEmptyNorHasItASlash() {
        assertThatThrownBy(() -> SEAT.then(""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A word of a path (\"\") must not be empty or have a slash.");
        assertThatThrownBy(() -> SEAT.then("/x")).hasMessageContaining("\"/x\"");
        assertThatThrownBy(() -> Path.of("a//b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Path.of("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNumberIsNotNegative() {
        assertThatThrownBy(() -> SEAT.then(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A number of a path (-1) must not be negative.");
    }
}
