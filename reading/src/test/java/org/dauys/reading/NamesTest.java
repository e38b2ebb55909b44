package org.dauys.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {

    private static final List<String> KNOWN = List.of("seats", "share", "title", "steps");

    @Test
    void oneLetterMoreOrLessOrOtherIsNear() {
        assertThat(Names.nearest("seat", KNOWN)).contains("seats");
        assertThat(Names.nearest("tittle", KNOWN)).contains("title");
        assertThat(Names.nearest("shake", KNOWN)).contains("share");
    }

    @Test
    void swappedNeighboursCountOnce() {
        assertThat(Names.nearest("sahre", KNOWN)).contains("share");
        assertThat(Names.nearest("saets", List.of("sabts", "seats"))).contains("sabts");
        assertThat(Names.nearest("ab", List.of("cba", "ba"))).contains("ba");
    }

    @Test
    void threeChangesAreTooFar() {
        assertThat(Names.nearest("sxxxs", KNOWN)).isEmpty();
        assertThat(Names.nearest("shareholder", KNOWN)).isEmpty();
    }

    @Test
    void theNearestIsTakenAndAmongEqualsTheFirst() {
        assertThat(Names.nearest("steats", KNOWN)).contains("seats");
        assertThat(Names.nearest("xa", List.of("ya", "za"))).contains("ya");
    }

    @Test
    void nothingIsNearIfEveryLetterWouldChange() {
        assertThat(Names.nearest("kk", List.of("ru"))).isEmpty();
        assertThat(Names.nearest("", List.of("a"))).isEmpty();
    }

    @Test
    void veryLongWordsAreNotCompared() {
        assertThat(Names.nearest("x".repeat(65), List.of("x".repeat(65)))).isEmpty();
    }
}
