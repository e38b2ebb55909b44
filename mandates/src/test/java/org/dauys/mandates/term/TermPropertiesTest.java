package org.dauys.mandates.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dauys.mandates.PaperElection.clause;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.dauys.figures.Citation;
import org.dauys.figures.Figure;
import org.dauys.figures.Fraction;
import org.dauys.figures.Given;
import org.dauys.figures.Path;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Rounding;
import org.dauys.mandates.PaperElection;
import org.dauys.mandates.PersonsLaw;
import org.dauys.mandates.Registration.Status;
import org.dauys.mandates.Roll;
import org.dauys.mandates.SeatingRule;
import org.dauys.mandates.TermAct;
import org.dauys.mandates.TermAct.Kind;
import org.dauys.mandates.VacancyRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Terms of five years in which anything may be claimed to happen. A failure names the seed. */
class TermPropertiesTest {
    private static final LocalDate BEGINS = LocalDate.of(2023, 3, 29);
    private static final int DAYS = 5 * 365;
    private static final int TERMS = 120;

    /** A term and what it came from. */
    private record Made(PersonsLaw law, Opening opening, Roll roll, Term term) {}

    private static RandomGenerator seeded(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    private static Made make(RandomGenerator random) {
        var paper = new PaperElection(6);
        rules(paper, random.nextInt(4));
        paper.listOf("A", sexes(random, 9));
        paper.listOf("B", sexes(random, 7));
        for (int i = 0; i < 3; i++) {
            paper.decided(
                    "list",
                    random.nextBoolean() ? "A" : "B",
                    (random.nextBoolean() ? "A-" : "B-") + random.nextInt(1, 10),
                    List.of(Status.values()).get(random.nextInt(5)),
                    BEGINS.plusDays(random.nextInt(DAYS)) + "T10:00+06:00");
        }
        acts(paper, random);
        PersonsLaw law = paper.law();
        var opening = new Opening("council", PaperElection.DAY, BEGINS, "commission", seats(law, random));
        return new Made(law, opening, paper.roll(), Term.of(law, opening, paper.roll(), Reasoning.recorded()));
    }

    private static void rules(PaperElection paper, int kind) {
        if (kind != 3) {
            paper.lostBy(Kind.RESIGNED, Kind.DIED, Kind.EXPELLED, Kind.LEFT_PARTY, Kind.DECLINED, Kind.TOOK_OTHER_SEAT);
            paper.districtVacancies.add(new VacancyRule.ByElection(clause("85")));
            paper.seating.add(new SeatingRule.ShareOfSeats(clause("97"), "women", Fraction.of(30, 100), Rounding.UP));
        }
        switch (kind) {
            case 0 -> paper.vacancies.add(new VacancyRule.PartyNames(clause("97")));
            case 1 -> {
                paper.vacancies.add(new VacancyRule.NextOnList(clause("65"), Optional.of("women")));
                paper.vacancies.add(new VacancyRule.NextOnList(clause("65"), Optional.of("men")));
                paper.vacancies.add(new VacancyRule.NextOnList(clause("66"), Optional.empty()));
                paper.vacancies.add(new VacancyRule.StaysVacant(clause("67")));
            }
            case 2 -> {
                paper.vacancies.add(new VacancyRule.NextOnList(clause("66"), Optional.empty()));
                paper.vacancies.add(new VacancyRule.ByElection(clause("67")));
            }
            default -> {}
        }
    }

    private static String sexes(RandomGenerator random, int number) {
        var sexes = new StringBuilder();
        for (int i = 0; i < number; i++) {
            sexes.append("WMM?".charAt(random.nextInt(4)));
        }
        return sexes.toString();
    }

    /** Half of them what could be, the others anything. */
    private static void acts(PaperElection paper, RandomGenerator random) {
        LocalDate day = BEGINS;
        String[] likely = {"", "A-1", "A-2", "A-3", "A-4", "B-1", "B-2", "x0", "", "x1"};
        for (int number = 1; number <= 60; number++) {
            day = day.plusDays(random.nextInt(50) - (random.nextInt(15) == 0 ? 40 : 0));
            int seat = random.nextInt(1, 10);
            String list = seat <= 4 ? "A-" : "B-";
            String anyone = random.nextInt(8) == 0 ? "x" + random.nextInt(3) : list + random.nextInt(1, 10);
            Kind kind = List.of(Kind.values()).get(random.nextInt(Kind.values().length));
            String person = anyone;
            if (random.nextBoolean()) {
                boolean isVacant = likely[seat].isEmpty();
                kind = !isVacant
                        ? List.of(Kind.values()).get(random.nextInt(4))
                        : seat <= 6 ? Kind.FOLLOWED : Kind.ELECTED_ANEW;
                person = isVacant ? anyone : likely[seat];
                likely[seat] = isVacant ? person : "";
            }
            paper.act(random.nextInt(20) == 0 ? number - 1 : number, day.toString(), kind, seat, person);
        }
    }

    private static List<Opening.Seat> seats(PersonsLaw law, RandomGenerator random) {
        List<Opening.Seat> seats = new ArrayList<>();
        for (int number = 1; number <= 6; number++) {
            String party = number <= 4 ? "A" : "B";
            String person = party + "-" + (number <= 4 ? number : number - 4);
            seats.add(new Opening.Seat(number, "list", party, law.section("lists"), first(number, person)));
        }
        String winner = random.nextInt(4) == 0 ? "A-1" : "x0";
        seats.add(new Opening.Seat(7, "D1", "c1", law.section("districts"), first(7, winner)));
        seats.add(new Opening.Seat(8, "D2", "c1", law.section("districts"), Optional.empty()));
        return seats;
    }

    private static Optional<Figure<String>> first(int seat, String person) {
        return Optional.of(Reasoning.silent()
                .conclude(
                        Path.of("persons/council/seat").then(seat),
                        new Given<>(Citation.of("seats.csv", "2"), person)));
    }

    /** Every day on which something changes, and the days beside it. */
    private static Set<LocalDate> days(Term term) {
        Set<LocalDate> days = new LinkedHashSet<>();
        term.events()
                .forEach(event -> days.addAll(
                        List.of(event.on().minusDays(1), event.on(), event.on().plusDays(1))));
        return days;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noSeatHasTwoHoldersAndNoPersonTwoSeatsOnAnyDay(long seed) {
        RandomGenerator random = seeded(seed);
        int fillings = 0;
        for (int i = 0; i < TERMS; i++) {
            Term term = make(random).term();
            for (LocalDate day : days(term)) {
                List<String> sitting = new ArrayList<>();
                for (Opening.Seat seat : term.opening().seats()) {
                    List<Tenure> there = term.tenures().stream()
                            .filter(tenure -> tenure.seat() == seat.number() && tenure.holdsOn(day))
                            .toList();
                    assertThat(there).as("seed %d, term %d, %s", seed, i, day).hasSizeLessThan(2);
                    there.forEach(tenure -> sitting.add(tenure.person()));
                }
                assertThat(sitting).as("seed %d, term %d, %s", seed, i, day).doesNotHaveDuplicates();
            }
            fillings += (int) term.events().stream()
                    .filter(event ->
                            event.act().filter(act -> act.kind().comes()).isPresent())
                    .count();
        }
        assertThat(fillings).as("replacements of seed %d", seed).isGreaterThan(TERMS);
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void theLastEventUntilADaySaysWhoSits(long seed) {
        RandomGenerator random = seeded(seed);
        for (int i = 0; i < TERMS; i++) {
            Term term = make(random).term();
            for (LocalDate day : days(term)) {
                for (Opening.Seat seat : term.opening().seats()) {
                    List<Event> why = term.why(seat.number(), day);
                    String last = why.isEmpty()
                            ? TermStep.NOBODY
                            : why.getLast().holder().value();
                    assertThat(term.holder(seat.number(), day).orElse(TermStep.NOBODY))
                            .as("seed %d, term %d, seat %d, %s", seed, i, seat.number(), day)
                            .isEqualTo(last);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7})
    void whoFollowsIsOnTheListAndWasNeverExpelledOrDead(long seed) {
        RandomGenerator random = seeded(seed);
        for (int i = 0; i < TERMS; i++) {
            Made made = make(random);
            Set<String> gone = new HashSet<>();
            for (Event event : made.term().events()) {
                event.act().ifPresent(act -> {
                    if (act.kind() == Kind.FOLLOWED && act.seat() <= 6) {
                        Opening.Seat seat = made.opening().seats().get(act.seat() - 1);
                        assertThat(gone).as("seed %d", seed).doesNotContain(act.person());
                        assertThat(made.roll().list(seat.where(), seat.holder()))
                                .as("seed %d", seed)
                                .hasValueSatisfying(list -> assertThat(list.places())
                                        .anyMatch(place -> place.person().equals(act.person())));
                    }
                    if (act.kind() == Kind.DIED || act.kind() == Kind.EXPELLED || act.kind() == Kind.LEFT_PARTY) {
                        gone.add(act.person());
                    }
                });
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {8, 9})
    void everyActHasAnEffectOrAFindingAndVacanciesAreWhatTenuresLeave(long seed) {
        RandomGenerator random = seeded(seed);
        for (int i = 0; i < TERMS; i++) {
            Made made = make(random);
            Term term = made.term();
            Set<String> told = new HashSet<>();
            term.events()
                    .forEach(event ->
                            event.act().ifPresent(act -> told.add(act.entry().place() + act.person())));
            term.findings()
                    .forEach(finding -> told.add(String.valueOf(finding.place().line())));
            for (TermAct act : made.roll().term()) {
                if (act.kind() != Kind.DECLINED) {
                    assertThat(told.contains(act.entry().place() + act.person())
                                    || told.contains(act.entry().place()))
                            .as("seed %d: %s", seed, act)
                            .isTrue();
                }
            }
            for (int offset = 0; offset < DAYS; offset += 97) {
                LocalDate day = BEGINS.plusDays(offset);
                for (Opening.Seat seat : term.opening().seats()) {
                    boolean isVacant = term.vacancies(seat.number()).stream()
                            .anyMatch(vacancy -> !day.isBefore(vacancy.from())
                                    && vacancy.until().map(day::isBefore).orElse(true));
                    assertThat(isVacant)
                            .as("seed %d, seat %d, %s", seed, seat.number(), day)
                            .isEqualTo(term.holder(seat.number(), day).isEmpty());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {10, 11})
    void theOrderOfTheFilesDoesNotMatter(long seed) {
        RandomGenerator random = seeded(seed);
        for (int i = 0; i < TERMS; i++) {
            Made made = make(random);
            Roll roll = made.roll();
            var shuffled = new Roll(
                    roll.persons(),
                    roll.traits(),
                    shuffled(roll.lists(), random),
                    roll.inPerson(),
                    shuffled(roll.registrations(), random),
                    roll.designations(),
                    shuffled(roll.term(), random),
                    roll.rehearsal());
            var opening = new Opening(
                    "council",
                    PaperElection.DAY,
                    BEGINS,
                    "commission",
                    shuffled(made.opening().seats(), random));
            Term again = Term.of(made.law(), opening, shuffled, Reasoning.recorded());

            assertThat(again.tenures())
                    .as("seed %d", seed)
                    .isEqualTo(made.term().tenures());
            assertThat(again.findings())
                    .as("seed %d", seed)
                    .isEqualTo(made.term().findings());
            assertThat(again.notices())
                    .as("seed %d", seed)
                    .isEqualTo(made.term().notices());
        }
    }

    private static <T> List<T> shuffled(List<T> all, RandomGenerator random) {
        List<T> copy = new ArrayList<>(all);
        Collections.shuffle(copy, Random.from(random));
        return copy;
    }
}
