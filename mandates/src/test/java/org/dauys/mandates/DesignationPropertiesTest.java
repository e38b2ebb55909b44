package org.dauys.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.dauys.figures.Fraction;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Rounding;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What holds of every choice from every small list, compared with trying all choices. */
class DesignationPropertiesTest {
    private static final String KINDS = "mmmmwyd";

    @RepeatedTest(300)
    void aChoiceIsAcceptedExactlyIfNoChoiceMeetsTheQuotaBetterOrItMeetsIt(RepetitionInfo repetition) {
        var random = random(repetition);
        var house = new House(random);
        List<Integer> chosen = house.choice(random);

        Seated.Outcome outcome = house.outcome(chosen);

        int best = house.allChoices().stream().mapToInt(house::counted).max().orElseThrow();
        boolean inOrder = house.counted(chosen) >= Math.min(house.least, best);
        assertThat(outcome instanceof Seated.Outcome.Taken)
                .as("seed %d, %s", repetition.getCurrentRepetition(), house)
                .isEqualTo(inOrder);
    }

    @RepeatedTest(300)
    void noFewerExchangesThanProposedMendAChoiceAndTheProposedDo(RepetitionInfo repetition) {
        var random = random(repetition);
        var house = new House(random);
        List<Integer> chosen = house.choice(random);

        if (house.outcome(chosen) instanceof Seated.Outcome.Refused refused
                && refused.shortfalls().getFirst().canBeMet()) {
            Shortfall gap = refused.shortfalls().getFirst();
            int fewest = house.allChoices().stream()
                    .filter(other -> house.counted(other) >= house.least)
                    .mapToInt(other -> unlike(chosen, other))
                    .min()
                    .orElseThrow();
            assertThat(gap.changes())
                    .as("seed %d, %s", repetition.getCurrentRepetition(), house)
                    .isEqualTo(fewest);
            List<Integer> mended = new ArrayList<>(chosen);
            for (int change = 0; change < gap.changes(); change++) {
                mended.remove(Integer.valueOf(place(gap.mayGo().get(change))));
                mended.add(place(gap.mayCome().get(change)));
            }
            assertThat(house.outcome(mended)).isInstanceOf(Seated.Outcome.Taken.class);
        }
    }

    private static int place(String person) {
        return Integer.parseInt(person.substring(1)) - 1;
    }

    private static int unlike(List<Integer> one, List<Integer> other) {
        return (int) one.stream().filter(place -> !other.contains(place)).count();
    }

    private static RandomGenerator random(RepetitionInfo repetition) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(repetition.getCurrentRepetition());
    }

    private static final class House {
        private final String kinds;
        private final int seats;
        private final int least;

        House(RandomGenerator random) {
            int size = random.nextInt(1, 9);
            var made = new StringBuilder();
            for (int place = 0; place < size; place++) {
                made.append(KINDS.charAt(random.nextInt(KINDS.length())));
            }
            kinds = made.toString();
            seats = random.nextInt(1, size + 1);
            least = (seats * 3 + 9) / 10;
        }

        List<Integer> choice(RandomGenerator random) {
            List<Integer> places = new ArrayList<>();
            for (int place = 0; place < kinds.length(); place++) {
                places.add(place);
            }
            Collections.shuffle(places, random);
            return List.copyOf(places.subList(0, seats));
        }

        List<List<Integer>> allChoices() {
            List<List<Integer>> all = new ArrayList<>();
            for (int bits = 0; bits < 1 << kinds.length(); bits++) {
                if (Integer.bitCount(bits) == seats) {
                    List<Integer> choice = new ArrayList<>();
                    for (int place = 0; place < kinds.length(); place++) {
                        if ((bits >> place & 1) == 1) {
                            choice.add(place);
                        }
                    }
                    all.add(choice);
                }
            }
            return all;
        }

        int counted(List<Integer> choice) {
            return (int)
                    choice.stream().filter(place -> kinds.charAt(place) != 'm').count();
        }

        Seated.Outcome outcome(List<Integer> choice) {
            var quota = new SeatingRule.ShareOfSeats(MadeUp.clause("97-1"), "quota", Fraction.of(30, 100), Rounding.UP);
            Seating seating = new MadeUp()
                    .group("quota", new Category.Women(), new Category.YoungerThan(29), new Category.WithDisability())
                    .rules(new SeatingRule.PartyDesignates(MadeUp.clause("97-1"), 10), quota)
                    .list("A", seats, kinds)
                    .designation(
                            "A", choice.stream().map(place -> "a" + (place + 1)).toArray(String[]::new))
                    .seating(Reasoning.silent());
            return MadeUp.of(seating, "A").outcome();
        }

        @Override
        public String toString() {
            return kinds + " with " + seats + " seats";
        }
    }
}
