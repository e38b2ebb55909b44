package org.dauys.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dauys.election.ElectionRecord;
import org.dauys.election.Language;
import org.dauys.figures.Conclusion;
import org.dauys.figures.Figure;
import org.dauys.figures.Parted;
import org.dauys.figures.Reason;
import org.dauys.figures.Reasoning;
import org.dauys.reading.Findings;
import org.dauys.statute.Application;
import org.dauys.statute.Outcome;
import org.dauys.statute.Result;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every procedure of every election in the repository is told in every language, and every seat leads to a figure. */
class ProceduresToldTest {
    /** So many figures of each kind of step are told of each election. */
    private static final int OF_EACH_KIND = 4;

    static List<Path> elections() throws IOException {
        return OfficialSeatsTest.elections();
    }

    private static Result result(Path folder) {
        var findings = new Findings();
        ElectionRecord record = FolderReader.read(FolderOnDisk.at(folder), findings)
                .orElseThrow(() -> new AssertionError(findings.all()));
        var statute = Counting.statute(record.election().statute());
        Outcome outcome = Application.apply(statute, record, Reasoning.recorded());
        assertThat(outcome).isInstanceOf(Outcome.Settled.class);
        return ((Outcome.Settled) outcome).result();
    }

    @ParameterizedTest
    @MethodSource("elections")
    void everyKindOfFigureIsToldInEveryLanguage(Path folder) {
        Result result = result(folder);
        List<Conclusion> lines = some(result);
        for (Language language : Language.values()) {
            var narrator = new Narrator(Words.in(language), result);
            for (Conclusion line : lines) {
                told(narrator.sentence(line), line);
                if (line.figure().value() instanceof Parted parted
                        && parted.claimants().size() > 0) {
                    var one = new Reason(line, Optional.of(parted.claimants().name(0)), false, List.of());
                    told(narrator.sentence(one), line);
                    assertThat(narrator.name(one.path())).isNotBlank();
                }
                assertThat(narrator.value(line)).isNotNull();
                if (language != Language.EN) {
                    withoutWordOfThePath(narrator.shortName(line.path()), line);
                }
            }
        }
    }

    private static List<Conclusion> some(Result result) {
        Map<String, Integer> counted = new HashMap<>();
        return result.explanation().conclusions().stream()
                .filter(line -> counted.merge(
                                line.step().getClass() + " "
                                        + line.path().last().replaceAll("[0-9A-Z].*", ""),
                                1,
                                Integer::sum)
                        <= OF_EACH_KIND)
                .toList();
    }

    private static void told(String sentence, Conclusion line) {
        assertThat(sentence)
                .as(line.path().toString())
                .matches("(?s).*[.?!…”»)]")
                .doesNotContainPattern("[{}]")
                .doesNotContainPattern(" [.,;]");
    }

    /** Words of paths are English; a title in another language has none of them. */
    private static void withoutWordOfThePath(String title, Conclusion line) {
        String word = line.path().last();
        if (word.matches("[a-z]+(-[a-z]+)*")) {
            assertThat(title.toLowerCase(Locale.ROOT))
                    .as(line.path().toString())
                    .doesNotContain(word);
        }
    }

    @ParameterizedTest
    @MethodSource("elections")
    void everySeatLeadsToTheFigureThatGaveIt(Path folder) {
        Result result = result(folder);
        for (Result.OfContest contest : result.contests()) {
            contest.seats()
                    .map(Figure::value)
                    .ifPresent(seats -> parties(seats.claimants().names(), contest)
                            .forEach(party -> assertThat(
                                            Seats.all(result, contest.contest().id(), party))
                                    .as(contest.contest().id() + " " + party)
                                    .hasSize((int) seats.of(party))
                                    .allSatisfy(seat -> assertThat(Located.in(result.explanation(), seat.why()))
                                            .isPresent())));
        }
    }

    /** All parties; of a contest of very many constituencies some. */
    private static Stream<String> parties(List<String> all, Result.OfContest contest) {
        return contest.areas().size() > 1000 ? all.stream().limit(3) : all.stream();
    }
}
