package org.dauys.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.dauys.election.Constituency;
import org.dauys.election.Contest;
import org.dauys.election.ElectionRecord;
import org.dauys.election.Particulars;
import org.dauys.election.RegisteredList;
import org.dauys.election.Text;
import org.dauys.election.WonSeats;
import org.dauys.figures.Citation;
import org.dauys.figures.Path;
import org.dauys.figures.Reasoning;
import org.junit.jupiter.api.Test;

/** Thresholds and seats over all constituencies, lists' particulars, and seats won elsewhere. */
class WholeContestTest {
    private static final Statute LAW = Laws.good("whole-contest");
    private static final Citation ENTRY = Citation.of("lists.csv", "2");

    private static Tried two(String section, long a, String votesOfA, long b, String votesOfB) {
        return new Tried()
                .body("house")
                .contest(
                        "lists",
                        section,
                        Contest.CountedFrom.VOTES,
                        new Constituency("A", Text.same("A"), a),
                        new Constituency("B", Text.same("B"), b))
                .votes("A", votesOfA)
                .votes("B", votesOfB);
    }

    private static RegisteredList list(String where, String party, RegisteredList.Kind kind, int parties) {
        return new RegisteredList(
                where, party, kind, parties, Optional.empty(), Optional.empty(), OptionalLong.empty(), ENTRY);
    }

    private static Outcome with(Tried election, Particulars particulars) {
        return with(election, particulars, LAW);
    }

    private static Outcome with(Tried election, Particulars particulars, Statute law) {
        ElectionRecord record = election.record();
        return Application.apply(
                law,
                new ElectionRecord(
                        record.election(),
                        record.votes(),
                        record.candidates(),
                        record.declared(),
                        record.winners(),
                        record.official(),
                        record.decisions(),
                        particulars,
                        record.sources()),
                Reasoning.recorded());
    }

    private static String admitted(Outcome outcome, String path) {
        return Outcomes.settled(outcome)
                .explanation()
                .conclusion(Path.of(path))
                .orElseThrow()
                .figure()
                .value()
                .toString();
    }

    @Test
    void thresholdsLookAtTheWholeContest() {
        // 300 + 30 + 24 + 16 + 4 + 2 = 376 for lists and 24 invalid: 400. Five per cent is 20, eight 32.
        // P passes; Q has 30 of 400; S, a coalition, needs more than 32 and has 24; T has 16 but 16 of 60 in B;
        // M is a minority; N has nothing.
        Tried election = two(
                "national-threshold",
                3,
                "P 270, Q 22, S 24, T 0, M 4, N 0, INVALID 20",
                2,
                "P 30, Q 8, S 0, T 16, M 0, N 2, INVALID 4");
        var particulars = new Particulars(
                List.of(
                        list("lists", "S", RegisteredList.Kind.COALITION, 2),
                        list("A", "M", RegisteredList.Kind.PARTY, 1),
                        list("lists", "M", RegisteredList.Kind.MINORITY, 1)),
                List.of(),
                List.of());

        Outcome outcome = with(election, particulars);

        assertThat(admitted(outcome, "lists/all/base")).isEqualTo("400");
        assertThat(admitted(outcome, "lists/all/condition/1/admitted")).isEqualTo("{P=300, Q=30}");
        assertThat(admitted(outcome, "lists/all/condition/2/admitted")).isEqualTo("{}");
        assertThat(admitted(outcome, "lists/all/condition/3/A/admitted")).isEqualTo("{P=270}");
        assertThat(admitted(outcome, "lists/all/condition/3/B/admitted")).isEqualTo("{P=30, T=16}");
        assertThat(admitted(outcome, "lists/all/condition/4/admitted")).isEqualTo("{P=300}");
        assertThat(admitted(outcome, "lists/all/condition/5/admitted")).isEqualTo("{M=4}");
        assertThat(admitted(outcome, "lists/all/admitted")).isEqualTo("{P=300, Q=30, T=16, M=4}");
        assertThat(admitted(outcome, "lists/A/admitted")).isEqualTo("{P=270, Q=22, M=4}");
        // A: 270, 135, 90 to P. B: 30 to P and 16 to T, or P's second 15.
        assertThat(Outcomes.ofContest(outcome, 0)).isEqualTo("P 4, Q 0, T 1, M 0");
    }

    @Test
    void aCoalitionNeedsMoreThanItsShare() {
        // 368 + 32 = 400: S has exactly eight per cent, which stays out; with 33 of 400 it takes part.
        var particulars =
                new Particulars(List.of(list("lists", "S", RegisteredList.Kind.COALITION, 2)), List.of(), List.of());

        assertThat(admitted(
                        with(
                                two("national-threshold", 1, "P 300, S 16, INVALID 0", 1, "P 68, S 16, INVALID 0"),
                                particulars),
                        "lists/all/condition/2/admitted"))
                .isEqualTo("{}");
        assertThat(admitted(
                        with(
                                two("national-threshold", 1, "P 300, S 16, INVALID 0", 1, "P 67, S 17, INVALID 0"),
                                particulars),
                        "lists/all/condition/2/admitted"))
                .isEqualTo("{S=33}");
    }

    @Test
    void fewerVotesComeFirstWhereTheLawSaysSo() {
        // D'Hondt, two seats: 60, 30 and 30: the second is tied between P's 30 and Q's 30; Q has fewer votes.
        assertThat(Outcomes.ofContest(
                        with(
                                two("national-threshold", 2, "P 60, Q 30, INVALID 0", 1, "P 9, Q 8, INVALID 0"),
                                Particulars.NONE),
                        0))
                .isEqualTo("P 2, Q 1");
    }

    @Test
    void theNextListsAreAdmittedUntilTheyAreEnough() {
        // P 50, Q 30, R 20 of 100: P alone has 40 %; with Q two lists and 80 %. Quota 80 ÷ 4 = 20: 2 and 1, and the
        // last to P's and Q's remainders of 10 each by lot; of 8 seats 5 and 3.
        Tried election = two("pooled", 5, "P 30, Q 20, R 10, AGAINST_ALL 0", 3, "P 20, Q 10, R 10, AGAINST_ALL 0");

        Outcome outcome = election.under(LAW);

        assertThat(admitted(outcome, "lists/all/taking-part")).isEqualTo("{P=50, Q=30}");
        assertThat(Outcomes.ofContest(outcome, 0)).isEqualTo("P 5, Q 3");
        assertThat(Outcomes.settled(outcome).contests().getFirst().areas())
                .allMatch(area -> area.seats().isEmpty());
    }

    @Test
    void exactlyTheShareTogetherIsNotEnoughWhereTheLawSaysSo() {
        // P 40, Q 20, R 16, S 14 and 10 against all = 100: P and Q have exactly 60 %, so R joins: 76. Quota 9.5.
        Tried election =
                two("pooled", 5, "P 40, Q 10, R 16, S 4, AGAINST_ALL 10", 3, "P 0, Q 10, R 0, S 10, AGAINST_ALL 0");

        Outcome outcome = election.under(LAW);

        assertThat(admitted(outcome, "lists/all/taking-part")).isEqualTo("{P=40, Q=20, R=16}");
        // 4, 2 and 1 whole are 7; the last to R's 6.5 before P's 2 and Q's 1.
        assertThat(Outcomes.ofContest(outcome, 0)).isEqualTo("P 4, Q 2, R 2");
    }

    @Test
    void whichOfEqualListsIsNextIsAsked() {
        // P 60, Q 20, R 20.
        Tried election = two("pooled", 5, "P 30, Q 10, R 10, AGAINST_ALL 0", 3, "P 30, Q 10, R 10, AGAINST_ALL 0");

        assertThat(Outcomes.question(election.under(LAW)).path()).isEqualTo(Path.of("lists/all/next-list"));
        // Quota 80 ÷ 8 = 10: 6 and 2.
        assertThat(Outcomes.ofContest(
                        election.decided("lists/all/next-list", List.of("Q", "R"), "R")
                                .under(LAW),
                        0))
                .isEqualTo("P 6, R 2");
    }

    @Test
    void whereNobodyElseHasVotesNobodyJoins() {
        assertThat(Outcomes.ofContest(
                        two("pooled", 5, "P 30, Q 0, AGAINST_ALL 0", 3, "P 30, Q 0, AGAINST_ALL 0")
                                .under(LAW),
                        0))
                .isEqualTo("P 8");
    }

    @Test
    void averagesGoOnFromSeatsWonElsewhere() {
        // D'Hondt of 100, 60, 40: P has 2 elsewhere, Q 1, O without a list 1. Three seats more: Q 30 and P 33⅓ and R
        // 40.
        var won = new Particulars(
                List.of(),
                List.of(
                        new WonSeats("A", "P", 2, ENTRY, "commission"),
                        new WonSeats("A", "Q", 1, ENTRY, "commission"),
                        new WonSeats("A", "O", 1, ENTRY, "commission"),
                        new WonSeats("B", "R", 9, ENTRY, "commission")),
                List.of());
        Tried election = Tried.lists("beyond", 3, "P 100, Q 60, R 40").rank("O", 0);

        Outcome outcome = with(election, won);

        assertThat(admitted(outcome, "lists/A/won")).isEqualTo("{P=2, Q=1, R=0}");
        assertThat(admitted(outcome, "lists/A/seats-in-all")).isEqualTo("6");
        assertThat(Outcomes.seats(outcome)).isEqualTo("P 1, Q 1, R 1");
    }

    @Test
    void seatsWonInAnyConstituencyCountForTheWholeContest() {
        Statute law = Laws.changed("whole-contest", "- votes: { least: 40 }", "- seats-won: { least: 1 }");
        var won = new Particulars(
                List.of(),
                List.of(
                        new WonSeats("B", "N", 1, ENTRY, "commission"),
                        new WonSeats("elsewhere", "P", 1, ENTRY, "commission")),
                List.of());
        Tried election = two("national-threshold", 1, "P 97, N 1, INVALID 0", 1, "P 96, N 2, INVALID 0");

        assertThat(admitted(with(election, won, law), "lists/all/condition/4/admitted"))
                .isEqualTo("{N=3}");
    }
}
