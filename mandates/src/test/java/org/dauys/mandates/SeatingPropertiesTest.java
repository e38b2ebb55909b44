package org.dauys.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.dauys.figures.Figure;
import org.dauys.figures.Fraction;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Rounding;
import org.dauys.reading.Finding;
import org.dauys.statute.Result;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What holds of every house in which persons have left their lists or won districts. The repetition is the seed. */
class SeatingPropertiesTest {
    private static final String KINDS = "mmmmwyd";

    /** One list, as small as to try every choice. */
    private static final class House {
        private final MadeUp made = new MadeUp()
                .group("quota", new Category.Women(), new Category.YoungerThan(29), new Category.WithDisability())
                .rules(
                        new SeatingRule.PartyDesignates(MadeUp.clause("97-1"), 10),
                        new SeatingRule.ShareOfSeats(MadeUp.clause("97-1"), "quota", Fraction.of(30, 100), Rounding.UP))
                .districtRules(new SeatingRule.DistrictWinner(MadeUp.clause("9")));
        private final String kinds;
        private final int seats;
        private final List<String> free = new ArrayList<>();

        House(RandomGenerator random) {
            kinds = kinds(random, random.nextInt(1, 9));
            seats = random.nextInt(1, kinds.length() + 1);
            made.list("A", seats, kinds);
            for (int place = 1; place <= kinds.length(); place++) {
                String person = "a" + place;
                switch (random.nextInt(6)) {
                    case 0 -> made.winner("D" + place, person);
                    case 1 ->
                        made.status("A", Optional.of(person), Registration.Status.WITHDRAWN, "2023-03-10T10:00+06:00");
                    default -> free.add(person);
                }
            }
        }

        int least() {
            return (seats * 3 + 9) / 10;
        }

        long counted(List<String> choice) {
            return choice.stream()
                    .filter(person -> kinds.charAt(Integer.parseInt(person.substring(1)) - 1) != 'm')
                    .count();
        }

        /** Every choice of as many as sit. */
        List<List<String>> choices() {
            List<List<String>> all = new ArrayList<>();
            for (int bits = 0; bits < 1 << free.size(); bits++) {
                if (Integer.bitCount(bits) == Math.min(seats, free.size())) {
                    List<String> choice = new ArrayList<>();
                    for (int at = 0; at < free.size(); at++) {
                        if ((bits >> at & 1) == 1) {
                            choice.add(free.get(at));
                        }
                    }
                    all.add(choice);
                }
            }
            return all;
        }
    }

    private static String kinds(RandomGenerator random, int size) {
        var kinds = new StringBuilder();
        for (int place = 0; place < size; place++) {
            kinds.append(KINDS.charAt(random.nextInt(KINDS.length())));
        }
        return kinds.toString();
    }

    private static RandomGenerator random(RepetitionInfo repetition) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(repetition.getCurrentRepetition());
    }

    @RepeatedTest(200)
    void aChoiceOfThoseWhoCanSitIsAcceptedExactlyIfNoneOfThemMeetsTheQuotaBetter(RepetitionInfo repetition) {
        var random = random(repetition);
        var house = new House(random);
        List<List<String>> choices = house.choices();
        List<String> choice = choices.get(random.nextInt(choices.size()));
        if (choice.isEmpty()) {
            assertThat(house.free).isEmpty();
            return;
        }

        Seating seating =
                house.made.designation("A", choice.toArray(String[]::new)).seating(Reasoning.silent());

        long best = choices.stream().mapToLong(house::counted).max().orElseThrow();
        assertThat(MadeUp.of(seating, "A").outcome() instanceof Seated.Outcome.Taken)
                .as("seed %d", repetition.getCurrentRepetition())
                .isEqualTo(house.counted(choice) >= Math.min(house.least(), best));
    }

    /** The smallest change of a choice that can be mended is found by trying all, and whom it proposes may sit. */
    @RepeatedTest(200)
    void theSmallestChangeIsTheSmallestAmongThoseWhoCanSit(RepetitionInfo repetition) {
        var random = random(repetition);
        var house = new House(random);
        List<List<String>> choices = house.choices();
        List<String> choice = choices.get(random.nextInt(choices.size()));
        if (choice.isEmpty()) {
            assertThat(house.free).isEmpty();
            return;
        }

        Seating seating =
                house.made.designation("A", choice.toArray(String[]::new)).seating(Reasoning.silent());

        if (MadeUp.of(seating, "A").outcome() instanceof Seated.Outcome.Refused refused) {
            Shortfall gap = refused.shortfalls().getFirst();
            List<Long> fewest = choices.stream()
                    .filter(other -> house.counted(other) >= house.least())
                    .map(other ->
                            choice.stream().filter(one -> !other.contains(one)).count())
                    .sorted()
                    .limit(1)
                    .toList();
            assertThat(house.free)
                    .as("seed %d", repetition.getCurrentRepetition())
                    .containsAll(gap.mayCome());
            assertThat(gap.canBeMet() ? List.of((long) gap.changes()) : List.of())
                    .as("seed %d", repetition.getCurrentRepetition())
                    .isEqualTo(fewest);
        }
    }

    /** Three lists, winners, decisions and choices, some of them two of one party. */
    private static MadeUp anything(RandomGenerator random) {
        MadeUp made = new MadeUp()
                .group("women", new Category.Women())
                .rules(
                        new SeatingRule.PartyDesignates(MadeUp.clause("97-1"), 10),
                        new SeatingRule.ShareOfSeats(MadeUp.clause("97-1"), "women", Fraction.of(30, 100), Rounding.UP))
                .districtRules(
                        new SeatingRule.DistrictWinner(MadeUp.clause("9")),
                        new SeatingRule.ElectedTwiceChooses(MadeUp.clause("9")));
        for (String party : List.of("A", "B", "C")) {
            String id = party.toLowerCase(java.util.Locale.ROOT);
            made.list(party, 2, kinds(random, 5));
            for (int choice = random.nextInt(3); choice > 0; choice--) {
                made.designation(
                        MadeUp.DAY.plusDays(random.nextInt(3)),
                        party,
                        id + random.nextInt(1, 6),
                        id + random.nextInt(1, 6));
            }
            Registration.Status status =
                    List.of(Registration.Status.values()).get(random.nextInt(Registration.Status.values().length));
            made.status(party, Optional.of(id + random.nextInt(1, 6)), status, "2023-03-10T10:00+06:00");
            made.status(
                    party,
                    Optional.of(id + "1"),
                    Registration.Status.REGISTERED,
                    "2023-03-1%dT10:00+06:00".formatted(random.nextInt(3)));
            if (random.nextBoolean()) {
                made.winner("D" + party, id + random.nextInt(1, 6));
            }
        }
        return made;
    }

    @RepeatedTest(300)
    void theOrderOfTheFilesDoesNotMatter(RepetitionInfo repetition) {
        var random = random(repetition);
        MadeUp made = anything(random);
        Result result = made.result(Reasoning.silent());
        Roll roll = made.roll();
        var turned = new Roll(
                roll.persons(),
                roll.traits(),
                shuffled(roll.lists(), random),
                shuffled(roll.inPerson(), random),
                shuffled(roll.registrations(), random),
                shuffled(roll.designations(), random),
                roll.term(),
                roll.rehearsal());

        assertThat(said(made.law(), result, turned))
                .as("seed %d", repetition.getCurrentRepetition())
                .isEqualTo(said(made.law(), result, roll));
    }

    private static <T> List<T> shuffled(List<T> all, RandomGenerator random) {
        List<T> copy = new ArrayList<>(all);
        Collections.shuffle(copy, Random.from(random));
        return copy;
    }

    private static List<Object> said(PersonsLaw law, Result result, Roll roll) {
        Seating seating = Seating.of(law, result, result.bodies().getFirst().body(), roll, Reasoning.silent());
        List<Object> said = new ArrayList<>();
        for (Seated seated : seating.seated()) {
            said.add(seated.mandates().holder());
            said.add(
                    switch (seated.outcome()) {
                        case Seated.Outcome.Taken taken ->
                            taken.persons().stream().map(Figure::value).toList();
                        case Seated.Outcome.Refused refused ->
                            refused.findings().stream().map(Finding::code).toList();
                        case Seated.Outcome.ToDesignate open -> open.among();
                        case Seated.Outcome.Awaiting open -> open.questions();
                        case Seated.Outcome.NotKnown(var lack) -> lack;
                    });
        }
        return said;
    }
}
