package org.dauys.apportionment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.dauys.figures.Citation;
import org.dauys.figures.Claimants;
import org.dauys.figures.Decision;
import org.dauys.figures.Decisions;
import org.dauys.figures.Figure;
import org.dauys.figures.Given;
import org.dauys.figures.Path;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Step;
import org.dauys.figures.Tally;

/** What the tests of methods share: claimants A, B, C …, a law, counts, and random cases that can be repeated. */
final class Counts {
    static final Citation LAW = Citation.of("law", "1");
    static final TieRule LOT = new TieRule.ByDecision(LAW, "cec", true);

    private Counts() {}

    /** A check of one random case. */
    @FunctionalInterface
    interface Check {
        void on(RandomGenerator random);
    }

    /** Checks so many cases; the failure names the seed of the case. */
    static void cases(int count, Check check) {
        for (long seed = 1; seed <= count; seed++) {
            try {
                check.on(RandomGeneratorFactory.of("L64X128MixRandom").create(seed));
            } catch (AssertionError | RuntimeException failure) {
                throw new AssertionError("Seed %d: %s".formatted(seed, failure.getMessage()), failure);
            }
        }
    }

    /** So many claimants: A, B, … Z, A1, B1, … */
    static Claimants letters(int count) {
        return Claimants.of(IntStream.range(0, count)
                .mapToObj(i -> (char) ('A' + i % 26) + (i < 26 ? "" : Integer.toString(i / 26)))
                .toList());
    }

    /** Votes of A, B, C … */
    static Tally tally(long... votes) {
        return Tally.of(letters(votes.length), votes);
    }

    /** A figure that is given. */
    static <T> Figure<T> given(String word, T value) {
        return Reasoning.silent().conclude(word, new Given<>(LAW, value));
    }

    /** The allotment, silent, without decisions. */
    static Allotment count(Method method, long seats, Tally votes) {
        return count(method, seats, votes, Decisions.NONE, Reasoning.silent());
    }

    /** The allotment in a reasoning. */
    static Allotment count(Method method, long seats, Tally votes, Decisions decisions, Reasoning reasoning) {
        return method.allot(
                reasoning.conclude("votes", new Given<>(LAW, votes)),
                reasoning.conclude("mandates", new Given<>(LAW, seats)),
                decisions,
                reasoning);
    }

    /** The seats of A, B, C …, all allotted. */
    static long[] seats(Method method, long seats, long... votes) {
        return seats(method, seats, tally(votes));
    }

    /** The seats of the claimants, all allotted. */
    static long[] seats(Method method, long seats, Tally votes) {
        return switch (count(method, seats, votes)) {
            case Allotment.Settled(var settled) -> numbers(settled.value());
            case Allotment.Awaiting(var question, var _) -> throw new AssertionError("awaits " + question);
            case Allotment.Unfit(var question, var _) -> throw new AssertionError("unfit for " + question);
        };
    }

    /** The last standing: all seats, or those at a tie that stays open. */
    static Standing standing(Method method, long seats, Tally votes) {
        return switch (count(method, seats, votes)) {
            case Allotment.Settled(var settled) -> Standing.start(settled.value());
            case Allotment.Awaiting(var _, var standing) -> standing.value();
            case Allotment.Unfit(var question, var _) -> throw new AssertionError("unfit for " + question);
        };
    }

    /** The numbers of a tally, in order. */
    static long[] numbers(Tally tally) {
        return IntStream.range(0, tally.size()).mapToLong(tally::at).toArray();
    }

    /** The paths of the figures on which a step rests, in order. */
    static List<String> inputs(Step<?> step) {
        return step.inputs().stream().map(input -> input.path().toString()).toList();
    }

    /** A decision by lot. */
    static Decision drawn(String question, List<String> among, String... chosen) {
        return new Decision(
                Path.of(question),
                among,
                List.of(chosen),
                "cec",
                LocalDate.of(2023, 3, 20),
                "drawn",
                Citation.of("log", "7"));
    }

    /** Random votes of 2 to 7 claimants, small ones often so that ties happen, at least one vote in all. */
    static Tally someVotes(RandomGenerator random) {
        long bound = 1L << random.nextInt(3, 34);
        long[] votes = random.longs(random.nextInt(2, 8), 0, bound).toArray();
        votes[0] = Math.max(1, votes[0]);
        return tally(votes);
    }

    /** The claimants in reverse, with their votes. */
    static Tally reversed(Tally votes) {
        return votes.only(
                IntStream.range(0, votes.size()).map(i -> votes.size() - 1 - i).toArray());
    }

    /** All numbers times a factor. */
    static Tally times(Tally votes, long factor) {
        return Tally.of(
                votes.claimants(),
                Arrays.stream(numbers(votes)).map(number -> number * factor).toArray());
    }
}
