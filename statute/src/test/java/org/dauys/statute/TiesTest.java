package org.dauys.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dauys.figures.Citation;
import org.dauys.figures.Path;
import org.dauys.figures.Question;
import org.junit.jupiter.api.Test;

/** Ties of lists: earlier registration, more votes, lot, and the silence of the law. */
class TiesTest {
    private static final Statute LAW = Laws.good("lists-and-candidates");
    private static final Statute EVERY = Laws.good("every-word");
    private static final Statute OF_2022 = Laws.real("kz/elections/2022-11-18");

    /** 50 + 25 + 25 = 100; quota 10: 5, 2 and 2, and one seat for the remainders 5 and 5 of Y and Z. */
    private static final String TIED = "X 50, Y 25, Z 25, AGAINST_ALL 0";

    private static final List<String> Y_OR_Z = List.of("Y", "Z");

    @Test
    void theListRegisteredEarlierGetsTheSeat() {
        assertThat(Outcomes.seats(Tried.lists(TIED).registered("X", "Z", "Y").under(LAW)))
                .isEqualTo("X 5, Y 2, Z 3");
        assertThat(Outcomes.seats(Tried.lists(TIED).registered("X", "Y", "Z").under(LAW)))
                .isEqualTo("X 5, Y 3, Z 2");
    }

    @Test
    void whoKeepsTheRegisterIsAskedWhereTheOrderIsNotKnown() {
        Tried election = Tried.lists(TIED).rank("Z", 1);

        Question question = Outcomes.question(election.under(LAW));
        assertThat(question.path()).isEqualTo(Path.of("lists/A/tie/10"));
        assertThat(question.topic()).isEqualTo("tie");
        assertThat(question.among()).isEqualTo(Y_OR_Z);
        assertThat(question.basis().place()).isEqualTo("7");
        assertThat(question.authority()).isEqualTo("cec");

        assertThat(Outcomes.seats(
                        election.decided("lists/A/tie/10", Y_OR_Z, "Y").under(LAW)))
                .isEqualTo("X 5, Y 3, Z 2");
    }

    @Test
    void twoListsOfOneRankAreAskedFor() {
        Tried election = Tried.lists(TIED).rank("X", 1).rank("Y", 2).rank("Z", 2);

        assertThat(Outcomes.question(election.under(LAW)).among()).isEqualTo(Y_OR_Z);
    }

    @Test
    void moreVotesComeBeforeTheLot() {
        // 35 + 25 + 40 = 100; quota 10: 3, 2, 4, and one seat for the remainders 5 and 5 of X and Y.
        assertThat(Outcomes.seats(
                        Tried.lists("by-remainders", 10, "X 35, Y 25, Z 40").under(EVERY)))
                .isEqualTo("X 4, Y 2, Z 4");
    }

    @Test
    void theLotIsDrawnAmongThoseWithEqualVotes() {
        // 25 + 25 + 50 = 100; quota 10: 2, 2, 5, and one seat for the remainders 5 and 5 of X and Y.
        Tried election = Tried.lists("by-remainders", 10, "X 25, Y 25, Z 50");

        Question question = Outcomes.question(election.under(EVERY));
        assertThat(question.topic()).isEqualTo("lot");
        assertThat(question.places()).isEqualTo(1);
        assertThat(question.basis().place()).isEqualTo("4");
        assertThat(question.authority()).isEqualTo("court");

        assertThat(Outcomes.seats(election.decided("lists/A/tie/10", List.of("X", "Y"), "Y")
                        .under(EVERY)))
                .isEqualTo("X 2, Y 3, Z 5");
    }

    @Test
    void theSilenceOfTheLawIsAsked() {
        // Quota 138 ÷ 69 = 2: 30 and 34 and 4 whole, and one seat for the remainders 1 and 1 of X and Y.
        Tried election = Tried.lists("mazhilis-list", 69, "X 61, Y 69, Z 8, AGAINST_ALL 0");

        Question question = Outcomes.question(election.under(OF_2022));
        assertThat(question.path()).isEqualTo(Path.of("lists/A/tie/69"));
        assertThat(question.basis()).hasToString("kz/elections/2022-11-18 97-1");

        assertThat(Outcomes.seats(election.decided("lists/A/tie/69", List.of("X", "Y"), "X")
                        .under(OF_2022)))
                .isEqualTo("X 31, Y 34, Z 4");
    }

    @Test
    void seatsGoByAveragesWhereTheyAreMany() {
        // 21 seats, threshold 3 %: 60 and 40 of 100. Sainte-Laguë: X 60/(2n−1), Y 40/(2n−1): 12.6 to 8.4: 13 and 8.
        assertThat(Outcomes.seats(Tried.lists("by-number-of-seats", 21, "X 60, Y 40, AGAINST_ALL 0, INVALID 0, BLANK 0")
                        .under(EVERY)))
                .isEqualTo("X 13, Y 8");
    }

    @Test
    void equalAveragesAreSettledByLot() {
        // D'Hondt: 60, 30, 20 and 30, 15: three seats 60, 30, 30; of two the second is tied.
        assertThat(Outcomes.seats(Tried.lists("by-averages", 3, "X 60, Y 30").under(EVERY)))
                .isEqualTo("X 2, Y 1");
        Tried election = Tried.lists("by-averages", 2, "X 60, Y 30");
        assertThat(Outcomes.question(election.under(EVERY)).path()).isEqualTo(Path.of("lists/A/tie/2"));
        assertThat(Outcomes.seats(election.decided("lists/A/tie/2", List.of("X", "Y"), "Y")
                        .under(EVERY)))
                .isEqualTo("X 1, Y 1");
    }

    @Test
    void aDecisionAmongOthersThanThoseTiedIsRefused() {
        Tried election = Tried.lists(TIED).rank("Y", 1).decided("lists/A/tie/10", List.of("X", "Y"), "X");

        assertThat(Outcomes.refused(election.under(LAW)))
                .isEqualTo("decisions.yaml:2 L207 lists/A/tie/10 X [tie, Y, Z, 1]\n");
    }

    @Test
    void aDecisionOnAReadingThatTheLawDoesNotOfferIsRefused() {
        Tried election = Tried.lists("X 1, Y 1, AGAINST_ALL 98")
                .decided("lists/A/nobody-passes", List.of("repeat-election", "lower-threshold"), "lower-threshold");

        assertThat(Outcomes.refused(election.under(LAW)))
                .isEqualTo("decisions.yaml:2 L207 lists/A/nobody-passes lower-threshold"
                        + " [nobody-passes, repeat-election, 1]\n");
    }

    @Test
    void aDecisionOnATieThatIsNoneIsRefused() {
        Tried election = Tried.lists("X 50, Y 30, Z 20, AGAINST_ALL 0").decided("lists/A/tie/10", Y_OR_Z, "Y");

        assertThat(Outcomes.refused(election.under(LAW))).isEqualTo("decisions.yaml:2 L208 lists/A/tie/10 Y []\n");
    }

    @Test
    void aDecisionRecordedWithoutALineIsRefusedToo() {
        Tried election = Tried.lists("X 50, Y 30, Z 20, AGAINST_ALL 0")
                .decided(Citation.of("journal", "entry 7"), "lists/A/tie/10", Y_OR_Z, "Y");

        assertThat(Outcomes.refused(election.under(LAW))).isEqualTo("journal:0 L208 lists/A/tie/10 Y []\n");
    }

    @Test
    void allQuestionsAreAskedAtOnce() {
        // A: 1 of 100 each, nobody passes. B: a tie of the remainders as above.
        Tried election = Tried.lists("X 1, Y 1, AGAINST_ALL 98")
                .contest("others", "lists", "B", 10)
                .votes("B", TIED);

        assertThat(Outcomes.awaiting(election.under(LAW)).questions())
                .extracting(question -> question.path().toString())
                .containsExactly("lists/A/nobody-passes", "others/B/tie/10");
    }

    @Test
    void allDecisionsAtFaultAreReportedAtOnce() {
        Tried election = Tried.lists("X 1, Y 1, AGAINST_ALL 98")
                .contest("others", "lists", "B", 10)
                .votes("B", TIED)
                .decided("others/B/tie/10", List.of("X", "Y"), "X")
                .decided("others/B/tie/9", Y_OR_Z, "Y");

        assertThat(Outcomes.refused(election.under(LAW))).isEqualTo("""
                        decisions.yaml:2 L207 others/B/tie/10 X [tie, Y, Z, 1]
                        decisions.yaml:3 L208 others/B/tie/9 Y []
                        """);
    }

    @Test
    void whereNobodyHasAVoteAmongThoseWhoTakePartSomeoneConfirmsThatTheSeatsStayEmpty() {
        // Threshold 3 %, stays out: 3 of 100 fails. Nobody is left to take the nine seats.
        Tried election = Tried.lists("by-number-of-seats", 9, "X 3, AGAINST_ALL 97, INVALID 0, BLANK 0");

        Question question = Outcomes.question(election.under(EVERY));
        assertThat(question.path()).isEqualTo(Path.of("lists/A/nobody-takes-part"));
        assertThat(question.among()).containsExactly("unfilled");
        assertThat(question.authority()).isEqualTo("cec");

        assertThat(Outcomes.seats(election.decided("lists/A/nobody-takes-part", List.of("unfilled"), "unfilled")
                        .under(EVERY)))
                .isEqualTo("X 0");
    }
}
