package org.dauys.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dauys.figures.Path;
import org.dauys.figures.Question;
import org.junit.jupiter.api.Test;

/** The Dutch rules: whole quotas, remainders or averages, the seat of the majority, and lots. */
class SeatsInStepsTest {
    private static MadeUp council(long seats, String votes) {
        return MadeUp.under("nl/kieswet/2019-03-20", "councils").district("A", seats, votes);
    }

    private static MadeUp chamber(String votes) {
        return MadeUp.under("nl/kieswet/2019-03-20", "tweede-kamer").district("A", 150, votes);
    }

    /** 190 votes, 19 seats, quota 10: 9, 4, 3, 0 whole; averages 98/10 = 9.8, 44/5 = 8.8, 39/4 = 9.75 and 9/1. */
    @Test
    void aCouncilOfNineteenGivesAveragesToAllLists() {
        assertThat(council(19, "X 98, Y 44, Z 39, W 9").seats()).isEqualTo("X 10, Y 4, Z 4, W 1");
    }

    /** After X by 9.8 and Z by 9.5 the averages of Y and W are both 9, and one seat is left. */
    @Test
    void equalAveragesAreDrawn() {
        MadeUp election = council(19, "X 98, Y 45, Z 38, W 9");
        assertThat(election.decided("c/A/averages/tie/19", List.of("Y", "W"), "Y")
                        .seats())
                .isEqualTo("X 10, Y 5, Z 4");
    }

    /** 180 votes, 18 seats, quota 10: 9, 4, 2, 1, 0; remainders 7, 4, 8, 0 and 7: Z, then X; V has 7 votes, under 7.5. */
    @Test
    void aSmallCouncilGivesRemaindersToListsWithThreeQuartersOfTheQuota() {
        assertThat(council(18, "X 97, Y 44, Z 22, W 10, V 7").seats()).isEqualTo("X 10, Y 5, Z 2, W 1");
    }

    /** Quota 10, bar 7.5: with 8 votes V has the largest remainder of all. */
    @Test
    void aListAboveThreeQuartersGetsItsRemainder() {
        assertThat(council(18, "X 96, Y 44, Z 22, W 10, V 8").seats()).isEqualTo("X 10, Y 4, Z 2, W 1, V 1");
    }

    /** 40 votes, 10 seats, quota 4: X has 6 and others 1 of 3 votes each, exactly three quarters. */
    @Test
    void exactlyThreeQuartersOfTheQuotaTakesPart() {
        // X 25 = 6 whole and 1 left; five lists of 3 votes: 4 seats are left for five remainders of 3.
        Question question = council(10, "X 25, A 3, B 3, C 3, D 3, E 3").question();

        assertThat(question.path()).isEqualTo(Path.of("c/A/remainders/tie/7"));
        assertThat(question.topic()).isEqualTo("lot");
        assertThat(question.among()).containsExactly("A", "B", "C", "D", "E");
        assertThat(question.places()).isEqualTo(4);
    }

    /**
     * 100 votes, 10 seats, quota 10: X 4, Y 1 whole; eight lists of 5 votes have less than 7.5. Remainders: X 2, Y 8.
     * Three seats are left: averages, one each: 42/6 = 7, 18/3 = 6, then the eight lists are level at 5 for one seat.
     */
    @Test
    void averagesGoOnWithOneEachWhenRemaindersAreUsedUp() {
        Question question = council(10, "X 42, Y 18, A 5, B 5, C 5, D 5, E 5, F 5, G 5, H 5")
                .question();

        assertThat(question.path()).isEqualTo(Path.of("c/A/averages/tie/10"));
        assertThat(question.among()).containsExactly("A", "B", "C", "D", "E", "F", "G", "H");
    }

    @Test
    void aListGetsNoMoreSeatsThanItHasCandidates() {
        // Quota 100 ÷ 10 = 10: X 6 and Y 4 whole; X has only 3 candidates, so Y gets the other seats.
        assertThat(council(10, "X 60, Y 40").candidates("A", "X", 3).seats()).isEqualTo("X 3, Y 7");
    }

    @Test
    void seatsThatNoListCanTakeAreAskedFor() {
        MadeUp election = council(10, "X 60, Y 40").candidates("A", "X", 3).candidates("A", "Y", 2);

        assertThat(election.question().path()).isEqualTo(Path.of("c/A/seats-left"));
        assertThat(council(10, "X 60, Y 40")
                        .candidates("A", "X", 3)
                        .candidates("A", "Y", 2)
                        .decided("c/A/seats-left", List.of("unfilled"), "unfilled")
                        .seats())
                .isEqualTo("X 3, Y 2");
    }

    /** 1,000 votes, 10 seats: X 501 has 5 whole; A to E of 99, 98, 97, 96, 95 take the five remainders; the last is E's. */
    @Test
    void theListThatReceivedTheLastSeatGivesItToTheMajority() {
        assertThat(council(10, "X 501, A 99, B 98, C 97, D 96, E 95, F 14").seats())
                .isEqualTo("X 6, A 1, B 1, C 1, D 1");
    }

    /** The same with five lists of 98 and one of 9: all five received their seat with the same remainder. */
    @Test
    void aLotDecidesWhoGivesItsSeatToTheMajority() {
        String votes = "X 501, A 98, B 98, C 98, D 98, E 98, F 9";
        List<String> among = List.of("A", "B", "C", "D", "E");
        Question question = council(10, votes).question();

        assertThat(question.path()).isEqualTo(Path.of("c/A/majority/tie/11"));
        assertThat(question.among()).isEqualTo(among);
        assertThat(question.places()).isEqualTo(4);
        assertThat(council(10, votes)
                        .decided("c/A/majority/tie/11", among, "A", "B", "C", "E")
                        .seats())
                .isEqualTo("X 6, A 1, B 1, C 1, E 1");
    }

    /** 15,000 votes, quota 100: Z with 99 does not reach it, though its average would be the highest. */
    @Test
    void inTheSecondChamberListsBelowTheQuotaGetNothing() {
        // X 99 whole of 9,950, Y 49 of 4,951; averages 9,950/100 = 99.5 and 4,951/50 = 99.02.
        assertThat(chamber("X 9950, Y 4951, Z 99").seats()).isEqualTo("X 100, Y 50");
    }

    @Test
    void exactlyTheQuotaTakesPartInTheAverages() {
        assertThat(chamber("X 9950, Y 4950, Z 100").seats()).isEqualTo("X 100, Y 49, Z 1");
    }

    @Test
    void aListWithAllVotesGetsAllSeats() {
        assertThat(council(9, "X 1, Y 0").seats()).isEqualTo("X 9");
    }
}
