package org.dauys.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dauys.figures.Path;
import org.dauys.figures.Question;
import org.junit.jupiter.api.Test;

/** Seats of parties over all districts, and of districts, met together. */
class DoubleProportionalityTest {
    private static MadeUp uri() {
        return MadeUp.under("ch/uri-landrat/2020-03-08", "council");
    }

    /**
     * Voters: A 600/3 = 200, B 300/3 = 100; A 200/2 = 100, B 400/2 = 200: both 300 of 600, so 2.5 of 5 seats each: a tie
     * for the fifth seat above.
     */
    @Test
    void aTieOverAllDistrictsIsAsked() {
        Question question = uri().district("M", 3, "A 600, B 300")
                .district("N", 2, "A 200, B 400")
                .question();

        assertThat(question.path()).isEqualTo(Path.of("c/all/tie/5"));
        assertThat(question.among()).containsExactly("A", "B");
    }

    /** Voters A 210 + 100, B 90 + 200: 310 and 290 of 600 make 2.58 and 2.42 of 5 seats. */
    @Test
    void bothSumsAreMetAndShown() {
        MadeUp election = uri().district("M", 3, "A 630, B 270").district("N", 2, "A 200, B 400");

        assertThat(election.seats()).isEqualTo("A 2, B 1 | A 1, B 1");
        assertThat(value(election, "c/M/voter-numbers")).isEqualTo("{A=630/3, B=270/3}");
        assertThat(value(election, "c/all/voter-numbers")).isEqualTo("{A=310, B=290}");
        assertThat(value(election, "c/all/voters")).isEqualTo("{A=31, B=29}");
        assertThat(value(election, "c/all/seats")).isEqualTo("{A=3, B=2}");
        assertThat(value(election, "c/all/seats-met")).isEqualTo("true");
    }

    private static String value(MadeUp election, String path) {
        return election.explanation()
                .conclusion(Path.of(path))
                .orElseThrow()
                .figure()
                .value()
                .toString();
    }

    /** Two districts of one seat with the same votes: which party sits where is not decided by the votes. */
    @Test
    void aTieBetweenDistrictsIsAsked() {
        Question question = uri().district("M", 1, "A 10, B 10")
                .district("N", 1, "A 10, B 10")
                .question();

        assertThat(question.path()).isEqualTo(Path.of("c/all/tie/M/1"));
        assertThat(question.places()).isEqualTo(1);
        assertThat(uri().district("M", 1, "A 10, B 10")
                        .district("N", 1, "A 10, B 10")
                        .decided("c/all/tie/M/1", List.of("A", "B"), "B")
                        .seats())
                .isEqualTo("B 1 | A 1");
    }

    @Test
    void seatsThatCannotBeMetAreAskedFor() {
        // B has three quarters of the voters, 3 of 4 seats, but stands in M alone, which has one seat.
        MadeUp election = uri().district("M", 1, "A 10, B 290").district("N", 3, "A 300");

        assertThat(election.question().path()).isEqualTo(Path.of("c/all/no-distribution"));
        assertThat(uri().district("M", 1, "A 10, B 290")
                        .district("N", 3, "A 300")
                        .decided("c/all/no-distribution", List.of("unfilled"), "unfilled")
                        .seats())
                .isEqualTo(" | ");
    }

    /** Zurich: C has exactly five per cent in N and takes part; D has less in both. */
    @Test
    void aPartyWithFivePerCentInOneDistrictTakesPartInAll() {
        MadeUp election = MadeUp.under("ch/zurich-political-rights/2019-03-24", "council")
                .district("M", 10, "A 700, B 280, C 10, D 10")
                .district("N", 10, "A 500, B 440, C 50, D 10");

        // Whole voter numbers: A 70 + 50, B 28 + 44, C 1 + 5: 120, 72, 6 of 198, 20 seats: 12.1, 7.3, 0.6.
        assertThat(election.seats()).isEqualTo("A 7, B 3 | A 5, B 4, C 1");
        assertThat(value(election, "c/all/voters")).isEqualTo("{A=20, B=12, C=1}");
    }

    /** Zug: three per cent of all voters are enough, even below five in each district. */
    @Test
    void aPartyWithThreePerCentInAllTakesPart() {
        MadeUp election = MadeUp.under("ch/zug-cantonal-council/2018-10-07", "council")
                .district("M", 20, "A 560, B 400, C 40")
                .district("N", 20, "A 500, B 470, C 30");

        // Voters 53, 43.5, 3.5 of 100, 40 seats: 21.2, 17.4, 1.4.
        assertThat(election.seats()).isEqualTo("A 11, B 8, C 1 | A 10, B 10");
    }

    /**
     * Grisons: in N, which has one seat, A is the strongest list with 6 against 5. Voters A 35 + 6, B 65 + 5: 41 : 70 of
     * 3 seats make 1.1 and 1.9. Without the condition B gets the seat of N, as 5/6 is more than 65/70 to 30/35.
     */
    @Test
    void theStrongestListOfADistrictGetsASeatThere() {
        MadeUp grisons = MadeUp.under("ch/grisons-grand-council/2022-05-15", "council")
                .district("M", 2, "A 70, B 130")
                .district("N", 1, "A 6, B 5");

        assertThat(grisons.seats()).isEqualTo("B 2 | A 1");
        assertThat(uri().district("M", 2, "A 70, B 130")
                        .district("N", 1, "A 6, B 5")
                        .seats())
                .isEqualTo("A 1, B 1 | B 1");
    }

    @Test
    void equallyStrongListsAreAskedFor() {
        Question question = MadeUp.under("ch/grisons-grand-council/2022-05-15", "council")
                .district("M", 2, "A 70, B 130")
                .district("N", 1, "A 5, B 5")
                .question();

        assertThat(question.path()).isEqualTo(Path.of("c/N/strongest/tie/1"));
    }

    @Test
    void theRealLawsOfTheFamilyCanBeRead() {
        assertThat(List.of(
                        MadeUp.read("ch/aargau-grand-council/2020-10-18"),
                        MadeUp.read("il/knesset-elections/2019-04-09"),
                        MadeUp.read("nl/kieswet/1937-05-26")))
                .allMatch(law -> !law.sections().isEmpty());
    }
}
