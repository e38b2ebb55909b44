package org.dauys.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dauys.figures.Citation;
import org.dauys.figures.Confidence;
import org.dauys.figures.Path;
import org.dauys.figures.Question;
import org.junit.jupiter.api.Test;

/** Who takes part, of what the share is taken, and what happens when none or one list passes. */
class ThresholdsTest {
    private static final Statute LAW = Laws.good("lists-and-candidates");
    private static final Statute OF_2009 = Laws.real("kz/elections/2009-02-09");
    private static final String NOBODY = "lists/A/nobody-passes";
    private static final String LEFT_OVER = "lists/A/mandates-left-over";
    private static final List<String> TO_THE_FIRST = List.of("to-the-list-that-passed");

    /** The list that passed gets what the correction leaves over. */
    private static Tried of2009(String votes) {
        return Tried.lists("mazhilis-list", 98, votes).decided(LEFT_OVER, TO_THE_FIRST, "to-the-list-that-passed");
    }

    @Test
    void exactlyTheThresholdTakesPart() {
        // 60 + 30 + 5 + 5 = 100; Z has 5/100. Quota 95 ÷ 10 = 9.5: 6, 3, 0 and the last seat to Z's 5.
        assertThat(Outcomes.seats(Tried.lists("X 60, Y 30, Z 5, AGAINST_ALL 5").under(LAW)))
                .isEqualTo("X 6, Y 3, Z 1");
    }

    @Test
    void oneVoteBelowTheThresholdStaysOut() {
        // 60 + 30 + 5 + 6 = 101; Z has 5/101. Quota 90 ÷ 10 = 9: 6 and 3, the last to X's 6 before Y's 3.
        assertThat(Outcomes.seats(Tried.lists("X 60, Y 30, Z 5, AGAINST_ALL 6").under(LAW)))
                .isEqualTo("X 7, Y 3");
    }

    @Test
    void exactlyTheThresholdStaysOutWhereTheLawSaysSo() {
        // 57 + 40 + 3 = 100; Z has exactly 3 %. Quota 97 ÷ (9 + 1) = 9.7: 5 and 4 are all nine.
        Tried election = Tried.lists("by-number-of-seats", 9, "X 57, Y 40, Z 3, AGAINST_ALL 0, INVALID 0, BLANK 0");

        assertThat(Outcomes.seats(election.under(Laws.good("every-word")))).isEqualTo("X 5, Y 4");
    }

    @Test
    void theBaseIsWhatTheLawAddsUp() {
        // 60 + 31 + 5 = 96 and 6 against all = 102: 5/102 fails, 5/96 passes.
        Tried election = Tried.lists("X 60, Y 31, Z 5, AGAINST_ALL 6");
        Statute listsAlone =
                Laws.changed("lists-and-candidates", "sum: [list-votes, against-all]", "sum: [list-votes]");

        assertThat(base(election.under(LAW))).isEqualTo(102);
        assertThat(Outcomes.seats(election.under(LAW))).isEqualTo("X 7, Y 3");
        assertThat(base(election.under(listsAlone))).isEqualTo(96);
        assertThat(Outcomes.seats(election.under(listsAlone))).isEqualTo("X 6, Y 3, Z 1");
    }

    @Test
    void invalidAndBlankBallotsAreInTheBaseWhereTheLawSaysSo() {
        // 60 + 37 + 3 = 100 with 4 + 5 + 6 = 115.
        Tried election = Tried.lists("by-number-of-seats", 9, "X 60, Y 37, Z 3, AGAINST_ALL 4, INVALID 5, BLANK 6");

        assertThat(base(election.under(Laws.good("every-word")))).isEqualTo(115);
    }

    @Test
    void aGapInTheFiguresMayExplainWhatTheBaseLacks() {
        Tried election = Tried.lists("X 60, Y 31, Z 5");

        assertThat(Outcomes.refused(election.under(LAW))).isEqualTo("votes.csv:0 L206 party A AGAINST_ALL [2]\n");
        // 60 + 31 + 5 = 96.
        assertThat(base(election.gap("lists").under(LAW))).isEqualTo(96);
    }

    @Test
    void theGapOfAnotherContestExplainsNothing() {
        assertThat(Outcomes.refused(
                        Tried.lists("X 60, Y 31, Z 5").gap("districts").under(LAW)))
                .isEqualTo("votes.csv:0 L206 party A AGAINST_ALL [2]\n");
    }

    @Test
    void theBaseWithinACaseIsCheckedToo() {
        assertThat(Outcomes.refused(Tried.lists("X 60, Y 31, Z 5").under(Laws.good("base-in-a-case"))))
                .isEqualTo("votes.csv:0 L206 party A AGAINST_ALL [4]\n");
    }

    @Test
    void whenNobodyPassesTheLawIsAskedByItsArticle() {
        // 1 + 1 + 98 = 100: one per cent each.
        Tried election = Tried.lists("X 1, Y 1, AGAINST_ALL 98");

        assertThat(Outcomes.question(election.under(LAW)))
                .isEqualTo(new Question(
                        Path.of(NOBODY),
                        "nobody-passes",
                        List.of("repeat-election"),
                        1,
                        new Citation(Laws.TRIED, "4", Confidence.UNKNOWN),
                        "cec"));
        assertThat(Outcomes.awaiting(election.under(LAW))
                        .result()
                        .contests()
                        .getFirst()
                        .seats())
                .isEmpty();
        assertThat(Outcomes.awaiting(election.under(LAW))
                        .result()
                        .bodies()
                        .getFirst()
                        .seats())
                .isEmpty();
    }

    @Test
    void aDecisionOnTheReadingLetsTheCountGoOn() {
        Tried election =
                Tried.lists("X 1, Y 1, AGAINST_ALL 98").decided(NOBODY, List.of("repeat-election"), "repeat-election");

        Outcome outcome = election.under(LAW);

        assertThat(Outcomes.seats(outcome)).isEqualTo("X 0, Y 0");
        assertThat(Outcomes.ofBody(outcome, 0)).isEqualTo("X 0, Y 0");
        assertThat(Outcomes.ledger(Outcomes.settled(outcome)))
                .contains("lists/A/nobody-passes = repeat-election", "lists/A/lists-admitted = 0");
    }

    @Test
    void whoGetsTheMandatesLeftOverIsAskedWhereTheTextFoundIsSilent() {
        Question question = Outcomes.question(
                Tried.lists("mazhilis-list", 98, "X 900, Y 60, Z 40").under(OF_2009));

        assertThat(question.path()).isEqualTo(Path.of(LEFT_OVER));
        assertThat(question.among()).isEqualTo(TO_THE_FIRST);
        assertThat(question.basis().confidence()).isEqualTo(Confidence.UNKNOWN);
    }

    @Test
    void theOnlyListThatPassesIsJoinedByTheNext() {
        // 900 + 60 + 40 = 1,000; Y has 6 %. Quota 960 ÷ 98 = 9.796; 60 ÷ 9.796 · 0.7 = 4.29: 4, and 98 − 4 = 94.
        assertThat(Outcomes.seats(of2009("X 900, Y 60, Z 40").under(OF_2009))).isEqualTo("X 94, Y 4");
    }

    @Test
    void theNextListGetsAtLeastTwo() {
        // 980 + 15 + 5 = 1,000. Quota 995 ÷ 98 = 10.15; 15 ÷ 10.15 · 0.7 = 1.03: 1, but at least 2.
        assertThat(Outcomes.seats(of2009("X 980, Y 15, Z 5").under(OF_2009))).isEqualTo("X 96, Y 2");
    }

    @Test
    void whereNobodyElseHasAVoteTheOnlyListTakesAll() {
        assertThat(Outcomes.seats(of2009("X 980, Y 0").under(OF_2009))).isEqualTo("X 98");
    }

    @Test
    void whichOfTwoIsTheNextListIsAsked() {
        // 970 + 15 + 15 = 1,000. Quota 985 ÷ 98 = 10.05; 15 ÷ 10.05 · 0.7 = 1.04: 1, but at least 2.
        Tried election = of2009("X 970, Y 15, Z 15");

        Question question = Outcomes.question(election.under(OF_2009));
        assertThat(question.path()).isEqualTo(Path.of("lists/A/next-list"));
        assertThat(question.among()).containsExactly("Y", "Z");
        assertThat(question.authority()).isEqualTo("cec");

        assertThat(Outcomes.seats(election.decided("lists/A/next-list", List.of("Y", "Z"), "Z")
                        .under(OF_2009)))
                .isEqualTo("X 96, Z 2");
    }

    @Test
    void theNextListCannotGetMoreThanThereIs() {
        // Quota 100; 4 ÷ 100 · 0.7 = 0.03: none, but at least 2; there is one.
        Statute oneSeat = Laws.changed("lists-and-candidates", "number: exactly 10", "number: exactly 1");
        assertThat(Outcomes.seats(
                        Tried.lists("lists", 1, "X 96, Y 4, AGAINST_ALL 0").under(oneSeat)))
                .isEqualTo("X 0, Y 1");
    }

    private static long base(Outcome outcome) {
        return Outcomes.settled(outcome)
                .contests()
                .getFirst()
                .areas()
                .getFirst()
                .base()
                .orElseThrow()
                .value();
    }
}
