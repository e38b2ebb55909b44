package org.dauys.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Tally;
import org.junit.jupiter.api.Test;

/** With exactly so many more or fewer votes a seat changes, and with one fewer it does not. */
class MarginsTest {
    private static final Statute LAW = Laws.good("lists-and-candidates");
    private static final Statute EVERY = Laws.good("every-word");

    private static Margins margins(Tried election, Statute law) {
        Reasoning reasoning = Reasoning.recorded();
        Result.OfArea area = Outcomes.settled(Application.apply(law, election.record(), reasoning))
                .contests()
                .getFirst()
                .areas()
                .getFirst();
        return Margins.of(area, reasoning);
    }

    @Test
    void theMarginsOfASmallElectionByHand() {
        // 60 + 30 + 5 + 5 = 100, threshold 5: Z's 5 are enough, 4 of 99 are not: 1. Y: 3 of 73 (4.1 %), 4 of 74: 27.
        Margins margins = margins(Tried.lists("X 60, Y 30, Z 5, AGAINST_ALL 5"), LAW);

        assertThat(margins.thresholds())
                .extracting(margin -> margin.claimant() + " " + margin.votes().value())
                .containsExactly("X 58", "Y 27", "Z 1");
        assertThat(margins.thresholds())
                .extracting(margin -> margin.votes().path().toString())
                .containsExactly(
                        "lists/A/margin/threshold/X", "lists/A/margin/threshold/Y", "lists/A/margin/threshold/Z");
        assertThat(margins.seats())
                .extracting(margin -> margin.margin().path().toString())
                .containsExactly(
                        "lists/A/margin/spare/X",
                        "lists/A/margin/short/X",
                        "lists/A/margin/spare/Y",
                        "lists/A/margin/short/Y",
                        "lists/A/margin/spare/Z",
                        "lists/A/margin/short/Z");
        assertThat(margins.seats())
                .extracting(Margins.OfSeat::won)
                .containsExactly(true, false, true, false, true, false);
    }

    @Test
    void whoFailedLacksVotes() {
        // 60 + 30 + 5 + 6 = 101: Z's 5 are 4.95 %, 6 of 102 are 5.9 %. Y: 3 of 74 fail, 4 of 75 pass: 27.
        assertThat(margins(Tried.lists("X 60, Y 30, Z 5, AGAINST_ALL 6"), LAW).thresholds())
                .extracting(margin -> margin.claimant() + " " + margin.votes().value())
                .containsExactly("X 58", "Y 27", "Z -1");
    }

    @Test
    void anOpenConstituencyHasThresholdsButNoSeatsToCompare() {
        Reasoning reasoning = Reasoning.recorded();
        Result.OfArea area = Outcomes.awaiting(Application.apply(
                        LAW, Tried.lists("X 50, Y 25, Z 25, AGAINST_ALL 0").record(), reasoning))
                .result()
                .contests()
                .getFirst()
                .areas()
                .getFirst();

        assertThat(Margins.of(area, reasoning).seats()).isEmpty();
        assertThat(Margins.of(area, Reasoning.silent()).thresholds()).hasSize(3);
    }

    @Test
    void seatsWithoutAMethodHaveNoMargin() {
        // Y joins as the next list.
        Margins margins = margins(Tried.lists("X 96, Y 4, AGAINST_ALL 0"), LAW);

        assertThat(margins.seats()).isEmpty();
        assertThat(margins.thresholds()).hasSize(2);
    }

    @Test
    void aThresholdOfEverythingHasNoMargin() {
        Statute all = Laws.changed("lists-and-candidates", "share: 5/100", "share: 100/100");

        assertThat(margins(Tried.lists("X 9, Y 0, AGAINST_ALL 0"), all).thresholds())
                .isEmpty();
    }

    @Test
    void severalThresholdsHaveTheirMarginsByNumber() {
        Statute law = Laws.changed(
                "lists-and-candidates",
                "share: 5/100",
                "any-of: [ { share: { least: 5/100, exactly-that-share: takes-part } },"
                        + " { share: { least: 3/100, exactly-that-share: takes-part } } ]",
                "\n          exactly-that-share: takes-part\n",
                "\n");

        // 60 + 36 + 4 = 100. Five per cent: X 58, Y 33 (4 of 68 pass, 3 of 67 fail), Z lacks 2 (6 of 102).
        assertThat(margins(Tried.lists("X 60, Y 36, Z 4, AGAINST_ALL 0"), law).thresholds())
                .extracting(margin -> margin.votes().toString())
                .containsExactly(
                        "lists/A/margin/threshold/1/X = 58",
                        "lists/A/margin/threshold/1/Y = 33",
                        "lists/A/margin/threshold/1/Z = -2",
                        "lists/A/margin/threshold/2/X = 59",
                        "lists/A/margin/threshold/2/Y = 35",
                        "lists/A/margin/threshold/2/Z = 2");
    }

    @Test
    void plainRecountsConfirmTheMarginsOfRemainders() {
        confirm(Recounted.BY_REMAINDERS, (seats, votes) -> Tried.lists("by-remainders", seats, votes));
    }

    @Test
    void plainRecountsConfirmTheMarginsOfAverages() {
        confirm(Recounted.BY_AVERAGES, (seats, votes) -> Tried.lists("by-averages", seats + 1, votes));
    }

    @Test
    void plainRecountsConfirmTheMarginsOfPlurality() {
        confirm(Recounted.BY_PLURALITY, (seats, votes) -> Tried.candidates(seats, votes.toLowerCase(Locale.ROOT)));
    }

    @FunctionalInterface
    private interface Made {
        Tried of(long seats, String votes);
    }

    private static void confirm(Recounted recounted, Made made) {
        Seeded.cases(250, random -> {
            long[] votes =
                    random.longs(random.nextInt(2, 5), 0, random.nextInt(2, 60)).toArray();
            votes[0]++;
            votes[1]++;
            long seats = recounted == Recounted.BY_PLURALITY ? random.nextInt(1, 3) : random.nextInt(1, 12);
            Tried election = made.of(seats, written(votes));
            Result.OfArea area = LedgerTest.answered(election, EVERY, random)
                    .contests()
                    .getFirst()
                    .areas()
                    .getFirst();
            Margins margins = Margins.of(area, Reasoning.silent());
            if (area.distribution().isEmpty()) {
                return; // a sole candidate, or nobody
            }
            Tally allotted = area.seats().orElseThrow().value();
            assertThat(margins.seats())
                    .hasSize(IntStream.range(0, votes.length)
                            .map(i -> allotted.at(i) > 0 ? 2 : 1)
                            .sum());
            for (Margins.OfSeat margin : margins.seats()) {
                int who = allotted.claimants().position(margin.claimant());
                confirm(recounted, votes, area.mandates().value(), allotted.at(who), who, margin);
            }
        });
    }

    /** Tries every number of votes up to the margin; without one, as many as there are, or as may matter. */
    private static void confirm(
            Recounted recounted, long[] votes, long seats, long has, int who, Margins.OfSeat margin) {
        long others = Recounted.sum(votes) - votes[who];
        long most = margin.margin().value().map(found -> found.votes()).orElse(-1L);
        long limit = most > 0 ? most : margin.won() ? votes[who] : 3 * (others + 1) * (seats + 1);
        for (long change = 1; change <= limit; change++) {
            long[] changed = votes.clone();
            changed[who] += margin.won() ? -change : change;
            if (changed[who] == 0 && fewerThan(recounted == Recounted.BY_PLURALITY ? seats : 1, changed)) {
                assertThat(change).as("nobody else could take it").isNotEqualTo(most);
                return;
            }
            long certain = recounted.certain(changed, seats)[who];
            assertThat(margin.won() ? certain < has : certain > has)
                    .as("%s with %d of %s", margin, change, Arrays.toString(votes))
                    .isEqualTo(change == most);
        }
    }

    private static boolean fewerThan(long seats, long[] votes) {
        return IntStream.range(0, votes.length).filter(i -> votes[i] > 0).count() < seats;
    }

    private static String written(long[] votes) {
        return IntStream.range(0, votes.length)
                .mapToObj(i -> "%c %d".formatted('A' + i, votes[i]))
                .collect(Collectors.joining(", "));
    }

    @Test
    void plainRecountsConfirmTheDistancesFromTheThreshold() {
        List<Statute> laws = List.of(
                LAW,
                Laws.changed(
                        "lists-and-candidates", "exactly-that-share: takes-part", "exactly-that-share: stays-out"));
        Seeded.cases(250, random -> {
            long[] votes = random.longs(random.nextInt(2, 6), 0, random.nextInt(2, 400))
                    .toArray();
            votes[0]++;
            long against = random.nextInt(300);
            int law = random.nextInt(2);
            Result.OfArea area = LedgerTest.answered(
                            Tried.lists(written(votes) + ", AGAINST_ALL " + against), laws.get(law), random)
                    .contests()
                    .getFirst()
                    .areas()
                    .getFirst();

            List<Margins.OfThreshold> margins =
                    Margins.of(area, Reasoning.silent()).thresholds();

            for (int who = 0; who < votes.length; who++) {
                long others = Recounted.sum(votes) - votes[who] + against;
                assertThat(margins.get(who).votes().value()).isEqualTo(distance(votes[who], others, law == 0));
            }
        });
    }

    /** Counts up or down until the answer changes. */
    private static long distance(long votes, long others, boolean equalityPasses) {
        boolean passed = passes(votes, others, equalityPasses);
        long change = 0;
        while (passes(votes - change, others, equalityPasses) == passed) {
            change += passed ? 1 : -1;
        }
        return change;
    }

    private static boolean passes(long votes, long others, boolean equalityPasses) {
        long rest = votes * 100 - 5 * (votes + others);
        return votes > 0 && (equalityPasses ? rest >= 0 : rest > 0);
    }
}
