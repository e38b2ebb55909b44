package org.dauys.statute;

import java.util.List;
import java.util.StringJoiner;
import org.dauys.figures.Conclusion;
import org.dauys.figures.Question;
import org.dauys.figures.Tally;

/** What the tests look at in an outcome. */
final class Outcomes {
    private Outcomes() {}

    static Result settled(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Settled(var result) -> result;
            case Outcome.AwaitingDecision(var _, var questions) -> throw new AssertionError("awaits " + questions);
            case Outcome.Refused(var findings) -> throw new AssertionError("refused: " + Laws.written(findings));
        };
    }

    static Outcome.AwaitingDecision awaiting(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Settled(var result) -> throw new AssertionError("settled: " + seats(result));
            case Outcome.AwaitingDecision waiting -> waiting;
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
}
