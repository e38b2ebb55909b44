package org.dauys.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.dauys.figures.Conclusion;
import org.dauys.figures.Explanation;
import org.dauys.figures.Figure;
import org.dauys.figures.Given;
import org.dauys.figures.Path;
import org.dauys.figures.Question;
import org.dauys.figures.Step;
import org.dauys.figures.Tally;

/** What the tests look at in an outcome. */
final class Outcomes {
    private Outcomes() {}

    static Result settled(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Settled(var result) -> {
                wellFounded(result.explanation());
                yield result;
            }
            case Outcome.AwaitingDecision(var _, var questions) -> throw new AssertionError("awaits " + questions);
            case Outcome.Refused(var findings) -> throw new AssertionError("refused: " + Laws.written(findings));
        };
    }

    static Outcome.AwaitingDecision awaiting(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Settled(var result) -> throw new AssertionError("settled: " + seats(result));
            case Outcome.AwaitingDecision waiting -> {
                wellFounded(waiting.result().explanation());
                yield waiting;
            }
            case Outcome.Refused(var findings) -> throw new AssertionError("refused: " + Laws.written(findings));
        };
    }

    /** The only question that stands. */
    static Question question(Outcome outcome) {
        List<Question> questions = awaiting(outcome).questions();
        if (questions.size() != 1) {
            throw new AssertionError("one question expected: " + questions);
        }
        return questions.getFirst();
    }

    /** The findings, one a line. */
    static String refused(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Settled(var result) -> throw new AssertionError("settled: " + seats(result));
            case Outcome.AwaitingDecision(var _, var questions) -> throw new AssertionError("awaits " + questions);
            case Outcome.Refused(var findings) -> Laws.written(findings);
        };
    }

    /** The seats in the first constituency of the first contest, settled: {@code X 6, Y 3, Z 1}. */
    static String seats(Outcome outcome) {
        return seats(settled(outcome));
    }

    private static String seats(Result result) {
        return written(result.contests()
                .getFirst()
                .areas()
                .getFirst()
                .seats()
                .orElseThrow()
                .value());
    }

    /** The seats of a contest, by party. */
    static String ofContest(Outcome outcome, int number) {
        return written(
                settled(outcome).contests().get(number).seats().orElseThrow().value());
    }

    /** The seats of a body, by party. */
    static String ofBody(Outcome outcome, int number) {
        return written(
                settled(outcome).bodies().get(number).seats().orElseThrow().value());
    }

    static String written(Tally tally) {
        var text = new StringJoiner(", ");
        for (String name : tally.claimants().names()) {
            text.add(name + " " + tally.of(name));
        }
        return text.toString();
    }

    /** The whole ledger, one figure a line. */
    static String ledger(Result result) {
        var text = new StringBuilder();
        for (Conclusion line : result.explanation().conclusions()) {
            text.append(line.figure()).append(" by ").append(line.step()).append('\n');
        }
        return text.toString();
    }

    /**
     * Every figure has a basis and, unless it is given, inputs, each of which stands in the ledger before it; seats lead
     * down to counted votes, or to what was declared.
     */
    static void wellFounded(Explanation ledger) {
        Set<Path> before = new HashSet<>();
        for (Conclusion line : ledger.conclusions()) {
            Step<?> step = line.step();
            assertThat(step.basis().source()).isNotBlank();
            assertThat(step.basis().place()).isNotBlank();
            assertThat(step.inputs().isEmpty()).as(line.path().toString()).isEqualTo(isGiven(line));
            for (Figure<?> input : step.inputs()) {
                assertThat(before).contains(input.path());
                assertThat(ledger.conclusion(input.path()).orElseThrow().figure())
                        .isEqualTo(input);
            }
            before.add(line.path());
            if (line.path().last().equals("seats") && line.figure().value() instanceof Tally) {
                assertThat(leadsToCounted(ledger, line))
                        .as(line.path().toString())
                        .isTrue();
            }
        }
    }

    private static boolean leadsToCounted(Explanation ledger, Conclusion line) {
        return line.step() instanceof StatuteStep.Counted
                || line.path().parent().last().equals("declared")
                || line.step().inputs().stream()
                        .anyMatch(input -> leadsToCounted(
                                ledger, ledger.conclusion(input.path()).orElseThrow()));
    }

    private static boolean isGiven(Conclusion line) {
        return switch (line.step()) {
            case Given<?> _, StatuteStep.Counted _ -> true;
            case SumStep.PartySeats seats -> seats.parts().isEmpty();
            case SumStep.SeatsHeld held -> held.inputs().isEmpty();
            case StatuteStep.ReadingChosen chosen -> chosen.ground().isEmpty();
            default -> false;
        };
    }
}
