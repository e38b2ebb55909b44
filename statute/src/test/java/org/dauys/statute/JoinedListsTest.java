package org.dauys.statute;

import static org.assertj.core.api.Assertions.assertThat;

import org.dauys.figures.Path;
import org.dauys.figures.Question;
import org.junit.jupiter.api.Test;

/** Lists that first count as one: Swiss connections, Dutch combinations, Israeli agreements. */
class JoinedListsTest {
    private static MadeUp canton(long seats, String votes) {
        return MadeUp.under("ch/political-rights-act/2019-10-20", "proportional")
                .district("A", seats, votes);
    }

    /** 100 votes, 4 seats: 100 ÷ 5 = 20, next whole number 21: X 2, Y 1, Z 0; averages 49/3 = 16.3, 31/2 = 15.5, 20/1. */
    @Test
    void withoutConnectionsTheQuotientsDecide() {
        assertThat(canton(4, "X 49, Y 31, Z 20").seats()).isEqualTo("X 2, Y 1, Z 1");
    }

    /** Y and Z together 51: X 2, YZ 2 whole, so that all 4 seats are given; within: 51 ÷ 3 = 17, next 18: Y 1, Z 1. */
    @Test
    void connectedListsCountAsOneFirst() {
        assertThat(canton(4, "X 49, Y 31, Z 20").joined("A", "1", "", "Y", "Z").seats())
                .isEqualTo("X 2, Y 1, Z 1");
    }

    /** 9 seats of 300 votes: 300 ÷ 10 = 30, next 31. */
    @Test
    void aConnectionWinsASeatThatItsListsWouldNotWinAlone() {
        // Alone: 31: 4, 1, 1, 1; averages 150/5 = 30, 60/2 = 30, 45/2 = 22.5: X 5 and Y 2.
        assertThat(canton(9, "X 150, Y 60, Z 45, W 45").seats()).isEqualTo("X 5, Y 2, Z 1, W 1");
        // Z and W 90: 31: X 4, Y 1, ZW 2; averages 30, 30, 90/3 = 30 for two seats; remainders 26, 29, 28.
        assertThat(canton(9, "X 150, Y 60, Z 46, W 44")
                        .joined("A", "1", "", "Z", "W")
                        .seats())
                .isEqualTo("X 4, Y 2, Z 2, W 1");
    }

    /**
     * Three lists of one connection, two of them closer: 2 seats of 60 votes within: A 25, B 20, C 15; B and C together
     * 35: 60 ÷ 3 = 20, next 21: A 1, BC 1; within BC: 35 ÷ 2 = 17.5, next 18: B.
     */
    @Test
    void aSubconnectionCountsAsOneWithinItsConnection() {
        MadeUp election =
                canton(4, "X 60, A 25, B 20, C 15").joined("A", "1", "", "A").joined("A", "1", "1a", "B", "C");

        assertThat(election.seats()).isEqualTo("X 2, A 1, B 1");
        assertThat(election.explanation()
                        .conclusion(Path.of("c/A/connection-1/subconnection-1a/seats"))
                        .orElseThrow()
                        .figure()
                        .value())
                .hasToString("{B=1, C=0}");
    }

    /** 100 votes, 3 seats: 100 ÷ 4 = 25, next 26: X 1 and 14 left, Y 1 and 14, Z 0 and 20; quotients 20, 20, 20. */
    @Test
    void equalQuotientsGoToTheLargerRemainder() {
        assertThat(canton(3, "X 40, Y 40, Z 20").seats()).isEqualTo("X 1, Y 1, Z 1");
    }

    /** 95 ÷ 4 = 23.75, next 24: X 1, Y 1, both with 16 left and as many votes; quotients 20, 20, 15. */
    @Test
    void equalRemaindersAndVotesAreDrawn() {
        Question question = canton(3, "X 40, Y 40, Z 15").question();

        assertThat(question.path()).isEqualTo(Path.of("c/A/averages/tie/3"));
        assertThat(question.topic()).isEqualTo("lot");
        assertThat(question.among()).containsExactly("X", "Y");
    }

    /** Israel: 120 seats; the pair of Y and Z passes the threshold, each on its own. */
    @Test
    void anAgreementNeedsBothListsAboveTheThreshold() {
        MadeUp alone = MadeUp.under("il/knesset-elections/2013-01-22", "knesset")
                .district("A", 120, "X 900, Y 85, Z 15")
                .joined("A", "1", "", "Y", "Z");

        // Z has 1.5 per cent: it does not take part, and Y is divided alone: 985 votes, X 109.6, Y 10.4.
        assertThat(alone.seats()).isEqualTo("X 110, Y 10");
    }

    /** The Dutch rule of 2017: a combination of Y and Z; within it the quota and largest remainders. */
    @Test
    void aCombinationIsDividedByLargestRemainders() {
        // 1,500 votes, quota 10: X 74 of 745, YZ 75 of 755; averages 745/75 = 9.93, 755/76 = 9.93421 : 745/75 =
        // 9.93333.
        // YZ 76 seats of 755 votes: quota 755/76 = 9.934: Y 500 = 50.33, Z 255 = 25.67: 50 and 26.
        assertThat(MadeUp.under("nl/kieswet/2017-03-15", "tweede-kamer")
                        .district("A", 150, "X 745, Y 500, Z 255")
                        .joined("A", "1", "", "Y", "Z")
                        .seats())
                .isEqualTo("X 74, Y 50, Z 26");
    }

    @Test
    void groupsAreNamedApartFromLists() {
        // The connection is named like the list X.
        assertThat(canton(4, "X 49, Y 31, Z 20").joined("A", "X", "", "Y", "Z").seats())
                .isEqualTo("X 2, Y 1, Z 1");
    }
}
