package org.dauys.apportionment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.dauys.figures.Decisions;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Tally;
import org.junit.jupiter.api.Test;

/** What the methods promise of every count. */
class PropertiesTest {
    private static final List<Method> AVERAGES = Arrays.stream(Definitions.Sequence.values())
            .<Method>map(sequence -> new HighestAverages(Counts.LAW, sequence.divisors(), List.of(Counts.LOT)))
            .toList();
    private static final List<Method> REMAINDERS = Arrays.stream(QuotaRule.values())
            .flatMap(rule -> Arrays.stream(OverAward.values())
                    .<Method>map(overAward -> new LargestRemainders(Counts.LAW, rule, overAward, List.of(Counts.LOT))))
            .toList();
    private static final List<Method> ALL = Stream.of(
                    AVERAGES.stream(),
                    REMAINDERS.stream(),
                    Stream.<Method>of(new Plurality(Counts.LAW, List.of(Counts.LOT))))
            .flatMap(methods -> methods)
            .toList();

    private static final Method DHONDT = AVERAGES.getFirst();
    private static final Method ADAMS = new HighestAverages(Counts.LAW, Divisors.ADAMS, List.of(Counts.LOT));
    private static final Method HARE =
            new LargestRemainders(Counts.LAW, QuotaRule.HARE, OverAward.WITHDRAW, List.of(Counts.LOT));

    /** A random method that can count these votes. */
    private static Method some(List<Method> methods, Tally votes, long seats, RandomGenerator random) {
        Method method = methods.get(random.nextInt(methods.size()));
        return switch (method) {
            case Plurality _ -> voters(votes) < seats ? HARE : method;
            case LargestRemainders remainders ->
                remainders.quota().of(votes.total(), seats).signum() == 0 ? HARE : method;
            case HighestAverages _ -> method;
        };
    }

    private static long voters(Tally votes) {
        return Arrays.stream(Counts.numbers(votes)).filter(number -> number > 0).count();
    }

    private static long someSeats(RandomGenerator random) {
        return random.nextLong(1, random.nextBoolean() ? 6 : 40);
    }

    @Test
    void allSeatsAreAllottedAndNoneTwice() {
        Counts.cases(3_000, random -> {
            Tally votes = Counts.someVotes(random);
            long seats = someSeats(random);
            Standing standing = Counts.standing(some(ALL, votes, seats, random), seats, votes);

            // At a tie, those for which it is over come on top.
            assertThat(standing.certain().total() + standing.places()).isEqualTo(seats);
        });
    }

    @Test
    void hareStaysWithinTheQuota() {
        Counts.cases(1_500, random -> {
            Tally votes = Counts.someVotes(random);
            long seats = someSeats(random);
            Standing standing = Counts.standing(HARE, seats, votes);

            for (int i = 0; i < votes.size(); i++) {
                assertThat(standing.certain().at(i)).isBetween(floor(votes, seats, i), ceiling(votes, seats, i));
            }
        });
    }

    @Test
    void dhondtNeverStaysBelowTheQuotaAndAdamsNeverGoesAbove() {
        Counts.cases(1_500, random -> {
            Tally votes = Counts.someVotes(random);
            long seats = someSeats(random);
            Tally dhondt = Counts.standing(DHONDT, seats, votes).certain();
            Tally adams = Counts.standing(ADAMS, seats, votes).certain();

            for (int i = 0; i < votes.size(); i++) {
                assertThat(dhondt.at(i)).isGreaterThanOrEqualTo(floor(votes, seats, i) - tie(DHONDT, seats, votes));
                assertThat(adams.at(i)).isLessThanOrEqualTo(Math.max(1, ceiling(votes, seats, i)));
            }
        });
    }

    @Test
    void moreSeatsNeverCostAClaimantASeatByHighestAverages() {
        Counts.cases(1_500, random -> {
            Tally votes = Counts.someVotes(random);
            long seats = someSeats(random);
            Method method = some(AVERAGES, votes, seats, random);
            Standing before = Counts.standing(method, seats, votes);
            Standing after = Counts.standing(method, seats + 1, votes);

            for (int i = 0; i < votes.size(); i++) {
                assertThat(after.certain().at(i))
                        .isGreaterThanOrEqualTo(before.certain().at(i));
            }
        });
    }

    @Test
    void whoGrowsNeverLosesASeatToWhoShrinksByHighestAverages() {
        Counts.cases(1_500, random -> {
            Tally before = Counts.someVotes(random);
            Tally after =
                    before.with(0, before.at(0) + 1 + random.nextInt(50)).with(1, random.nextLong(before.at(1) + 1));
            long seats = someSeats(random);
            Method method = some(AVERAGES, before, seats, random);
            Standing earlier = Counts.standing(method, seats, before);
            Standing later = Counts.standing(method, seats, after);

            boolean lost =
                    later.certain().at(0) + open(later, 0) < earlier.certain().at(0);
            boolean won = later.certain().at(1) > earlier.certain().at(1) + open(earlier, 1);
            assertThat(lost && won).isFalse();
        });
    }

    @Test
    void moreVotesNeverCostASeatByAMethodThatSaysSo() {
        var monotone = ALL.stream().filter(Method::isMonotone).toList();
        Counts.cases(6_000, random -> {
            Tally votes = Counts.someVotes(random);
            long seats = someSeats(random);
            Method method = some(monotone, votes, seats, random);
            int who = random.nextInt(votes.size());
            Standing before = Counts.standing(method, seats, votes);
            Standing after = Counts.standing(method, seats, votes.plus(1 + random.nextInt(20), who));

            // Whatever a tie came to before: with more votes the claimant has at least that, for certain.
            assertThat(after.certain().at(who))
                    .as("%s, %d seats, %s", method, seats, votes)
                    .isGreaterThanOrEqualTo(before.certain().at(who) + open(before, who));
        });
    }

    @Test
    void theOrderOfClaimantsDoesNotMatter() {
        Counts.cases(3_000, random -> {
            Tally votes = Counts.someVotes(random);
            long seats = someSeats(random);
            Method method = some(ALL, votes, seats, random);
            Standing one = Counts.standing(method, seats, votes);
            Standing other = Counts.standing(method, seats, Counts.reversed(votes));

            for (String name : votes.claimants().names()) {
                assertThat(other.seats().of(name)).isEqualTo(one.seats().of(name));
            }
            assertThat(other.tied()).containsExactlyInAnyOrderElementsOf(one.tied());
        });
    }

    @Test
    void moreVotesOfEveryoneInProportionChangeNothing() {
        Counts.cases(3_000, random -> {
            Tally votes = Counts.someVotes(random);
            long seats = someSeats(random);
            Method method = some(ALL, votes, seats, random);
            Tally more = Counts.times(votes, random.nextLong(2, 1_000_000));

            if (!(method instanceof LargestRemainders remainders)
                    || remainders.quota().isExact()) {
                assertThat(Counts.standing(method, seats, more)).isEqualTo(Counts.standing(method, seats, votes));
            }
        });
    }

    @Test
    void joiningNeverCostsByDhondtAndSplittingNeverByAdams() {
        Counts.cases(2_000, random -> {
            Tally apart = Counts.someVotes(random);
            Tally joined = apart.with(0, apart.at(0) + apart.at(1)).with(1, 0);
            long seats = someSeats(random);
            if (apart.at(1) == 0) {
                return;
            }

            // Two who join have as many seats as before or one more by D'Hondt. By Adams two who part have no fewer, if
            // there is a first seat for everyone.
            assertThat(most(DHONDT, seats, joined, 0)).isGreaterThanOrEqualTo(least(DHONDT, seats, apart, 0, 1));
            assertThat(least(DHONDT, seats, joined, 0)).isLessThanOrEqualTo(most(DHONDT, seats, apart, 0, 1) + 1);
            assertThat(seats < voters(apart) || most(ADAMS, seats, apart, 0, 1) >= least(ADAMS, seats, joined, 0))
                    .isTrue();
        });
    }

    @Test
    void recordedAndSilentGiveTheSame() {
        Counts.cases(2_000, random -> {
            Tally votes = Counts.someVotes(random);
            long seats = someSeats(random);
            Method method = some(ALL, votes, seats, random);

            Allotment recorded = Counts.count(method, seats, votes, Decisions.NONE, Reasoning.recorded());

            assertThat(recorded).isEqualTo(Counts.count(method, seats, votes));
        });
    }

    @Test
    void everyStepOfTheLedgerGivesItsFigureAgain() {
        Counts.cases(300, random -> {
            Tally votes = Counts.someVotes(random);
            long seats = someSeats(random);
            var reasoning = Reasoning.recorded();
            Counts.count(some(ALL, votes, seats, random), seats, votes, Decisions.NONE, reasoning);

            assertThat(reasoning.explain().conclusions()).allSatisfy(line -> {
                assertThat((Object) line.step().result())
                        .isEqualTo(line.figure().value());
                assertThat(line.step().inputs())
                        .allSatisfy(input -> assertThat(reasoning.explain().conclusion(input.path()))
                                .isPresent());
            });
        });
    }

    private static long floor(Tally votes, long seats, int who) {
        return votes.at(who) * seats / votes.total();
    }

    private static long ceiling(Tally votes, long seats, int who) {
        return (votes.at(who) * seats + votes.total() - 1) / votes.total();
    }

    private static long tie(Method method, long seats, Tally votes) {
        return Counts.standing(method, seats, votes).isTied() ? 1 : 0;
    }

    /** A seat that a claimant may still gain from the tie. */
    private static long open(Standing standing, int who) {
        return standing.tied().contains(standing.claimants().name(who)) ? 1 : 0;
    }

    private static long least(Method method, long seats, Tally votes, int... who) {
        Tally certain = Counts.standing(method, seats, votes).certain();
        return Arrays.stream(who).mapToLong(certain::at).sum();
    }

    private static long most(Method method, long seats, Tally votes, int... who) {
        Standing standing = Counts.standing(method, seats, votes);
        return least(method, seats, votes, who)
                + Math.min(
                        standing.places(),
                        Arrays.stream(who).mapToLong(i -> open(standing, i)).sum());
    }
}
