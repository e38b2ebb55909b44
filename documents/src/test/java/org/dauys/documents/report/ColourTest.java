package org.dauys.documents.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColourTest {
    @Test
    void aDarkColourKeepsItsOwnEdgeOnPaper() {
        assertThat(Colour.of("#1B3F8B").edge()).isEqualTo("#1B3F8B");
    }

    @Test
    void yellowIsOutlinedDarkerOnPaper() {
        // Yellow stands 1.9 to 1 against white; the outline must reach 3 to 1.
        assertThat(Colour.of("#E9B300").edge()).isNotEqualTo("#E9B300");
    }

    @Test
    void navyIsOutlinedLighterOnADarkPage() {
        assertThat(Colour.of("#1B3F8B").darkEdge()).isNotEqualTo("#1B3F8B");
    }

    @Test
    void whiteAndBlackStandOutOnTheirOwnGround() {
        assertThat(Colour.of("#FFFFFF").edge()).isNotEqualTo("#FFFFFF");
        assertThat(Colour.of("#000000").darkEdge()).isNotEqualTo("#000000");
    }
}
