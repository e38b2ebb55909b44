package org.dauys.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.dauys.apportionment.Divisors;
import org.dauys.figures.Claimants;
import org.dauys.figures.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExtremesTest {
    private static final Race.Entry ALWAYS = new Race.Entry.Always();
    private static final Ranking HARE = new Ranking.LargestRemainders();
    private static final Ranking DHONDT = new Ranking.HighestAverages(Divisors.DHONDT);

    static List<Ranking> rankings() {
        return List.of(
                HARE,
                DHONDT,
                new Ranking.HighestAverages(Divisors.SAINTE_LAGUE),
                new Ranking.HighestAverages(Divisors.MODIFIED_SAINTE_LAGUE),
                new Ranking.HighestAverages(Divisors.DANISH),
                new Ranking.HighestAverages(Divisors.IMPERIALI),
                new Ranking.HighestAverages(Divisors.ADAMS),
                new Ranking.HighestAverages(Divisors.DEAN),
                new Ranking.HighestAverages(Divisors.HUNTINGTON_HILL),
                new Ranking.MostVotes());
    }

    @ParameterizedTest
    @MethodSource("rankings")
    void theExtremesAreThoseOfEveryCompletion(Ranking ranking) {
        for (long seed = 1; seed <= 1500; seed++) {
            var race = random(RandomGeneratorFactory.of("L64X128MixRandom").create(seed), ranking);
            var all = EveryCompletion.of(race);
            var extremes = new Extremes(race);

            for (int list = 0; list < race.size(); list++) {
                assertThat(new SeatRange("of seed " + seed, extremes.least(list), extremes.most(list)))
                        .as("list %d of %s", list, race)
                        .isEqualTo(new SeatRange("of seed " + seed, all.least(list), all.most(list)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rankings")
    void withoutTryingEverySetOfListsTheAnswerIsCarefulAndNeverTooSure(Ranking ranking) {
        for (long seed = 1; seed <= 1500; seed++) {
            var race = random(RandomGeneratorFactory.of("L64X128MixRandom").create(seed), ranking);
            var all = EveryCompletion.of(race);
            var careful = new Extremes(race, 0);

            for (int list = 0; list < race.size(); list++) {
                assertThat(careful.least(list)).as("seed %d", seed).isLessThanOrEqualTo(all.least(list));
                assertThat(careful.most(list)).as("seed %d", seed).isGreaterThanOrEqualTo(all.most(list));
            }
        }
    }

    @Test
    void aSeatIsOpenAsSoonAsTheVotesToComeCanMakeATie() {
        // Quota (60 + 40 + 20) ÷ 5 = 24: with 20 more for B both have 60, two seats and half a quota; the fifth is
        // drawn.
        assertThat(ranges(race(HARE, 5, 20, 60, 40))).containsExactly(range("A", 2, 3), range("B", 2, 3));
        // Quota 119 ÷ 5 = 23.8: 60 is 2.52 quotas and 59 is 2.48.
        assertThat(ranges(race(HARE, 5, 19, 60, 40))).containsExactly(range("A", 3, 3), range("B", 2, 2));
    }

    @Test
    void averagesAreMatchedVoteByVote() {
        // A's third average is 60 ÷ 3 = 20, B's third is 40 ÷ 3: B needs 60 for three of five seats.
        assertThat(ranges(race(DHONDT, 5, 20, 60, 40)).getFirst().least()).isEqualTo(2);
        assertThat(ranges(race(DHONDT, 5, 19, 60, 40)).getFirst().least()).isEqualTo(3);
    }

    @Test
    void oneVoteMoreThanAreToComeIsEnoughForAMajority() {
        assertThat(ranges(race(new Ranking.MostVotes(), 1, 9, 60, 50)))
                .containsExactly(range("A", 1, 1), range("B", 0, 0));
        assertThat(ranges(race(new Ranking.MostVotes(), 1, 10, 60, 50)))
                .containsExactly(range("A", 0, 1), range("B", 0, 1));
    }

    @Test
    void aListThatCanFallBelowTheThresholdIsSureOfNothing() {
        // 5 of 100 is exactly 5 %; with one more vote for A it is 5 of 101.
        var share = new Race.Entry.Share(5, 100, true);
        var race = new Race(tally(95, 5), List.of(share, share), 100, 20, HARE, Race.Fewest.ONE, 0, 1);

        // With that vote for B: 6 of 101 votes, 20 · 6 ÷ 101 = 1.19; without it B is out and A has all.
        assertThat(ranges(race)).containsExactly(range("A", 19, 20), range("B", 0, 1));
    }

    @Test
    void nothingIsCertainWhileTheListsCanBeTooFew() {
        var share = new Race.Entry.Share(5, 100, true);
        var two = new Race.Fewest(2, Optional.empty());
        var race = new Race(tally(95, 5), List.of(share, share), 100, 20, HARE, two, 0, 1);

        assertThat(ranges(race)).containsExactly(range("A", 0, 20), range("B", 0, 20));
    }

    @Test
    void listsThatMustBeLargeTogetherAreLookedAtTogether() {
        var share = new Race.Entry.Share(5, 100, true);
        var half = new Race.Fewest(1, Optional.of(new Race.Entry.Share(1, 2, false)));

        // 52 of 102 is more than a half, 52 of 104 is not.
        var sure = new Race(tally(52, 2), List.of(share, share), 100, 4, HARE, half, 0, 2);
        var open = new Race(tally(52, 2), List.of(share, share), 100, 4, HARE, half, 0, 4);
        assertThat(ranges(sure)).containsExactly(range("A", 4, 4), range("B", 0, 0));
        assertThat(ranges(open)).containsExactly(range("A", 0, 4), range("B", 0, 4));
    }

    private static Race race(Ranking ranking, long seats, long toCome, long... votes) {
        return new Race(
                tally(votes),
                Collections.nCopies(votes.length, ALWAYS),
                Arrays.stream(votes).sum(),
                seats,
                ranking,
                Race.Fewest.ONE,
                0,
                toCome);
    }

    private static Tally tally(long... votes) {
        return Tally.of(
                Claimants.of(IntStream.range(0, votes.length)
                        .mapToObj(i -> String.valueOf((char) ('A' + i)))
                        .toList()),
                votes);
    }

    private static SeatRange range(String list, long least, long most) {
        return new SeatRange(list, least, most);
    }

    private static List<SeatRange> ranges(Race race) {
        var extremes = new Extremes(race);
        return IntStream.range(0, race.size())
                .mapToObj(i -> range(race.votes().claimants().name(i), extremes.least(i), extremes.most(i)))
                .toList();
    }

    /** A small race: up to four lists, up to 24 votes each, up to six to come, with or without thresholds. */
    private static Race random(RandomGenerator random, Ranking ranking) {
        int lists = random.nextInt(1, 5);
        long[] votes = random.longs(lists, 0, 25).toArray();
        long most = random.nextLong(0, lists > 3 ? 5 : 7);
        int kind = random.nextInt(4);
        int denominator = random.nextInt(4, 21);
        boolean exactly = random.nextBoolean();
        var entries = new ArrayList<Race.Entry>();
        for (int i = 0; i < lists; i++) {
            int numerator = kind == 3 ? random.nextInt(1, 3) : 1;
            entries.add(kind == 0 ? ALWAYS : new Race.Entry.Share(numerator, denominator, exactly));
        }
        return new Race(
                tally(votes),
                entries,
                Arrays.stream(votes).sum() + random.nextLong(0, 10),
                random.nextLong(1, 8),
                ranking,
                new Race.Fewest(random.nextInt(1, 3), Optional.empty()),
                random.nextLong(0, most + 1),
                most);
    }
}
