package org.dauys.mandates.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dauys.mandates.PaperElection.clause;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.dauys.election.Constituency;
import org.dauys.election.Contest;
import org.dauys.election.ElectionRecord;
import org.dauys.election.Text;
import org.dauys.figures.Citation;
import org.dauys.figures.Claimants;
import org.dauys.figures.Figure;
import org.dauys.figures.Fraction;
import org.dauys.figures.Given;
import org.dauys.figures.Path;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Tally;
import org.dauys.mandates.PaperElection;
import org.dauys.mandates.Requirement;
import org.dauys.statute.Result;
import org.dauys.statute.Section;
import org.dauys.statute.Statute;
import org.junit.jupiter.api.Test;

/** Lists A and B pay 100 for each person; from 5 % of 1,000 votes it is given back. */
class RefundTest {
    private static final Citation VOTES = Citation.of("votes.csv", "2");

    private final PaperElection paper = new PaperElection(3);
    private final Reasoning reasoning = Reasoning.recorded();

    RefundTest() {
        paper.onLists.add(new Requirement.Deposit(clause("88"), 100, "KZT", List.of(), Fraction.of(5, 100)));
        paper.inDistricts.add(new Requirement.Deposit(clause("88"), 100, "KZT", List.of(), Fraction.of(5, 100)));
    }

    private static Tally tally(Map<String, Long> numbers) {
        List<String> names = new ArrayList<>(numbers.keySet());
        return Tally.of(
                Claimants.of(names), names.stream().mapToLong(numbers::get).toArray());
    }

    private static <T> Figure<T> given(String path, T value) {
        return Reasoning.silent().conclude(Path.of(path), new Given<>(VOTES, value));
    }

    private static SequencedMap<String, Long> numbers(Object... namesAndNumbers) {
        SequencedMap<String, Long> numbers = new LinkedHashMap<>();
        for (int i = 0; i < namesAndNumbers.length; i += 2) {
            numbers.put((String) namesAndNumbers[i], ((Integer) namesAndNumbers[i + 1]).longValue());
        }
        return numbers;
    }

    private Result.OfArea area(
            Constituency constituency,
            Map<String, Long> votes,
            Optional<Long> base,
            Optional<Map<String, Long>> seats) {
        return new Result.OfArea(
                constituency,
                given("votes", tally(votes)),
                base.map(number -> given("base", number)),
                List.of(),
                given("mandates", 3L),
                Optional.empty(),
                seats.map(won -> given("seats", tally(won))));
    }

    private Result result(Contest contest, Result.OfArea... areas) {
        var section = new Section(
                "lists",
                Text.same("x"),
                Section.Elects.LISTS,
                clause("1"),
                Optional.empty(),
                Optional.empty(),
                List.of());
        var statute = new Statute(
                "xx/law/2020-01-01",
                Text.same("x"),
                "",
                "",
                LocalDate.EPOCH,
                Optional.empty(),
                "",
                Optional.empty(),
                new LinkedHashMap<>(Map.of("commission", Text.same("x"))),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                "");
        var counted = new Result.OfContest(contest, section, List.of(areas), Optional.empty(), Optional.empty());
        return new Result(statute, paper.record(), List.of(counted), List.of(), reasoning.explain());
    }

    private List<CandidacyReport> reports(Result result) {
        return Registering.check(
                paper.law(), paper.record(), paper.roll(), Circumstances.of(result.statute()), reasoning);
    }

    private List<Optional<Fraction>> refunds(Result result) {
        return reports(result).stream()
                .map(report -> Depositing.refund(report, result, reasoning).map(Figure::value))
                .toList();
    }

    private Contest contest(int number) {
        ElectionRecord record = paper.record();
        return record.election().contests().get(number);
    }

    private Constituency whole() {
        return contest(0).constituencies().getFirst();
    }

    /** A has 50 of 1,000, which is exactly 5 %; B has 49. */
    @Test
    void exactlyFivePerCentGetsTheDepositBackAndOneVoteLessDoesNot() {
        paper.list("A", "a", "b");
        paper.list("B", "c");
        Result result = result(
                contest(0), area(whole(), numbers("A", 50, "B", 49), Optional.of(1000L), Optional.of(numbers("C", 3))));

        assertThat(refunds(result)).containsExactly(Optional.of(Fraction.of(200)), Optional.of(Fraction.of(0)));
        var why = reasoning
                .explain()
                .why(Path.of("persons/council/list/A/refund"))
                .orElseThrow();
        assertThat(why.line().step().terms()).containsEntry("holder", "A").containsEntry("refunded-from", "5/100");
        assertThat(why.line().step().inputs()).hasSize(4);
    }

    @Test
    void whoHasASeatGetsItBackWhateverTheShare() {
        paper.list("A", "a", "b");
        paper.list("B", "c");
        Result result = result(
                contest(0),
                area(whole(), numbers("A", 10, "B", 10), Optional.of(1000L), Optional.of(numbers("A", 1, "B", 0))));

        assertThat(refunds(result)).containsExactly(Optional.of(Fraction.of(200)), Optional.of(Fraction.of(0)));
    }

    @Test
    void withoutABaseOnlyASeatSettlesIt() {
        paper.candidate("D1", "c1", "A", "x");
        paper.candidate("D1", "c2", "B", "y");
        Contest districts = contest(1);
        Result result = result(
                districts,
                area(
                        districts.constituencies().getFirst(),
                        numbers("c1", 60, "c2", 40),
                        Optional.empty(),
                        Optional.of(numbers("c1", 1, "c2", 0))));

        assertThat(refunds(result)).containsExactly(Optional.of(Fraction.of(100)), Optional.empty());
    }

    @Test
    void whoHasNoVotesInTheTallyGetsNothing() {
        paper.list("A", "a");
        Result result =
                result(contest(0), area(whole(), numbers("B", 49), Optional.of(1000L), Optional.of(numbers("B", 3))));

        assertThat(refunds(result)).containsExactly(Optional.of(Fraction.of(0)));
    }

    @Test
    void whileSeatsAreOpenOrTheContestIsNotCountedNothingIsSaid() {
        paper.list("A", "a");
        Result open = result(contest(0), area(whole(), numbers("A", 500), Optional.of(1000L), Optional.empty()));
        Result other =
                result(contest(1), area(whole(), numbers("A", 500), Optional.of(1000L), Optional.of(numbers("A", 3))));

        assertThat(reports(open)).singleElement().satisfies(report -> {
            assertThat(Depositing.refund(report, open, reasoning)).isEmpty();
            assertThat(Depositing.refund(report, other, reasoning)).isEmpty();
        });
    }
}
