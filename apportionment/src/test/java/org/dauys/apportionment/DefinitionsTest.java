package org.dauys.apportionment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dauys.figures.Fraction;
import org.dauys.figures.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The methods agree with their definitions, written a second time. */
class DefinitionsTest {
    private static long[] settled(Method method, long seats, Tally votes) {
        return Counts.count(method, seats, votes) instanceof Allotment.Settled(var allotted)
                ? Counts.numbers(allotted.value())
                : new long[0];
    }

    @ParameterizedTest
    @EnumSource
    void highestAveragesAreTheGreatestOfAllQuotients(Definitions.Sequence sequence) {
        var method = new HighestAverages(Counts.LAW, sequence.divisors(), List.of(Counts.LOT));
        Counts.cases(400, random -> {
            Tally votes = Counts.someVotes(random);
            int seats = random.nextInt(1, 25);

            assertThat(settled(method, seats, votes))
                    .as("%d seats for %s", seats, votes)
                    .isEqualTo(Definitions.highestAverages(sequence, seats, Counts.numbers(votes)));
        });
    }

    @ParameterizedTest
    @EnumSource
    void largestRemaindersFollowWholeQuotas(QuotaRule rule) {
        var method = new LargestRemainders(Counts.LAW, rule, OverAward.WITHDRAW, List.of(Counts.LOT));
        Counts.cases(400, random -> {
            Tally votes = Counts.someVotes(random);
            int seats = random.nextInt(1, 25);
            if (rule.of(votes.total(), seats).signum() == 0) {
                return;
            }

            assertThat(settled(method, seats, votes))
                    .as("%d seats for %s", seats, votes)
                    .isEqualTo(Definitions.largestRemainders(rule, seats, Counts.numbers(votes)));
        });
    }

    /** Balinski and Young, appendix A: D'Hondt maximizes the least votes for a seat. Among all seat vectors. */
    @Test
    void dhondtMakesTheCheapestSeatAsDearAsCanBe() {
        var method = new HighestAverages(Counts.LAW, Divisors.DHONDT, List.of(Counts.LOT));
        Counts.cases(150, random -> {
            Tally votes = Counts.tally(random.longs(3, 1, 60).toArray());
            int seats = random.nextInt(1, 9);
            long[] given = settled(method, seats, votes);
            if (given.length == 0) {
                return;
            }

            List<long[]> others = new ArrayList<>(Definitions.allSeatVectors(3, seats));
            assertThat(others)
                    .allSatisfy(
                            other -> assertThat(cheapest(votes, other)).isLessThanOrEqualTo(cheapest(votes, given)));
        });
    }

    /** Hare's largest remainders minimize the sum of the distances to the exact quotas. Among all seat vectors. */
    @Test
    void hareComesNearestToTheExactQuotas() {
        var method = new LargestRemainders(Counts.LAW, QuotaRule.HARE, OverAward.WITHDRAW, List.of(Counts.LOT));
        Counts.cases(150, random -> {
            Tally votes = Counts.tally(random.longs(3, 1, 60).toArray());
            int seats = random.nextInt(1, 9);
            long[] given = settled(method, seats, votes);
            if (given.length == 0) {
                return;
            }

            assertThat(Definitions.allSeatVectors(3, seats))
                    .allSatisfy(
                            other -> assertThat(distance(votes, other)).isGreaterThanOrEqualTo(distance(votes, given)));
        });
    }

    private static Fraction cheapest(Tally votes, long[] seats) {
        Fraction cheapest = Fraction.of(Long.MAX_VALUE);
        for (int i = 0; i < seats.length; i++) {
            Fraction price = seats[i] == 0 ? cheapest : Fraction.of(votes.at(i), seats[i]);
            cheapest = price.compareTo(cheapest) < 0 ? price : cheapest;
        }
        return cheapest;
    }

    /** The distances times all votes, which makes them whole: Σ |seats · total − votes · all seats|. */
    private static long distance(Tally votes, long[] seats) {
        long all = Arrays.stream(seats).sum();
        long distance = 0;
        for (int i = 0; i < seats.length; i++) {
            distance += Math.abs(seats[i] * votes.total() - votes.at(i) * all);
        }
        return distance;
    }
}
