package org.dauys.documents.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.dauys.documents.FolderOnDisk;
import org.dauys.documents.FolderReader;
import org.dauys.documents.Laws;
import org.dauys.documents.people.People;
import org.dauys.documents.people.PeopleReader;
import org.dauys.documents.people.SealedText;
import org.dauys.documents.people.SealingKey;
import org.dauys.election.ElectionRecord;
import org.dauys.figures.Reasoning;
import org.dauys.mandates.Answer;
import org.dauys.mandates.CandidateList;
import org.dauys.mandates.Category;
import org.dauys.mandates.Group;
import org.dauys.mandates.Mandates;
import org.dauys.mandates.PersonsLaw;
import org.dauys.mandates.Roll;
import org.dauys.mandates.Seated;
import org.dauys.mandates.Seating;
import org.dauys.mandates.TermAct;
import org.dauys.mandates.Traits;
import org.dauys.reading.Finding;
import org.dauys.reading.Findings;
import org.dauys.reading.Place;
import org.dauys.statute.Application;
import org.dauys.statute.Outcome;
import org.dauys.statute.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonsRehearsalTest {
    private static final Path ELECTION = Path.of("..", "elections", "kazakhstan-2023");
    private static final Laws LAWS = Laws.in(Path.of("..", "laws"));
    private static final SealingKey KEY = SealingKey.of(new byte[SealingKey.BYTES]);
    private static final LocalDate ELECTION_DAY = LocalDate.of(2023, 3, 19);

    @TempDir
    private Path temporary;

    private record Scene(ElectionRecord record, Result result, PersonsLaw law) {
        static Scene of(Path folder) throws IOException {
            var findings = new Findings();
            ElectionRecord record =
                    FolderReader.read(FolderOnDisk.at(folder), findings).orElseThrow();
            var statute = LAWS.statute(record.election().statute(), new Place("election.yaml", 0), findings)
                    .orElseThrow();
            PersonsLaw law = LAWS.persons(statute, findings).orElseThrow().applied();
            var outcome = (Outcome.Settled) Application.apply(statute, record, Reasoning.silent());
            assertThat(findings.all()).isEmpty();
            return new Scene(record, outcome.result(), law);
        }

        List<Mandates> mandates() {
            return Mandates.of(result, record.election().bodies().getFirst());
        }

        Seating seating(Roll roll) {
            return Seating.of(law, result, record.election().bodies().getFirst(), roll, Reasoning.silent());
        }
    }

    private PersonsRehearsal.Made write(Path into, long seed, Set<PersonsFault> faults) throws IOException {
        Scene scene = Scene.of(ELECTION);
        var folder = FolderOnDisk.at(ELECTION);
        var findings = new Findings();
        PersonsGoal goal = PersonsGoal.read(folder, scene.record(), findings).orElseThrow();
        PersonsPlan plan = PersonsPlan.of(scene.record(), scene.law(), scene.mandates(), goal, "test", findings)
                .orElseThrow();
        assertThat(findings.all()).isEmpty();
        return PersonsRehearsal.write(
                plan,
                folder,
                new PersonsRehearsal.Wish(seed, new LinkedHashSet<>(faults)),
                new SplittableRandom(seed)::nextLong,
                KEY,
                new byte[SealedText.NONCE_BYTES],
                into);
    }

    private static People people(Path folder, Optional<SealingKey> key) {
        var findings = new Findings();
        var read = FolderOnDisk.at(folder);
        ElectionRecord record = FolderReader.read(read, findings).orElseThrow();
        Optional<People> people = PeopleReader.read(read, record, key, findings);
        assertThat(findings.all()).isEmpty();
        return people.orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 12})
    void thePublishedTotalsAreMet(long seed) throws IOException {
        Path into = temporary.resolve("kz-made");

        var made = write(into, seed, Set.of());
        Roll roll = people(into, Optional.of(KEY)).roll();

        assertThat(made.nominated()).isEqualTo(283);
        assertThat(made.registered()).isEqualTo(281);
        List<Traits> registered = new ArrayList<>();
        Set<String> refused = new LinkedHashSet<>();
        roll.registrations().forEach(one -> one.person().ifPresent(refused::add));
        roll.lists().stream()
                .flatMap(list -> list.places().stream())
                .filter(place -> !refused.contains(place.person()))
                .forEach(place -> registered.add(roll.traitsOf(place.person())));
        Group quota = Scene.of(ELECTION).law().group("quota");
        assertThat(registered).hasSize(281);
        // 90 + 25 + 25 + 52 + 18 + 54 + 19 = 283 on the lists, 2 of Respublica refused
        assertThat(roll.lists())
                .extracting(CandidateList::places)
                .extracting(List::size)
                .containsExactlyInAnyOrder(90, 25, 25, 52, 18, 54, 19);
        assertThat(count(registered, new Category.Women())).isEqualTo(80);
        assertThat(count(registered, new Category.YoungerThan(29))).isEqualTo(19);
        assertThat(registered.stream()
                        .filter(one -> quota.has(one, ELECTION_DAY) == Answer.YES)
                        .count())
                .isEqualTo(107);
        assertThat(registered).allMatch(one -> one.isAtLeast(25, ELECTION_DAY) == Answer.YES);
        assertThat(registered).allMatch(one -> one.isResidentFor(10, ELECTION_DAY) == Answer.YES);
    }

    private static long count(List<Traits> persons, Category category) {
        return persons.stream()
                .filter(one -> one.belongsTo(category, ELECTION_DAY) == Answer.YES)
                .count();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 12})
    void everySeatIsTakenAndEveryQuotaMet(long seed) throws IOException {
        Path into = temporary.resolve("kz-made");
        write(into, seed, Set.of());

        Seating seating = Scene.of(into).seating(people(into, Optional.of(KEY)).roll());

        assertThat(seating.seats()).isEqualTo(98);
        assertThat(seating.seated())
                .allMatch(some -> some.outcome() instanceof Seated.Outcome.Taken(var taken, var unmet)
                        && taken.size() == some.mandates().number()
                        && unmet.isEmpty());
    }

    @Test
    void plantedFaultsAreFoundWhereTheAnswerKeySays() throws IOException {
        Path into = temporary.resolve("kz-made");
        write(into, 8, Set.of(PersonsFault.values()));

        Seating seating = Scene.of(into).seating(people(into, Optional.of(KEY)).roll());

        Map<String, List<String>> found = new TreeMap<>();
        for (Seated some : seating.seated()) {
            if (some.outcome() instanceof Seated.Outcome.Refused(var findings, var _)) {
                found.put(
                        some.mandates().holder(),
                        findings.stream()
                                .map(Finding::code)
                                .map(code -> code.id())
                                .toList());
            }
        }
        List<String> planted = Files.readAllLines(into.resolve("persons-faults.csv"));
        assertThat(planted).hasSize(5);
        assertThat(found).hasSize(4);
        for (String row : planted.subList(1, 5)) {
            String[] cells = row.split(",", -1);
            String code = switch (cells[0]) {
                case "quota-short" -> "M405";
                case "designated-twice" -> "M402";
                case "not-on-list" -> "M401";
                case "deregistered" -> "M403";
                default -> throw new IllegalArgumentException(row);
            };
            assertThat(found.get(cells[2])).as(row).containsExactly(code);
        }
    }

    @Test
    void noSeatOfTheTermHasTwoHoldersAndNobodyTwoSeats() throws IOException {
        for (long seed = 1; seed <= 5; seed++) {
            Path into = temporary.resolve("kz-made-" + seed);
            write(into, seed, Set.of());
            Roll roll = people(into, Optional.of(KEY)).roll();
            Seating seating = Scene.of(into).seating(roll);
            Map<Integer, String> holders = new TreeMap<>();
            for (int seat = 1; seat <= seating.seats(); seat++) {
                holders.put(seat, seating.holder(seat).orElseThrow().value());
            }

            for (TermAct act : roll.term()) {
                if (act.kind().comes()) {
                    assertThat(holders.putIfAbsent(act.seat(), act.person())).isNull();
                } else {
                    assertThat(holders.remove(act.seat())).isEqualTo(act.person());
                }
                assertThat(holders.values()).doesNotHaveDuplicates();
            }
            assertThat(holders).hasSize(98);
        }
    }

    @Test
    void theSameSeedMakesTheSameFiles() throws IOException {
        Path one = temporary.resolve("one/kz-made");
        Path other = temporary.resolve("other/kz-made");

        write(one, 3, Set.of(PersonsFault.NOT_ON_LIST));
        write(other, 3, Set.of(PersonsFault.NOT_ON_LIST));

        try (var files = Files.walk(one)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(other.resolve(one.relativize(file))).hasSameBinaryContentAs(file);
            }
        }
    }

    @Test
    void traitsAreNowhereButInTheSealedFile() throws IOException {
        Path into = temporary.resolve("kz-made");

        write(into, 7, Set.of());

        assertThat(into.resolve("traits.csv")).doesNotExist();
        try (var files = Files.walk(into)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file))
                        .as(file.toString())
                        .doesNotContain("female", ",male,", "resident_since");
            }
        }
        assertThat(people(into, Optional.empty()).traits()).isEqualTo(People.Kept.LOCKED);
    }

    @Test
    void theLabelIsOnEveryThingThatIsShown() throws IOException {
        Path into = temporary.resolve("kz-made");
        write(into, 7, Set.of());

        ElectionRecord record =
                FolderReader.read(FolderOnDisk.at(into), new Findings()).orElseThrow();

        assertThat(record.election().title().kk()).startsWith("Жаттығу: ");
        assertThat(record.election().note().orElseThrow().ru()).startsWith("Репетиция: ");
        assertThat(record.sources()).contains("Rehearsal: all persons");
        assertThat(people(into, Optional.empty()).roll().rehearsal()).contains(7L);
        assertThat(people(into, Optional.empty()).roll().persons().values())
                .allMatch(person -> person.name().contains("Үміткер-"));
    }

    @Test
    void aGoalThatCannotBeMetIsSaid() throws IOException {
        Scene scene = Scene.of(ELECTION);
        var findings = new Findings();
        var few = new PersonsGoal(
                ZoneOffset.UTC,
                PersonsGoal.read(FolderOnDisk.at(ELECTION), scene.record(), findings)
                        .orElseThrow()
                        .lists(),
                Optional.of(new PersonsGoal.Totals(50, 20, 60)));

        var plan = PersonsPlan.of(scene.record(), scene.law(), scene.mandates(), few, "test", findings);

        assertThat(plan).isEmpty();
        // 30 % of 90, 25, 23, 52, 18, 54, 19, rounded up: 27 + 8 + 7 + 16 + 6 + 17 + 6 = 87
        assertThat(findings.all())
                .extracting(Finding::code, Finding::value, Finding::details)
                .containsExactly(tuple(RehearsalCode.FEW_OF_QUOTA, "60", List.of("87")));
    }

    @Test
    void faultsAreReadAndMisspeltOnesReported() {
        var findings = new Findings();

        assertThat(PersonsFault.read("deregistered,quota-short", "--faults", findings)
                        .orElseThrow())
                .containsExactly(PersonsFault.DEREGISTERED, PersonsFault.QUOTA_SHORT);
        assertThat(PersonsFault.read("none", "--faults", findings).orElseThrow())
                .isEmpty();
        assertThat(findings.isEmpty()).isTrue();
        assertThat(PersonsFault.read("quota-shrt,deregistered,deregistered", "--faults", findings))
                .isEmpty();
        assertThat(findings.all()).extracting(Finding::value).containsExactly("quota-shrt", "deregistered");
    }
}
