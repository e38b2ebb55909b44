package org.dauys.documents.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dauys.documents.FolderOnDisk;
import org.dauys.documents.FolderReader;
import org.dauys.documents.Laws;
import org.dauys.figures.Figure;
import org.dauys.figures.Reasoning;
import org.dauys.mandates.PersonsLaw;
import org.dauys.mandates.Roll;
import org.dauys.mandates.Seated;
import org.dauys.mandates.Seating;
import org.dauys.reading.Findings;
import org.dauys.reading.Place;
import org.dauys.statute.Application;
import org.dauys.statute.Outcome;
import org.dauys.statute.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The laws on persons applied to the results of real elections. Whom the voters chose of a list is at hand for Taiwan alone
 * ({@link ElectedPlacesTest}); of the others it must be said that the list is missing.
 */
class RealResultsTest {
    private static final Path ROOT = Path.of("..");

    /** An election, its law on persons and who is known of it. */
    private record Real(Result result, PersonsLaw law, Roll roll) {
        static Optional<Real> of(String election) throws IOException {
            var findings = new Findings();
            var folder = FolderOnDisk.at(ROOT.resolve("elections", election));
            var record = FolderReader.read(folder, findings).orElseThrow();
            var laws = Laws.in(ROOT.resolve("laws"));
            var statute = laws.statute(record.election().statute(), new Place("election.yaml", 0), findings)
                    .orElseThrow();
            var law = laws.persons(statute, findings);
            if (law.isEmpty()) {
                return Optional.empty();
            }
            var people = PeopleReader.read(folder, record, Optional.empty(), findings)
                    .orElseThrow();
            assertThat(findings.all()).isEmpty();
            return Application.apply(statute, record, Reasoning.silent()) instanceof Outcome.Settled(Result result)
                    ? Optional.of(new Real(result, law.get().applied(), people.roll()))
                    : Optional.empty();
        }

        Seating seating(Result.OfBody body) {
            return Seating.of(law, result, body.body(), roll, Reasoning.silent());
        }
    }

    /** Those with a law on persons, without the thousands of councils. */
    static List<String> elections() throws IOException {
        List<String> all = new ArrayList<>();
        try (Stream<Path> folders = Files.list(ROOT.resolve("elections"))) {
            for (Path folder : folders.sorted().toList()) {
                String statute = Files.readAllLines(folder.resolve("election.yaml")).stream()
                        .filter(line -> line.startsWith("statute:"))
                        .findFirst()
                        .orElseThrow()
                        .substring("statute:".length())
                        .strip();
                if (Files.exists(ROOT.resolve("laws", statute + ".persons.yaml"))) {
                    all.add(folder.getFileName().toString());
                }
            }
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("elections")
    void everySeatOfTheResultHasItsNumberAndWhoIsMissingIsSaid(String election) throws IOException {
        Optional<Real> real = Real.of(election);
        assertThat(real).isPresent();

        for (Result.OfBody body : real.get().result().bodies()) {
            Seating seating = real.get().seating(body);

            body.seats()
                    .ifPresent(seats -> assertThat((long) seating.seats())
                            .as(body.body().id())
                            .isEqualTo(seats.value().total()));
            for (int seat = 1; seat <= seating.seats(); seat++) {
                assertThat(seating.of(seat)).as("seat %d", seat).isPresent();
            }
            if (!election.equals("taiwan-2020")) {
                assertThat(seating.seated())
                        .extracting(Seated::outcome)
                        .allMatch(outcome ->
                                outcome instanceof Seated.Outcome.NotKnown || outcome instanceof Seated.Outcome.Taken);
            }
        }
    }

    /** 30 % of 40, 8, 6, 6, 5 and 4 mandates, rounded up: 12, 2.4, 1.8, 1.8, 1.5 and 1.2. Seven winners are known. */
    @Test
    void theListsOfTheMazhilisOf2023OweTwelveThreeAndTwo() throws IOException {
        Real real = Real.of("kazakhstan-2023").orElseThrow();

        Seating seating = real.seating(real.result().bodies().getFirst());

        assertThat(seating.seated().stream()
                        .filter(seated -> !seated.demands().isEmpty())
                        .map(seated -> seated.demands().getFirst().least().value()))
                .containsExactlyInAnyOrder(12L, 3L, 2L, 2L, 2L, 2L);
        assertThat(seating.seated().stream()
                        .map(Seated::outcome)
                        .filter(Seated.Outcome.Taken.class::isInstance)
                        .map(outcome ->
                                ((Seated.Outcome.Taken) outcome).persons().getFirst())
                        .map(Figure::value))
                .hasSize(7);
    }
}
