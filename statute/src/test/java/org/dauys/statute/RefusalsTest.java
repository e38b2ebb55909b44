package org.dauys.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dauys.election.Constituency;
import org.dauys.election.Contest;
import org.dauys.election.Text;
import org.junit.jupiter.api.Test;

/** Elections and statutes that do not fit each other. */
class RefusalsTest {
    private static final Statute LAW = Laws.good("lists-and-candidates");
    private static final Statute EVERY = Laws.good("every-word");
    private static final String VOTES = "X 60, Y 40, AGAINST_ALL 0";

    @Test
    void theLawOfAnElectionMustBeInForceOnItsDay() {
        assertThat(Outcomes.refused(Tried.lists(VOTES).on("2023-12-31").under(LAW)))
                .isEqualTo("election.yaml:0 L202 date 2023-12-31 [2024-01-01, …]\n");
        assertThat(Outcomes.refused(Tried.lists("by-averages", 2, "X 60, Y 40")
                        .on("2024-01-02")
                        .under(EVERY)))
                .isEqualTo("election.yaml:0 L202 date 2024-01-02 [2024-01-01, 2024-01-01]\n");
        assertThat(Outcomes.seats(Tried.lists("by-averages", 2, "X 60, Y 20")
                        .on("2024-01-01")
                        .under(EVERY)))
                .isEqualTo("X 2, Y 0");
    }

    @Test
    void anyOtherLawMayBeAppliedToCompare() {
        assertThat(Outcomes.seats(Tried.lists(VOTES)
                        .on("1995-12-09")
                        .of("xx/old/1990-01-01")
                        .under(LAW)))
                .isEqualTo("X 6, Y 4");
    }

    @Test
    void aContestMustHaveASectionOfTheStatute() {
        assertThat(Outcomes.refused(Tried.lists("list", 10, VOTES).under(LAW)))
                .isEqualTo("election.yaml:0 L203 contests.lists.section list [lists, candidates]\n");
    }

    @Test
    void aConstituencyMustHaveTheSeatsOfTheLaw() {
        assertThat(Outcomes.refused(Tried.lists("lists", 11, VOTES).under(LAW)))
                .isEqualTo("election.yaml:0 L204 contests.lists.constituencies.A.seats 11 [exactly 10, 1]\n");
        assertThat(Outcomes.refused(Tried.lists("by-averages", 1, "X 1").under(EVERY)))
                .isEqualTo("election.yaml:0 L204 contests.lists.constituencies.A.seats 1 [at least 2, 1]\n");
    }

    @Test
    void seatsAreLeftToALawThatFindsThemOnly() {
        assertThat(Outcomes.refused(Tried.lists("lists", 0, VOTES).under(LAW)))
                .isEqualTo("election.yaml:0 L224 contests.lists.constituencies.A.seats found [lists]\n");
    }

    @Test
    void aConstituencyMustHaveVotes() {
        assertThat(Outcomes.refused(Tried.lists("X 0, Y 0, AGAINST_ALL 7").under(LAW)))
                .isEqualTo("votes.csv:0 L205 constituency A []\n");
        assertThat(Outcomes.refused(Tried.lists("AGAINST_ALL 7").under(LAW)))
                .isEqualTo("votes.csv:0 L205 constituency A []\n");
        assertThat(Outcomes.refused(new Tried()
                        .body("house")
                        .contest("lists", "lists", "A", 10)
                        .under(LAW)))
                .isEqualTo("votes.csv:0 L205 constituency A []\n");
    }

    @Test
    void seatsElectedElsewhereAreNotCounted() {
        Tried election = new Tried()
                .body("house")
                .contest("assembly", "elsewhere", "A", 9)
                .votes("A", "X 9");

        assertThat(Outcomes.refused(election.under(EVERY)))
                .isEqualTo("election.yaml:0 L209 contests.assembly.counted-from votes [elsewhere]\n");
    }

    @Test
    void allFaultsAreReportedAtOnce() {
        Tried election = Tried.lists("lists", 11, "X 0")
                .on("2023-01-01")
                .contest("more", "none", "B", 1)
                .contest(
                        "districts",
                        "candidates",
                        Contest.CountedFrom.VOTES,
                        new Constituency("D1", Text.same("D1"), 2),
                        new Constituency("D2", Text.same("D2"), 1))
                .district("D1", "a 5");

        assertThat(Outcomes.refused(election.under(LAW))).isEqualTo("""
                        election.yaml:0 L202 date 2023-01-01 [2024-01-01, …]
                        election.yaml:0 L204 contests.lists.constituencies.A.seats 11 [exactly 10, 1]
                        votes.csv:0 L205 constituency A []
                        election.yaml:0 L203 contests.more.section none [lists, candidates]
                        election.yaml:0 L204 contests.districts.constituencies.D1.seats 2 [exactly 1, 8]
                        votes.csv:0 L210 constituency D1 [1]
                        votes.csv:0 L205 constituency D2 []
                        """);
    }

    @Test
    void votesThatNoLongCanHoldAreRefusedLoudly() {
        long half = Long.MAX_VALUE / 2 + 1;

        assertThatThrownBy(() -> Tried.lists("X %d, Y %d, AGAINST_ALL 0".formatted(half, half))
                        .under(LAW))
                .isInstanceOf(ArithmeticException.class);
    }
}
