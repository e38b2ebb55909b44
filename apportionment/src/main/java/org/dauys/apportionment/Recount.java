package org.dauys.apportionment;

import java.util.OptionalLong;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import org.dauys.figures.Citation;
import org.dauys.figures.Decisions;
import org.dauys.figures.Figure;
import org.dauys.figures.Given;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Tally;

/** The same allotment with other votes for one claimant, silent. */
record Recount(Method method, Figure<Tally> votes, Figure<Long> seats, int claimant) {
    private static final Citation SUPPOSED = Citation.of("supposed", "votes");

    static Recount of(Method method, Figure<Tally> votes, Figure<Long> seats, String claimant) {
        return new Recount(method, votes, seats, votes.value().claimants().position(claimant));
    }

    /** The last standing when the claimant has so many votes: all seats, or a tie that stays open. */
    Standing with(long number) {
        Reasoning silent = Reasoning.silent();
        var changed =
                silent.conclude("votes", new Given<>(SUPPOSED, votes.value().with(claimant, number)));
        return switch (method.allot(changed, seats, Decisions.NONE, silent)) {
            case Allotment.Settled(var settled) -> Standing.start(settled.value());
            case Allotment.Awaiting(var _, var standing) -> standing.value();
            case Allotment.Unfit(var question, var decision) ->
                throw new IllegalStateException(
                        "No decision was given, yet %s answers %s.".formatted(decision, question));
        };
    }

    /** The seats that the claimant has for certain with so many votes. */
    long certain(long number) {
        return with(number).certain().at(claimant);
    }

    /** Whether the others can take all seats when the claimant has no votes. */
    boolean canDoWithout() {
        Tally all = votes.value();
        long others = IntStream.range(0, all.size())
                .filter(i -> i != claimant && all.at(i) > 0)
                .count();
        return switch (method) {
            case Plurality _ -> others >= seats.value();
            case HighestAverages _, LargestRemainders _ -> others >= 1;
        };
    }

    /** The smallest number from 1 to {@code most} that satisfies a condition which, once true, stays true. */
    static OptionalLong smallest(long most, LongPredicate condition) {
        if (most < 1 || !condition.test(most)) {
            return OptionalLong.empty();
        }
        long high = 1;
        while (high < most && !condition.test(high)) {
            high = high > most / 2 ? most : high * 2;
        }
        long low = high / 2;
        while (high - low > 1) {
            long middle = low + (high - low) / 2;
            if (condition.test(middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return OptionalLong.of(high);
    }
}
