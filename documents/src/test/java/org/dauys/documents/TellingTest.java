package org.dauys.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dauys.election.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that is told of every election published with Dauys. */
class TellingTest {
    static List<Path> elections() throws IOException {
        return OurElectionsTest.folders();
    }

    @ParameterizedTest
    @MethodSource("elections")
    void everyFigureHasATitleASentenceAValueAndASourceInEveryLanguage(Path folder) {
        Account account = Counting.account(folder.getFileName().toString());
        for (Language language : Language.values()) {
            var narrator = new Narrator(Words.in(language), account.result());
            account.result().explanation().conclusions().forEach(line -> {
                assertThat(narrator.name(line.path())).isNotBlank();
                assertThat(narrator.value(line)).isNotNull();
                assertThat(narrator.citation(line)).isNotBlank();
                assertThat(narrator.sentence(line))
                        .as(line.path().toString())
                        .matches("(?s).*[.?!…”»)]")
                        .doesNotContainPattern("[{}]")
                        .doesNotContainPattern(" [.,;]");
            });
            assertThat(CountText.of(Words.in(language), account, new Page(100, false)))
                    .endsWith("\n");
        }
    }

    @Test
    void theMazhilisOf2023IsShownWithItsHalfCircle() {
        Account account = Counting.account("kazakhstan-2023");

        assertThat(CountText.of(Words.in(Language.EN), account, new Page(100, false)))
                .isEqualTo(Counting.told("count-2023.en.txt"));
    }

    @Test
    void aLetterStandsForEachSeat() {
        String text = CountText.of(Words.in(Language.RU), Counting.account("kazakhstan-2023"), new Page(100, false));

        // 62 Amanat; the Cyrillic А of Ауыл looks like the Latin A, so it takes the next letter, У
        assertThat(text.lines()
                        .filter(line -> line.matches(" *[A-ZА-Я]( +[A-ZА-Я])+"))
                        .toList())
                .extracting(line -> line.chars().filter(letter -> letter == 'A').count())
                .satisfies(counts -> assertThat(
                                counts.stream().mapToLong(Long::longValue).sum())
                        .isEqualTo(62));
        assertThat(text).contains("У Ауыл");
    }

    @Test
    void colourPaintsTheSeatsOfEachParty() {
        String text = CountText.of(Words.in(Language.EN), Counting.account("kazakhstan-2023"), new Page(100, true));

        assertThat(text.split("\u001b\\[38;2;0;161;201m●", -1)).hasSize(62 + 2); // and one in the legend
    }

    @Test
    void aHouseTooLargeForThePageIsDrawnSmaller() {
        String text = CountText.of(Words.in(Language.EN), Counting.account("poland-2023"), new Page(60, false));

        assertThat(text).containsPattern("One sign stands for [2-9] seats\\.");
        assertThat(text.lines()).allMatch(line -> Lines.columns(line) <= 60 || line.startsWith("  "));
    }
}
