package org.dauys.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dauys.election.Language;
import org.dauys.statute.Statute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LawTextTest {
    private static final Path LAWS = Path.of("..", "laws");

    static List<String> statutes() throws IOException {
        try (Stream<Path> files = Files.walk(LAWS)) {
            return files.filter(file -> file.toString().endsWith(".yaml")
                            && !file.toString().endsWith(".persons.yaml"))
                    .map(file -> LAWS.relativize(file).toString().replace(".yaml", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("statutes")
    void everyStatuteCanBeReadInEveryLanguage(String id) {
        Statute statute = Counting.statute(id);
        for (Language language : Language.values()) {
            assertThat(LawText.of(Words.in(language), statute, new Page(100, false)))
                    .contains(statute.act().in(language).substring(0, 10))
                    .contains(statute.fingerprint())
                    .doesNotContainPattern("[{}]");
        }
    }

    @Test
    void aQuotationIsToldFromAParaphrase() {
        String text =
                LawText.of(Words.in(Language.EN), Counting.statute("kz/elections/2022-11-18"), new Page(400, false));

        assertThat(text)
                .contains("Art. 9(2). “During the elections of Mazhilis members")
                .contains("Lists of parties that received five or more per cent of the votes take part in the"
                        + " distribution of mandates. (paraphrase)")
                .contains("→ Threshold 5%; a list with exactly that share takes part.");
    }

    @Test
    void aQuotationInAnotherLanguageSaysSo() {
        assertThat(LawText.of(Words.in(Language.KK), Counting.statute("kz/elections/2022-11-18"), new Page(400, false)))
                .contains("[тек ағылшын тілінде табылды]");
    }

    @Test
    void whatTheLawLeavesOpenIsListedWithWhoDecides() {
        var law = new LawWords(Words.in(Language.EN), Counting.statute("kz/elections/2022-11-18"));

        assertThat(law.openPoints())
                .filteredOn(point -> point.section().name().equals("mazhilis-list"))
                .extracting(point -> point.changes() + ": " + point.decides().orElse("nobody"))
                .containsExactly(
                        "to whom the seats go when the case arises: Central Election Commission",
                        "to whom the seats go when the case arises: Central Election Commission",
                        "who gets the last seat when claims are equal: Central Election Commission");
    }

    @Test
    void articlesAreWrittenAsLawyersOfTheLanguageDo() {
        var kk = new Citations(Words.in(Language.KK), Counting.statute("kz/elections/2022-11-18"));
        var ru = new Citations(Words.in(Language.RU), Counting.statute("kz/elections/2022-11-18"));
        var en = new Citations(Words.in(Language.EN), Counting.statute("kz/elections/2022-11-18"));

        assertThat(List.of(kk.article("97-1"), ru.article("97-1"), en.article("97-1")))
                .containsExactly("97-1-бап", "ст. 97-1", "Art. 97-1");
        assertThat(List.of(kk.article("9(1-1)"), ru.article("9(1-1)"), en.article("9(1-1)")))
                .containsExactly("9-баптың 1-1-тармағы", "п. 1-1 ст. 9", "Art. 9(1-1)");
        assertThat(List.of(kk.article("chapter 13"), ru.article("chapter 13"), en.article("chapter 13")))
                .containsExactly("13-тарау", "глава 13", "chapter 13");
        assertThat(List.of(kk.article("Constitution, Art. 51"), ru.article("Constitution, Art. 51")))
                .containsExactly("Конституцияның 51-бабы", "ст. 51 Конституции");
        assertThat(en.article("16 d)")).isEqualTo("Art. 16 d)");
    }
}
