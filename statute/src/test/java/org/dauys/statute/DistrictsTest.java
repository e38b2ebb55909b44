package org.dauys.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dauys.election.Constituency;
import org.dauys.election.Contest;
import org.dauys.election.Party;
import org.dauys.election.Text;
import org.dauys.figures.Path;
import org.dauys.figures.Question;
import org.junit.jupiter.api.Test;

/** Candidates by plurality, seats of parties over districts and contests, and seats that were declared. */
class DistrictsTest {
    private static final Statute LAW = Laws.good("lists-and-candidates");
    private static final Statute EVERY = Laws.good("every-word");
    private static final Statute OF_2022 = Laws.real("kz/elections/2022-11-18");
    private static final List<String> ELECTED_OR_NOT = List.of("elected", "repeat-election");

    @Test
    void theCandidateWithTheMostVotesIsElected() {
        assertThat(Outcomes.seats(Tried.candidates("a 10, b 11, c 3").under(LAW)))
                .isEqualTo("a 0, b 1, c 0");
    }

    @Test
    void equalVotesAreSettledByLot() {
        Tried election = Tried.candidates("a 10, b 10, c 3");

        Question question = Outcomes.question(election.under(LAW));
        assertThat(question.path()).isEqualTo(Path.of("districts/D/tie/1"));
        assertThat(question.topic()).isEqualTo("lot");
        assertThat(question.among()).containsExactly("a", "b");
        assertThat(question.basis().place()).isEqualTo("10");

        assertThat(Outcomes.seats(election.decided("districts/D/tie/1", List.of("a", "b"), "b")
                        .under(LAW)))
                .isEqualTo("a 0, b 1, c 0");
    }

    @Test
    void againstAllAheadMeansARepeatElectionWhereTheLawSaysSo() {
        Outcome outcome = Tried.candidates("a 10, b 9, AGAINST_ALL 11").under(LAW);

        assertThat(Outcomes.seats(outcome)).isEqualTo("a 0, b 0");
        assertThat(Outcomes.ledger(Outcomes.settled(outcome)))
                .contains(
                        "districts/D/against-all-ahead = true",
                        "seats = {a=0, b=0} by Unfilled[basis=xx/act/2024-01-01 11");
    }

    @Test
    void asManyAgainstAllAsForTheFirstIsNotAhead() {
        assertThat(Outcomes.seats(Tried.candidates("a 9, b 10, AGAINST_ALL 10").under(LAW)))
                .isEqualTo("a 0, b 1");
    }

    @Test
    void againstAllAheadIsAskedWhereTheLawIsSilent() {
        Tried election = Tried.candidates("a 10, b 9, AGAINST_ALL 11");
        String path = "districts/D/against-all-decided";

        Question question = Outcomes.question(election.under(EVERY));
        assertThat(question.path()).isEqualTo(Path.of(path));
        assertThat(question.among()).isEqualTo(ELECTED_OR_NOT);
        assertThat(question.authority()).isEqualTo("court");

        assertThat(Outcomes.seats(Tried.candidates("a 10, b 9, AGAINST_ALL 11")
                        .decided(path, ELECTED_OR_NOT, "elected")
                        .under(EVERY)))
                .isEqualTo("a 1, b 0");
        assertThat(Outcomes.seats(Tried.candidates("a 10, b 9, AGAINST_ALL 11")
                        .decided(path, ELECTED_OR_NOT, "repeat-election")
                        .under(EVERY)))
                .isEqualTo("a 0, b 0");
    }

    @Test
    void aTieIsAskedForOnceAgainstAllIsDecided() {
        Tried election = Tried.candidates("a 10, b 10, AGAINST_ALL 11")
                .decided("districts/D/against-all-decided", ELECTED_OR_NOT, "elected");

        assertThat(Outcomes.question(election.under(EVERY)).path()).isEqualTo(Path.of("districts/D/tie/1"));
    }

    @Test
    void aSoleCandidateIsElectedWhereTheLawSaysSo() {
        assertThat(Outcomes.seats(Tried.candidates("a 1, AGAINST_ALL 50").under(LAW)))
                .isEqualTo("a 1");
    }

    @Test
    void aSoleCandidateIsNotElectedWhereTheLawSaysSo() {
        Statute law = Laws.changed(
                "lists-and-candidates",
                "elected:\n              article: \"12\"",
                "repeat-election:\n              article: \"12\"");

        assertThat(Outcomes.seats(Tried.candidates("a 1").under(law))).isEqualTo("a 0");
    }

    @Test
    void aSoleCandidateIsAskedForWhereTheLawIsSilent() {
        Tried election = new Tried()
                .body("house")
                .contest("districts", "mazhilis-districts", "D", 1)
                .district("D", "a 5");
        String path = "districts/D/sole-candidate";

        assertThat(Outcomes.question(election.under(OF_2022)).path()).isEqualTo(Path.of(path));
        assertThat(Outcomes.seats(
                        election.decided(path, ELECTED_OR_NOT, "elected").under(OF_2022)))
                .isEqualTo("a 1");
    }

    @Test
    void casesMayTellTheNumberOfCandidates() {
        assertThat(Outcomes.seats(Tried.candidates("a 5").under(EVERY))).isEqualTo("a 0");
        assertThat(Outcomes.seats(Tried.candidates(2, "a 5, b 4, c 3").under(EVERY)))
                .isEqualTo("a 1, b 1, c 0");
    }

    @Test
    void fewerCandidatesWithVotesThanSeatsAreRefused() {
        assertThat(Outcomes.refused(Tried.candidates(2, "a 5, b 0, c 0").under(EVERY)))
                .isEqualTo("votes.csv:0 L210 constituency D [1]\n");
    }

    @Test
    void candidatesCountForTheirPartiesInTheContestAndInTheBody() {
        // Lists 10 seats: 70 + 30 = 100: A 7, B 3. Districts: D1 a (A), D2 b (B), D3 a2 (A).
        Tried election = new Tried()
                .body("house")
                .contest("lists", "lists", "L", 10)
                .votes("L", "A 70, B 30, AGAINST_ALL 0")
                .contest(
                        "districts",
                        "candidates",
                        Contest.CountedFrom.VOTES,
                        new Constituency("D1", Text.same("D1"), 1),
                        new Constituency("D2", Text.same("D2"), 1),
                        new Constituency("D3", Text.same("D3"), 1))
                .district("D1", "a 5, b 4")
                .district("D2", "b 5, a 4")
                .district("D3", "a1 1, a2 3, c 2");

        Outcome outcome = election.under(LAW);

        assertThat(Outcomes.ofContest(outcome, 0)).isEqualTo("A 7, B 3");
        assertThat(Outcomes.ofContest(outcome, 1)).isEqualTo("A 2, B 1, C 0");
        assertThat(Outcomes.ofBody(outcome, 0)).isEqualTo("A 9, B 4, C 0");
    }

    @Test
    void anOpenDistrictLeavesTheContestAndTheBodyOpen() {
        Tried election = new Tried()
                .body("house")
                .contest(
                        "districts",
                        "candidates",
                        Contest.CountedFrom.VOTES,
                        new Constituency("D1", Text.same("D1"), 1),
                        new Constituency("D2", Text.same("D2"), 1))
                .district("D1", "a 5, b 5")
                .district("D2", "b 5, a 4");

        Result result = Outcomes.awaiting(election.under(LAW)).result();

        assertThat(result.contests().getFirst().areas())
                .extracting(area -> area.seats().isPresent())
                .containsExactly(false, true);
        assertThat(result.contests().getFirst().seats()).isEmpty();
        assertThat(result.bodies().getFirst().seats()).isEmpty();
    }

    @Test
    void declaredSeatsAreAddedToThoseCounted() {
        Tried election = Tried.lists("A 70, B 30, AGAINST_ALL 0")
                .contest(
                        "districts",
                        "candidates",
                        Contest.CountedFrom.DECLARED,
                        new Constituency("D1", Text.same("D1"), 1),
                        new Constituency("D2", Text.same("D2"), 1))
                .declared("districts", "B", 1)
                .declared("districts", Party.UNKNOWN_CODE, 1)
                .declared("elsewhere", "B", 5);

        Outcome outcome = election.under(LAW);

        assertThat(Outcomes.settled(outcome).contests().get(1).areas()).isEmpty();
        assertThat(Outcomes.ofContest(outcome, 1)).isEqualTo("B 1, UNKNOWN 1");
        assertThat(Outcomes.ofBody(outcome, 0)).isEqualTo("A 7, B 4, UNKNOWN 1");
    }

    @Test
    void membersElectedElsewhereAreDeclared() {
        Tried election = new Tried()
                .body("house")
                .contest(
                        "assembly", "elsewhere", Contest.CountedFrom.DECLARED, new Constituency("A", Text.same("A"), 9))
                .declared("assembly", "ASSEMBLY", 9);

        assertThat(Outcomes.ofBody(election.under(EVERY), 0)).isEqualTo("ASSEMBLY 9");
    }

    @Test
    void aBodyHasTheSeatsOfItsOwnContestsOnly() {
        Tried election = Tried.lists("A 70, B 30, AGAINST_ALL 0")
                .body("council")
                .contest("council-lists", "lists", "C", 10)
                .votes("C", "B 100, A 0, AGAINST_ALL 0")
                .body("empty");

        Outcome outcome = election.under(LAW);

        assertThat(Outcomes.ofBody(outcome, 0)).isEqualTo("A 7, B 3");
        assertThat(Outcomes.ofBody(outcome, 1)).isEqualTo("B 10");
        assertThat(Outcomes.settled(outcome).bodies().get(2).seats()).isEmpty();
    }

    /** Lists with five per cent or a seat in a district take part. */
    private static final Statute COMPENSATING = Laws.changed(
            "lists-and-candidates",
            "elects: lists",
            "elects: lists\n    won-in: candidates",
            "share: 5/100",
            "any-of: [ { share: { least: 5/100, exactly-that-share: takes-part } }, { seats-won: { least: 1 } } ]",
            "\n          exactly-that-share: takes-part\n",
            "\n");

    private static Tried districtsFirst(String votes) {
        return new Tried()
                .body("house")
                .contest(
                        "districts",
                        "candidates",
                        Contest.CountedFrom.VOTES,
                        new Constituency("D", Text.same("D"), 1, 0, Optional.of("L"), Optional.empty()))
                .district("D", votes)
                .contest("lists", "lists", "L", 10)
                .votes("L", "A 60, B 36, C 4, AGAINST_ALL 0");
    }

    @Test
    void aSeatInADistrictOpensTheWayToTheList() {
        // C has 4 % and one district. Quota 10: 6, 3, 0 and the last seat to B's 6.
        assertThat(Outcomes.ofContest(districtsFirst("c 5, a 4").under(COMPENSATING), 1))
                .isEqualTo("C 0, A 6, B 4");
        assertThat(Outcomes.ofContest(districtsFirst("a 5, c 4").under(COMPENSATING), 1))
                .isEqualTo("A 6, B 4");
    }

    @Test
    void aSeatInADistrictCountsWhereTheDistrictLies() {
        // C has 4 % in both, and the district of L alone.
        Tried election = new Tried()
                .body("house")
                .contest("sole", "candidates", "S", 1)
                .district("S", "b 1, c 9")
                .contest(
                        "districts",
                        "districts",
                        Contest.CountedFrom.VOTES,
                        new Constituency("D", Text.same("D"), 1, 0, Optional.of("L"), Optional.empty()),
                        new Constituency("E", Text.same("E"), 1, 0, Optional.of("M"), Optional.empty()))
                .district("D", "c 5, a 4")
                .district("E", "a 5, c 4")
                .contest(
                        "lists",
                        "lists",
                        Contest.CountedFrom.VOTES,
                        new Constituency("L", Text.same("L"), 10),
                        new Constituency("M", Text.same("M"), 10))
                .votes("L", "A 60, B 36, C 4, AGAINST_ALL 0")
                .votes("M", "A 60, B 36, C 4, AGAINST_ALL 0");
        String candidates =
                Laws.text(Laws.tried("good", "lists-and-candidates.yaml").getFirst());
        String section = candidates.substring(candidates.indexOf("  candidates:"), candidates.indexOf("coverage:"));
        Statute law = Laws.changed(
                "lists-and-candidates",
                "elects: lists",
                "elects: lists\n    won-in: districts",
                "share: 5/100",
                "any-of: [ { share: { least: 5/100, exactly-that-share: takes-part } }, { seats-won: { least: 1 } } ]",
                "\n          exactly-that-share: takes-part\n",
                "\n",
                "coverage:",
                section.replace("  candidates:", "  districts:") + "coverage:");

        assertThat(Outcomes.settled(election.under(law)).contests().getLast().areas())
                .extracting(area -> Outcomes.written(area.seats().orElseThrow().value()))
                .containsExactly("A 6, B 4, C 0", "A 6, B 4");
    }

    @Test
    void whatWasWonElsewhereIsNotGuessedWhileItIsOpen() {
        Outcome.AwaitingDecision waiting =
                Outcomes.awaiting(districtsFirst("c 5, a 5").under(COMPENSATING));

        assertThat(waiting.questions())
                .extracting(question -> question.path().toString())
                .containsExactly("districts/D/tie/1");
        assertThat(waiting.result().contests())
                .extracting(contest -> contest.seats().isPresent())
                .containsExactly(false, false);
    }

    @Test
    void seatsWonElsewhereMustBeCountedBefore() {
        Tried election = Tried.lists("A 60, B 36, C 4, AGAINST_ALL 0")
                .contest("districts", "candidates", "D", 1)
                .district("D", "c 5, a 4");

        assertThat(Outcomes.refused(election.under(COMPENSATING)))
                .isEqualTo("election.yaml:0 L211 contests lists [candidates]\n");
    }
}
