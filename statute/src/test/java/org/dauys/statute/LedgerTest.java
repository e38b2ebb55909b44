package org.dauys.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dauys.election.Constituency;
import org.dauys.election.Contest;
import org.dauys.election.ElectionRecord;
import org.dauys.election.Text;
import org.dauys.figures.Explanation;
import org.dauys.figures.Path;
import org.dauys.figures.Question;
import org.dauys.figures.Reasoning;
import org.junit.jupiter.api.Test;

/** The ledger of an application: its paths, its reasons, and that it is the same every time. */
class LedgerTest {
    private static final Statute LAW = Laws.good("lists-and-candidates");

    private static Tried small() {
        return Tried.lists("X 50, Y 25, Z 25, AGAINST_ALL 0")
                .registered("X", "Z", "Y")
                .contest("districts", "candidates", "D", 1)
                .district("D", "y 5, z 4, AGAINST_ALL 3")
                .contest("more", "candidates", Contest.CountedFrom.DECLARED, new Constituency("E", Text.same("E"), 1))
                .declared("more", "X", 1);
    }

    @Test
    void thePathsAreStable() {
        assertThat(ledger(small()).conclusions())
                .extracting(line -> line.path().toString())
                .containsExactly(
                        "lists/A/counted/X",
                        "lists/A/counted/Y",
                        "lists/A/counted/Z",
                        "lists/A/counted/AGAINST_ALL",
                        "lists/A/votes",
                        "lists/A/mandates",
                        "lists/A/base",
                        "lists/A/threshold",
                        "lists/A/admitted",
                        "lists/A/lists-admitted",
                        "lists/A/registered",
                        "lists/A/quota",
                        "lists/A/whole-quotas",
                        "lists/A/seat/10",
                        "lists/A/tie/10/earlier-rank/1",
                        "lists/A/tie/10/seats",
                        "lists/A/seats",
                        "lists/seats",
                        "districts/D/counted/y",
                        "districts/D/counted/z",
                        "districts/D/counted/AGAINST_ALL",
                        "districts/D/votes",
                        "districts/D/mandates",
                        "districts/D/against-all-ahead",
                        "districts/D/seat/0",
                        "districts/D/seat/1",
                        "districts/D/seats",
                        "districts/seats",
                        "more/declared/X",
                        "more/seats",
                        "house/seats");
    }

    @Test
    void theSeatsOfAPartyLeadToItsCountedVotes() {
        var why = ledger(small()).why(Path.of("house/seats/Y")).orElseThrow();

        // Y: 2 by list, as Z was registered earlier, and 1 in the district.
        assertThat(why.value()).isEqualTo(3L);
        assertThat(paths(why)).contains("lists/A/counted/Y", "districts/D/counted/y");
    }

    private static List<String> paths(org.dauys.figures.Reason reason) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(reason.line().path().toString()),
                        reason.reasons().stream().flatMap(next -> paths(next).stream()))
                .toList();
    }

    @Test
    void theMandatesRestOnTheLawOrOnTheElection() {
        assertThat(basis(ledger(small()), "lists/A/mandates")).isEqualTo("xx/act/2024-01-01 1");
        Explanation fromElection = Outcomes.settled(
                        Tried.lists("by-remainders", 3, "X 5, Y 4").under(Laws.good("every-word")))
                .explanation();
        assertThat(basis(fromElection, "lists/A/mandates")).isEqualTo("election.yaml A");
    }

    private static String basis(Explanation ledger, String path) {
        return ledger.conclusion(Path.of(path)).orElseThrow().step().basis().toString();
    }

    @Test
    void everyAnsweredElectionEndsWithAWholeLedger() {
        Seeded.cases(400, random -> {
            Tried election = some(random);

            Result result = answered(election, LAW, random);

            Outcomes.wellFounded(result.explanation());
            result.contests()
                    .forEach(contest -> contest.areas()
                            .forEach(area -> assertThat(
                                            area.seats().orElseThrow().value().total())
                                    .isIn(0L, area.mandates().value())));
        });
    }

    @Test
    void silentAndRecordedReasoningGiveTheSameSeats() {
        Seeded.cases(400, random -> {
            Tried election = some(random);
            if (random.nextBoolean()) {
                answered(election, LAW, random);
            }
            if (random.nextInt(4) == 0) {
                election.decided("lists/A/tie/7", List.of("P1", "P2"), "P1");
            }

            assertThat(answer(election.record(), Reasoning.silent()))
                    .isEqualTo(answer(election.record(), Reasoning.recorded()));
        });
    }

    @Test
    void aScopeNamesTheFiguresInSilenceAsInTheLedger() {
        ElectionRecord record = Tried.lists("X 1, Y 1, AGAINST_ALL 98")
                .decided("law/old/lists/A/nobody-passes", List.of("repeat-election"), "repeat-election")
                .record();

        for (Reasoning reasoning : List.of(Reasoning.silent(), Reasoning.recorded())) {
            assertThat(Outcomes.seats(Application.apply(
                            LAW, record, reasoning.within("law").within("old"))))
                    .isEqualTo("X 0, Y 0");
        }
    }

    @Test
    void theSameInputsGiveTheSameLedger() {
        Seeded.cases(100, random -> {
            Tried election = some(random);
            Result once = answered(election, LAW, random);

            assertThat(Outcomes.ledger(Outcomes.settled(election.under(LAW)))).isEqualTo(Outcomes.ledger(once));
        });
    }

    private static Explanation ledger(Tried election) {
        return Outcomes.settled(election.under(LAW)).explanation();
    }

    /** Votes of up to six lists and three candidates, small, so that ties and failures are frequent. */
    private static Tried some(RandomGenerator random) {
        int bound = random.nextInt(2, 40);
        String lists = IntStream.rangeClosed(1, random.nextInt(2, 7))
                .mapToObj(i -> "P%d %d".formatted(i, i == 1 ? 1 + random.nextInt(bound) : random.nextInt(bound)))
                .collect(Collectors.joining(", "));
        String candidates = IntStream.rangeClosed(1, random.nextInt(1, 4))
                .mapToObj(i -> "p%d %d".formatted(i, i == 1 ? 1 + random.nextInt(4) : random.nextInt(4)))
                .collect(Collectors.joining(", "));
        return Tried.lists(lists + ", AGAINST_ALL " + random.nextInt(20) * random.nextInt(20))
                .contest("districts", "candidates", "D", 1)
                .district("D", candidates + ", AGAINST_ALL " + random.nextInt(5));
    }

    /** Answers every question by chance until none is left; each answer must bring the count further. */
    static Result answered(Tried election, Statute law, RandomGenerator random) {
        Set<Path> asked = new HashSet<>();
        while (election.under(law) instanceof Outcome.AwaitingDecision(var result, var questions)) {
            Outcomes.wellFounded(result.explanation());
            for (Question question : questions) {
                assertThat(asked.add(question.path()))
                        .as("asked once: %s", question)
                        .isTrue();
                int from = random.nextInt(question.among().size() - question.places() + 1);
                election.decided(
                        question.path().toString(),
                        question.among(),
                        question.among().subList(from, from + question.places()).toArray(String[]::new));
            }
        }
        return Outcomes.settled(election.under(law));
    }

    /** What comes of an election, without the ledger. */
    private static String answer(ElectionRecord record, Reasoning reasoning) {
        return switch (Application.apply(LAW, record, reasoning)) {
            case Outcome.Settled(var result) -> seats(result);
            case Outcome.AwaitingDecision(var result, var questions) -> seats(result) + questions;
            case Outcome.Refused(var findings) -> Laws.written(findings);
        };
    }

    private static String seats(Result result) {
        return result.contests().stream()
                        .flatMap(contest -> contest.areas().stream())
                        .map(area -> area.seats().toString())
                        .collect(Collectors.joining("\n"))
                + result.contests().stream().map(Result.OfContest::seats).toList()
                + result.bodies();
    }
}
